import type { Locale } from "../kernel/text.js";
import type { Operator, Shortfall } from "../kernel/value.js";
import { numberText } from "./number.js";

/**
 * Prints how far a finding is from what it requires (phần còn thiếu hoặc vượt).
 *
 * @param shortfall - `shortfall` of a finding.
 * @param op - the operator of its `required`: it tells whether more or less is needed.
 * @param locale - `"vi"` or `"en"`.
 * @returns one line of text; for a strict threshold it says that more than this is needed.
 *
 * @example
 * ```ts
 * import { printShortfall } from "vn-rural-industry/explain";
 *
 * printShortfall({ value: "30", unit: "ha", exclusive: true }, ">", "en"); // => "needs more than 30 ha more"
 * printShortfall({ value: "5", unit: "ha", exclusive: false }, "<=", "vi"); // => "phải giảm 5 ha"
 * ```
 */
export function printShortfall(shortfall: Shortfall, op: Operator, locale: Locale): string {
  const { value, unit, exclusive } = shortfall;
  const down = op === "<" || op === "<=";
  const number = numberText(value, unit, locale);
  const atThreshold = exclusive && value === "0";
  if (locale === "vi") {
    if (atThreshold) return "vừa bằng ngưỡng nên chưa đạt";
    return `${down ? "phải giảm" : "cần thêm"} ${exclusive ? "hơn " : ""}${number}`;
  }
  if (atThreshold) return "exactly at the threshold, which does not pass";
  const amount = exclusive ? `more than ${number}` : number;
  return down ? `must drop by ${amount}` : `needs ${amount} more`;
}
