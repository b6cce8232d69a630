import type { Assessment } from "../kernel/assessment.js";
import { assessParsedEstablishment, type Eligibility } from "./establishment.js";
import { parseEstablishment } from "./facts.js";
import type { EstablishmentFacts } from "./inputs.js";
import { type ClusterOptions, invalidFacts } from "./regime.js";

/**
 * Whether an industrial cluster may be established (thành lập cụm công nghiệp): area limits, list and land use,
 * qualified investor, and the fill rate or the unleased land of the clusters already there.
 *
 * The law is that of the day on which appraisal of the dossier began. Facts that are not given stay unknown; the
 * answer is decided as soon as they cannot change it.
 *
 * @param facts - the dossier; areas in hectares
 * @param options - `on`: the day on which appraisal began; further days where they matter
 * @returns `"eligible"` or `"ineligible"` with the findings behind it, or why it is open
 * @see Decree 32/2024/NĐ-CP, Article 8 clause 1, and the decrees before and after it
 *
 * @example
 * ```ts
 * import { assessEstablishment } from "vn-rural-industry/cluster";
 *
 * const answer = assessEstablishment({ areaHa: 80 }, { on: "2025-03-10" });
 * answer.status === "decided" && answer.outcome; // => "ineligible"
 * ```
 */
export function assessEstablishment(
  facts: EstablishmentFacts,
  options: ClusterOptions,
): Assessment<Eligibility> {
  const parsed = parseEstablishment(facts);
  return parsed.ok ? assessParsedEstablishment(parsed.value, options) : invalidFacts(parsed.issues, options);
}
