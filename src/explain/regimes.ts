import type { RegimeRef } from "../kernel/assessment.js";
import type { Locale } from "../kernel/text.js";
import { type Block, line } from "./block.js";
import { dayBefore, dayText } from "./day.js";

/** The day asked about. */
export function dayLine(on: string, locale: Locale): Block {
  return line(`${locale === "vi" ? "Ngày được hỏi" : "Day asked about"}: ${dayText(on, locale)}`);
}

/** Regimes, each with the days that it governs. */
export function regimeLines(regimes: readonly RegimeRef[], locale: Locale): readonly Block[] {
  return regimes.map((regime) => line(regimeText(regime, locale)));
}

function regimeText({ title, from, to }: RegimeRef, locale: Locale): string {
  const words = locale === "vi" ? ["Quy định", "từ", "đến hết"] : ["Rules", "from", "to"];
  const [rules, since, until] = words;
  const last = to === null ? "" : ` ${until} ${dayText(dayBefore(to), locale)}`;
  return `${rules}: ${title[locale]} (${since} ${dayText(from, locale)}${last})`;
}
