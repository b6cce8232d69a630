import { deadline } from "../calendar/deadline.js";
import type { Deadline, DecidedDeadline } from "../calendar/decide.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { defaultAccept } from "../kernel/accept.js";
import type { Reason } from "../kernel/assessment.js";
import { isAccepted } from "../kernel/citation.js";
import { withheldText } from "../kernel/gather.js";
import { indexOn, regimeAt } from "./regime.js";
import { type Actor, procedures, type StepId, type StepTerms } from "./regimes/procedure.js";
import { clusterRegimes } from "./regimes/regimes.js";
import { transitions } from "./regimes/transitions.js";
import type { ScheduleDays } from "./schedule-facts.js";
import type { ScheduleOptions } from "./schedule-inputs.js";

/** One step on its way: its terms, the regime they are of, the day it runs from and the day it is due. */
export interface CourseStep {
  readonly terms: StepTerms;
  readonly regime: number;
  readonly from: string;
  readonly due: DecidedDeadline;
  readonly doneOn: string | null;
  /** Who takes the step over, and since when, where the authority changes while it runs. */
  readonly handover: { readonly actor: Actor; readonly on: string } | null;
}

/** The steps of a dossier as far as their days can be said, and why the next one has none. */
export interface Course {
  readonly steps: readonly CourseStep[];
  readonly stop: readonly Reason[] | null;
}

/** Id of the finding on a step. */
export function findingOf(step: StepId): string {
  return `cluster.schedule.${step}`;
}

/** Walks a dossier through its steps: each runs from the day the one before was done, or is due. */
export function courseOf(
  days: ScheduleDays,
  first: string,
  options: ScheduleOptions,
  calendar: WorkingCalendar,
): Course {
  const steps: CourseStep[] = [];
  const begun = procedureOf(indexOn(first));
  if (begun === undefined) return { steps, stop: [unobtained] };
  for (const { id } of begun) {
    const from = startOf(id, days, steps.at(-1));
    if (from === undefined) continue;
    const regime = regimeOf(id, from, days, steps);
    const terms = procedureOf(regime)?.find((candidate) => candidate.id === id);
    if (terms === undefined) return { steps, stop: [unobtained] };
    const { citation, verification } = terms.within;
    if (!isAccepted(verification, options.accept ?? defaultAccept)) {
      return { steps, stop: [{ kind: "withheld", at: findingOf(id), text: withheldText, citation }] };
    }
    const due = deadline(
      {
        from,
        length: Number(terms.within.value),
        unit: terms.within.unit === "day" ? "calendar" : "working",
        counting: options.counting,
        suspended: id === "appraisal" ? days.completions : [],
      },
      { calendar },
    );
    if (due.status !== "decided") return { steps, stop: reasonsOf(due, id) };
    steps.push({
      terms,
      regime,
      from,
      due,
      doneOn: doneOn(id, days),
      handover: handoverOf(terms, from, due.last),
    });
  }
  return { steps, stop: null };
}

function procedureOf(regime: number): readonly StepTerms[] | undefined {
  return procedures[regimeAt(regime).id];
}

/** The day a step runs from; nothing when the dossier is already past it. */
function startOf(id: StepId, days: ScheduleDays, before: CourseStep | undefined): string | undefined {
  const due = before?.due.last;
  switch (id) {
    case "notice":
      return days.requestedOn;
    case "reception":
      return days.noticedOn ?? due;
    case "preparation":
      return due ?? days.requestedOn;
    case "appraisal":
      return days.receivedOn ?? due;
    case "decision":
      return days.reportedOn ?? due;
  }
}

/** Before appraisal the law of the day; from then on that of the day on which appraisal began. */
function regimeOf(id: StepId, from: string, days: ScheduleDays, steps: readonly CourseStep[]): number {
  if (id !== "decision") return indexOn(from);
  const appraisal = steps.find(({ terms }) => terms.id === "appraisal");
  return indexOn(days.receivedOn ?? appraisal?.from ?? from);
}

function doneOn(id: StepId, days: ScheduleDays): string | null {
  const done = {
    notice: days.noticedOn,
    reception: undefined,
    preparation: days.receivedOn,
    appraisal: days.reportedOn,
    decision: days.decidedOn,
  };
  return done[id] ?? null;
}

/** A change of authority moves work that is under way. */
function handoverOf({ id, actor }: StepTerms, from: string, due: string): CourseStep["handover"] {
  for (const [index, regime] of clusterRegimes.entries()) {
    if (transitions[index - 1]?.effect !== "moves" || regime.from <= from || regime.from > due) continue;
    const next = procedureOf(index)?.find((terms) => terms.id === id);
    if (next !== undefined && next.actor !== actor) return { actor: next.actor, on: regime.from };
  }
  return null;
}

/** Why a step has no due day: its year is not known, the clock stands still, or the calendar itself ends. */
function reasonsOf(due: Exclude<Deadline, DecidedDeadline>, id: StepId): readonly Reason[] {
  const at = findingOf(id);
  return due.status === "undetermined"
    ? due.because.map((reason) => ({ ...reason, at }))
    : due.issues.map(({ message }) => ({ kind: "text-not-obtained", at, text: message }));
}

const unobtained: Reason = {
  kind: "text-not-obtained",
  at: "cluster.schedule",
  text: {
    vi: "Chưa có văn bản về trình tự của giai đoạn này.",
    en: "The text on the procedure of this period was not obtained.",
  },
};
