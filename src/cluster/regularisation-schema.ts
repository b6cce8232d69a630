import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { fieldsOf } from "./fields.js";
import { buildRegularisation, type ParsedRegularisation } from "./regularisation-facts.js";
import { regularisationFields } from "./regularisation-fields.js";

/** The zod schema of the facts on the regularisation of a cluster: strict, every fact optional. */
export const regularisationSchema = /* @__PURE__ */ (() => {
  const yesNo = z.boolean().nullish();
  const dayOrNone = z.union([z.string(), z.literal(false)]).nullish();
  return z.strictObject({
    inProvincialPlan: yesNo,
    projectApprovedOn: dayOrNone,
    detailedPlanApprovedOn: dayOrNone,
    inSectorPlan: yesNo,
    firstInvestmentOn: dayOrNone,
    areaHa: z.union([z.number(), z.string()]).nullish(),
    industrialLandFull: yesNo,
    clearanceFinished: yesNo,
  });
})();

const fields = /* @__PURE__ */ fieldsOf(regularisationFields);

/**
 * Checks facts on the regularisation of a cluster once, for bulk work with `assessParsedRegularisation`.
 *
 * @param input - anything; see `RegularisationFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseRegularisation } from "vn-rural-industry/cluster";
 *
 * parseRegularisation({ projectApprovedOn: false, firstInvestmentOn: "2008-05-06" }).ok; // => true
 * ```
 */
export function parseRegularisation(input: unknown): Checked<ParsedRegularisation> {
  return read(regularisationSchema, fields, input, buildRegularisation);
}
