import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { buildWithdrawal, type ParsedWithdrawal } from "./withdrawal-facts.js";
import { withdrawalFields } from "./withdrawal-fields.js";

/** The zod schema of the grounds of withdrawal (trường hợp thu hồi): strict, every fact optional. */
export const withdrawalSchema = /* @__PURE__ */ (() => {
  const yesNo = z.boolean().nullish();
  return z.strictObject({
    untrueDossier: yesNo,
    criteriaNoLongerMet: yesNo,
    lawViolated: yesNo,
    markMisused: yesNo,
    productionStopped: yesNo,
    otherConclusion: yesNo,
  });
})();

const fields = /* @__PURE__ */ (() => Object.values(withdrawalFields))();

/**
 * Checks facts on the grounds of withdrawal once, for bulk work with `assessParsedWithdrawal`.
 *
 * @param input - anything; see `WithdrawalFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseWithdrawal } from "vn-rural-industry/ocop";
 *
 * parseWithdrawal({ markMisused: "no" }).ok; // => false
 * ```
 */
export function parseWithdrawal(input: unknown): Checked<ParsedWithdrawal> {
  return read(withdrawalSchema, fields, input, buildWithdrawal);
}
