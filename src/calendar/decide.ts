import type { Invalid, Notice, Reason } from "../kernel/assessment.js";
import type { Citation } from "../kernel/citation.js";
import type { Issue } from "../kernel/issue.js";
import { type BrokenCount, type CompleteCount, count, type SkippedDay } from "./count.js";
import { type Day, latestDay } from "./day.js";
import { calendarNotices } from "./doubts.js";
import { deadlineFinding } from "./notice.js";
import { yearOf } from "./parts.js";
import type { CheckedPeriod } from "./period.js";
import { periodNotices, practiceNotices } from "./period-notices.js";
import { printDay } from "./print-day.js";
import { civilCode } from "./regimes/civil-code.js";
import { holidaysDecided } from "./regimes/labour-code.js";
import { asItStands, type WorkingCalendar } from "./working-calendar.js";

/** A period whose last day is known. */
export interface DecidedDeadline {
  /** The last day is known. */
  readonly status: "decided";
  /** First day that counts; in working days, the first working day that does. */
  readonly first: Day;
  /** Last day by the count alone. */
  readonly nominal: Day;
  /** Last day of the period; it ends at midnight. */
  readonly last: Day;
  /** Whether the last day is later than `nominal`, which is no working day. */
  readonly moved: boolean;
  /** Days that did not count or could not be the last, in order. */
  readonly skipped: readonly SkippedDay[];
  /** The provisions by which the period was counted. */
  readonly citations: readonly Citation[];
  /** What the reader should know of the result. */
  readonly notices: readonly Notice[];
}

/** A period whose last day cannot be said yet. */
export interface UndeterminedDeadline {
  /** The last day is open. */
  readonly status: "undetermined";
  /** `null` when not even the first day that counts is known. */
  readonly first: Day | null;
  /** Last day by the count alone, when only its move to a working day is open: the period ends then or later. */
  readonly nominal: Day | null;
  /** Why it is open; never empty. */
  readonly because: readonly Reason[];
  /** What the reader should know of the period. */
  readonly notices: readonly Notice[];
}

/** The last day of a period, why it is open, or what is wrong with the input. */
export type Deadline = DecidedDeadline | UndeterminedDeadline | Invalid;

/** The last day of a period whose fields were checked. */
export function decideDeadline(period: CheckedPeriod, calendar: WorkingCalendar): Deadline {
  const counted = count(period, calendar, asItStands);
  if (counted.stop === "beyond") return { status: "invalid", issues: [beyondCalendar] };
  return counted.stop === null ? decided(period, calendar, counted) : undetermined(period, calendar, counted);
}

const beyondCalendar: Issue = {
  path: "length",
  code: "beyond-calendar",
  message: {
    vi: `Thời hạn kéo dài quá năm ${yearOf(latestDay)}.`,
    en: `The period runs beyond the year ${yearOf(latestDay)}.`,
  },
};

function decided(period: CheckedPeriod, calendar: WorkingCalendar, counted: CompleteCount): DecidedDeadline {
  const { first, nominal, last, skipped } = counted;
  const moved = last !== nominal;
  return {
    status: "decided",
    first,
    nominal,
    last,
    moved,
    skipped,
    citations: citationsOf(period, moved),
    notices: [
      ...periodNotices(period),
      ...practiceNotices(period, calendar, last),
      ...calendarNotices(period, calendar, counted),
    ],
  };
}

function citationsOf({ unit, counting }: CheckedPeriod, moved: boolean): readonly Citation[] {
  const { firstDay, end, nextWorkingDay } = civilCode;
  const ends = { calendar: end.days, working: end.days, week: end.weeks, month: end.months, year: end.years };
  return [...(counting === "next-day" ? [firstDay] : []), ends[unit], ...(moved ? [nextWorkingDay] : [])];
}

function undetermined(
  period: CheckedPeriod,
  calendar: WorkingCalendar,
  { stop, at, first, nominal }: BrokenCount,
): UndeterminedDeadline {
  return {
    status: "undetermined",
    first,
    nominal,
    because: [stop === "suspended" ? stillSuspended(at) : unknownYear(yearOf(at), calendar)],
    notices: periodNotices(period),
  };
}

function stillSuspended(since: Day): Reason {
  const day = printDay(since);
  return {
    kind: "missing-facts",
    at: deadlineFinding,
    text: {
      vi: `Thời hạn tạm dừng từ ngày ${day.vi}; chưa biết tạm dừng đến ngày nào.`,
      en: `The clock stands still from ${day.en}; it is not known until when.`,
    },
  };
}

/** A year to come waits for its announcement; of a past one the announcement was not obtained. */
function unknownYear(year: number, calendar: WorkingCalendar): Reason {
  const toCome = Object.keys(calendar.years).every((known) => Number(known) < year);
  return {
    kind: toCome ? "authority" : "text-not-obtained",
    at: deadlineFinding,
    text: {
      vi: `Chưa biết lịch ngày làm việc của năm ${year}.`,
      en: `The working days of ${year} are not known.`,
    },
    citation: holidaysDecided,
  };
}
