import type { Locale } from "../kernel/text.js";

const months = "January,February,March,April,May,June,July,August,September,October,November,December";

/** A day (`YYYY-MM-DD`) as it is written in a sentence: `01/07/2025` in Vietnamese, `1 July 2025` in English. */
export function dayText(day: string, locale: Locale): string {
  const [year, month, date] = day.split("-");
  return locale === "vi"
    ? `${date}/${month}/${year}`
    : `${Number(date)} ${months.split(",")[Number(month) - 1]} ${year}`;
}

const milliseconds = 86_400_000;

/** The day before: the last one governed, where the law names the first that is not. */
export function dayBefore(day: string): string {
  return new Date(new Date(day).getTime() - milliseconds).toISOString().slice(0, 10);
}
