import type { Assessment } from "../kernel/assessment.js";
import type { Eligibility } from "./establishment.js";
import { assessParsedExpansion } from "./expansion.js";
import { parseExpansion } from "./facts.js";
import type { ExpansionFacts } from "./inputs.js";
import { type ClusterOptions, invalidFacts } from "./regime.js";

/**
 * Whether an industrial cluster may be expanded (mở rộng cụm công nghiệp): total area, land use, qualified investor,
 * fill rate or demand for land, and the essential shared works.
 *
 * @param facts - the dossier; areas in hectares
 * @param options - `on`: the day on which appraisal began; further days where they matter
 * @returns `"eligible"` or `"ineligible"` with the findings behind it, or why it is open
 * @see Decree 32/2024/NĐ-CP, Article 8 clause 2, and the decrees before and after it
 *
 * @example
 * ```ts
 * import { assessExpansion } from "vn-rural-industry/cluster";
 *
 * const answer = assessExpansion({ areaAfterHa: 75.01 }, { on: "2025-03-10" });
 * answer.status === "decided" && answer.outcome; // => "ineligible"
 * ```
 */
export function assessExpansion(facts: ExpansionFacts, options: ClusterOptions): Assessment<Eligibility> {
  const parsed = parseExpansion(facts);
  return parsed.ok ? assessParsedExpansion(parsed.value, options) : invalidFacts(parsed.issues, options);
}
