import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { fieldsOf } from "./fields.js";
import { buildSupport, type ParsedSupport, supportFields } from "./support-facts.js";

/** The zod schema of the money of one infrastructure project: strict, every amount optional. */
export const supportSchema = /* @__PURE__ */ (() => {
  const dong = z.union([z.number(), z.string()]).nullish();
  return z.strictObject({ totalInvestmentDong: dong, underResolution198Dong: dong });
})();

const fields = /* @__PURE__ */ fieldsOf(supportFields);

/**
 * Checks the money of one infrastructure project once, for bulk work with `parsedSupportCeiling`.
 *
 * @param input - anything; see `SupportFacts` for the shape
 * @returns the parsed amounts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseSupport } from "vn-rural-industry/cluster";
 *
 * const parsed = parseSupport({ totalInvestmentDong: 0.5 });
 * parsed.ok ? [] : parsed.issues.map(({ message }) => message.en); // => ["Must be a whole number."]
 * ```
 */
export function parseSupport(input: unknown): Checked<ParsedSupport> {
  return read(supportSchema, fields, input, buildSupport);
}
