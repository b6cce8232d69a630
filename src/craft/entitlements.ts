import type { Citation, Verification } from "../kernel/citation.js";
import type { Text } from "../kernel/text.js";
import type { Term } from "../support/term.js";
import { decree52 } from "./regimes/decree-52-2018.js";
import { entitlementTable, type Holder } from "./regimes/entitlements.js";

/** One thing that crafts, craft villages and their establishments may be given. */
export interface Entitlement {
  readonly id: string;
  readonly label: Text;
  readonly citation: Citation;
  readonly verification: Verification;
  readonly holder: Holder;
  /** Share of the cost in percent: a figure, none in the text, or not obtained or set by the province. */
  readonly rate: Term;
  /** Đồng for each establishment or project; the same three kinds. */
  readonly cap: Term;
  readonly per: "establishment" | "project" | null;
  /** Whether the province sets contents or amounts. */
  readonly byProvince: boolean;
}

/**
 * What recognised crafts and craft villages and the establishments of rural trades may be given (chính sách hỗ trợ).
 *
 * @param options - `on`: the day whose law is asked for, `YYYY-MM-DD`
 * @returns the entitlements in force; `null` for days whose rules were not obtained
 * @see Decree 52/2018/NĐ-CP, Articles 7 to 12 and 14
 *
 * @example
 * ```ts
 * import { entitlements } from "vn-rural-industry/craft";
 *
 * const cap = entitlements({ on: "2026-05-04" })?.find(({ id }) => id === "centralProject")?.cap;
 * cap?.kind === "value" && cap.figure.value; // => "500000000"
 * ```
 */
export function entitlements(options: { readonly on: string }): readonly Entitlement[] | null {
  const { on } = options;
  if (on < decree52.from) return null;
  return Object.entries(entitlementTable)
    .filter(([, { from }]) => on >= from)
    .map(([id, { label, place, holder, rate, cap, per, byProvince }]) => {
      const { citation, verification } = place;
      return { id, label, citation, verification, holder, rate, cap, per, byProvince };
    });
}
