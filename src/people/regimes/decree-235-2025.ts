import type { RegimeRef } from "../../kernel/assessment.js";
import { places } from "../../kernel/place.js";
import type { RuralEstablishmentTerms } from "../criteria/terms.js";
import { decree80Size } from "./decree-80-2021.js";

/** Decree 45/2012/NĐ-CP as amended by Decree 235/2025/NĐ-CP. */
export const decree235: RegimeRef = {
  id: "people.decree-235-2025",
  title: {
    vi: "Nghị định 45/2012/NĐ-CP, sửa đổi bởi Nghị định 235/2025/NĐ-CP",
    en: "Decree 45/2012/NĐ-CP as amended by Decree 235/2025/NĐ-CP",
  },
  from: "2025-10-15",
  to: null,
  documents: ["45/2012/NĐ-CP", "235/2025/NĐ-CP"],
};

const at = places("45/2012/NĐ-CP", "corroborated", {
  document: "235/2025/NĐ-CP",
  article: "1",
  clause: "1",
})("1", "2", "a");

export const decree235Establishment: RuralEstablishmentTerms = {
  place: at,
  production: at,
  lawful: null,
  forms: {
    ...at,
    anySize: ["cooperative", "cooperativeUnion", "cooperativeGroup", "businessHousehold"],
  },
  size: { ...at, figures: decree80Size },
  territory: { kind: "local-units", place: at, inCentrallyRunCities: ["commune", "specialZone"] },
};
