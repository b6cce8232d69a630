import type { Figure } from "../kernel/figure.js";
import type { Value } from "../kernel/value.js";
import { ratioOf } from "../quantity/amount-source.js";
import { percentText } from "../quantity/percent.js";
import { roundedQuotient } from "../quantity/quotient.js";
import { halfUp, type Rounding } from "../quantity/rounding.js";

/** A percentage of the law of an amount of đồng, rounded once to whole đồng. */
export function dongShare(whole: number, figure: Figure, rounding: Rounding): number {
  const { numerator, denominator } = ratioOf(figure);
  return Number(roundedQuotient(whole, numerator, denominator, rounding));
}

/** An amount of đồng as a value. */
export function dongValue(amount: number): Value {
  return { kind: "number", value: String(amount), unit: "dong" };
}

/** A part of an amount as a value: both, and the percentage; of no amount the part alone. */
export function dongRatio(part: number, whole: number): Value {
  const percent = percentText(part, whole, 2, halfUp);
  return percent === null
    ? dongValue(part)
    : { kind: "ratio", numerator: String(part), denominator: String(whole), unit: "dong", percent };
}
