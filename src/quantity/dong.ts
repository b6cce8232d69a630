import { type Measure, type NumberFault, readScaled } from "./decimal.js";
import { type BareNumber, named, type Quantity } from "./quantity.js";
import { roundedQuotient } from "./quotient.js";
import type { Ratio, Sign } from "./ratio.js";
import type { Rounding } from "./rounding.js";

/** An amount of money in whole đồng (đồng Việt Nam), a safe integer. A difference may be below zero. */
export type Dong = Quantity<"dong">;

/** An amount as it is read: whole đồng, not below zero, up to the largest safe integer. */
export const dongMeasure: Measure = { places: 0, most: Number.MAX_SAFE_INTEGER, negative: false };

function safe(amount: number): Dong | "too-large" {
  return Number.isSafeInteger(amount) ? named<"dong">(amount) : "too-large";
}

/**
 * Reads an amount of đồng.
 *
 * @param amount - whole đồng, a number or a plain decimal text.
 * @returns the amount, or the code of the fault; a fraction of a đồng is `"too-fine"`.
 *
 * @example
 * ```ts
 * import { readDong } from "vn-rural-industry/quantity";
 *
 * readDong("540000000"); // => 540000000
 * readDong(0.5); // => "too-fine"
 * ```
 */
export function readDong(amount: BareNumber | string): Dong | NumberFault {
  const units = readScaled(amount, dongMeasure.places, dongMeasure);
  return typeof units === "number" ? named<"dong">(units) : units;
}

/**
 * Adds amounts up, exactly.
 *
 * @param amounts - the amounts to add.
 * @returns the sum, zero for none; `"too-large"` when it is no safe integer.
 *
 * @example
 * ```ts
 * import { addDong, readDong } from "vn-rural-industry/quantity";
 *
 * const rent = readDong(1_500_000);
 * typeof rent === "number" && addDong([rent, rent]); // => 3000000
 * ```
 */
export function addDong(amounts: readonly Dong[]): Dong | "too-large" {
  let sum = 0;
  for (const amount of amounts) {
    sum += amount;
    // A later amount below zero may bring the sum back, so the rest is counted in big integers.
    if (!Number.isSafeInteger(sum)) return addBig(amounts);
  }
  return named<"dong">(sum);
}

function addBig(amounts: readonly Dong[]): Dong | "too-large" {
  let sum = 0n;
  for (const amount of amounts) sum += BigInt(amount);
  return safe(Number(sum));
}

/**
 * What is left of an amount when another is taken away; below zero when more is taken away than there is.
 *
 * @param from - what is taken from.
 * @param amount - what is taken away.
 * @returns the difference; `"too-large"` when it is no safe integer.
 *
 * @example
 * ```ts
 * import { readDong, subtractDong } from "vn-rural-industry/quantity";
 *
 * const cap = readDong(300_000_000);
 * const paid = readDong(120_000_000);
 * typeof cap === "number" && typeof paid === "number" && subtractDong(cap, paid); // => 180000000
 * ```
 */
export function subtractDong(from: Dong, amount: Dong): Dong | "too-large" {
  return safe(from - amount);
}

/**
 * Compares two amounts.
 *
 * @param first - an amount.
 * @param second - another amount.
 * @returns −1, 0 or 1 as the first is below, equal to or above the second.
 *
 * @example
 * ```ts
 * import { compareDong, readDong } from "vn-rural-industry/quantity";
 *
 * const cap = readDong(300_000_000);
 * const cost = readDong(450_000_000);
 * typeof cap === "number" && typeof cost === "number" && compareDong(cap, cost); // => -1
 * ```
 */
export function compareDong(first: Dong, second: Dong): Sign {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/**
 * A share of an amount, in whole đồng: exact until it is rounded once, in the way that is passed.
 *
 * @param amount - the whole amount.
 * @param share - the share as an exact ratio, e.g. `{ numerator: 30, denominator: 100 }` for 30 %.
 * @param rounding - one of the named roundings.
 * @returns the share; `"too-large"` when it is no safe integer; `null` when the ratio's denominator is zero.
 * @throws RangeError when a term of the ratio is no safe integer.
 *
 * @example
 * ```ts
 * import { down, readDong, shareOf } from "vn-rural-industry/quantity";
 *
 * const cost = readDong(1_000_000_001);
 * typeof cost === "number" && shareOf(cost, { numerator: 30, denominator: 100 }, down); // => 300000000
 * ```
 */
export function shareOf(amount: Dong, share: Ratio, rounding: Rounding): Dong | "too-large" | null {
  if (share.denominator === 0) return null;
  return safe(Number(roundedQuotient(amount, share.numerator, share.denominator, rounding)));
}
