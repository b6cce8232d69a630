import type { Citation, Verification } from "../../kernel/citation.js";
import type { Text } from "../../kernel/text.js";
import type { Timeline } from "../../kernel/timeline.js";
import { holidaysDecided, restMadeUp } from "./labour-code.js";
import type { Occasion } from "./occasion.js";

/** The names of the occasions of the public holidays. */
export const occasionNames: Readonly<Record<Occasion, Text>> = {
  "new-year": { vi: "Tết Dương lịch", en: "New Year" },
  tet: { vi: "Tết Âm lịch", en: "Lunar New Year (Tết)" },
  "hung-kings": { vi: "Ngày Giỗ Tổ Hùng Vương", en: "Hùng Kings' Commemoration Day" },
  victory: { vi: "Ngày Chiến thắng", en: "Victory Day" },
  labour: { vi: "Ngày Quốc tế lao động", en: "International Labour Day" },
  "national-day": { vi: "Quốc khánh", en: "National Day" },
  "culture-day": { vi: "Ngày Văn hóa Việt Nam", en: "Vietnam Culture Day" },
};

/** How many days off the law gives for one occasion. */
export interface HolidayRule {
  /** What the days are kept for. */
  readonly occasion: Occasion;
  /** Days off with pay. */
  readonly days: number;
  /** Where this stands. */
  readonly citation: Citation;
  /** How well that text was verified. */
  readonly verification: Verification;
}

/** The paid public holidays of a year (ngày nghỉ lễ, tết hưởng nguyên lương). */
export interface StatutoryHolidays {
  /** Days in all. */
  readonly total: number;
  /** Days of each occasion. */
  readonly rules: readonly HolidayRule[];
  /** Who decides each year which days are off for Tết and beside National Day; absent where not obtained. */
  readonly decided?: Citation;
  /** A holiday on a weekly rest day gives the next working day off (nghỉ bù); absent where not obtained. */
  readonly madeUp?: Citation;
}

const labourCode1994 = {
  citation: { document: "35-L/CTN" },
  verification: "single-source",
} as const;

const labourCode2012 = {
  citation: { document: "10/2012/QH13", article: "115" },
  verification: "single-source",
} as const;

const clause1 = { document: "45/2019/QH14", article: "112", clause: "1" } as const;

const labourCode2019: readonly HolidayRule[] = [
  { occasion: "new-year", days: 1, citation: { ...clause1, point: "a" }, verification: "official" },
  { occasion: "tet", days: 5, citation: { ...clause1, point: "b" }, verification: "official" },
  { occasion: "hung-kings", days: 1, citation: { ...clause1, point: "e" }, verification: "official" },
  { occasion: "victory", days: 1, citation: { ...clause1, point: "c" }, verification: "official" },
  { occasion: "labour", days: 1, citation: { ...clause1, point: "d" }, verification: "official" },
  { occasion: "national-day", days: 2, citation: { ...clause1, point: "đ" }, verification: "official" },
];

const cultureDay: HolidayRule = {
  occasion: "culture-day",
  days: 1,
  citation: { document: "28/2026/QH16" },
  verification: "corroborated",
};

/**
 * The public holidays (ngày nghỉ lễ, tết) that the law gives, by the days on which it was in force, from 2012 on.
 * The first day of the earliest rule is the first of these data, not the first on which it was law.
 *
 * @example
 * ```ts
 * import { statutoryHolidays } from "vn-rural-industry/calendar";
 *
 * statutoryHolidays.map(({ from, value }) => `${from}: ${value.total}`);
 * // => ["2012-01-01: 9", "2013-05-01: 10", "2021-01-01: 11", "2026-07-01: 12"]
 * ```
 */
export const statutoryHolidays: Timeline<StatutoryHolidays> = [
  {
    from: "2012-01-01",
    to: "2013-05-01",
    value: {
      total: 9,
      rules: [
        { occasion: "new-year", days: 1, ...labourCode1994 },
        { occasion: "tet", days: 4, ...labourCode1994 },
        { occasion: "hung-kings", days: 1, ...labourCode1994 },
        { occasion: "victory", days: 1, ...labourCode1994 },
        { occasion: "labour", days: 1, ...labourCode1994 },
        { occasion: "national-day", days: 1, ...labourCode1994 },
      ],
    },
  },
  {
    from: "2013-05-01",
    to: "2021-01-01",
    value: {
      total: 10,
      rules: [
        { occasion: "new-year", days: 1, ...labourCode2012 },
        { occasion: "tet", days: 5, ...labourCode2012 },
        { occasion: "hung-kings", days: 1, ...labourCode2012 },
        { occasion: "victory", days: 1, ...labourCode2012 },
        { occasion: "labour", days: 1, ...labourCode2012 },
        { occasion: "national-day", days: 1, ...labourCode2012 },
      ],
    },
  },
  {
    from: "2021-01-01",
    to: "2026-07-01",
    value: { total: 11, rules: labourCode2019, decided: holidaysDecided, madeUp: restMadeUp },
  },
  {
    from: "2026-07-01",
    to: null,
    value: {
      total: 12,
      rules: [...labourCode2019, cultureDay],
      decided: holidaysDecided,
      madeUp: restMadeUp,
    },
  },
];
