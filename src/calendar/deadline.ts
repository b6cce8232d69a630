import { type Deadline, decideDeadline } from "./decide.js";
import { checkPeriod, type Period } from "./period.js";
import { vietnamCalendar } from "./vietnam-calendar.js";
import type { WorkingCalendar } from "./working-calendar.js";

/**
 * The last day of a period (thời hạn) as the Civil Code counts it (Điều 147, 148): the day of the event does not
 * count; a period in weeks, months or years ends on the corresponding day, or on the last day of a month without
 * one; a last day that is a weekend day or public holiday gives way to the next working day. A period in working
 * days (ngày làm việc) counts those days only.
 *
 * Notices tell where a swapped, computed, undecided or badly verified day decides, and where the law is silent: a
 * period in years from 29 February, one that begins before 2017, the day of the notice counted as day 1, and the
 * ends of a suspension. Days named in `suspended`, both ends included, do not count, in whatever unit the period
 * is given; a period in weeks, months or years is then as many days longer. `alternative` of a notice is the last
 * day under the other reading.
 *
 * @param period - the period; its faults are all named
 * @param options - `calendar`: the calendar to go by; that of State bodies when left out
 * @returns `undetermined` where the calendar does not know a year that matters, or a suspension has no end yet
 *
 * @example
 * ```ts
 * import { deadline } from "vn-rural-industry/calendar";
 *
 * const decision = deadline({ from: "2026-08-28", length: 5, unit: "working" });
 * decision.status === "decided" && decision.last; // => "2026-09-09"
 * ```
 */
export function deadline(period: Period, options: { readonly calendar?: WorkingCalendar } = {}): Deadline {
  const checked = checkPeriod(period);
  return checked.ok
    ? decideDeadline(checked.value, options.calendar ?? vietnamCalendar)
    : { status: "invalid", issues: checked.issues };
}
