import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { fieldsOf, supportFields } from "./fields.js";
import { itemIds, unitIds } from "./items.js";
import { buildSupport, type ParsedSupport } from "./support-facts.js";

/** The shape of what support is asked for. */
export const supportShape = /* @__PURE__ */ (() => {
  const numeric = z.union([z.number(), z.string()]).nullish();
  const yesNo = z.boolean().nullish();
  return {
    item: z.enum(itemIds).nullish(),
    budget: z.enum(["national", "local"]).nullish(),
    province: z.string().nullish(),
    eligibleCostDong: numeric,
    vatDong: numeric,
    units: numeric,
    unit: z.enum(unitIds).nullish(),
    technologyLine: yesNo,
    priority: yesNo,
    interestYears: z.array(z.strictObject({ paidDong: numeric, referenceDong: numeric })).nullish(),
    registeredCapitalDong: numeric,
  };
})();

/** The zod schema of what support is asked for (nội dung hỗ trợ): strict, every fact but the item optional. */
export const supportSchema = /* @__PURE__ */ (() => z.strictObject(supportShape))();

const fields = /* @__PURE__ */ fieldsOf(supportFields);

/**
 * Checks what support is asked for once, for bulk work with `parsedSupportCap`.
 *
 * @param input - anything; see `SupportFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseSupport } from "vn-rural-industry/extension";
 *
 * parseSupport({ item: "machinery", eligibleCostDong: 540_000_000 }).ok; // => true
 * const faulty = parseSupport({ item: "consulting", technologyLine: true });
 * faulty.ok ? [] : faulty.issues.map(({ path }) => path); // => ["technologyLine"]
 * ```
 */
export function parseSupport(input: unknown): Checked<ParsedSupport> {
  return read(supportSchema, fields, input, buildSupport);
}
