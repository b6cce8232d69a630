import type { Locale } from "../kernel/text.js";

/** The separators of a written number. */
export interface Marks {
  readonly group: "." | ",";
  readonly point: "." | ",";
}

/** How each language separates thousands and decimals: 1.234,5 in Vietnamese, 1,234.5 in English. */
export const marks: Readonly<Record<Locale, Marks>> = {
  vi: { group: ".", point: "," },
  en: { group: ",", point: "." },
};
