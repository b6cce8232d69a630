import * as z from "zod";
import { brand } from "../kernel/brand.js";
import type { Checked } from "../kernel/issue.js";
import { type Facts, parseFacts } from "./given.js";
import { type ParsedSupport, readSupport, supportFieldList } from "./support.js";

/** The zod schema of the facts on a request for support: strict, every fact but the item optional. */
export const supportSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    item: z.enum(["tradePromotion", "handicraftContest", "centralProject", "localProject"]).nullish(),
    beneficiary: z
      .enum([
        "smallOrMediumEnterprise",
        "cooperative",
        "cooperativeGroup",
        "household",
        "stateAgency",
        "other",
      ])
      .nullish(),
    supportedElsewhere: z.boolean().nullish(),
    costDong: z.union([z.number(), z.string()]).nullish(),
  }))();

/**
 * Checks facts on a request for support once, for bulk work with `parsedSupportCap`.
 *
 * @param input - anything; see `SupportFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseSupport } from "vn-rural-industry/craft";
 *
 * parseSupport({ item: "tradePromotion", costDong: 0.5 }).ok; // => false
 * ```
 */
export function parseSupport(input: unknown): Checked<ParsedSupport> {
  return parseFacts(supportSchema, supportFieldList, input, (shaped, faults) =>
    brand<"craft-support", Facts>(readSupport(shaped, faults)),
  );
}
