import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { localFields } from "./fields.js";
import { itemIds, unitIds } from "./items.js";
import { buildLocalNorms } from "./local-facts.js";
import type { LocalNormsInput } from "./local-inputs.js";
import type { LocalNorms } from "./local-norms.js";

/** The zod schema of a province's norms: strict. */
export const localNormsSchema = /* @__PURE__ */ (() => {
  const text = z.string().nullish();
  const figure = z.union([z.number(), z.string()]).nullish();
  return z.strictObject({
    document: text,
    verification: z.enum(["official", "corroborated", "single-source", "unverified"]).nullish(),
    territory: z.array(z.string()).nullish(),
    from: text,
    to: text,
    norms: z
      .array(
        z.strictObject({
          item: z.enum(itemIds).nullish(),
          ratePercent: figure,
          capDong: figure,
          unit: z.enum(unitIds).nullish(),
          article: text,
          clause: text,
          point: text,
        }),
      )
      .nullish(),
  });
})();

/**
 * Takes the norms of a province (định mức khuyến công của tỉnh) for `supportCap`, checked against the items of the
 * library. A figure above the national one is allowed and noticed: no text forbids it.
 *
 * @param input - document, territory, days and figures; see `LocalNormsInput`
 * @returns the norms to pass as `localNorms`, or every fault with its path
 * @see Joint Circular 26/2014/TTLT-BTC-BCT, Article 6 clause 3
 *
 * @example
 * ```ts
 * import { defineLocalNorms } from "vn-rural-industry/extension";
 *
 * const norms = defineLocalNorms({
 *   document: "01/2026/NQ-HĐND Cà Mau",
 *   verification: "official",
 *   territory: ["Cà Mau", "Bạc Liêu"],
 *   from: "2026-02-01",
 *   norms: [{ item: "machinery", ratePercent: 50, capDong: 400_000_000 }],
 * });
 * norms.ok && norms.value.notices.map(({ code }) => code); // => ["above-national"]
 * ```
 */
export function defineLocalNorms(input: LocalNormsInput): Checked<LocalNorms> {
  return read(localNormsSchema, localFields, input, buildLocalNorms);
}
