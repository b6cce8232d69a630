import { present } from "../kernel/invariant.js";
import { entryAt } from "./items.js";
import type { NormRegime } from "./norm-row.js";
import { advanceCeiling, firstAdvances, withConditions } from "./plan-advance.js";
import type { Judged } from "./plan-detail.js";
import type { FirstAdvance, PlannedActivity, SupportPlan } from "./plan-outcome.js";
import type { Total } from "./plan-total.js";

/** The plan that a total makes. */
export function planOf(
  judged: readonly Judged[],
  { total, counting, shared }: Total,
  norms: NormRegime,
  accept: number,
): SupportPlan {
  return {
    total,
    activities: judged.map((one, index): PlannedActivity => {
      const how = present(counting[index], `activity ${index}`);
      return {
        item: entryAt(one.activity.facts.index).item,
        counting: how,
        cap: one.answer.status === "decided" ? one.answer.outcome : null,
        advance: how === "counted" ? advanceOf(one, norms, accept) : null,
      };
    }),
    sharedCaps: shared,
    advanceCeiling: advanceCeiling(norms, total, accept),
  };
}

/** The first advance of a national activity whose ceiling is known. */
function advanceOf({ activity, answer }: Judged, norms: NormRegime, accept: number): FirstAdvance | null {
  const { facts } = activity;
  if (facts.budget !== "national" || answer.status !== "decided" || answer.outcome.kind !== "ceiling") {
    return null;
  }
  const { ceiling } = answer.outcome;
  const advances = firstAdvances(entryAt(facts.index).item, ceiling, norms, accept);
  return advances === undefined ? null : withConditions(advances, advances.lower ?? advances.own, ceiling);
}
