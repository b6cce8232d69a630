import { present } from "../kernel/invariant.js";
import type { Value } from "../kernel/value.js";
import { scaledText } from "../quantity/decimal.js";
import { powerOfTen } from "../quantity/power-of-ten.js";
import { roundedQuotient } from "../quantity/quotient.js";
import { lowestTerms, ratioText, signOfDifference } from "../quantity/ratio.js";
import { halfUp, type RoundingName } from "../quantity/rounding.js";
import { scoreMeasure } from "../quantity/score.js";
import { mostOfJuror } from "./marks.js";
import type { Scores } from "./score-facts.js";

/** A mean in points, kept exactly, and the decimal that people write for it. */
export interface Mean {
  /** Whole number; with `denominator` in lowest terms. */
  readonly numerator: string;
  readonly denominator: string;
  /** Rounded to two decimals in the way that `rounding` names; for display only. */
  readonly rounded: string;
  readonly rounding: RoundingName;
}

const decimals = 2;
/** Hundredths of a percent. */
const percentScale = /* @__PURE__ */ powerOfTen(2 + decimals);

/** The mean of a sum of marks over so many sheets. */
export function meanOf(sum: number, sheets: number): Mean {
  const ratio = lowestTerms(sum, sheets * powerOfTen(scoreMeasure.places));
  return {
    numerator: String(ratio.numerator),
    denominator: String(ratio.denominator),
    rounded: present(ratioText(ratio, decimals, halfUp), "there is a sheet"),
    rounding: halfUp.name,
  };
}

/** Whether all marks are known. */
export function isKnown({ least, most }: Scores): boolean {
  return least === most;
}

/** Sign of the difference of two means: sums of marks, each over its sheets. */
export function compareMeans(one: number, first: Scores, other: number, second: Scores): number {
  return signOfDifference(one, second.count, other, first.count);
}

/** The points given of all that could be given: on a scale of 100 the percentage is the mean. */
export function meanValue({ least, count }: Scores): Value {
  const most = count * mostOfJuror;
  const text = (units: number): string => scaledText(units, scoreMeasure.places);
  const percent = scaledText(roundedQuotient(least, percentScale, most, halfUp), decimals);
  return { kind: "ratio", numerator: text(least), denominator: text(most), unit: "point", percent };
}
