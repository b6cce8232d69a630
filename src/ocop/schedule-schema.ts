import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { certifiedStars } from "./regimes/authorities.js";
import { buildSchedule, type ParsedSchedule } from "./schedule-facts.js";
import { scheduleFields } from "./schedule-fields.js";

/** The zod schema of the days of one product: strict, every day optional. */
export const scheduleSchema = /* @__PURE__ */ (() => {
  const day = z.string().nullish();
  return z.strictObject({
    communeReceivedOn: day,
    proposedOn: day,
    reEvaluationReceivedOn: day,
    reEvaluatedOn: day,
    concludedOn: day,
    withdrawnOn: day,
    stars: z.literal(certifiedStars).nullish(),
  });
})();

const fields = /* @__PURE__ */ (() => Object.values(scheduleFields))();

/**
 * Checks the days of a product once, for bulk work with `scheduleParsed`.
 *
 * @param input - anything; see `ScheduleFacts` for the shape
 * @returns the parsed days, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseSchedule } from "vn-rural-industry/ocop";
 *
 * parseSchedule({ communeReceivedOn: "2026-09-31" }).ok; // => false
 * ```
 */
export function parseSchedule(input: unknown): Checked<ParsedSchedule> {
  return read(scheduleSchema, fields, input, buildSchedule);
}
