import { addYears as dateAfterYears } from "date-fns/addYears";
import { checkedDay, dateOf, dayIn, wholeNumber, withinCalendar } from "./date.js";
import type { Day } from "./day.js";
import { namedDay } from "./month.js";
import { namedDays } from "./regimes/civil-code.js";

/** The corresponding day some years later; `null` beyond the calendar. */
export function yearsAfter(day: Day, years: number): Day | null {
  return dayIn(dateAfterYears(dateOf(day), wholeNumber(years)));
}

/**
 * The corresponding day and month (ngày, tháng tương ứng) a number of years later, or earlier when the number is
 * negative (Civil Code, Điều 148 khoản 4). The Code does not say what corresponds to 29 February in a common
 * year: 28 February is taken, as for months. The result moves to no working day: for legal periods see
 * {@link deadline}.
 *
 * @param day - the day counted from
 * @param years - whole years
 * @returns the corresponding day, or 28 February
 * @throws InvariantError when `day` is not a day or the result leaves the years 1900 to 2199
 *
 * @example
 * ```ts
 * import { addYears } from "vn-rural-industry/calendar";
 *
 * addYears("2024-02-29", 3); // => "2027-02-28"
 * ```
 */
export function addYears(day: Day, years: number): Day {
  return withinCalendar(yearsAfter(day, years));
}

/**
 * The beginning of a year (đầu năm): 1 January (Civil Code, Điều 146 khoản 3 điểm a).
 *
 * @param day - any day of the year
 * @returns 1 January of that year
 * @throws InvariantError when `day` is not a day
 *
 * @example
 * ```ts
 * import { beginningOfYear } from "vn-rural-industry/calendar";
 *
 * beginningOfYear("2026-11-21"); // => "2026-01-01"
 * ```
 */
export function beginningOfYear(day: Day): Day {
  return dayOfYear(day, namedDays.year.beginning);
}

/**
 * The middle of a year (giữa năm): the last day of June (Civil Code, Điều 146 khoản 3 điểm b).
 *
 * @param day - any day of the year
 * @returns 30 June of that year
 * @throws InvariantError when `day` is not a day
 *
 * @example
 * ```ts
 * import { middleOfYear } from "vn-rural-industry/calendar";
 *
 * middleOfYear("2026-11-21"); // => "2026-06-30"
 * ```
 */
export function middleOfYear(day: Day): Day {
  return dayOfYear(day, namedDays.year.middle);
}

/**
 * The end of a year (cuối năm): the last day of December (Civil Code, Điều 146 khoản 3 điểm c).
 *
 * @param day - any day of the year
 * @returns 31 December of that year
 * @throws InvariantError when `day` is not a day
 *
 * @example
 * ```ts
 * import { endOfYear } from "vn-rural-industry/calendar";
 *
 * endOfYear("2026-11-21"); // => "2026-12-31"
 * ```
 */
export function endOfYear(day: Day): Day {
  return dayOfYear(day, namedDays.year.end);
}

function dayOfYear(day: Day, named: { readonly month: string; readonly day: string }): Day {
  return namedDay(`${checkedDay(day).slice(0, 5)}${named.month}-01`, named.day);
}
