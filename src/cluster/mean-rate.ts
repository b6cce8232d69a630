import type { Ratio } from "../quantity/ratio.js";
import type { Land } from "./land.js";
import { boundsOf } from "./land-bounds.js";
import { anything, type Range } from "./land-range.js";
import type { LandSummary } from "./land-summary.js";

/**
 * Sign of (simple mean of the clusters' fill rates − ratio); not a number when a rate is not known: given as
 * totals only, incomplete, or of a cluster without industrial land.
 */
export function excessMeanRate({ clusters }: LandSummary, ratio: Ratio): number {
  if (clusters === undefined || clusters.length === 0) return Number.NaN;
  let sum = 0;
  for (const { industrial, leased, approved } of clusters) {
    // What is not known makes the sum not a number; so does 0 / 0.
    sum += ((leased ?? Number.NaN) + (approved ?? Number.NaN)) / (industrial ?? Number.NaN);
  }
  return Number.isNaN(sum) ? sum : signOfExcess(sum, clusters, leastRate, ratio);
}

/** What that sign can be at least and at most, where every cluster is known to have industrial land. */
export function rangeOfMeanRate({ clusters = [] }: LandSummary, ratio: Ratio): Range {
  const rated = clusters.every((land) => boundsOf(land).industrial.least > 0);
  if (clusters.length === 0 || !rated) return anything;
  const least = signOfExcess(sumOf(clusters, leastRate), clusters, leastRate, ratio);
  const most = signOfExcess(sumOf(clusters, mostRate), clusters, mostRate, ratio);
  // An end too close to be told leaves its side open.
  return {
    least: Number.isNaN(least) ? anything.least : least,
    most: Number.isNaN(most) ? anything.most : most,
  };
}

/** A cluster's fill rate: filled land over industrial land. */
interface Rate {
  readonly filled: number;
  readonly industrial: number;
}

function leastRate(land: Land): Rate {
  const { filled, free } = boundsOf(land);
  return share(filled.least, free.most);
}

function mostRate(land: Land): Rate {
  const { filled, free } = boundsOf(land);
  return share(filled.most, free.least);
}

/** The rate of filled land beside free land; one of them may be without limit. */
function share(filled: number, free: number): Rate {
  if (free === Number.POSITIVE_INFINITY) return { filled: 0, industrial: 1 };
  return filled === Number.POSITIVE_INFINITY
    ? { filled: 1, industrial: 1 }
    : { filled, industrial: filled + free };
}

function sumOf(clusters: readonly Land[], rateOf: (land: Land) => Rate): number {
  let sum = 0;
  for (const land of clusters) {
    const { filled, industrial } = rateOf(land);
    sum += filled / industrial;
  }
  return sum;
}

/** Beyond this, for each cluster, the sum of the rates in floating point cannot be on the wrong side. */
const margin = 1e-6;

/** No unit has so many clusters; the exact sum of more rates would take too long. */
export const mostExact = 500;

function signOfExcess(
  sum: number,
  clusters: readonly Land[],
  rateOf: (land: Land) => Rate,
  { numerator, denominator }: Ratio,
): number {
  const count = clusters.length;
  const excess = sum - (count * numerator) / denominator;
  if (Math.abs(excess) > margin * count) return excess;
  return count > mostExact ? Number.NaN : exactSign(clusters.map(rateOf), numerator, denominator);
}

/** Σ filled/industrial − n·p/q over one common denominator, in whole numbers. */
function exactSign(rates: readonly Rate[], numerator: number, denominator: number): number {
  let top = 0n;
  let bottom = 1n;
  for (const { filled, industrial } of rates) {
    top = top * BigInt(industrial) + BigInt(filled) * bottom;
    bottom *= BigInt(industrial);
  }
  const excess = top * BigInt(denominator) - BigInt(rates.length * numerator) * bottom;
  return excess > 0n ? 1 : excess < 0n ? -1 : 0;
}
