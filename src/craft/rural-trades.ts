import type { Citation } from "../kernel/citation.js";
import type { Text } from "../kernel/text.js";
import { type RuralTradeId, trades, tradesFrom, tradesPlace } from "./regimes/trades.js";

/** One entry of the list of rural trades. */
export interface RuralTrade {
  readonly id: RuralTradeId;
  readonly label: Text;
  readonly citation: Citation;
}

/**
 * The rural trades (hoạt động ngành nghề nông thôn) that crafts and craft villages are about, in the order of the law.
 *
 * @param options - `on`: the day whose law is asked for, `YYYY-MM-DD`
 * @returns the list; `null` for days whose list was not obtained
 * @see Decree 52/2018/NĐ-CP, Article 4
 *
 * @example
 * ```ts
 * import { ruralTrades } from "vn-rural-industry/craft";
 *
 * ruralTrades({ on: "2026-05-04" })?.length; // => 7
 * ruralTrades({ on: "2018-05-31" }); // => null
 * ```
 */
export function ruralTrades(options: { readonly on: string }): readonly RuralTrade[] | null {
  if (options.on < tradesFrom) return null;
  return trades.map(({ value, label }, index) => ({
    id: value,
    label,
    citation: { ...tradesPlace.citation, clause: String(index + 1) },
  }));
}
