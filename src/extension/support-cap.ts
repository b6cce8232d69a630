import type { SupportFacts } from "./inputs.js";
import type { SupportOptions } from "./options.js";
import type { SupportCapAssessment } from "./outcome.js";
import { parsedSupportCap } from "./parsed-support-cap.js";
import { parseSupport } from "./support-schema.js";

/**
 * How much extension money may at most support an item (mức hỗ trợ tối đa): the share of the cost and the cap of the
 * units, whichever is less, in whole đồng and never rounded up.
 *
 * The law is that of the day on which the project was approved; neither finance circular has a rule for projects
 * under way. An item that the decree of the day does not list is not supportable, and the answer says why. Where the
 * figure of a norm was not obtained, or is verified below `accept`, the answer stays open with the range that the
 * rest allows.
 *
 * @param facts - the item, the budget, and what it costs; money in đồng
 * @param options - `on`: the day on which the project was approved; `accept`; `localNorms`
 * @returns the ceiling with its steps, that the item is not supportable, or why it is open and between which amounts
 * @throws InvariantError when `accept` is no verification
 * @see Joint Circular 26/2014/TTLT-BTC-BCT, Article 6; Circular 28/2018/TT-BTC, Article 8
 *
 * @example
 * ```ts
 * import { supportCap } from "vn-rural-industry/extension";
 *
 * const facts = { item: "machinery", budget: "national", eligibleCostDong: 540_000_000 } as const;
 * const answer = supportCap(facts, { on: "2026-03-02" });
 * answer.status === "decided" && answer.outcome.kind === "ceiling" && answer.outcome.ceiling; // => 270000000
 * ```
 */
export function supportCap(facts: SupportFacts, options: SupportOptions): SupportCapAssessment {
  const parsed = parseSupport(facts);
  return parsed.ok ? parsedSupportCap(parsed.value, options) : { status: "invalid", issues: parsed.issues };
}
