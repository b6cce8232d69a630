import type { Assessment } from "../kernel/assessment.js";
import type { DayOptions } from "./law-of-day.js";
import type {
  PeriodOptions,
  PriorityLandFacts,
  PriorityReleaseFacts,
  RentReductionFacts,
} from "./priority-inputs.js";
import { type PriorityLand, parsedPriorityLand } from "./priority-land.js";
import { type PossibleRelease, type PriorityReleaseDay, parsedPriorityRelease } from "./priority-release.js";
import { parsePriorityLand, parsePriorityRelease, parseRentReduction } from "./priority-schema.js";
import { invalidFacts } from "./regime.js";
import { parsedRentReduction, type RentReduction } from "./rent-reduction.js";

/**
 * The land that a newly established cluster keeps for private high-tech enterprises, small and medium enterprises and
 * innovative start-ups (đất dành cho đối tượng ưu tiên). The law names an average for each park or cluster, or a share
 * of the land of all of them in the province; the area of one cluster is for the province to fix.
 *
 * @param facts - the day of establishment, the area that the province fixed, and what it keeps in all; in hectares
 * @param options - `on`: the day at which it is asked
 * @returns whether the cluster keeps land and how much; undetermined until the province has fixed it
 * @see Resolution 198/2025/QH15, Article 7 clause 4
 *
 * @example
 * ```ts
 * import { priorityLand } from "vn-rural-industry/cluster";
 *
 * const answer = priorityLand({ establishedOn: "2025-09-01", fixedHa: 4 }, { on: "2026-03-02" });
 * answer.status === "decided" && answer.outcome; // => { applies: true, hectares: "4" }
 * ```
 */
export function priorityLand(facts: PriorityLandFacts, options: DayOptions): Assessment<PriorityLand> {
  const parsed = parsePriorityLand(facts);
  return parsed.ok ? parsedPriorityLand(parsed.value, options) : invalidFacts(parsed.issues, options);
}

/**
 * From which day on land that is kept for priority tenants may be rented to others (được cho doanh nghiệp khác thuê):
 * in a newly established cluster without State support, when no priority tenant came within the time that runs from
 * completion of the infrastructure. The time ends as the Civil Code says, on a working day.
 *
 * @param facts - days, and what is stated of support and tenants
 * @param options - `on`: the day at which it is asked; `calendar`: the working days, those of State bodies when not given
 * @returns the first day, `null` when this provision never lets it; undetermined while facts or working days are missing
 * @see Resolution 198/2025/QH15, Article 7 clause 5
 *
 * @example
 * ```ts
 * import { priorityRelease } from "vn-rural-industry/cluster";
 *
 * const facts = { establishedOn: "2025-06-02", stateSupport: false, priorityTenant: false, completedOn: "2025-10-01" };
 * const answer = priorityRelease(facts, { on: "2026-03-02" });
 * answer.status === "decided" && answer.outcome; // => { releasedFrom: "2027-10-02" }
 * ```
 */
export function priorityRelease(
  facts: PriorityReleaseFacts,
  options: PeriodOptions,
): Assessment<PriorityReleaseDay, PossibleRelease> {
  const parsed = parsePriorityRelease(facts);
  return parsed.ok ? parsedPriorityRelease(parsed.value, options) : invalidFacts(parsed.issues, options);
}

/**
 * By how much at least the sublease rent of a priority tenant is cut, and until when (giảm tiền thuê lại đất): for the
 * first years from the lease contract. The level is for the province to fix; the State repays the investor. Where the
 * calendar of the last year is not known yet, the corresponding day is named, with a notice.
 *
 * @param facts - tenant, day of the contract, rent in đồng
 * @param options - `on`: the day at which it is asked; `calendar`: the working days, those of State bodies when not given
 * @returns the least cut in đồng and its last day; undetermined where facts are missing, or the contract is older than
 *   the Resolution
 * @see Resolution 198/2025/QH15, Article 7 clause 6
 *
 * @example
 * ```ts
 * import { rentReduction } from "vn-rural-industry/cluster";
 *
 * const facts = { tenant: "innovativeStartUp", contractOn: "2025-08-01", rentDong: 100_000_000 } as const;
 * const answer = rentReduction(facts, { on: "2026-03-02" });
 * answer.status === "decided" && answer.outcome;
 * // => { entitled: true, leastDong: 30000000, lastDay: "2030-08-01" }
 * ```
 */
export function rentReduction(facts: RentReductionFacts, options: PeriodOptions): Assessment<RentReduction> {
  const parsed = parseRentReduction(facts);
  return parsed.ok ? parsedRentReduction(parsed.value, options) : invalidFacts(parsed.issues, options);
}
