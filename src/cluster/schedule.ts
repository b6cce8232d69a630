import { printDay } from "../calendar/print-day.js";
import { vietnamCalendar } from "../calendar/vietnam-calendar.js";
import { checkAccept } from "../kernel/accept.js";
import type { Assessment, Finding, Notice, RegimeRef } from "../kernel/assessment.js";
import { messageOf } from "../kernel/fault.js";
import { makeFinding, makeGroup } from "../kernel/finding.js";
import { present } from "../kernel/invariant.js";
import type { Text } from "../kernel/text.js";
import { allOf } from "../kernel/verdict.js";
import { afterKnowledge, knownThrough } from "../law/known-through.js";
import { indexOn, regimeAt } from "./regime.js";
import { remarksOn } from "./regime-notices.js";
import { type Actor, procedureArticle, type StepId } from "./regimes/procedure.js";
import { clusterRegimes } from "./regimes/regimes.js";
import { type Course, type CourseStep, courseOf, findingOf } from "./schedule-course.js";
import type { ParsedSchedule } from "./schedule-facts.js";
import type { ScheduleOptions } from "./schedule-inputs.js";
import { actorLabels, stepLabels } from "./schedule-steps.js";

/** One step of the procedure with its day. */
export interface ScheduledStep {
  readonly id: StepId;
  readonly label: Text;
  readonly actor: Actor;
  readonly actorLabel: Text;
  /** Id of the regime that sets the period. */
  readonly regime: string;
  /** The day of the event that the period runs from. */
  readonly from: string;
  readonly length: number;
  readonly unit: "calendar" | "working";
  /** Last day of the period; it ends at midnight. */
  readonly due: string;
  /** When it was done; `null` when it was not, or is not known to be. */
  readonly doneOn: string | null;
  /** Who takes the step over where the authority changes while it runs; `null` otherwise. */
  readonly handover: { readonly actor: Actor; readonly actorLabel: Text; readonly on: string } | null;
}

/** The steps of a dossier and the last day for the decision. */
export interface Schedule {
  readonly steps: readonly ScheduledStep[];
  readonly decisionDue: string;
}

/** The steps whose days can be said. */
export interface PartialSchedule {
  readonly steps: readonly ScheduledStep[];
}

const at = "cluster.schedule";

/**
 * Schedules the parsed days of a dossier: the twin of `schedule` for bulk work, without checking again.
 *
 * @param days - made by `parseSchedule`
 * @param options - calendar, counting, verification
 * @returns the same answer, byte for byte, as `schedule` gives for the same input
 *
 * @example
 * ```ts
 * import { parseSchedule, scheduleParsed } from "vn-rural-industry/cluster";
 *
 * const days = parseSchedule({ requestedOn: "2025-08-04" });
 * days.ok && scheduleParsed(days.value).status; // => "decided"
 * ```
 */
export function scheduleParsed(
  days: ParsedSchedule,
  options: ScheduleOptions = {},
): Assessment<Schedule, PartialSchedule> {
  checkAccept(options.accept);
  const on = days.requestedOn ?? days.noticedOn ?? days.receivedOn ?? days.reportedOn;
  if (on === undefined) {
    const message = messageOf("missing");
    return { status: "invalid", issues: [{ path: "requestedOn", code: "missing", message }] };
  }
  if (indexOn(on) < 0) return { status: "not-in-force", on, regimes: [], reason: "before" };
  const course = courseOf(days, on, options, options.calendar ?? vietnamCalendar);
  const steps = course.steps.map(scheduledStep);
  const answer = {
    schema: 1,
    on,
    regimes: regimesOf(course, on),
    finding: makeGroup(heading, stateOf(course), course.steps.map(stepFinding)),
    notices: noticesOf(course, on),
  } as const;
  if (course.stop === null) {
    const last = present(course.steps.at(-1), "a procedure has steps");
    const due = printDay(last.due.last);
    return {
      status: "decided",
      ...answer,
      headline: { vi: `Hạn quyết định: ngày ${due.vi}.`, en: `The decision is due by ${due.en}.` },
      outcome: { steps, decisionDue: last.due.last },
      unanswered: [],
    };
  }
  return {
    status: "undetermined",
    ...answer,
    headline: { vi: "Chưa thể tính hạn quyết định.", en: "The day of the decision cannot be said yet." },
    because: course.stop,
    missing: [],
    possible: { steps },
  };
}

const heading = {
  id: at,
  label: {
    vi: "Trình tự thành lập, mở rộng cụm công nghiệp",
    en: "Procedure to establish or expand a cluster",
  },
  ...procedureArticle,
} as const;

function stateOf({ steps, stop }: Course) {
  const states = steps.map((step) => stepFinding(step).state);
  return allOf(stop === null ? states : [...states, "unknown"]);
}

function scheduledStep({ terms, regime, from, due, doneOn, handover }: CourseStep): ScheduledStep {
  const { id, actor, within } = terms;
  return {
    id,
    label: stepLabels[id],
    actor,
    actorLabel: actorLabels[actor],
    regime: regimeAt(regime).id,
    from,
    length: Number(within.value),
    unit: within.unit === "day" ? "calendar" : "working",
    due: due.last,
    doneOn,
    handover: handover && { actor: handover.actor, actorLabel: actorLabels[handover.actor], on: handover.on },
  };
}

/** A step that was done is in time or late; one that was not leaves its finding open. */
function stepFinding({ terms, due, doneOn }: CourseStep): Finding {
  const { id, actor, within } = terms;
  const who = actorLabels[actor];
  const label = {
    vi: `${stepLabels[id].vi} (${who.vi})`,
    en: `${stepLabels[id].en} (${who.en})`,
  };
  const { citation, verification } = within;
  const about = { id: findingOf(id), label, citation, verification };
  const required = { op: "<=", values: [{ kind: "day", value: due.last }] } as const;
  if (id === "reception") return makeFinding(about, "not-applicable", undefined, required);
  if (doneOn === null) return makeFinding(about, "unknown", undefined, required);
  const state = doneOn <= due.last ? "met" : "unmet";
  return makeFinding(about, state, { kind: "day", value: doneOn }, required);
}

function regimesOf({ steps }: Course, on: string): readonly RegimeRef[] {
  const used = new Set([indexOn(on), ...steps.map(({ regime }) => regime)]);
  return clusterRegimes.filter((_, index) => used.has(index));
}

function noticesOf(course: Course, on: string): readonly Notice[] {
  const regimes = regimesOf(course, on);
  const ofSteps = course.steps.flatMap(({ terms, due }) =>
    due.notices.map((notice) => ({ ...notice, at: findingOf(terms.id) })),
  );
  return [
    ...ofSteps,
    ...(new Set(course.steps.map(({ regime }) => regime)).size > 1 ? [changedInCourse] : []),
    ...regimes.flatMap(({ id }) => remarksOn(id, at, ["everything"])),
    ...(on > knownThrough ? [afterKnowledge(at)] : []),
  ];
}

const changedInCourse: Notice = {
  code: "rules-change-in-course",
  kind: "transition",
  at,
  text: {
    vi: "Quy định thay đổi trong khi làm hồ sơ: trước khi thẩm định dùng luật của từng ngày, từ khi thẩm định dùng luật của ngày bắt đầu.",
    en: "The rules change on the way: before appraisal the law of each day is used, then that of the day on which appraisal begins.",
  },
};
