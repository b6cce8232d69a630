import type { Value } from "../kernel/value.js";
import { scaledText } from "../quantity/decimal.js";
import { powerOfTen } from "../quantity/power-of-ten.js";
import { roundedQuotient } from "../quantity/quotient.js";
import { lowestTerms } from "../quantity/ratio.js";
import { ceiling, floor, halfUp, type Rounding, type RoundingName } from "../quantity/rounding.js";
import { scoreMeasure } from "../quantity/score.js";

/** A mean of points (điểm trung bình), exact. */
export interface Mean {
  /** Whole number; with `denominator` in lowest terms. */
  readonly numerator: string;
  readonly denominator: string;
  /** Rounded as the council does; where it names no rule, to two decimals and for display only. */
  readonly rounded: string;
  readonly rounding: RoundingName;
}

/** How a council rounds. */
export interface MeanRounding {
  readonly places: number;
  readonly rule: Rounding;
}

const forDisplay: MeanRounding = { places: 2, rule: halfUp };

/** The mean of so many sheets whose points add up to a sum. */
export function meanOf(sum: number, count: number, rounding: MeanRounding = forDisplay): Mean {
  const { numerator, denominator } = lowestTerms(sum, count);
  return {
    numerator: String(numerator),
    denominator: String(denominator),
    rounded: roundedText(sum, count, rounding),
    rounding: rounding.rule.name,
  };
}

/**
 * The mean as findings print it: as the council rounds it, else exactly; between two decimals where no decimal is
 * exact, or where it is not known yet.
 */
export function meanBetween(
  least: number,
  most: number,
  count: number,
  rounding: MeanRounding | undefined,
): Value {
  const { places } = scoreMeasure;
  const from = roundedText(least, count, rounding ?? { places, rule: floor });
  const to = roundedText(most, count, rounding ?? { places, rule: ceiling });
  return from === to
    ? { kind: "number", value: from, unit: "point" }
    : { kind: "range", least: from, most: to, unit: "point" };
}

/** What is held against the floors: the mean, rounded only where the council does, as `units` over `scale`. */
export function comparedMean(
  sum: number,
  count: number,
  rounding: MeanRounding | undefined,
): { readonly units: number; readonly scale: number } {
  if (rounding === undefined) return { units: sum, scale: count };
  const scale = powerOfTen(rounding.places);
  return { units: Number(roundedQuotient(sum, scale, count, rounding.rule)), scale };
}

function roundedText(sum: number, count: number, { places, rule }: MeanRounding): string {
  return scaledText(roundedQuotient(sum, powerOfTen(places), count, rule), places);
}
