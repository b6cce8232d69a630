import type { Assessment } from "../kernel/assessment.js";
import { type PartialSchedule, type Schedule, scheduleParsed } from "./schedule.js";
import type { ScheduleFacts, ScheduleOptions } from "./schedule-inputs.js";
import { parseSchedule } from "./schedule-schema.js";

/**
 * The steps of establishing or expanding an industrial cluster (trình tự thành lập, mở rộng cụm công nghiệp): who must
 * act by which day, from the first request to the decision. A step runs from the day the one before was done or,
 * while it was not, is due. The clock of appraisal stands still while the dossier is being completed.
 *
 * @param facts - the days that have come; at least one
 * @param options - calendar of working days, counting, verification
 * @returns every step with its authority and last day; undetermined where a year's working days or the text are not known
 * @see Decree 32/2024/NĐ-CP, Article 10, and the decrees before and after it
 *
 * @example
 * ```ts
 * import { schedule } from "vn-rural-industry/cluster";
 *
 * const plan = schedule({ requestedOn: "2025-08-04" });
 * plan.status === "decided" && plan.outcome.decisionDue; // => "2025-10-08"
 * ```
 */
export function schedule(
  facts: ScheduleFacts,
  options: ScheduleOptions = {},
): Assessment<Schedule, PartialSchedule> {
  const parsed = parseSchedule(facts);
  return parsed.ok ? scheduleParsed(parsed.value, options) : { status: "invalid", issues: parsed.issues };
}
