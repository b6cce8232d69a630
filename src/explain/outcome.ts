import type { Locale, Text } from "../kernel/text.js";
import type { Value } from "../kernel/value.js";
import { type Block, line } from "./block.js";
import { dayText } from "./day.js";
import { moneyLines } from "./money.js";
import { printValue } from "./value.js";

/** Outcomes that are a word: a headline says them already, of an alternative they are printed. */
const words: ReadonlyMap<unknown, Text> = new Map<unknown, Text>([
  ["eligible", { vi: "đủ điều kiện", en: "eligible" }],
  ["ineligible", { vi: "không đủ điều kiện", en: "not eligible" }],
  ["compliant", { vi: "phù hợp quy định", en: "compliant" }],
  ["non-compliant", { vi: "không phù hợp quy định", en: "not compliant" }],
  ["complete", { vi: "đủ thành phần", en: "complete" }],
  ["incomplete", { vi: "chưa đủ thành phần", en: "incomplete" }],
  ["passes", { vi: "đạt", en: "passes" }],
  ["fails", { vi: "không đạt", en: "fails" }],
  ["regular", { vi: "đúng quy định", en: "regular" }],
  ["irregular", { vi: "không đúng quy định", en: "irregular" }],
  ["carried", { vi: "được thông qua", en: "carried" }],
  ["lost", { vi: "không được thông qua", en: "lost" }],
  [null, { vi: "chưa thể kết luận", en: "open" }],
]);

const other: Text = { vi: "kết quả khác", en: "another" };

/** An outcome that is a day, or a value as findings have them. Of all others the headline speaks. */
function amountText(outcome: unknown, locale: Locale): string | undefined {
  if (typeof outcome === "string")
    return /^\d{4}-\d\d-\d\d$/.test(outcome) ? dayText(outcome, locale) : undefined;
  return isValue(outcome) ? printValue(outcome, locale) : undefined;
}

/** Whether an outcome has the shape of a value with a unit, or of a choice with its label. */
function isValue(outcome: unknown): outcome is Value {
  if (typeof outcome !== "object" || outcome === null || !("kind" in outcome)) return false;
  return "unit" in outcome || "label" in outcome;
}

/** The outcome in words, or what it can still be, when that is a value. */
export function outcomeLines(outcome: unknown, decided: boolean, locale: Locale): readonly Block[] {
  const text = amountText(outcome, locale);
  if (text === undefined) return moneyLines(outcome, locale);
  const words = decided ? { vi: "Kết quả", en: "Outcome" } : { vi: "Kết quả có thể", en: "Still possible" };
  return [line(`${words[locale]}: ${text}`)];
}

/** The stars of an outcome, where it has some. */
function starsText(outcome: unknown, locale: Locale): string | undefined {
  if (typeof outcome !== "object" || outcome === null || !("stars" in outcome)) return undefined;
  const { stars } = outcome;
  if (stars === null) return locale === "vi" ? "không xếp hạng" : "not rated";
  if (typeof stars !== "number") return undefined;
  return locale === "vi" ? `${stars} sao` : `${stars} ${stars === 1 ? "star" : "stars"}`;
}

/** What the outcome would be under another reading. */
export function alternativeText(alternative: unknown, locale: Locale): string {
  const text =
    amountText(alternative, locale) ??
    starsText(alternative, locale) ??
    (words.get(alternative) ?? other)[locale];
  return `${locale === "vi" ? "Kết quả khi đó" : "The answer would then be"}: ${text}.`;
}
