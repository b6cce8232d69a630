import { daysInMonth, twoDigits } from "./parts.js";

/**
 * A day of the solar calendar (ngày dương lịch), written `YYYY-MM-DD`. Two days compare as text:
 * `"2026-09-02" < "2026-11-24"`.
 */
export type Day = string;

/** A day of the week, counted from 1 (Monday, thứ Hai) to 7 (Sunday, Chủ nhật). */
export type Weekday = number;

/** First day that this library reckons with. */
export const earliestDay = "1900-01-01";

/** Last day that this library reckons with. */
export const latestDay = "2199-12-31";

const hyphen = 45;

/**
 * Whether a value is a day that exists, written `YYYY-MM-DD`, of the years 1900 to 2199.
 *
 * @param value - anything
 * @returns `false` for every other text and every other kind of value, too
 *
 * @example
 * ```ts
 * import { isDay } from "vn-rural-industry/calendar";
 *
 * isDay("2024-02-29"); // => true
 * isDay("2026-02-30"); // => false
 * ```
 */
export function isDay(value: unknown): value is Day {
  if (typeof value !== "string" || value.length !== 10) return false;
  if (value.charCodeAt(4) !== hyphen || value.charCodeAt(7) !== hyphen) return false;
  const year = twoDigits(value, 0) * 100 + twoDigits(value, 2);
  const month = twoDigits(value, 5);
  const date = twoDigits(value, 8);
  return (
    year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
  );
}
