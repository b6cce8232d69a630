import type { Locale, Text } from "../kernel/text.js";
import type { Unit } from "../kernel/value.js";
import { formatNumber } from "../quantity/format.js";

/** Units as they stand behind a number; the English ones in the plural. */
export const units: Readonly<Record<Unit, Text>> = {
  ha: { vi: "ha", en: "ha" },
  percent: { vi: "%", en: "%" },
  dong: { vi: "đồng", en: "VND" },
  point: { vi: "điểm", en: "points" },
  cluster: { vi: "cụm", en: "clusters" },
  member: { vi: "thành viên", en: "members" },
  day: { vi: "ngày", en: "days" },
  "working-day": { vi: "ngày làm việc", en: "working days" },
  month: { vi: "tháng", en: "months" },
  year: { vi: "năm", en: "years" },
  item: { vi: "mục", en: "items" },
  person: { vi: "người", en: "people" },
  household: { vi: "hộ", en: "households" },
};

/** A plain decimal with its unit: `45,5 ha`, `VND 540,000,000`, `1 point`. */
export function numberText(value: string, unit: Unit, locale: Locale): string {
  const number = formatNumber(value, locale);
  const word = units[unit][locale];
  if (word === "%") return number + word;
  if (word === "VND") return `${word} ${number}`;
  return `${number} ${value === "1" ? singular(word) : word}`;
}

function singular(word: string): string {
  return word === "people" ? "person" : word.replace(/s$/, "");
}
