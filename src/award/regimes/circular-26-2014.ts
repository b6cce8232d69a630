import type { RegimeRef } from "../../kernel/assessment.js";
import { atLeast, places } from "../../kernel/place.js";
import type { EntryTerms } from "../criteria/terms.js";

/** Circular 26/2014/TT-BCT in its first text. */
export const circular26: RegimeRef = {
  id: "award.circular-26-2014",
  title: { vi: "Thông tư 26/2014/TT-BCT", en: "Circular 26/2014/TT-BCT" },
  from: "2014-10-21",
  to: "2018-08-16",
  documents: ["26/2014/TT-BCT"],
};

/** The circular before it, of which neither the articles nor the first day in force were obtained. */
export const earlierCircular = { document: "35/2010/TT-BCT", issued: "2010-11-12" };

const at = places("26/2014/TT-BCT", "official");

export const circular26Entry: EntryTerms = {
  place: at("12"),
  product: {
    place: at("4"),
    make: at("4", "2"),
    notCopied: at("4", "3"),
    conformity: at("4", "3"),
    series: at("4", "4"),
    groups: at("5"),
    set: at("3", "2"),
  },
  ascents: [
    {
      level: "province",
      certificate: {
        place: at("12", "2", "b"),
        held: atLeast("1", "item", at("12", "2", "b")),
        of: ["district"],
        byLetter: ["district"],
      },
      request: at("12", "2", "c"),
      below: "district",
      noRound: at("12", "2", "d"),
    },
    {
      level: "region",
      certificate: {
        place: at("12", "3", "b"),
        held: atLeast("1", "item", at("12", "3", "b")),
        of: ["province"],
        byLetter: ["province"],
      },
      request: at("12", "3", "c"),
      below: "province",
      noRound: null,
    },
    {
      level: "nation",
      certificate: {
        place: at("12", "4", "b"),
        held: atLeast("1", "item", at("12", "4", "b")),
        of: ["region"],
        byLetter: ["region"],
      },
      request: at("12", "4", "c"),
      below: "region",
      noRound: null,
    },
  ],
};
