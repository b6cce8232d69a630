import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { fieldsOf } from "./fields.js";
import { buildClassification, type ParsedClassification } from "./kind-facts.js";
import { kindFields } from "./kind-fields.js";

/** The zod schema of the facts on the kinds of a cluster: strict, every fact optional. */
export const classificationSchema = /* @__PURE__ */ (() => {
  const yesNo = z.boolean().nullish();
  const landHa = z.union([z.number(), z.string()]).nullish();
  const land = z.strictObject({ landHa }).nullish();
  return z.strictObject({
    industrialHa: landHa,
    craftVillage: z
      .strictObject({ landHa, traditionalCraft: yesNo, recognisedCraft: yesNo, forCraftVillage: yesNo })
      .nullish(),
    specialised: land,
    supporting: land,
    highTech: land,
    ecological: z
      .strictObject({ circularEconomy: yesNo, cleanerProduction: yesNo, symbiosis: yesNo })
      .nullish(),
  });
})();

const fields = /* @__PURE__ */ fieldsOf(kindFields);

/**
 * Checks facts on the kinds of a cluster once, for bulk work with `classifyParsed`.
 *
 * @param input - anything; see `ClassificationFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseClassification } from "vn-rural-industry/cluster";
 *
 * const parsed = parseClassification({ industrialHa: 40, supporting: { landHa: 41 } });
 * parsed.ok ? [] : parsed.issues.map(({ path }) => path); // => ["supporting.landHa"]
 * ```
 */
export function parseClassification(input: unknown): Checked<ParsedClassification> {
  return read(classificationSchema, fields, input, buildClassification);
}
