import type { RegimeRef } from "../../kernel/assessment.js";
import { places } from "../../kernel/place.js";
import type { RuralEstablishmentTerms } from "../criteria/terms.js";
import { decree56Size } from "./decree-56-2009.js";

/** Decree 45/2012/NĐ-CP before the circular that details it. */
export const decree45: RegimeRef = {
  id: "people.decree-45-2012",
  title: { vi: "Nghị định 45/2012/NĐ-CP", en: "Decree 45/2012/NĐ-CP" },
  from: "2012-07-05",
  to: "2013-02-10",
  documents: ["45/2012/NĐ-CP"],
};

const at = places("45/2012/NĐ-CP", "official")("1", "2", "a");

export const decree45Establishment: RuralEstablishmentTerms = {
  place: at,
  production: at,
  lawful: at,
  forms: { ...at, anySize: ["cooperative", "cooperativeGroup", "businessHousehold"] },
  size: { ...at, figures: decree56Size },
  territory: {
    kind: "former-units",
    place: at,
    units: ["commune", "township"],
    wardsOf: ["town", "grade2City", "grade3City"],
    converted: { place: at, of: "grade1City", years: null },
  },
};
