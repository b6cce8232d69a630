import { type Measure, type NumberFault, readScaled, scaledText } from "./decimal.js";
import { powerOfTen } from "./power-of-ten.js";
import type { BareNumber } from "./quantity.js";
import { roundedQuotient } from "./quotient.js";
import { lowestTerms, type Ratio } from "./ratio.js";
import type { Rounding } from "./rounding.js";

/** A percentage as it is read: up to four decimals, up to a million percent (a limit of the library). */
export const percentMeasure: Measure = { places: 4, most: 10_000_000_000, negative: false };

const unitsOfOne = 1_000_000;

/**
 * Reads a percentage (tỷ lệ phần trăm) as an exact ratio in lowest terms.
 *
 * @param percent - the percentage: 12.5 for 12.5 %.
 * @returns the ratio, or the code of the fault.
 *
 * @example
 * ```ts
 * import { readPercent } from "vn-rural-industry/quantity";
 *
 * readPercent("12.5"); // => { numerator: 1, denominator: 8 }
 * readPercent(-1); // => "negative"
 * ```
 */
export function readPercent(percent: BareNumber | string): Ratio | NumberFault {
  const units = readScaled(percent, percentMeasure.places, percentMeasure);
  return typeof units === "number" ? lowestTerms(units, unitsOfOne) : units;
}

/**
 * Prints a share as a percentage, rounded in the way that is passed; without the sign `%`.
 *
 * @param numerator - the part, a safe integer.
 * @param denominator - the whole, in the same unit.
 * @param places - decimal places to keep, 0 to 13.
 * @param rounding - one of the named roundings.
 * @returns the shortest decimal text; `null` when the whole is zero: a share of nothing has no value.
 * @throws RangeError when `places` is not a whole number from 0 to 13, or a term is no safe integer.
 *
 * @example
 * ```ts
 * import { halfUp, percentText } from "vn-rural-industry/quantity";
 *
 * percentText(2, 3, 2, halfUp); // => "66.67"
 * percentText(2, 0, 2, halfUp); // => null
 * ```
 */
export function percentText(
  numerator: number,
  denominator: number,
  places: number,
  rounding: Rounding,
): string | null {
  if (denominator === 0) return null;
  return scaledText(roundedQuotient(numerator, powerOfTen(places + 2), denominator, rounding), places);
}
