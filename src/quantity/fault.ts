import type { Issue } from "../kernel/issue.js";
import type { Text } from "../kernel/text.js";
import { type Measure, type NumberFault, scaledText } from "./decimal.js";
import { formatNumber } from "./format.js";

/**
 * Says in both languages what is wrong with a number.
 *
 * @param fault - the code that a reading function gave.
 * @param measure - the kind of number that was wanted.
 * @returns what is wrong, in both languages.
 *
 * @example
 * ```ts
 * import { faultText, hectareMeasure } from "vn-rural-industry/quantity";
 *
 * faultText("too-large", hectareMeasure).en; // => "Must not be over 100,000,000."
 * ```
 */
export function faultText(fault: NumberFault, measure: Measure): Text {
  switch (fault) {
    case "not-a-number":
      return { vi: "Phải là một số.", en: "Must be a number." };
    case "malformed":
      return {
        vi: "Phải là số thập phân viết thường, ví dụ 1234.5.",
        en: "Must be a plain decimal number, such as 1234.5.",
      };
    case "negative":
      return { vi: "Không được âm.", en: "Must not be negative." };
    case "too-fine":
      return measure.places === 0
        ? { vi: "Phải là số nguyên.", en: "Must be a whole number." }
        : {
            vi: `Không được lẻ quá ${measure.places} chữ số thập phân.`,
            en: `Must not have more than ${measure.places} decimal places.`,
          };
    case "too-large": {
      const most = scaledText(measure.most, measure.places);
      return {
        vi: `Không được lớn hơn ${formatNumber(most, "vi")}.`,
        en: `Must not be over ${formatNumber(most, "en")}.`,
      };
    }
  }
}

/**
 * The issue that names a number's fault.
 *
 * @param path - where the number stands in the caller's input.
 * @param fault - the code that a reading function gave; it becomes the issue's code.
 * @param measure - the kind of number that was wanted.
 * @returns the issue, with its message in both languages.
 *
 * @example
 * ```ts
 * import { dongMeasure, faultIssue } from "vn-rural-industry/quantity";
 *
 * faultIssue("cost", "too-fine", dongMeasure).message.vi; // => "Phải là số nguyên."
 * ```
 */
export function faultIssue(path: string, fault: NumberFault, measure: Measure): Issue {
  return { path, code: fault, message: faultText(fault, measure) };
}
