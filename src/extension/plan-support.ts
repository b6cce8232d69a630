import type { SupportOptions } from "./options.js";
import { parsedPlan } from "./parsed-plan.js";
import type { PlanFacts } from "./plan-inputs.js";
import type { SupportPlanAssessment } from "./plan-outcome.js";
import { parsePlan } from "./plan-schema.js";

/**
 * How much the activities of one project or establishment may at most receive together (tổng mức hỗ trợ của đề án):
 * the ceiling of each, without what another State source or another activity pays for already, and with one cap
 * for the activities of one kind at one establishment. A group project (đề án nhóm) sums over its beneficiaries.
 * Beside the total stand the first advance of each national activity and the most that may be paid in advance.
 *
 * @param facts - the activities of one budget year; money in đồng
 * @param options - `on`: the day on which the project was approved; `accept`; `localNorms`
 * @returns the total with the activities behind it, or why it is open and between which amounts
 * @throws InvariantError when `accept` is no verification
 * @see Joint Circular 26/2014/TTLT-BTC-BCT, Articles 7 and 8; Circular 36/2013/TT-BCT, Articles 13 and 14
 *
 * @example
 * ```ts
 * import { planSupport } from "vn-rural-industry/extension";
 *
 * const machine = { item: "machinery", budget: "national", units: 1, priority: false } as const;
 * const answer = planSupport(
 *   {
 *     activities: [
 *       { ...machine, beneficiary: "A", eligibleCostDong: 900_000_000, supportedElsewhere: false },
 *       { ...machine, beneficiary: "B", eligibleCostDong: 400_000_000, supportedElsewhere: false },
 *     ],
 *   },
 *   { on: "2024-03-01" },
 * );
 * answer.status === "decided" && answer.outcome.total; // => 500000000
 * ```
 */
export function planSupport(facts: PlanFacts, options: SupportOptions): SupportPlanAssessment {
  const parsed = parsePlan(facts);
  return parsed.ok ? parsedPlan(parsed.value, options) : { status: "invalid", issues: parsed.issues };
}
