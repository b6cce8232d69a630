import type { Checked } from "../kernel/issue.js";
import type { Locale, Text } from "../kernel/text.js";
import { marks } from "./marks.js";
import { digitsEnd, digitsStart, pointOf, shortest } from "./plain-decimal.js";

const messages: Readonly<Record<Locale, Text>> = {
  vi: {
    vi: "Số chưa đúng cách viết; mẫu đúng: 1.234,5.",
    en: "Not a number in Vietnamese notation; write it like 1.234,5.",
  },
  en: {
    vi: "Số chưa đúng cách viết tiếng Anh; mẫu đúng: 1,234.5.",
    en: "Not a number in English notation; write it like 1,234.5.",
  },
};

/**
 * Reads a number as people write it in Vietnamese (1.234,5) or English (1,234.5). Thousands are grouped
 * everywhere or nowhere; a separator in any other place is a fault, and so are blanks, `+` and leading zeros.
 *
 * @param text - what was written, of any length.
 * @param locale - `"vi"` or `"en"`: the same text can mean different numbers.
 * @param path - the path that an issue carries; empty when not given.
 * @returns the number as its shortest plain decimal text, or an issue with code `"malformed"`.
 *
 * @example
 * ```ts
 * import { parseNumber } from "vn-rural-industry/quantity";
 *
 * parseNumber("1.234,50", "vi"); // => { ok: true, value: "1234.5" }
 * parseNumber("1.234,50", "en").ok; // => false
 * ```
 */
export function parseNumber(text: string, locale: Locale, path = ""): Checked<string> {
  const plain = typeof text === "string" ? plainText(text, locale) : "";
  const point = pointOf(plain);
  if (point < 0) return { ok: false, issues: [{ path, code: "malformed", message: messages[locale] }] };
  return { ok: true, value: shortest(plain, point) };
}

/** The text without its grouping and with a decimal point; empty when it is grouped wrongly. */
function plainText(text: string, locale: Locale): string {
  const { group, point } = marks[locale];
  const start = digitsStart(text);
  let end = digitsEnd(text, start);
  if (text[end] === group && (end === start || end - start > 3)) return "";
  while (text[end] === group) {
    const next = digitsEnd(text, end + 1);
    if (next - end !== 4) return "";
    end = next;
  }
  const whole = text.slice(0, end).replaceAll(group, "");
  return text[end] === point ? `${whole}.${text.slice(end + 1)}` : whole + text.slice(end);
}
