import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import {
  buildComplaint,
  buildComplaintAnswer,
  complaintAnswerFields,
  complaintFields,
  type ParsedComplaint,
  type ParsedComplaintAnswer,
} from "./complaint-facts.js";
import { fieldsOf } from "./field-list.js";
import { withoutEchoes } from "./without-echoes.js";

/** The zod schema of the days of a complaint: strict. */
export const complaintSchema = /* @__PURE__ */ (() =>
  z.strictObject({ notifiedOn: z.string().nullish(), complainedOn: z.string().nullish() }))();

/** The zod schema of the days of an answer: strict. */
export const complaintAnswerSchema = /* @__PURE__ */ (() =>
  z.strictObject({ receivedOn: z.string().nullish(), answeredOn: z.string().nullish() }))();

const fields = /* @__PURE__ */ fieldsOf(complaintFields);
const answerFields = /* @__PURE__ */ fieldsOf(complaintAnswerFields);

/**
 * Checks the days of a complaint once, for bulk work with `parsedComplaintDeadline`.
 *
 * @param input - anything; see `ComplaintFacts` for the shape
 * @returns the parsed days, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseComplaint } from "vn-rural-industry/award";
 *
 * const parsed = parseComplaint({ notifiedOn: "2026-03-02", complainedOn: "2026-03-01" });
 * parsed.ok ? [] : parsed.issues.map(({ code }) => code); // => ["out-of-order"]
 * ```
 */
export function parseComplaint(input: unknown): Checked<ParsedComplaint> {
  return withoutEchoes(read(complaintSchema, fields, input, buildComplaint));
}

/**
 * Checks the days of an answer to a complaint once, for bulk work with `parsedAnswerDeadline`.
 *
 * @param input - anything; see `ComplaintAnswerFacts` for the shape
 * @returns the parsed days, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseComplaintAnswer } from "vn-rural-industry/award";
 *
 * const parsed = parseComplaintAnswer({});
 * parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path, code]); // => [["receivedOn", "missing"]]
 * ```
 */
export function parseComplaintAnswer(input: unknown): Checked<ParsedComplaintAnswer> {
  return withoutEchoes(read(complaintAnswerSchema, answerFields, input, buildComplaintAnswer));
}
