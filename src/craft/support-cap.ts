import type { Assessment } from "../kernel/assessment.js";
import type { CraftOptions } from "./era.js";
import { type CraftSupport, type CraftSupportRange, parsedSupportCap } from "./support.js";
import type { SupportFacts } from "./support-inputs.js";
import { parseSupport } from "./support-schema.js";

/**
 * The most that the State may pay under the policy on rural trades (mức hỗ trợ tối đa): a share of the cost, and not
 * over a cap for each establishment or project. A project is built by a State agency, not by the establishment.
 *
 * @param facts - what it is for, who asks, the cost in đồng
 * @param options - `on`: the day on which the support is asked for
 * @returns the ceiling with its steps, zero where none is due; or between which amounts it lies
 * @see Decree 52/2018/NĐ-CP, Article 9 clause 3 and Article 12
 *
 * @example
 * ```ts
 * import { supportCap } from "vn-rural-industry/craft";
 *
 * const answer = supportCap(
 *   { item: "tradePromotion", beneficiary: "household", supportedElsewhere: false, costDong: 130_000_000 },
 *   { on: "2026-05-04" },
 * );
 * answer.status === "decided" && answer.outcome.ceiling; // => 50000000
 * ```
 */
export function supportCap(
  facts: SupportFacts,
  options: CraftOptions,
): Assessment<CraftSupport, CraftSupportRange> {
  const parsed = parseSupport(facts);
  return parsed.ok ? parsedSupportCap(parsed.value, options) : { status: "invalid", issues: parsed.issues };
}
