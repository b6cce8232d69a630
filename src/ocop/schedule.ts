import { deadline } from "../calendar/deadline.js";
import type { DecidedDeadline } from "../calendar/decide.js";
import { printDay } from "../calendar/print-day.js";
import { vietnamCalendar } from "../calendar/vietnam-calendar.js";
import type { Assessment, Finding, Notice, Reason, RegimeRef } from "../kernel/assessment.js";
import { makeFinding, makeGroup } from "../kernel/finding.js";
import type { Text } from "../kernel/text.js";
import { allOf } from "../kernel/verdict.js";
import { afterKnowledge, knownThrough } from "../law/known-through.js";
import { decided, undetermined } from "./answer.js";
import { levelNames } from "./authority-names.js";
import { beyondCalendar } from "./beyond-calendar.js";
import { regimeOn } from "./law-of-day.js";
import { certifyingLevel } from "./recognition.js";
import type { CertifiedStars, Level } from "./regimes/authorities.js";
import { periods, procedurePlace, type StepId, type StepTerms } from "./regimes/periods.js";
import { ocopRegimes } from "./regimes/regimes.js";
import type { ParsedSchedule, StartedStep } from "./schedule-facts.js";
import type { ScheduleOptions } from "./schedule-inputs.js";

/** One step with its last day. */
export interface ScheduledStep {
  readonly id: StepId;
  readonly label: Text;
  /** Who acts; `null` while the stars of the certificate, which decide it, are not given. */
  readonly level: Level | null;
  readonly levelName: Text | null;
  /** The day of the event that the period runs from. */
  readonly from: string;
  readonly length: number;
  readonly unit: "calendar" | "working";
  /** Last day of the period; it ends at midnight. */
  readonly due: string;
  /** When it was done; `null` when it was not, or is not known to be. */
  readonly doneOn: string | null;
}

/** The steps that have begun, each with its last day. */
export interface Schedule {
  readonly steps: readonly ScheduledStep[];
}

const at = "ocop.schedule";

interface Known {
  readonly step: ScheduledStep;
  readonly terms: StepTerms;
  readonly due: DecidedDeadline;
}

/** A step whose last day is known, one of which it cannot be said, and one whose period leaves the calendar. */
type Course = Known | { readonly stop: readonly Reason[] } | { readonly beyond: string };

/**
 * Schedules the parsed days of a product: the twin of `schedule` for bulk work, without checking again.
 *
 * @param days - made by `parseSchedule`
 * @param options - the calendar of working days
 * @returns the same answer, byte for byte, as `schedule` gives for the same input
 *
 * @example
 * ```ts
 * import { parseSchedule, scheduleParsed } from "vn-rural-industry/ocop";
 *
 * const parsed = parseSchedule({ communeReceivedOn: "2026-09-07" });
 * parsed.ok && scheduleParsed(parsed.value).status; // => "decided"
 * ```
 */
export function scheduleParsed(
  days: ParsedSchedule,
  options: ScheduleOptions = {},
): Assessment<Schedule, Schedule> {
  const starts = days.steps.map(({ from }) => from).sort();
  const [on = ""] = starts;
  if (regimeOn(on) === undefined) return { status: "not-in-force", on, regimes: [], reason: "before" };
  const course = days.steps.map((step) => courseOf(step, days.stars, options));
  const beyond = course.find((entry) => "beyond" in entry);
  if (beyond !== undefined) return beyondCalendar(beyond.beyond);
  const known = course.filter((entry) => "step" in entry);
  const stops = course.flatMap((entry) => ("stop" in entry ? entry.stop : []));
  const findings = known.map(findingOf);
  const found = {
    on,
    regimes: ocopRegimes.filter((regime) => starts.some((start) => regimeOn(start) === regime)),
    headline: stops.length === 0 ? headlineOf(known) : openHeadline,
    finding: makeGroup(
      { id: at, label: { vi: "Thời hạn giải quyết", en: "Time limits" }, ...procedurePlace },
      allOf([...findings.map(({ state }) => state), ...stops.map(() => "unknown" as const)]),
      findings,
    ),
    notices: noticesOf(known, starts),
  };
  const schedule: Schedule = { steps: known.map(({ step }) => step) };
  return stops.length === 0 ? decided(found, schedule) : undetermined(found, [], stops, schedule);
}

