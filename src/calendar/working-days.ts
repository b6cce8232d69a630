import { never } from "../kernel/invariant.js";
import { weekdayOf } from "./add-days.js";
import { checkedDay } from "./date.js";
import type { Day } from "./day.js";
import { nextDay, previousDay } from "./parts.js";
import { vietnamCalendar } from "./vietnam-calendar.js";
import {
  asItStands,
  nextWeekday,
  previousWeekday,
  type WorkingCalendar,
  worksOn,
} from "./working-calendar.js";

/** Most working days that can be counted at once. */
const mostWorkingDays = 10_000;

/**
 * Whether a day is a working day (ngày làm việc): no weekly rest day, public holiday, day off that makes up for
 * one or swapped day off; a rest day swapped to work is one. The Civil Code does not define the term: this is how
 * administrative bodies read it.
 *
 * @param day - any day
 * @param calendar - the calendar to go by; that of State bodies when left out
 * @returns `undefined` when the calendar does not know the year
 * @throws InvariantError when `day` is not a day
 *
 * @example
 * ```ts
 * import { isWorkingDay } from "vn-rural-industry/calendar";
 *
 * isWorkingDay("2026-08-22"); // => true
 * isWorkingDay("2026-08-31"); // => false
 * isWorkingDay("2031-01-02"); // => undefined
 * ```
 */
export function isWorkingDay(day: Day, calendar: WorkingCalendar = vietnamCalendar): boolean | undefined {
  return worksOn(calendar, checkedDay(day), weekdayOf(day), asItStands);
}

/**
 * The day on which a number of working days (ngày làm việc) after a day have passed; the day itself is not counted.
 * A negative number counts back. For legal periods with their notices see {@link deadline}.
 *
 * @param day - the day counted from
 * @param count - whole number of working days, within ±10,000; 0 gives `day` itself
 * @param calendar - the calendar to go by; that of State bodies when left out
 * @returns `undefined` when the count reaches a year that the calendar does not know
 * @throws InvariantError when `day` is not a day or `count` not such a number
 *
 * @example
 * ```ts
 * import { addWorkingDays } from "vn-rural-industry/calendar";
 *
 * addWorkingDays("2026-08-28", 5); // => "2026-09-09"
 * addWorkingDays("2026-09-09", -5); // => "2026-08-28"
 * ```
 */
export function addWorkingDays(
  day: Day,
  count: number,
  calendar: WorkingCalendar = vietnamCalendar,
): Day | undefined {
  if (!Number.isInteger(count) || Math.abs(count) > mostWorkingDays) {
    return never(`${count} is not a whole number within ±${mostWorkingDays}`);
  }
  const step = count < 0 ? previousDay : nextDay;
  const turn = count < 0 ? previousWeekday : nextWeekday;
  let reached = checkedDay(day);
  let weekday = weekdayOf(day);
  for (let left = Math.abs(count); left > 0; ) {
    reached = step(reached);
    weekday = turn(weekday);
    const works = worksOn(calendar, reached, weekday, asItStands);
    if (works === undefined) return undefined;
    if (works) left -= 1;
  }
  return reached;
}

/**
 * The first working day (ngày làm việc) after a day.
 *
 * @param day - any day; it is not a result itself
 * @param calendar - the calendar to go by; that of State bodies when left out
 * @returns `undefined` when the search reaches a year that the calendar does not know
 * @throws InvariantError when `day` is not a day
 *
 * @example
 * ```ts
 * import { nextWorkingDay } from "vn-rural-industry/calendar";
 *
 * nextWorkingDay("2026-02-13"); // => "2026-02-23"
 * ```
 */
export function nextWorkingDay(day: Day, calendar: WorkingCalendar = vietnamCalendar): Day | undefined {
  return addWorkingDays(day, 1, calendar);
}

/**
 * How many working days (ngày làm việc) lie from one day to another: negative when the second is the earlier one.
 *
 * @param from - the day counted from; it does not count
 * @param to - the last day that may count
 * @param calendar - the calendar to go by; that of State bodies when left out
 * @returns `undefined` when the calendar does not know one of the years between
 * @throws InvariantError when one of them is not a day
 *
 * @example
 * ```ts
 * import { workingDaysBetween } from "vn-rural-industry/calendar";
 *
 * workingDaysBetween("2026-08-28", "2026-09-09"); // => 5
 * ```
 */
export function workingDaysBetween(
  from: Day,
  to: Day,
  calendar: WorkingCalendar = vietnamCalendar,
): number | undefined {
  const backward = checkedDay(to) < checkedDay(from);
  const step = backward ? previousDay : nextDay;
  const turn = backward ? previousWeekday : nextWeekday;
  let count = 0;
  let weekday = weekdayOf(from);
  for (let reached = from; reached !== to; ) {
    reached = step(reached);
    weekday = turn(weekday);
    const works = worksOn(calendar, reached, weekday, asItStands);
    if (works === undefined) return undefined;
    if (works) count += backward ? -1 : 1;
  }
  return count;
}
