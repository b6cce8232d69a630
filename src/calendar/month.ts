import { addMonths as dateAfterMonths } from "date-fns/addMonths";
import { checkedDay, dateOf, dayIn, wholeNumber, withinCalendar } from "./date.js";
import type { Day } from "./day.js";
import { lastOfMonth } from "./parts.js";
import { namedDays } from "./regimes/civil-code.js";

/** The corresponding day some months later; `null` beyond the calendar. */
export function monthsAfter(day: Day, months: number): Day | null {
  return dayIn(dateAfterMonths(dateOf(day), wholeNumber(months)));
}

/**
 * The corresponding day (ngày tương ứng) a number of months later, or earlier when the number is negative; where
 * that month has no such day, its last day (Civil Code, Điều 148 khoản 3). It moves to no working day: for legal
 * periods see {@link deadline}.
 *
 * @param day - the day counted from
 * @param months - whole months
 * @returns the corresponding day, or the last day of its month
 * @throws InvariantError when `day` is not a day or the result leaves the years 1900 to 2199
 *
 * @example
 * ```ts
 * import { addMonths } from "vn-rural-industry/calendar";
 *
 * addMonths("2026-01-31", 1); // => "2026-02-28"
 * ```
 */
export function addMonths(day: Day, months: number): Day {
  return withinCalendar(monthsAfter(day, months));
}

/**
 * The beginning of a month (đầu tháng): its first day (Civil Code, Điều 146 khoản 2 điểm a).
 *
 * @param day - any day of the month
 * @returns day 1 of that month
 * @throws InvariantError when `day` is not a day
 *
 * @example
 * ```ts
 * import { beginningOfMonth } from "vn-rural-industry/calendar";
 *
 * beginningOfMonth("2026-11-21"); // => "2026-11-01"
 * ```
 */
export function beginningOfMonth(day: Day): Day {
  return namedDay(checkedDay(day), namedDays.month.beginning.day);
}

/**
 * The middle of a month (giữa tháng): its 15th day (Civil Code, Điều 146 khoản 2 điểm b).
 *
 * @param day - any day of the month
 * @returns day 15 of that month
 * @throws InvariantError when `day` is not a day
 *
 * @example
 * ```ts
 * import { middleOfMonth } from "vn-rural-industry/calendar";
 *
 * middleOfMonth("2026-02-28"); // => "2026-02-15"
 * ```
 */
export function middleOfMonth(day: Day): Day {
  return namedDay(checkedDay(day), namedDays.month.middle.day);
}

/**
 * The end of a month (cuối tháng): its last day (Civil Code, Điều 146 khoản 2 điểm c).
 *
 * @param day - any day of the month
 * @returns the last day of that month
 * @throws InvariantError when `day` is not a day
 *
 * @example
 * ```ts
 * import { endOfMonth } from "vn-rural-industry/calendar";
 *
 * endOfMonth("2028-02-10"); // => "2028-02-29"
 * ```
 */
export function endOfMonth(day: Day): Day {
  return namedDay(checkedDay(day), namedDays.month.end.day);
}

/** The day of a month that the law names by its number, or as the last. */
export function namedDay(month: Day, name: string): Day {
  return name === "last" ? lastOfMonth(month) : month.slice(0, 8) + name;
}
