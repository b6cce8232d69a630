import type { Assessment } from "../kernel/assessment.js";
import type { ClassificationFacts } from "./kind-inputs.js";
import { parseClassification } from "./kind-schema.js";
import { type Classification, type ClassificationOptions, classifyParsed } from "./kinds.js";
import { invalidFacts } from "./regime.js";

/**
 * Of which kinds a cluster is: craft-village (làng nghề), specialised (chuyên ngành), supporting (hỗ trợ), high-tech
 * (công nghệ cao), ecological (sinh thái). Most go by the share of the industrial land that is for them. A cluster
 * may be of several kinds; a kind that the law names without defining it stays open.
 *
 * @param facts - land in hectares, and what is stated of village and qualities
 * @param options - `on`: the day on which appraisal of the dossier began; `kinds`: the kinds asked about
 * @returns the kinds it is and is not; undetermined while one that is asked about cannot be said
 * @throws InvariantError when a kind does not exist, or none is asked about
 * @see Decree 32/2024/NĐ-CP, Article 2, as amended by Decree 303/2026/NĐ-CP; Circular 14/2024/TT-BCT, form 03
 *
 * @example
 * ```ts
 * import { classify } from "vn-rural-industry/cluster";
 *
 * const facts = { industrialHa: 40, craftVillage: { landHa: 30, traditionalCraft: true } };
 * const answer = classify(facts, { on: "2025-03-10", kinds: ["craftVillage"] });
 * answer.status === "decided" && answer.outcome.is; // => ["craftVillage"]
 * ```
 */
export function classify(
  facts: ClassificationFacts,
  options: ClassificationOptions,
): Assessment<Classification, Classification> {
  const parsed = parseClassification(facts);
  return parsed.ok ? classifyParsed(parsed.value, options) : invalidFacts(parsed.issues, options);
}
