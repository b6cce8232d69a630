import { powerOfTen } from "../quantity/power-of-ten.js";

/** The decimal places of a percentage that a norm may set. */
export const percentPlaces = 2;

/** The whole, in hundredths of a percent. */
export const whole: number = /* @__PURE__ */ powerOfTen(percentPlaces + 2);

/** Products up to here are exact, and so is the floor of their quotient by {@link whole}. */
const exact = Number.MAX_SAFE_INTEGER;

/**
 * A share of an amount, never rounded up: the đồng below `amount × parts ÷ 10,000`, exact for every amount whose
 * share is a safe integer.
 *
 * @param amount - whole đồng, not below zero; infinity for an amount without a known limit
 * @param parts - the share in hundredths of a percent: 3000 for 30 %
 */
export function shareOf(amount: number, parts: number): number {
  if (parts === 0) return 0;
  const product = amount * parts;
  if (product <= exact) return Math.floor(product / whole);
  if (amount === Number.POSITIVE_INFINITY) return amount;
  const rest = amount % whole;
  return ((amount - rest) / whole) * parts + Math.floor((rest * parts) / whole);
}
