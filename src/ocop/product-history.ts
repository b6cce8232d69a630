import type { Checked } from "../kernel/issue.js";
import { type ProductHistory, parsedHistory } from "./history.js";
import type { HistoryFacts, HistoryOptions } from "./history-inputs.js";
import { parseHistory } from "./history-schema.js";

/**
 * The recognition of a product through the years (lịch sử công nhận sản phẩm OCOP): its events checked as a sequence
 * (recognised, upgraded, recognised again, withdrawn, expired), and the certificates that follow from them. A
 * certificate that no event ends expires on its last day; an extension counts only where `expired` says so.
 *
 * @param facts - the events, oldest first
 * @param options - `asOf`: the day at which the state is asked for
 * @returns the certificates and the state of that day, or every event that cannot follow the ones before it
 * @see Decision 26/2026/QĐ-TTg, Articles 4, 7, 8 and 12
 *
 * @example
 * ```ts
 * import { productHistory } from "vn-rural-industry/ocop";
 *
 * const history = productHistory(
 *   {
 *     events: [
 *       { kind: "recognised", on: "2022-12-05", stars: 3 },
 *       { kind: "upgraded", on: "2024-06-10", stars: 4 },
 *     ],
 *   },
 *   { asOf: "2026-09-01" },
 * );
 * history.ok && history.value.stars; // => 4
 * ```
 */
export function productHistory(facts: HistoryFacts, options: HistoryOptions): Checked<ProductHistory> {
  const parsed = parseHistory(facts);
  return parsed.ok ? parsedHistory(parsed.value, options) : parsed;
}
