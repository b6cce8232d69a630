import { parseTotal } from "./facts.js";
import type { RatingOptions } from "./rating-options.js";
import type { TotalFacts } from "./total-inputs.js";
import { rateParsedTotal, type TotalAssessment } from "./total-rating.js";

/**
 * The band that a published result falls in (khung điểm): an average total, or the averages of the three parts. How
 * many stars it is worth depends on the gates too, which only the sheet tells. Means are compared as they are given,
 * never rounded: 89.99 is not 90.
 *
 * @param total - points, up to four decimals
 * @param options - `on`: the day on which the dossier was filed
 * @returns the band; while parts are missing, every band that is still possible
 * @see Decision 26/2026/QĐ-TTg, Article 3 clause 3, and the decisions before it
 *
 * @example
 * ```ts
 * import { rateTotal } from "vn-rural-industry/ocop";
 *
 * const answer = rateTotal({ total: "89.99" }, { on: "2026-09-01" });
 * answer.status === "decided" && answer.outcome; // => { band: 4 }
 * ```
 */
export function rateTotal(total: TotalFacts, options: RatingOptions): TotalAssessment {
  const parsed = parseTotal(total);
  return parsed.ok ? rateParsedTotal(parsed.value, options) : { status: "invalid", issues: parsed.issues };
}
