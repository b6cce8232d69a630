import { addDays, dayBefore } from "./add-days.js";
import { checkedDay } from "./date.js";
import type { Day } from "./day.js";
import { addMonths } from "./month.js";
import { addYears } from "./year.js";

/**
 * The last day "before day D" (trước ngày D): the day before D. It is a fixed day and moves to no working day.
 *
 * @param day - the day D
 * @returns the last day that is still before `day`
 * @throws InvariantError when `day` is not a day
 *
 * @example
 * ```ts
 * import { lastDayBefore } from "vn-rural-industry/calendar";
 *
 * lastDayBefore("2026-12-31"); // => "2026-12-30"
 * ```
 */
export function lastDayBefore(day: Day): Day {
  return dayBefore(day);
}

/**
 * The last day of "at the latest on day D" (chậm nhất ngày D) and "until the end of day D" (đến hết ngày D): D
 * itself. It is a fixed day and moves to no working day.
 *
 * @param day - the day D
 * @returns `day`
 * @throws InvariantError when `day` is not a day
 *
 * @example
 * ```ts
 * import { latestOn } from "vn-rural-industry/calendar";
 *
 * latestOn("2026-12-31"); // => "2026-12-31"
 * ```
 */
export function latestOn(day: Day): Day {
  return checkedDay(day);
}

/**
 * The first day of a window that opens "not earlier than so long before day D" (không sớm hơn … trước ngày D). The
 * Civil Code moves only the end of a period to a working day, so the opening stays where it is, whatever day it is.
 *
 * @param day - the day D
 * @param length - whole calendar days, months or years
 * @param unit - what `length` counts
 * @returns the first day of the window
 * @throws InvariantError when `day` is not a day or the result leaves the years 1900 to 2199
 *
 * @example
 * ```ts
 * import { windowOpens } from "vn-rural-industry/calendar";
 *
 * windowOpens("2026-09-15", 30, "calendar"); // => "2026-08-16"
 * windowOpens("2026-08-31", 6, "month"); // => "2026-02-28"
 * ```
 */
export function windowOpens(day: Day, length: number, unit: "calendar" | "month" | "year"): Day {
  if (unit === "calendar") return addDays(day, -length);
  return unit === "month" ? addMonths(day, -length) : addYears(day, -length);
}
