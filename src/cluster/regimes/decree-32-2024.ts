import type { RegimeRef } from "../../kernel/assessment.js";
import { atLeast, atMost, over, places } from "../../kernel/place.js";
import type { EstablishmentTerms, ExpansionTerms } from "../criteria/terms.js";

/** Decree 32/2024/NĐ-CP in its first text. */
export const decree32: RegimeRef = {
  id: "cluster.decree-32-2024",
  title: { vi: "Nghị định 32/2024/NĐ-CP", en: "Decree 32/2024/NĐ-CP" },
  from: "2024-05-01",
  to: "2025-07-01",
  documents: ["32/2024/NĐ-CP"],
};

const at = places("32/2024/NĐ-CP", "official");

export const decree32Establishment: EstablishmentTerms = {
  place: at("8", "1"),
  most: atMost("75", "ha", at("2", "1")),
  least: atLeast("10", "ha", at("2", "1")),
  reduced: atLeast("5", "ha", at("2", "1")),
  conditions: {
    listing: { ...at("8", "1", "a"), fact: "onApprovedList" },
    landUse: { ...at("8", "1", "a"), plan: "districtPlan" },
    investor: { ...at("8", "1", "b"), experienceOrAssignedUnit: false },
    existing: {
      ...at("8", "1", "c"),
      unit: "district",
      fill: over("50", "percent", at("8", "1", "c")),
      unleased: atMost("100", "ha", at("8", "1", "c")),
      exemption: null,
    },
  },
};

export const decree32Expansion: ExpansionTerms = {
  place: at("8", "2"),
  most: atMost("75", "ha", at("8", "2", "a")),
  conditions: {
    landUse: { ...at("8", "2", "a"), plan: "districtPlan" },
    investor: { ...at("8", "2", "b"), experienceOrAssignedUnit: false },
    fill: atLeast("60", "percent", at("8", "2", "c")),
    demand: over("0", "ha", at("8", "2", "c")),
    works: { ...at("8", "2", "d"), items: ["internalRoads", "waterSupply", "wastewater"] },
    waiver: null,
  },
};