function courseOf(
  { id, path, from, doneOn }: StartedStep,
  stars: CertifiedStars | undefined,
  { calendar = vietnamCalendar }: ScheduleOptions,
): Course {
  const regime = regimeOn(from);
  const terms = periods.find((step) => step.regime === regime?.id && step.id === id);
  if (regime === undefined || terms === undefined) return { stop: [unobtained(id)] };
  const length = Number(terms.within.value);
  const unit = terms.within.unit === "day" ? "calendar" : "working";
  const due = deadline({ from, length, unit }, { calendar });
  if (due.status === "invalid") return { beyond: path };
  if (due.status === "undetermined") {
    return { stop: due.because.map((reason) => ({ ...reason, at: `${at}.${id}` })) };
  }
  const level = levelOf(id, stars, regime);
  const levelName = level && levelNames[level];
  const step: ScheduledStep = {
    id,
    label: stepLabels[id],
    level,
    levelName,
    from,
    length,
    unit,
    due: due.last,
    doneOn,
  };
  return { step, terms, due };
}

/** The commune screens; who evaluated the product evaluates it again, and who certified it withdraws. */
function levelOf(id: StepId, stars: CertifiedStars | undefined, regime: RegimeRef): Level | null {
  if (id === "screening") return "commune";
  return stars === undefined ? null : certifyingLevel(stars, regime);
}

/** A step that was done is in time or late; one that was not leaves its finding open. */
function findingOf({ step: { id, label, doneOn, due }, terms: { within } }: Known): Finding {
  const { citation, verification } = within;
  const heading = { id: `${at}.${id}`, label, citation, verification };
  const required = { op: "<=", values: [{ kind: "day", value: due }] } as const;
  if (doneOn === null) return makeFinding(heading, "unknown", undefined, required);
  return makeFinding(heading, doneOn <= due ? "met" : "unmet", { kind: "day", value: doneOn }, required);
}

function headlineOf(known: readonly Known[]): Text {
  const dues = known.map(({ step }) => ({ label: step.label, day: printDay(step.due) }));
  return {
    vi: `${dues.map(({ label, day }) => `${label.vi}: hạn ngày ${day.vi}`).join("; ")}.`,
    en: `${dues.map(({ label, day }) => `${label.en}: due by ${day.en}`).join("; ")}.`,
  };
}

const openHeadline: Text = {
  vi: "Chưa thể tính đủ các thời hạn.",
  en: "Not every time limit can be said.",
};

function noticesOf(known: readonly Known[], starts: readonly string[]): readonly Notice[] {
  const later = starts.some((start) => start > knownThrough) ? [afterKnowledge(at)] : [];
  const ofSteps = known.flatMap(({ due, step: { id } }) =>
    due.notices.map((notice) => ({ ...notice, at: `${at}.${id}` })),
  );
  return [...ofSteps, ...later];
}

const stepLabels: Readonly<Record<StepId, Text>> = {
  screening: {
    vi: "UBND cấp xã kiểm tra, đánh giá và đề nghị",
    en: "The commune checks, reports and proposes",
  },
  "re-evaluation": { vi: "Đánh giá, phân hạng lại", en: "Re-evaluation" },
  withdrawal: { vi: "Thu hồi giấy chứng nhận", en: "Withdrawal of the certificate" },
};

function unobtained(id: StepId): Reason {
  return {
    kind: "text-not-obtained",
    at: `${at}.${id}`,
    text: {
      vi: "Chưa có văn bản về thời hạn này của giai đoạn này.",
      en: "The text on this time limit of this period was not obtained.",
    },
  };
}
