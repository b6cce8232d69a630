import { type Branded, brand } from "../kernel/brand.js";
import type { Given } from "../kernel/input.js";
import type { Faults } from "../kernel/read.js";
import type { Loose } from "./loose.js";
import type { PlanActivity } from "./plan-inputs.js";
import { buildSupport, type ParsedSupport } from "./support-facts.js";

/** An activity, read. */
export interface Activity {
  readonly facts: ParsedSupport;
  /** Empty for the one beneficiary without a name. */
  readonly beneficiary: string;
  /** `null` for a content of its own. */
  readonly content: string | null;
  readonly elsewhere: boolean | undefined;
}

/** The activities of a plan, read. */
export interface Plan {
  readonly activities: readonly Activity[];
}

/** Activities that were checked once and can be planned many times. */
export type ParsedPlan = Branded<Plan, "plan">;

/** Builds a plan out of input of the right shape. */
export function buildPlan(
  input: { readonly activities?: Given<readonly Loose<PlanActivity>[]> },
  faults: Faults,
): ParsedPlan {
  const list = input.activities ?? [];
  if (list.length === 0) faults.add("activities", input.activities === undefined ? "missing" : "empty");
  let costs = 0;
  const activities = list.map((activity, index): Activity => {
    const facts = buildSupport(activity, faults, `activities[${index}].`);
    if (facts.cost !== undefined) costs += facts.mostCost;
    return {
      facts,
      beneficiary: activity.beneficiary ?? "",
      content: activity.content ?? null,
      elsewhere: activity.supportedElsewhere ?? undefined,
    };
  });
  // Every total is at most the sum of the costs, and of caps that the limits on units keep far below it.
  if (!Number.isSafeInteger(costs)) faults.add("activities", "too-large");
  return brand<"plan", Plan>({ activities });
}
