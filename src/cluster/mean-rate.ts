import type { Ratio } from "../quantity/ratio.js";
import type { Land } from "./land.js";
import type { LandSummary } from "./land-summary.js";

/**
 * Sign of (simple mean of the clusters' fill rates − ratio); not a number when a rate is not known: given as
 * totals only, incomplete, or of a cluster without industrial land.
 */
export function excessMeanRate({ clusters }: LandSummary, ratio: Ratio): number {
  return clusters?.every(hasRate) === true && clusters.length > 0 ? signOfMean(clusters, ratio) : Number.NaN;
}

interface Rated extends Land {
  readonly industrial: number;
  readonly leased: number;
  readonly approved: number;
}

function hasRate(land: Land): land is Rated {
  return Boolean(land.industrial) && land.leased !== undefined && land.approved !== undefined;
}

/** Beyond this the sum of the rates, in floating point, cannot be on the wrong side. */
const margin = 1e-6;

/** No unit has so many clusters; the exact sum of more rates would take too long. */
const mostExact = 500;

function signOfMean(clusters: readonly Rated[], { numerator, denominator }: Ratio): number {
  let sum = 0;
  for (const { industrial, leased, approved } of clusters) sum += (leased + approved) / industrial;
  const excess = sum - (clusters.length * numerator) / denominator;
  if (Math.abs(excess) > margin * clusters.length) return Math.sign(excess);
  return clusters.length > mostExact ? Number.NaN : exactSign(clusters, numerator, denominator);
}

/** Σ filled/industrial − n·p/q over one common denominator, in whole numbers. */
function exactSign(clusters: readonly Rated[], numerator: number, denominator: number): number {
  let top = 0n;
  let bottom = 1n;
  for (const { industrial, leased, approved } of clusters) {
    top = top * BigInt(industrial) + BigInt(leased + approved) * bottom;
    bottom *= BigInt(industrial);
  }
  const excess = top * BigInt(denominator) - BigInt(clusters.length * numerator) * bottom;
  return excess > 0n ? 1 : excess < 0n ? -1 : 0;
}
