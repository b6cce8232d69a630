import type { RegimeRef } from "../../kernel/assessment.js";
import { atLeast, atMost, over, places } from "../../kernel/place.js";
import type { EstablishmentTerms, ExpansionTerms } from "../criteria/terms.js";

/** Decree 32/2024/NĐ-CP as amended by Decree 303/2026/NĐ-CP, known from a provincial department's summary. */
export const decree303: RegimeRef = {
  id: "cluster.decree-303-2026",
  title: {
    vi: "Nghị định 32/2024/NĐ-CP, sửa đổi bởi Nghị định 303/2026/NĐ-CP",
    en: "Decree 32/2024/NĐ-CP as amended by Decree 303/2026/NĐ-CP",
  },
  from: "2026-09-15",
  to: null,
  documents: ["32/2024/NĐ-CP", "303/2026/NĐ-CP"],
};

/** The clause that amends Điều 2 is not known; Điều 8 is amended by clause 3 of Điều 1. */
const definitions = places("32/2024/NĐ-CP", "single-source", { document: "303/2026/NĐ-CP", article: "1" });
const at = places("32/2024/NĐ-CP", "single-source", {
  document: "303/2026/NĐ-CP",
  article: "1",
  clause: "3",
});

export const decree303Establishment: EstablishmentTerms = {
  place: at("8", "1"),
  most: atMost("75", "ha", definitions("2", "1")),
  least: atLeast("5", "ha", definitions("2", "1")),
  reduced: null,
  conditions: {
    listing: { ...at("8", "1", "a"), fact: "onApprovedList" },
    landUse: { ...at("8", "1", "a"), plan: "provincialPlanOrQuota" },
    investor: { ...at("8", "1", "b"), experienceOrAssignedUnit: false },
    existing: {
      ...at("8", "1", "c"),
      unit: "commune",
      fill: over("50", "percent", at("8", "1", "c")),
      unleased: atMost("50", "ha", at("8", "1", "c")),
      exemption: at("8", "1", "c"),
    },
  },
};

export const decree303Expansion: ExpansionTerms = {
  place: at("8", "2"),
  most: atMost("75", "ha", at("8", "2", "a")),
  conditions: {
    landUse: { ...at("8", "2", "a"), plan: "provincialPlanOrQuota" },
    investor: { ...at("8", "2", "b"), experienceOrAssignedUnit: false },
    fill: atLeast("50", "percent", at("8", "2", "c")),
    demand: over("0", "ha", at("8", "2", "c")),
    works: {
      ...at("8", "2", "d"),
      items: ["internalRoads", "waterSupply", "wastewater", "solidWaste", "fireSafety"],
    },
    waiver: at("8", "2", "d"),
  },
};
