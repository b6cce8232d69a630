import type { RegimeRef } from "../../kernel/assessment.js";
import { places } from "../../kernel/place.js";
import type { EstablishmentTerms, ExpansionTerms } from "../criteria/terms.js";
import { decree32Establishment, decree32Expansion } from "./decree-32-2024.js";

/** Decree 32/2024/NĐ-CP after the abolition of districts, with Decree 139/2025/NĐ-CP. */
export const decree139: RegimeRef = {
  id: "cluster.decree-139-2025",
  title: {
    vi: "Nghị định 32/2024/NĐ-CP và Nghị định 139/2025/NĐ-CP",
    en: "Decree 32/2024/NĐ-CP with Decree 139/2025/NĐ-CP",
  },
  from: "2025-07-01",
  to: "2026-09-15",
  documents: ["32/2024/NĐ-CP", "139/2025/NĐ-CP"],
};

const at = places("139/2025/NĐ-CP", "official");

const conditions = decree32Establishment.conditions;

/** As under Decree 32/2024/NĐ-CP, but the province decides which unit takes the district's place (Điều 12). */
export const decree139Establishment: EstablishmentTerms = {
  ...decree32Establishment,
  conditions: conditions && {
    ...conditions,
    existing: { ...conditions.existing, ...at("12"), unit: "decidedUnit" },
  },
};

/** As under Decree 32/2024/NĐ-CP. */
export const decree139Expansion: ExpansionTerms = decree32Expansion;
