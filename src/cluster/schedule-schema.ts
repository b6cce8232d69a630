import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { fieldsOf } from "./fields.js";
import { buildSchedule, type ParsedSchedule } from "./schedule-facts.js";
import { scheduleFields } from "./schedule-fields.js";

/** The zod schema of the days of one dossier: strict, every day optional. */
export const scheduleSchema = /* @__PURE__ */ (() => {
  const day = z.string().nullish();
  return z.strictObject({
    requestedOn: day,
    noticedOn: day,
    receivedOn: day,
    completions: z.array(z.strictObject({ from: day, to: day })).nullish(),
    reportedOn: day,
    decidedOn: day,
  });
})();

const fields = /* @__PURE__ */ fieldsOf(scheduleFields);

/**
 * Checks the days of a dossier once, for bulk work with `scheduleParsed`.
 *
 * @param input - anything; see `ScheduleFacts` for the shape
 * @returns the parsed days, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseSchedule } from "vn-rural-industry/cluster";
 *
 * const days = parseSchedule({ requestedOn: "2026-02-30" });
 * days.ok ? [] : days.issues.map(({ path, code }) => [path, code]); // => [["requestedOn", "not-a-day"]]
 * ```
 */
export function parseSchedule(input: unknown): Checked<ParsedSchedule> {
  return read(scheduleSchema, fields, input, buildSchedule);
}
