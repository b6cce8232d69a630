import type { Assessment } from "../kernel/assessment.js";
import type { DayOptions } from "./law-of-day.js";
import { assessParsedWithdrawal, type WithdrawalOutcome } from "./withdrawal.js";
import type { WithdrawalFacts } from "./withdrawal-inputs.js";
import { parseWithdrawal } from "./withdrawal-schema.js";

/**
 * Whether a certificate is to be withdrawn (thu hồi giấy chứng nhận): one ground is enough, and only when each of them
 * is denied does the certificate stay. Who withdraws it by which day, `schedule` says. Before 22 May 2026 the text was
 * not obtained.
 *
 * @param facts - what was found, ground by ground
 * @param options - `on`: the day of the conclusion
 * @returns `"withdraw"` or `"keep"` with a finding for each ground, or why it is open
 * @see Decision 26/2026/QĐ-TTg, Article 8
 *
 * @example
 * ```ts
 * import { assessWithdrawal } from "vn-rural-industry/ocop";
 *
 * const answer = assessWithdrawal({ markMisused: true }, { on: "2026-09-01" });
 * answer.status === "decided" && answer.outcome; // => "withdraw"
 * ```
 */
export function assessWithdrawal(facts: WithdrawalFacts, options: DayOptions): Assessment<WithdrawalOutcome> {
  const parsed = parseWithdrawal(facts);
  return parsed.ok
    ? assessParsedWithdrawal(parsed.value, options)
    : { status: "invalid", issues: parsed.issues };
}
