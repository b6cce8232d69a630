import type { Text } from "../kernel/text.js";
import type { Day } from "./day.js";

/** A day as it is written in a sentence: `31/08/2026` in Vietnamese, `2026-08-31` in English. */
export function printDay(day: Day): Text {
  return { vi: `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`, en: day };
}

/** The most days that a sentence names one by one. */
const mostNamed = 5;

/** Days as they are written in a sentence; of many, the first few and how many more. */
export function printDays(days: readonly Day[]): Text {
  const named = days.slice(0, mostNamed).map(printDay);
  const more = days.length - named.length;
  return {
    vi: named.map(({ vi }) => vi).join(", ") + (more > 0 ? ` và ${more} ngày khác` : ""),
    en: named.map(({ en }) => en).join(", ") + (more > 0 ? ` and ${more} more` : ""),
  };
}
