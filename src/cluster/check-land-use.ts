import type { Assessment } from "../kernel/assessment.js";
import { checkParsedLandUse, type LandUseVerdict } from "./land-use.js";
import type { ClusterLandUseFacts } from "./land-use-inputs.js";
import { parseLandUse } from "./land-use-schema.js";
import type { DayOptions } from "./law-of-day.js";
import { invalidFacts } from "./regime.js";

/**
 * Whether the land of a cluster is used as the rules ask: direct services to production (dịch vụ phục vụ trực tiếp
 * sản xuất) within their ceiling, nobody living in the cluster, clusters side by side linked, and the shares that the
 * planning standard keeps for greenery, technical areas and traffic. Safety distances have no figure in the decree.
 *
 * @param facts - areas in hectares, and what is stated
 * @param options - `on`: the day whose law is applied, such as that of the detailed plan
 * @returns `"compliant"` or `"non-compliant"` with the findings behind it, or why it is open
 * @see Decree 32/2024/NĐ-CP, Article 2 clause 1, Article 3 clause 1 and Article 4 clause 2; QCVN 01:2021/BXD
 *
 * @example
 * ```ts
 * import { checkLandUse } from "vn-rural-industry/cluster";
 *
 * const answer = checkLandUse({ residents: true }, { on: "2025-03-10" });
 * answer.status === "decided" && answer.outcome; // => "non-compliant"
 * ```
 */
export function checkLandUse(facts: ClusterLandUseFacts, options: DayOptions): Assessment<LandUseVerdict> {
  const parsed = parseLandUse(facts);
  return parsed.ok ? checkParsedLandUse(parsed.value, options) : invalidFacts(parsed.issues, options);
}
