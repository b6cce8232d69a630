import type { RegimeRef } from "../../kernel/assessment.js";
import { atLeast, type Place } from "../../kernel/place.js";
import type { ArtisanTerms } from "../criteria/terms.js";

/** Decree 123/2014/NĐ-CP, known from secondary sources. `from`: surely in force; it began in 2015. */
export const decree123: RegimeRef = {
  id: "craft.artisan.decree-123-2014",
  title: { vi: "Nghị định 123/2014/NĐ-CP", en: "Decree 123/2014/NĐ-CP" },
  from: "2016-01-01",
  to: "2024-06-06",
  documents: ["123/2014/NĐ-CP"],
};

const quoted: Place = { citation: { document: "123/2014/NĐ-CP" }, verification: "single-source" };
const recalled: Place = { citation: { document: "123/2014/NĐ-CP" }, verification: "unverified" };
const subject: Place = {
  citation: { document: "123/2014/NĐ-CP", article: "2" },
  verification: "single-source",
};

/** Its figures are known from recollection only, and its further standards not at all. */
export const meritorious2014: ArtisanTerms = {
  place: quoted,
  subject,
  exclusion: null,
  years: atLeast("15", "year", recalled),
  cumulative: false,
  holds: null,
  yearsHeld: null,
  qualities: [],
  works: atLeast("10", "item", recalled),
  newWorks: null,
  proof: null,
  teaching: {
    place: recalled,
    persons: atLeast("100", "person", recalled),
    special: null,
    pupil: null,
    fewer: null,
  },
  further: quoted,
};

export const peoples2014: ArtisanTerms = {
  place: quoted,
  subject,
  exclusion: null,
  years: atLeast("20", "year", quoted),
  cumulative: false,
  holds: quoted,
  yearsHeld: null,
  qualities: [
    { ...quoted, fact: "loyal" },
    { ...quoted, fact: "esteemed" },
    { ...quoted, fact: "skilled" },
  ],
  works: null,
  newWorks: atLeast("2", "item", quoted),
  proof: { place: quoted, prizes: [], medals: [], permittedEvent: quoted, further: null },
  teaching: {
    place: quoted,
    persons: atLeast("150", "person", quoted),
    special: quoted,
    pupil: quoted,
    fewer: null,
  },
  further: null,
};
