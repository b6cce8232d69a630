import * as z from "zod";
import { brand } from "../kernel/brand.js";
import type { Checked } from "../kernel/issue.js";
import { type Facts, parseFacts } from "./given.js";
import { type ParsedSchedule, readSchedule, scheduleFieldList } from "./schedule.js";

/** The zod schema of the days of one dossier of recognition: strict, every day but the first optional. */
export const scheduleSchema = /* @__PURE__ */ (() => {
  const day = z.string().nullish();
  return z.strictObject({ receivedOn: day, decidedOn: day });
})();

/**
 * Checks the days of a dossier of recognition once, for bulk work with `scheduleParsed`.
 *
 * @param input - anything; see `ScheduleFacts` for the shape
 * @returns the parsed days, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseSchedule } from "vn-rural-industry/craft";
 *
 * parseSchedule({ receivedOn: "2026-02-30" }).ok; // => false
 * ```
 */
export function parseSchedule(input: unknown): Checked<ParsedSchedule> {
  return parseFacts(scheduleSchema, scheduleFieldList, input, (shaped, faults) =>
    brand<"craft-schedule", Facts>(readSchedule(shaped, faults)),
  );
}
