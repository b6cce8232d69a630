import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { fieldsOf } from "./fields.js";
import { buildInvestorSelection, type ParsedInvestorSelection } from "./investor-facts.js";
import { investorFields } from "./investor-fields.js";

/** The zod schema of what a council has before it: strict, every fact optional. */
export const investorSelectionSchema = /* @__PURE__ */ (() => {
  const yesNo = z.boolean().nullish();
  const text = z.string().nullish();
  const points = z.union([z.number(), z.string()]).nullish();
  const byGroup = <Thing extends z.ZodType>(thing: Thing) => ({
    infrastructure: thing,
    environment: thing,
    capacity: thing,
    finance: thing,
  });
  const subCriteria = z.array(z.strictObject({ name: text, most: points })).nullish();
  const parts = z.strictObject(byGroup(z.array(points).nullish())).nullish();
  const sheet = z.strictObject({ member: text, ...byGroup(points), parts });
  return z.strictObject({
    subCriteria: z.strictObject(byGroup(subCriteria)).nullish(),
    candidates: z
      .array(z.strictObject({ name: text, dossierMeetsDecree: yesNo, sheets: z.array(sheet).nullish() }))
      .nullish(),
    chairProposal: text,
    publicPrivatePartnership: yesNo,
  });
})();

const fields = /* @__PURE__ */ fieldsOf(investorFields);

/**
 * Checks what a council has before it once, for bulk work with `selectParsedInvestor`: no group, and no sub-criterion,
 * above its ceiling.
 *
 * @param input - anything; see `InvestorSelectionFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseInvestorSelection } from "vn-rural-industry/cluster";
 *
 * const sheets = [{ infrastructure: 15.5, environment: 12, capacity: 25, finance: 30 }];
 * const parsed = parseInvestorSelection({ candidates: [{ name: "A", sheets }] });
 * parsed.ok ? [] : parsed.issues.map(({ path }) => path); // => ["candidates[0].sheets[0].infrastructure"]
 * ```
 */
export function parseInvestorSelection(input: unknown): Checked<ParsedInvestorSelection> {
  return read(investorSelectionSchema, fields, input, buildInvestorSelection);
}
