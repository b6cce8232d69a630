import type { Locale, Text } from "../kernel/text.js";
import type { Value } from "../kernel/value.js";
import { formatNumber } from "../quantity/format.js";
import { dayText } from "./day.js";
import { numberText } from "./number.js";

/** Said of what was not given and does not follow from what was. */
export const notKnown: Text = { vi: "chưa rõ", en: "not known" };

const yes: Text = { vi: "có", en: "yes" };
const no: Text = { vi: "không", en: "no" };

/**
 * Prints a value (giá trị) of a finding with its unit: numbers as the language writes them, a ratio with both its
 * terms, a choice by its label. `≈` stands before a percentage that had to be rounded.
 *
 * @param value - `observed` of a finding, or one of the values of its `required`.
 * @param locale - `"vi"` or `"en"`.
 * @returns one line of text, as it stands in the findings that `explain` prints.
 *
 * @example
 * ```ts
 * import { printValue } from "vn-rural-industry/explain";
 *
 * printValue({ kind: "number", value: "45.5", unit: "ha" }, "vi"); // => "45,5 ha"
 * printValue({ kind: "number", value: "540000000", unit: "dong" }, "en"); // => "VND 540,000,000"
 * ```
 */
export function printValue(value: Value, locale: Locale): string {
  switch (value.kind) {
    case "yes-no":
      return (value.value ? yes : no)[locale];
    case "number":
      return numberText(value.value, value.unit, locale);
    case "range":
      return rangeText(value, locale);
    case "ratio":
      return ratioText(value, locale);
    case "day":
      return dayText(value.value, locale);
    case "choice":
      return value.label[locale];
  }
}

type Range = Extract<Value, { readonly kind: "range" }>;
type Ratio = Extract<Value, { readonly kind: "ratio" }>;

function rangeText({ least, most, unit }: Range, locale: Locale): string {
  if (least === null) {
    if (most === null) return notKnown[locale];
    const bound = numberText(most, unit, locale);
    return locale === "vi" ? `${bound} trở xuống` : `${bound} or less`;
  }
  const from = numberText(least, unit, locale);
  if (most === null) return locale === "vi" ? `từ ${from} trở lên` : `${from} or more`;
  const to = numberText(most, unit, locale);
  return locale === "vi" ? `từ ${from} đến ${to}` : `${from} to ${to}`;
}

function ratioText(ratio: Ratio, locale: Locale): string {
  const about = isExact(ratio) ? "" : "≈ ";
  const percent = numberText(ratio.percent, "percent", locale);
  const whole = numberText(ratio.denominator, ratio.unit, locale);
  return `${about}${percent} (${formatNumber(ratio.numerator, locale)}/${whole})`;
}

/** More decimals than any number of the library has. */
const places = 30;

/** Whether the percentage says the ratio without rounding: numerator × 100 = percent × denominator. */
function isExact({ numerator, denominator, percent }: Ratio): boolean {
  return scaled(numerator) * scaled("100") === scaled(percent) * scaled(denominator);
}

function scaled(decimal: string): bigint {
  const [whole = "", fraction = ""] = decimal.split(".");
  return BigInt(whole + fraction.padEnd(places, "0"));
}
