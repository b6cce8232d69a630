import type { Notice } from "../kernel/assessment.js";
import { entryAt } from "./items.js";
import type { NormRegime } from "./norm-row.js";
import { noticeOf } from "./notices.js";
import { firstAdvances, withConditions } from "./plan-advance.js";
import { activityId, type Judged, planId } from "./plan-detail.js";
import { procedureAmended } from "./regimes/advances.js";

/** The notices of the activities: those that say the same of all of them once, the others at their activity. */
export function noticesOfActivities(judged: readonly Judged[]): Notice[] {
  const notices: Notice[] = [];
  const said = new Set<string>();
  for (const [index, { answer }] of judged.entries()) {
    for (const notice of answer.notices) {
      const common = notice.alternative === undefined && notice.citation === undefined;
      if (common && said.has(notice.code)) continue;
      said.add(notice.code);
      notices.push({ ...notice, at: common ? planId : activityId(index) });
    }
  }
  return notices;
}

/** What should be known of the advances. */
export function advanceNotices(
  judged: readonly Judged[],
  norms: NormRegime,
  on: string,
  accept: number,
): readonly Notice[] {
  const notices: Notice[] = [];
  let named = false;
  for (const [index, { activity, answer }] of judged.entries()) {
    if (activity.facts.budget !== "national" || answer.status !== "decided") continue;
    if (answer.outcome.kind !== "ceiling") continue;
    const { ceiling } = answer.outcome;
    const advances = firstAdvances(entryAt(activity.facts.index).item, ceiling, norms, accept);
    if (advances === undefined) continue;
    named = true;
    if (advances.lower === null) continue;
    const alternative = { outcome: withConditions(advances, advances.own, ceiling) };
    notices.push(
      noticeOf("advance-above-ceiling", activityId(index), advances.row.share.citation, alternative),
    );
  }
  const amended = named && on >= procedureAmended;
  return amended
    ? [...notices, noticeOf("amendment-not-read", planId, { document: "17/2018/TT-BCT" })]
    : notices;
}
