import * as z from "zod";
import { list } from "../kernel/fields.js";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { buildHistory, eventKinds, type ParsedHistory } from "./history-facts.js";
import { certifiedStars } from "./regimes/authorities.js";

/** The zod schema of a product's history (lịch sử công nhận): strict. */
export const historySchema = /* @__PURE__ */ (() =>
  z.strictObject({
    events: z
      .array(
        z.strictObject({
          kind: z.enum(eventKinds),
          on: z.string(),
          stars: z.literal(certifiedStars).optional(),
        }),
      )
      .nullish(),
  }))();

/** The same with values of any kind, which are read one by one, so that all their faults are named. */
const readSchema = /* @__PURE__ */ (() => {
  const any = z.unknown().optional();
  return z.strictObject({
    events: z.array(z.strictObject({ kind: any, on: any, stars: any })).nullish(),
  });
})();

const fields = /* @__PURE__ */ (() => [list("events", { vi: "Các sự kiện", en: "The events" })])();

/**
 * Checks the events of a product once, for bulk work with `parsedHistory`.
 *
 * @param input - anything; see `HistoryFacts` for the shape
 * @returns the parsed events, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseHistory } from "vn-rural-industry/ocop";
 *
 * parseHistory({ events: [{ kind: "recognised", on: "2026-07-01", stars: 2 }] }).ok; // => false
 * ```
 */
export function parseHistory(input: unknown): Checked<ParsedHistory> {
  return read(readSchema, fields, input, buildHistory);
}
