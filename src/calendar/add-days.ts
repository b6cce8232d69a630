import { addDays as dateAfterDays } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getISODay } from "date-fns/getISODay";
import { dateOf, dayIn, wholeNumber, withinCalendar } from "./date.js";
import type { Day, Weekday } from "./day.js";

/** The day some calendar days later; `null` beyond the calendar. */
export function daysAfter(day: Day, days: number): Day | null {
  return dayIn(dateAfterDays(dateOf(day), wholeNumber(days)));
}

/**
 * The day a number of calendar days after another, or before it when the number is negative. Every day counts;
 * for days on which offices work see {@link addWorkingDays}.
 *
 * @param day - the day counted from
 * @param days - whole days
 * @returns the day that many days later
 * @throws InvariantError when `day` is not a day or the result leaves the years 1900 to 2199
 *
 * @example
 * ```ts
 * import { addDays } from "vn-rural-industry/calendar";
 *
 * addDays("2026-08-28", 5); // => "2026-09-02"
 * ```
 */
export function addDays(day: Day, days: number): Day {
  return withinCalendar(daysAfter(day, days));
}

/**
 * The day after a day (ngày liền kề tiếp theo).
 *
 * @param day - any day but the last of 2199
 * @returns the next day
 * @throws InvariantError when `day` is not a day
 *
 * @example
 * ```ts
 * import { dayAfter } from "vn-rural-industry/calendar";
 *
 * dayAfter("2024-02-28"); // => "2024-02-29"
 * ```
 */
export function dayAfter(day: Day): Day {
  return addDays(day, 1);
}

/**
 * The day before a day (ngày liền kề trước).
 *
 * @param day - any day but the first of 1900
 * @returns the previous day
 * @throws InvariantError when `day` is not a day
 *
 * @example
 * ```ts
 * import { dayBefore } from "vn-rural-industry/calendar";
 *
 * dayBefore("2026-01-01"); // => "2025-12-31"
 * ```
 */
export function dayBefore(day: Day): Day {
  return addDays(day, -1);
}

/**
 * How many calendar days lie from one day to another: negative when the second is the earlier one.
 *
 * @param from - the day counted from; it does not count
 * @param to - the last day that counts
 * @returns the number that {@link addDays} needs to come from `from` to `to`
 * @throws InvariantError when one of them is not a day
 *
 * @example
 * ```ts
 * import { daysBetween } from "vn-rural-industry/calendar";
 *
 * daysBetween("2026-02-14", "2026-02-22"); // => 8
 * ```
 */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(dateOf(to), dateOf(from));
}

/**
 * The day of the week (thứ) on which a day falls.
 *
 * @param day - any day
 * @returns 1 for Monday (thứ Hai) to 7 for Sunday (Chủ nhật)
 * @throws InvariantError when `day` is not a day
 *
 * @example
 * ```ts
 * import { weekdayOf } from "vn-rural-industry/calendar";
 *
 * weekdayOf("2026-11-24"); // => 2
 * ```
 */
export function weekdayOf(day: Day): Weekday {
  return getISODay(dateOf(day));
}
