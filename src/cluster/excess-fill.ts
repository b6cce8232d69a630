import type { Ratio } from "../quantity/ratio.js";
import type { LandBounds } from "./land-bounds.js";
import type { Range } from "./land-range.js";

/**
 * How far the filled land can be over the share `ratio` of the industrial land, times the ratio's denominator:
 * exact whole numbers. More of what is filled and less of what is free can always be had together.
 */
export function excessFill({ filled, free }: LandBounds, { numerator, denominator }: Ratio): Range {
  const most = (denominator - numerator) * filled.most - numerator * free.least;
  return {
    least: (denominator - numerator) * filled.least - numerator * free.most,
    most: filled.most === 0 ? Math.min(most, shareOfNothing) : most,
  };
}

/** Where nothing is filled no share is reached: not even of no land at all, which has no fill rate. */
export const shareOfNothing = -1;
