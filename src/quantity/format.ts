import type { Locale } from "../kernel/text.js";
import { type Area, areaText } from "./area.js";
import type { Dong } from "./dong.js";
import { marks } from "./marks.js";
import { digitsStart, pointOf } from "./plain-decimal.js";

/**
 * Prints a plain decimal as people write it: 1.234,5 in Vietnamese, 1,234.5 in English. It prints every digit
 * that it is given, and is the same on every machine.
 *
 * @param text - a plain decimal text, of any length.
 * @param locale - `"vi"` or `"en"`.
 * @returns the number with thousands grouped.
 * @throws RangeError when `text` is no plain decimal.
 *
 * @example
 * ```ts
 * import { formatNumber } from "vn-rural-industry/quantity";
 *
 * formatNumber("1234.5", "vi"); // => "1.234,5"
 * formatNumber("1234.5", "en"); // => "1,234.5"
 * ```
 */
export function formatNumber(text: string, locale: Locale): string {
  const point = pointOf(text);
  if (point < 0) throw new RangeError("text must be a plain decimal");
  const { group, point: mark } = marks[locale];
  const start = digitsStart(text);
  const groups: string[] = [];
  let from = start;
  // The first group takes what the groups of three leave over.
  for (let to = start + ((point - start - 1) % 3) + 1; to <= point; to += 3) {
    groups.push(text.slice(from, to));
    from = to;
  }
  const fraction = point < text.length ? mark + text.slice(point + 1) : "";
  return text.slice(0, start) + groups.join(group) + fraction;
}

/**
 * Prints a percentage: 66,67% in Vietnamese, 66.67% in English.
 *
 * @param percent - the percentage as a plain decimal text.
 * @throws RangeError when `percent` is no plain decimal.
 * @param locale - `"vi"` or `"en"`.
 * @returns the number with its percent sign.
 *
 * @example
 * ```ts
 * import { formatPercent } from "vn-rural-industry/quantity";
 *
 * formatPercent("66.67", "vi"); // => "66,67%"
 * ```
 */
export function formatPercent(percent: string, locale: Locale): string {
  return `${formatNumber(percent, locale)}%`;
}

/**
 * Prints an amount of money: 540.000.000 đồng in Vietnamese, VND 540,000,000 in English.
 *
 * @param amount - an amount in đồng.
 * @param locale - `"vi"` or `"en"`.
 * @returns the amount with its currency.
 *
 * @example
 * ```ts
 * import { formatDong, readDong } from "vn-rural-industry/quantity";
 *
 * const cap = readDong(540_000_000);
 * typeof cap === "number" && formatDong(cap, "vi"); // => "540.000.000 đồng"
 * typeof cap === "number" && formatDong(cap, "en"); // => "VND 540,000,000"
 * ```
 */
export function formatDong(amount: Dong, locale: Locale): string {
  const number = formatNumber(String(amount), locale);
  return locale === "vi" ? `${number} đồng` : `VND ${number}`;
}

/**
 * Prints a land area in hectares: 45,5 ha in Vietnamese, 45.5 ha in English.
 *
 * @param area - a land area.
 * @param locale - `"vi"` or `"en"`.
 * @returns the area in hectares, with its unit.
 *
 * @example
 * ```ts
 * import { formatHectares, readArea } from "vn-rural-industry/quantity";
 *
 * const area = readArea(45.5);
 * typeof area === "number" && formatHectares(area, "vi"); // => "45,5 ha"
 * ```
 */
export function formatHectares(area: Area, locale: Locale): string {
  return `${formatNumber(areaText(area), locale)} ha`;
}
