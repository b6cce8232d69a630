import type { Assessment } from "../kernel/assessment.js";
import type { DayOptions } from "./law-of-day.js";
import { invalidFacts } from "./regime.js";
import { parsedSupportCeiling, type SupportCeiling, type SupportCeilingRange } from "./support.js";
import type { SupportFacts } from "./support-inputs.js";
import { parseSupport } from "./support-schema.js";

/**
 * The most that the State may give a cluster's infrastructure project (mức hỗ trợ tối đa đầu tư hạ tầng kỹ thuật): a
 * share of the project's total investment, in whole đồng, never rounded up. From 17 May 2025 the local budget may
 * also give support under Resolution 198/2025/QH15, which names no share: where that is above the ceiling the answer
 * is open. It is open, too, from 15 September 2026, and nothing is known of the time before 1 May 2024.
 *
 * @param facts - amounts in đồng
 * @param options - `on`: the day on which the support is decided
 * @returns the ceiling, or why it is open and from which amount on
 * @see Decree 32/2024/NĐ-CP, Article 26 clause 1; Resolution 198/2025/QH15, Article 7
 *
 * @example
 * ```ts
 * import { supportCeiling } from "vn-rural-industry/cluster";
 *
 * const facts = { totalInvestmentDong: 99_999_999_999, underResolution198Dong: 0 };
 * const answer = supportCeiling(facts, { on: "2026-03-02" });
 * answer.status === "decided" && answer.outcome; // => { ceilingDong: 29999999999 }
 * ```
 */
export function supportCeiling(
  facts: SupportFacts,
  options: DayOptions,
): Assessment<SupportCeiling, SupportCeilingRange> {
  const parsed = parseSupport(facts);
  return parsed.ok ? parsedSupportCeiling(parsed.value, options) : invalidFacts(parsed.issues, options);
}
