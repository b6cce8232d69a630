import type { Assessment } from "../kernel/assessment.js";
import type { ExistingClusters } from "./existing.js";
import { type FillRate, type FillRateRange, parsedAverageFillRate, parsedFillRate } from "./fill-rate.js";
import { parseExistingClusters, parseLand } from "./fill-rate-schema.js";
import type { LandFacts } from "./land.js";
import type { DayOptions } from "./law-of-day.js";
import { invalidFacts } from "./regime.js";

/**
 * The fill rate of one cluster (tỷ lệ lấp đầy): industrial land that is leased, subleased, or covered by an approved
 * investment policy or an investment registration certificate, over all industrial land. Of its total area the rate
 * is not taken. Before 1 May 2024 the definition is not known.
 *
 * @param land - the land of the cluster, in hectares
 * @param options - `on`: the day at which the rate is asked for
 * @returns the rate, `null` for a cluster without industrial land; while facts are missing, from what to what it can be
 * @see Decree 32/2024/NĐ-CP, Article 2 clauses 6 and 7
 *
 * @example
 * ```ts
 * import { fillRate } from "vn-rural-industry/cluster";
 *
 * const answer = fillRate({ industrialHa: 30, leasedHa: 12, approvedHa: 3 }, { on: "2025-03-10" });
 * answer.status === "decided" && answer.outcome;
 * // => { numerator: "1", denominator: "2", rounded: "50", rounding: "half-up" }
 * ```
 */
export function fillRate(land: LandFacts, options: DayOptions): Assessment<FillRate | null, FillRateRange> {
  const parsed = parseLand(land);
  return parsed.ok ? parsedFillRate(parsed.value, options) : invalidFacts(parsed.issues, options);
}

/**
 * The average fill rate of the clusters established in a unit (tỷ lệ lấp đầy trung bình), weighted by area. The law
 * does not define the average: where the simple mean of the rates differs, a notice gives it.
 *
 * @param existing - the clusters, one by one or as totals, in hectares
 * @param options - `on`: the day at which the rate is asked for
 * @returns the rate, `null` where no cluster has industrial land; while facts are missing, from what to what it can be
 * @see Decree 32/2024/NĐ-CP, Article 2 clause 7 and Article 8 clause 1
 *
 * @example
 * ```ts
 * import { averageFillRate } from "vn-rural-industry/cluster";
 *
 * const clusters = [
 *   { industrialHa: 10, leasedHa: 10 },
 *   { industrialHa: 30, leasedHa: 10, approvedHa: 0 },
 * ];
 * const answer = averageFillRate({ clusters }, { on: "2025-03-10" });
 * answer.status === "decided" && answer.outcome?.rounded; // => "50"
 * ```
 */
export function averageFillRate(
  existing: ExistingClusters,
  options: DayOptions,
): Assessment<FillRate | null, FillRateRange> {
  const parsed = parseExistingClusters(existing);
  return parsed.ok ? parsedAverageFillRate(parsed.value, options) : invalidFacts(parsed.issues, options);
}
