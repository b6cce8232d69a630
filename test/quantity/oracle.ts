import { Decimal } from "decimal.js";
import fc from "fast-check";
import {
  ceiling,
  down,
  floor,
  halfDown,
  halfEven,
  halfUp,
  type Rounding,
  up,
} from "../../src/quantity/index.js";

/** decimal.js with more digits than any test needs: what every fast path is held against. */
export const Exact = Decimal.clone({ precision: 400, toExpNeg: -9e15, toExpPos: 9e15, defaults: true });

/** The named roundings beside decimal.js's own numbers for them. */
export const roundings: readonly (readonly [Rounding, Decimal.Rounding])[] = [
  [halfUp, Exact.ROUND_HALF_UP],
  [halfEven, Exact.ROUND_HALF_EVEN],
  [halfDown, Exact.ROUND_HALF_DOWN],
  [up, Exact.ROUND_UP],
  [down, Exact.ROUND_DOWN],
  [ceiling, Exact.ROUND_CEIL],
  [floor, Exact.ROUND_FLOOR],
];

/** A division by decimal.js, rounded once: 400 digits tell every quotient of safe integers from a tie. */
export function divided(numerator: Decimal.Value, denominator: Decimal.Value): Decimal {
  return new Exact(numerator).div(denominator);
}

/** The shortest plain text of a decimal; zero has no sign. */
export function textOf(decimal: Decimal): string {
  return decimal.isZero() ? "0" : decimal.toFixed();
}

const safe = { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER };

/** Safe integers of every size, small ones as often as large ones. */
export const safeIntegers = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.maxSafeInteger(),
  fc.integer({ ...safe, min: safe.max - 100 }),
);

/** The same without zero. */
export const divisors = safeIntegers.filter((value) => value !== 0);

/** Plain decimal texts of any length, shortest or not. */
export const plainDecimals = fc
  .tuple(
    fc.boolean(),
    fc.oneof(fc.nat(100_000_000).map(String), fc.stringMatching(/^(0|[1-9][0-9]{0,40})$/)),
    fc.stringMatching(/^[0-9]{0,20}$/),
  )
  .map(([negative, whole, fraction]) => `${negative ? "-" : ""}${whole}${fraction && "."}${fraction}`);

/** Numbers near decimals of few places, and any number at all. */
export const anyNumbers = fc.oneof(
  fc.double(),
  fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(9)).map(([units, places]) => units / 10 ** places),
  fc.tuple(fc.maxSafeInteger(), fc.nat(15)).map(([units, places]) => units / 10 ** places),
  fc.tuple(fc.maxSafeInteger(), fc.nat(15)).map(([units, places]) => units * 10 ** -places),
);
