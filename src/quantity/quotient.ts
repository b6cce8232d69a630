import { type Rounding, roundsAway } from "./rounding.js";

/**
 * `a × b ÷ divisor` rounded to a whole number, exact whatever the size of the product: plain numbers while it
 * is safe, big integers beyond. Arguments are safe integers, the divisor is not zero.
 */
export function roundedQuotient(a: number, b: number, divisor: number, rounding: Rounding): number | bigint {
  const product = a * b;
  if (Math.abs(product) <= Number.MAX_SAFE_INTEGER) return plainQuotient(product, divisor, rounding);
  return bigQuotient(BigInt(a) * BigInt(b), BigInt(divisor), rounding);
}

function plainQuotient(product: number, divisor: number, rounding: Rounding): number {
  const negative = product < 0 !== divisor < 0;
  const size = Math.abs(product);
  const by = Math.abs(divisor);
  const rest = size % by;
  let whole = (size - rest) / by;
  if (rest !== 0) {
    // The rest against what it lacks: doubling it could leave the safe integers.
    if (roundsAway(rounding, { negative, odd: whole % 2 === 1, half: rest - (by - rest) })) whole += 1;
  }
  return negative ? 0 - whole : whole;
}

function bigQuotient(product: bigint, divisor: bigint, rounding: Rounding): bigint {
  const negative = product < 0n !== divisor < 0n;
  const size = product < 0n ? -product : product;
  const by = divisor < 0n ? -divisor : divisor;
  const rest = size % by;
  let whole = size / by;
  if (rest !== 0n) {
    const half = rest * 2n - by;
    if (roundsAway(rounding, { negative, odd: whole % 2n === 1n, half: Number(half) })) whole += 1n;
  }
  return negative ? -whole : whole;
}
