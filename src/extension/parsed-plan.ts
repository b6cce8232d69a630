import { verificationRank } from "../kernel/citation.js";
import { messageOf } from "../kernel/fault.js";
import { makeGroup } from "../kernel/finding.js";
import type { Text } from "../kernel/text.js";
import { figureUnits } from "../quantity/amount-source.js";
import { type Era, eraOn } from "./eras.js";
import { planFields as fields } from "./fields.js";
import type { NormRegime } from "./norm-row.js";
import { noticeOf } from "./notices.js";
import { faultOfDay, rankOf, type SupportOptions } from "./options.js";
import { rangeOf } from "./outcome.js";
import { answerCap, questionOf } from "./parsed-support-cap.js";
import { activityFinding, elsewhereMissing, type Judged, planId, reasonsOfPlan } from "./plan-detail.js";
import type { ParsedPlan } from "./plan-facts.js";
import { advanceNotices, noticesOfActivities } from "./plan-notices.js";
import type { SupportPlanAssessment } from "./plan-outcome.js";
import { planOf } from "./plan-result.js";
import { type Rules, totalOf } from "./plan-total.js";
import { weigh } from "./plan-weigh.js";
import { eventsAbroad } from "./regimes/advances.js";

const headlines: Readonly<Record<"met" | "unknown", Text>> = {
  met: { vi: "Đã tính được tổng mức trần của đề án.", en: "The project's total ceiling is reckoned." },
  unknown: { vi: "Chưa xác định được tổng mức trần.", en: "The total ceiling cannot be told yet." },
};

/**
 * Plans parsed activities: the twin of `planSupport` for bulk work, without checking again.
 *
 * @param plan - made by `parsePlan`
 * @param options - the day on which the project was approved, and norms of provinces
 * @returns the same answer, byte for byte, as `planSupport` gives for the same input
 * @throws InvariantError when `accept` is no verification
 *
 * @example
 * ```ts
 * import { parsedPlan, parsePlan } from "vn-rural-industry/extension";
 *
 * const plan = parsePlan({ activities: [{ item: "linkageCluster" }] });
 * plan.ok && parsedPlan(plan.value, { on: "2026-03-02" }).status; // => "decided"
 * ```
 */
export function parsedPlan(plan: ParsedPlan, options: SupportOptions): SupportPlanAssessment {
  const { on, localNorms = [] } = options;
  const accept = rankOf(options);
  const fault = faultOfDay(on);
  if (fault !== null) return fault;
  const era = eraOn(on);
  if (era === undefined) return { status: "not-in-force", on, regimes: [], reason: "before" };
  const { regimes, norms } = era;
  if (norms === null) return { status: "not-in-force", on, regimes, reason: "text-not-obtained" };
  const judged = plan.activities.map((activity): Judged => {
    const question = questionOf(on, era, activity.facts, accept);
    const answer = answerCap(question, localNorms);
    return { activity, answer, weighed: weigh(activity, answer, question, localNorms) };
  });
  return total(judged, era, norms, on, accept);
}

function total(
  judged: readonly Judged[],
  { regimes }: Era,
  norms: NormRegime,
  on: string,
  accept: number,
): SupportPlanAssessment {
  const weighed = judged.map(({ weighed: weight }) => weight);
  const rules: Rules = {
    noDoubleSupport: verificationRank[norms.noDoubleSupport.verification] <= accept,
    events: figureUnits(eventsAbroad, 0),
    sharing: true,
  };
  const least = totalOf(weighed, "least", rules);
  const most = totalOf(weighed, "most", rules);
  if (!Number.isSafeInteger(least.total)) {
    return {
      status: "invalid",
      issues: [{ path: "activities", code: "too-large", message: messageOf("too-large") }],
    };
  }
  const decided = least.total === most.total;
  const finding = makeGroup(
    { id: planId, label: fields.activities.label, ...norms.place },
    decided ? "met" : "unknown",
    judged.map((activity, index) => activityFinding(activity, index, most, norms, rules)),
  );
  const open = judged.flatMap(({ activity, answer, weighed: { amount } }) => [
    ...(answer.status === "decided" ? (decided ? answer.unanswered : []) : answer.missing),
    ...(activity.elsewhere === undefined && amount.most > 0 ? [elsewhereMissing(activity, norms)] : []),
  ]);
  const common = noticesOfActivities(judged);
  if (decided) {
    const outcome = planOf(judged, most, norms, accept);
    const separate = totalOf(weighed, "most", { ...rules, sharing: false });
    const notices = [...common, ...advanceNotices(judged, norms, on, accept)];
    if (separate.total !== most.total) {
      const alternative = { outcome: planOf(judged, separate, norms, accept) };
      notices.push(noticeOf("shared-cap", planId, norms.place.citation, alternative));
    }
    return {
      status: "decided",
      schema: 1,
      on,
      regimes,
      headline: headlines.met,
      outcome,
      finding,
      notices,
      unanswered: open,
    };
  }
  return {
    status: "undetermined",
    schema: 1,
    on,
    regimes,
    headline: headlines.unknown,
    finding,
    notices: common,
    because: reasonsOfPlan(judged, open.length > 0, norms, rules),
    missing: open,
    possible: rangeOf(least.total, most.total),
  };
}
