import { scaledText } from "../quantity/decimal.js";
import { halfUp, type RoundingName } from "../quantity/rounding.js";

/** A ratio kept exactly, and the decimal that people write for it. */
export interface ExactRatio {
  /** Whole number; with `denominator` in lowest terms. */
  readonly numerator: string;
  readonly denominator: string;
  /** Rounded to two decimals in the way that `rounding` names; for display only. */
  readonly rounded: string;
  readonly rounding: RoundingName;
}

const places = 2;
const scale = 100n;

/** A ratio of whole numbers, not below zero; `times` is 100 where it is written as a percentage. */
export function exactRatio(top: bigint, bottom: bigint, times: bigint): ExactRatio {
  const divisor = greatestDivisor(top, bottom);
  const twice = 2n * bottom;
  return {
    numerator: String(top / divisor),
    denominator: String(bottom / divisor),
    rounded: scaledText((2n * top * times * scale + bottom) / twice, places),
    rounding: halfUp.name,
  };
}

function greatestDivisor(top: bigint, bottom: bigint): bigint {
  let divisor = bottom;
  let rest = top;
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return divisor;
}
