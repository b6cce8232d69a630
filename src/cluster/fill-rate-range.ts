import type { LandBounds } from "./land-bounds.js";

/** A rate as its two terms, in units of 0.01 m²; the second is above zero. */
export interface Rate {
  readonly filled: number;
  readonly industrial: number;
}

const none: Rate = { filled: 0, industrial: 1 };
const full: Rate = { filled: 1, industrial: 1 };

/**
 * What the fill rate of land can be, at least and at most. The least filled land can always be had together with the
 * most free land, and the other way round.
 */
export function rangeOfRate({ filled, free }: LandBounds): { readonly from: Rate; readonly to: Rate } {
  const least = filled.least + free.most;
  const most = filled.most + free.least;
  return {
    from: least > 0 && Number.isFinite(least) ? { filled: filled.least, industrial: least } : none,
    to: Number.isFinite(most) ? (filled.most > 0 ? { filled: filled.most, industrial: most } : none) : full,
  };
}
