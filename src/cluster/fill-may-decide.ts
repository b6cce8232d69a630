import type { Ratio } from "../quantity/ratio.js";
import { boundsOf } from "./land-bounds.js";
import type { LandSummary } from "./land-summary.js";

/**
 * Whether the fill rate can be over a share while `unleased` units of land, or more, are unleased. If not, what
 * only the fill rate depends on cannot change an answer that unleased land decides, too.
 *
 * Approved land serves both ends. Free land serves one and costs the other: it costs less where it adds to the
 * industrial land than where it takes the place of leased land.
 */
export function fillMayDecide(
  { clusters }: LandSummary,
  { numerator, denominator }: Ratio,
  unleased: number,
): boolean {
  if (clusters === undefined) return true;
  let lacking = unleased;
  let excess = 0;
  let added = 0;
  let exchanged = 0;
  for (const land of clusters) {
    const { leased, approved } = land;
    const bounds = boundsOf(land);
    const { industrial, filled, free } = bounds;
    excess += (denominator - numerator) * filled.most - numerator * free.least;
    if (approved === undefined) lacking -= bounds.unleased.most;
    else {
      lacking -= approved + free.least;
      if (leased === undefined) exchanged += industrial.most - approved;
      else added += free.most - free.least;
    }
  }
  const needed = Math.max(0, lacking);
  const cheap = Math.min(needed, added);
  const dear = needed - cheap;
  return dear <= exchanged && excess > numerator * cheap + denominator * dear;
}
