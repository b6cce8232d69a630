import type { Finding, MissingFact, Reason } from "../kernel/assessment.js";
import { makeFinding, makeGroup } from "../kernel/finding.js";
import type { Verdict } from "../kernel/verdict.js";
import { planFields as fields } from "./fields.js";
import type { NormRegime } from "./norm-row.js";
import type { Activity } from "./plan-facts.js";
import type { Rules, Total, Weighed } from "./plan-total.js";
import type { CapAnswer } from "./priced-cap.js";
import { reasonOf } from "./reasons.js";
import { missingFact } from "./unanswered.js";

/** Id of the finding on a plan; those on its activities stand under it. */
export const planId = "extension.plan";

/** An activity, its own answer, and its weight in the total. */
export interface Judged {
  readonly activity: Activity;
  readonly answer: CapAnswer;
  readonly weighed: Weighed;
}

/** Id of the finding on an activity, by its place in the list. */
export function activityId(index: number): string {
  return `${planId}.activities[${index}]`;
}

/** The finding on an activity: met when it counts in the total. */
export function activityFinding(
  { activity, answer, weighed }: Judged,
  index: number,
  { counting }: Total,
  { noDoubleSupport: place }: NormRegime,
  { noDoubleSupport: usable }: Rules,
): Finding {
  const { label, citation, verification } = answer.finding;
  const id = activityId(index);
  const { elsewhere } = activity;
  const alone = elsewhere === false ? "met" : elsewhere === true && usable ? "unmet" : "unknown";
  const counts = counting[index] === "counted";
  const open = answer.status === "undetermined" || (alone === "unknown" && weighed.supportable);
  const state: Verdict = !counts ? "unmet" : open ? "unknown" : "met";
  return makeGroup({ id, label, citation, verification }, state, [
    answer.finding,
    makeFinding(
      { id: `${id}.no-double-support`, label: fields.elsewhere.label, ...place },
      alone,
      elsewhere === undefined ? undefined : { kind: "yes-no", value: elsewhere },
      { op: "=", values: [{ kind: "yes-no", value: false }] },
    ),
  ]);
}

/** The fact whether another State source supports an activity's content. */
export function elsewhereMissing({ facts }: Activity, { noDoubleSupport }: NormRegime): MissingFact {
  return missingFact(facts.at, fields.elsewhere, noDoubleSupport.citation, "supportedElsewhere");
}

/** Why the total is open. */
export function reasonsOfPlan(
  judged: readonly Judged[],
  incomplete: boolean,
  { noDoubleSupport: place }: NormRegime,
  rules: Rules,
): readonly Reason[] {
  const doubled =
    !rules.noDoubleSupport &&
    judged.some(
      ({ activity, weighed: { content } }) =>
        activity.elsewhere === true ||
        (content !== null && judged.filter(({ weighed: other }) => other.content === content).length > 1),
    );
  return [
    ...(incomplete ? [reasonOf("missing-facts", planId)] : []),
    ...judged.flatMap(({ answer }, index) =>
      answer.status === "decided"
        ? []
        : answer.because
            .filter(({ kind }) => kind !== "missing-facts")
            .map((reason) => ({ ...reason, at: activityId(index) })),
    ),
    ...(doubled ? [reasonOf("withheld", planId, place.citation)] : []),
  ];
}
