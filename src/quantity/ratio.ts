import { scaledText } from "./decimal.js";
import { powerOfTen } from "./power-of-ten.js";
import { roundedQuotient } from "./quotient.js";
import type { Rounding } from "./rounding.js";

/** A ratio (tỷ lệ) kept exactly: two safe integers. A ratio whose denominator is zero has no value. */
export interface Ratio {
  /** What is divided. */
  readonly numerator: number;
  /** What it is divided by. */
  readonly denominator: number;
}

/** Below, equal or above. */
export type Sign = -1 | 0 | 1;

/**
 * The sign of `a × b − c × d`, exact for all safe integers. So shares and means are compared without dividing.
 *
 * @param a - a safe integer, as are the others.
 * @param b - multiplied by `a`.
 * @param c - multiplied by `d`.
 * @param d - multiplied by `c`.
 * @returns −1, 0 or 1.
 *
 * @example
 * ```ts
 * import { signOfDifference } from "vn-rural-industry/quantity";
 *
 * // 30.1 of 60 ha against 50 %: 301 × 100 against 600 × 50.
 * signOfDifference(301, 100, 600, 50); // => 1
 * ```
 */
export function signOfDifference(a: number, b: number, c: number, d: number): Sign {
  const left = a * b;
  const right = c * d;
  // Rounding keeps order, so rounded products that differ, differ truly.
  if (left > right) return 1;
  if (left < right) return -1;
  if (Math.abs(left) <= Number.MAX_SAFE_INTEGER) return 0;
  const exactLeft = BigInt(a) * BigInt(b);
  const exactRight = BigInt(c) * BigInt(d);
  if (exactLeft === exactRight) return 0;
  return exactLeft > exactRight ? 1 : -1;
}

/**
 * Compares two ratios exactly.
 *
 * @param first - a ratio.
 * @param second - another ratio.
 * @returns −1, 0 or 1 as the first is below, equal to or above the second; `null` when a denominator is zero.
 *
 * @example
 * ```ts
 * import { compareRatios } from "vn-rural-industry/quantity";
 *
 * compareRatios({ numerator: 1, denominator: 3 }, { numerator: 2, denominator: 6 }); // => 0
 * compareRatios({ numerator: 1, denominator: 0 }, { numerator: 1, denominator: 2 }); // => null
 * ```
 */
export function compareRatios(first: Ratio, second: Ratio): Sign | null {
  if (first.denominator === 0 || second.denominator === 0) return null;
  // Multiplying by one negative denominator turns the comparison round.
  return first.denominator < 0 === second.denominator < 0
    ? signOfDifference(first.numerator, second.denominator, second.numerator, first.denominator)
    : signOfDifference(second.numerator, first.denominator, first.numerator, second.denominator);
}

/**
 * The same ratio in lowest terms, with a denominator above zero.
 *
 * @param ratio - a ratio.
 * @returns the reduced ratio; `null` when the denominator is zero.
 *
 * @example
 * ```ts
 * import { reduceRatio } from "vn-rural-industry/quantity";
 *
 * reduceRatio({ numerator: 30, denominator: 100 }); // => { numerator: 3, denominator: 10 }
 * ```
 */
export function reduceRatio(ratio: Ratio): Ratio | null {
  return ratio.denominator === 0 ? null : lowestTerms(ratio.numerator, ratio.denominator);
}

/** Two terms as a ratio in lowest terms; the denominator is not zero. */
export function lowestTerms(numerator: number, denominator: number): Ratio {
  let divisor = Math.abs(denominator);
  let rest = Math.abs(numerator) % divisor;
  while (rest !== 0) {
    const next = divisor % rest;
    divisor = rest;
    rest = next;
  }
  if (denominator < 0) divisor = -divisor;
  // Adding 0 makes 0 of -0.
  return { numerator: numerator / divisor + 0, denominator: denominator / divisor };
}

/**
 * Prints a ratio as a decimal, rounded in the way that is passed.
 *
 * @param ratio - the ratio.
 * @param places - decimal places to keep, 0 to 15.
 * @param rounding - one of the named roundings.
 * @returns the shortest decimal text; `null` when the denominator is zero.
 * @throws RangeError when `places` is not a whole number from 0 to 15, or a term is no safe integer.
 *
 * @example
 * ```ts
 * import { halfUp, ratioText } from "vn-rural-industry/quantity";
 *
 * ratioText({ numerator: 2, denominator: 3 }, 2, halfUp); // => "0.67"
 * ratioText({ numerator: 2, denominator: 0 }, 2, halfUp); // => null
 * ```
 */
export function ratioText(ratio: Ratio, places: number, rounding: Rounding): string | null {
  if (ratio.denominator === 0) return null;
  return scaledText(
    roundedQuotient(ratio.numerator, powerOfTen(places), ratio.denominator, rounding),
    places,
  );
}
