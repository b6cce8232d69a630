import { daysAfter, daysBetween, weekdayOf } from "./add-days.js";
import { type Day, latestDay } from "./day.js";
import { monthsAfter } from "./month.js";
import { nextDay } from "./parts.js";
import type { CheckedPeriod } from "./period.js";
import type { Occasion } from "./regimes/occasion.js";
import {
  type Applies,
  nextWeekday,
  type SpecialDay,
  type SpecialDayKind,
  type WorkingCalendar,
  worksOn,
} from "./working-calendar.js";
import { yearsAfter } from "./year.js";

/** A day that a period passed over without counting it, or that could not be its last. */
export interface SkippedDay {
  /** The day passed over. */
  readonly day: Day;
  /** Why it did not count. */
  readonly why: SpecialDayKind | "weekly-rest" | "suspended";
  /** What the holiday is kept for. */
  readonly occasion?: Occasion;
}

/** A day that departs from the weekly pattern, or may do so yet, and on which a count looked. */
export interface TouchedDay {
  readonly day: Day;
  readonly special: SpecialDay;
  readonly undecided: boolean;
}

/** A count that came to its end. */
export interface CompleteCount {
  readonly stop: null;
  readonly first: Day;
  readonly nominal: Day;
  readonly last: Day;
  readonly skipped: readonly SkippedDay[];
  readonly touched: readonly TouchedDay[];
}

/** A count that stopped before its end, at the first day that could not be judged. */
export interface BrokenCount {
  readonly stop: "unknown-year" | "suspended" | "beyond";
  readonly at: Day;
  readonly first: Day | null;
  readonly nominal: Day | null;
}

/** Counts a period day by day. */
export function count(
  period: CheckedPeriod,
  calendar: WorkingCalendar,
  applies: Applies,
): CompleteCount | BrokenCount {
  const { from, unit, roll, suspended } = period;
  const skipped: SkippedDay[] = [];
  const touched: TouchedDay[] = [];
  let first: Day | null = null;
  let nominal: Day | null = null;
  const stopped = (stop: BrokenCount["stop"], at: Day): BrokenCount => ({ stop, at, first, nominal });

  const total = daysToCount(period);
  if (total === null) return stopped("beyond", latestDay);
  const countsNotice = period.counting === "notice-day-as-day-1";
  let day = countsNotice ? from : nextDay(from);
  let weekday = countsNotice ? weekdayOf(from) : nextWeekday(weekdayOf(from));
  let left = total;
  if (unit !== "working" && suspended.length === 0) {
    // Every day counts: go to the last at once.
    const end = daysAfter(from, countsNotice ? total - 1 : total);
    if (end === null) return stopped("beyond", latestDay);
    first = day;
    day = end;
    weekday = weekdayOf(end);
    left = 1;
  }
  let spell = 0;

  for (; day <= latestDay; day = nextDay(day), weekday = nextWeekday(weekday)) {
    let pause = suspended[spell];
    while (pause !== undefined && pause.to !== null && pause.to < day) {
      spell += 1;
      pause = suspended[spell];
    }
    if (pause !== undefined && pause.from <= day) {
      if (pause.to === null) return stopped("suspended", pause.from);
      skipped.push({ day, why: "suspended" });
      continue;
    }
    if (unit !== "working" && left > 0) {
      first ??= day;
      left -= 1;
      if (left > 0) continue;
      nominal = day;
      if (roll === "none") return { stop: null, first, nominal, last: day, skipped, touched };
    }
    // From here on only a working day can be counted or end the period.
    const works = worksOn(calendar, day, weekday, applies);
    if (works === undefined) return stopped("unknown-year", day);
    touch(calendar, day, calendar.weeklyRest.includes(weekday), touched);
    if (!works) {
      skipped.push(dayOff(day, calendar.days[day]));
      continue;
    }
    first ??= day;
    if (left > 0) left -= 1;
    if (left > 0) continue;
    nominal ??= day;
    return { stop: null, first, nominal, last: day, skipped, touched };
  }
  return stopped("beyond", latestDay);
}

/** How many days must count; `null` when the corresponding day is beyond the calendar. */
function daysToCount({ from, length, unit }: CheckedPeriod): number | null {
  if (unit === "calendar" || unit === "working") return length;
  if (unit === "week") return daysOfWeek * length;
  const corresponding = unit === "month" ? monthsAfter(from, length) : yearsAfter(from, length);
  return corresponding === null ? null : daysBetween(from, corresponding);
}

const daysOfWeek = 7;

/** Notes what stands on a day, where it makes a difference there. */
function touch(calendar: WorkingCalendar, day: Day, rests: boolean, touched: TouchedDay[]): void {
  const special = calendar.days[day];
  if (special !== undefined && special.works === rests) touched.push({ day, special, undecided: false });
  const undecided = calendar.undecided[day];
  if (undecided !== undefined && undecided.works === rests) {
    touched.push({ day, special: undecided, undecided: true });
  }
}

function dayOff(day: Day, special: SpecialDay | undefined): SkippedDay {
  if (special === undefined || special.works) return { day, why: "weekly-rest" };
  const { kind, occasion } = special;
  return occasion === undefined ? { day, why: kind } : { day, why: kind, occasion };
}
