import { type ExactRatio, exactRatio } from "./exact-ratio.js";
import type { Land } from "./land.js";
import { mostExact } from "./mean-rate.js";

/**
 * The simple mean of the clusters' fill rates: the other reading of "average". `null` where a rate is not known, or
 * a cluster has no industrial land and so no rate.
 */
export function meanRate(clusters: readonly Land[] = []): ExactRatio | null {
  if (clusters.length > mostExact) return null;
  let top = 0n;
  let bottom = 1n;
  for (const { industrial = 0, leased, approved } of clusters) {
    if (industrial === 0 || leased === undefined || approved === undefined) return null;
    top = top * BigInt(industrial) + BigInt(leased + approved) * bottom;
    bottom *= BigInt(industrial);
  }
  return clusters.length === 0 ? null : exactRatio(top, bottom * BigInt(clusters.length), 100n);
}
