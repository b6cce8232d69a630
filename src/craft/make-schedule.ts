import type { Assessment } from "../kernel/assessment.js";
import { type RecognitionSchedule, scheduleParsed } from "./schedule.js";
import type { CountingOptions, ScheduleFacts } from "./schedule-inputs.js";
import { parseSchedule } from "./schedule-schema.js";

/**
 * Who prepares the dossier of a title and who decides on it (trình tự xét công nhận), and by which day: the province
 * decides within its working days from the receipt of the valid dossier.
 *
 * @param facts - the day of receipt, and of the decision where it was taken
 * @param options - calendar of working days, counting, verification
 * @returns the last day for the decision and the authorities; undetermined where a year's working days are not known
 * @see Decree 52/2018/NĐ-CP, Article 6 clause 4
 *
 * @example
 * ```ts
 * import { schedule } from "vn-rural-industry/craft";
 *
 * const plan = schedule({ receivedOn: "2025-05-05" });
 * plan.status === "decided" && plan.outcome.due; // => "2025-06-16"
 * plan.status === "decided" && plan.outcome.preparedBy; // => "district"
 * ```
 */
export function schedule(
  facts: ScheduleFacts,
  options: CountingOptions = {},
): Assessment<RecognitionSchedule> {
  const parsed = parseSchedule(facts);
  return parsed.ok ? scheduleParsed(parsed.value, options) : { status: "invalid", issues: parsed.issues };
}
