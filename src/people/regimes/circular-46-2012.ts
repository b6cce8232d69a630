import type { RegimeRef } from "../../kernel/assessment.js";
import { atMost, places } from "../../kernel/place.js";
import type { RuralEstablishmentTerms } from "../criteria/terms.js";
import { decree45Establishment } from "./decree-45-2012.js";
import { decree56Size } from "./decree-56-2009.js";

/** Decree 45/2012/NĐ-CP as Circular 46/2012/TT-BCT details it. */
export const circular46: RegimeRef = {
  id: "people.circular-46-2012",
  title: {
    vi: "Nghị định 45/2012/NĐ-CP và Thông tư 46/2012/TT-BCT",
    en: "Decree 45/2012/NĐ-CP and Circular 46/2012/TT-BCT",
  },
  from: "2013-02-10",
  to: "2025-10-15",
  documents: ["45/2012/NĐ-CP", "46/2012/TT-BCT"],
};

const at = places("46/2012/TT-BCT", "official");

export const circular46Establishment: RuralEstablishmentTerms = {
  ...decree45Establishment,
  size: { ...at("3", "1", "a"), figures: decree56Size },
  territory: {
    kind: "former-units",
    place: at("3", "1"),
    units: ["commune", "township"],
    wardsOf: ["town", "grade2City", "grade3City"],
    converted: {
      place: at("3", "1", "đ"),
      of: "grade1City",
      years: atMost("5", "year", at("3", "1", "đ")),
    },
  },
};
