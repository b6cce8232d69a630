import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { fieldsOf } from "./fields.js";
import { buildLandUseFacts, type ParsedLandUse } from "./land-use-facts.js";
import { landUseFields } from "./land-use-fields.js";

/** The zod schema of the facts on the use of a cluster's land: strict, every fact optional. */
export const clusterLandUseSchema = /* @__PURE__ */ (() => {
  const yesNo = z.boolean().nullish();
  const hectares = z.union([z.number(), z.string()]).nullish();
  return z.strictObject({
    areaHa: hectares,
    servicesHa: hectares,
    greeneryHa: hectares,
    technicalHa: hectares,
    trafficHa: hectares,
    residents: yesNo,
    adjoinsAnother: yesNo,
    linked: yesNo,
  });
})();

const fields = /* @__PURE__ */ fieldsOf(landUseFields);

/**
 * Checks facts on the use of a cluster's land once, for bulk work with `checkParsedLandUse`.
 *
 * @param input - anything; see `ClusterLandUseFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseLandUse } from "vn-rural-industry/cluster";
 *
 * const parsed = parseLandUse({ areaHa: 0 });
 * parsed.ok ? [] : parsed.issues.map(({ message }) => message.en); // => ["Must be above zero."]
 * ```
 */
export function parseLandUse(input: unknown): Checked<ParsedLandUse> {
  return read(clusterLandUseSchema, fields, input, buildLandUseFacts);
}
