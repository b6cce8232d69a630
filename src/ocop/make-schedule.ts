import type { Assessment } from "../kernel/assessment.js";
import { type Schedule, scheduleParsed } from "./schedule.js";
import type { ScheduleFacts, ScheduleOptions } from "./schedule-inputs.js";
import { parseSchedule } from "./schedule-schema.js";

/**
 * The time limits of the procedure (thời hạn giải quyết): the commune's 15 working days, the 45 days of a
 * re-evaluation, and the 15 days in which a certificate is withdrawn. A first evaluation has no fixed number of days.
 * The law is that of the day each period begins; before 22 May 2026 the text was not obtained.
 *
 * @param facts - the days that have come; at least one that a period begins with
 * @param options - the calendar of working days
 * @returns each step that has begun with its last day, or why it cannot be said
 * @see Decision 26/2026/QĐ-TTg, Article 7 clauses 2 and 6, Article 8 clause 4
 *
 * @example
 * ```ts
 * import { schedule } from "vn-rural-industry/ocop";
 *
 * const plan = schedule({ communeReceivedOn: "2026-09-07" });
 * plan.status === "decided" && plan.outcome.steps[0]?.due; // => "2026-09-28"
 * ```
 */
export function schedule(
  facts: ScheduleFacts,
  options: ScheduleOptions = {},
): Assessment<Schedule, Schedule> {
  const parsed = parseSchedule(facts);
  return parsed.ok ? scheduleParsed(parsed.value, options) : { status: "invalid", issues: parsed.issues };
}
