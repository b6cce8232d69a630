import type { RegimeRef } from "../../kernel/assessment.js";
import { atLeast, over, type Place } from "../../kernel/place.js";
import type { CraftTerms, TraditionalVillageTerms, VillageTerms } from "../criteria/terms.js";

/** The day on which Decree 66/2006/NĐ-CP was issued: before it there is no rule that the library knows of. */
export const decree66Issued = "2006-07-07";

/**
 * Decree 66/2006/NĐ-CP with Circular 116/2006/TT-BNN-CB, known from secondary sources. `from` is the first day on
 * which both were surely in force; the circular began in 2007, on a day that was not obtained.
 */
export const decree66: RegimeRef = {
  id: "craft.decree-66-2006",
  title: {
    vi: "Nghị định 66/2006/NĐ-CP và Thông tư 116/2006/TT-BNN-CB",
    en: "Decree 66/2006/NĐ-CP with Circular 116/2006/TT-BNN-CB",
  },
  from: "2008-01-01",
  to: "2018-06-01",
  documents: ["66/2006/NĐ-CP", "116/2006/TT-BNN-CB"],
};

const circular: Place = { citation: { document: "116/2006/TT-BNN-CB" }, verification: "single-source" };

export const decree66Craft: CraftTerms = {
  place: circular,
  listed: null,
  years: over("50", "year", circular),
  developing: circular,
  identity: circular,
  known: circular,
};

export const decree66Village: VillageTerms = {
  place: circular,
  share: atLeast("30", "percent", circular),
  stable: atLeast("2", "year", circular),
  observance: circular,
  environment: null,
};

export const decree66TraditionalVillage: TraditionalVillageTerms = {
  place: circular,
  village: decree66Village,
  craft: decree66Craft,
  exemption: circular,
};
