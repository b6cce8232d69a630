import type { Ratio } from "../quantity/ratio.js";
import type { Land } from "./land.js";

/** What a number can be at least and at most; infinite where nothing bounds it. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Nothing is known of the number. */
export const anything: Range = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };

/**
 * How far the filled land can be over the share `ratio` of the industrial land, times the ratio's denominator:
 * exact whole numbers. Filled land is leased or approved land; it lies within the industrial land, and that
 * within the total area.
 */
export function excessFill(land: Land, { numerator, denominator }: Ratio): Range {
  const filled = leastFilled(land);
  const most = mostIndustrial(land);
  return {
    least: denominator * filled - numerator * most,
    most:
      land.leased === undefined || land.approved === undefined
        ? (denominator - numerator) * most
        : denominator * filled - numerator * (land.industrial ?? filled),
  };
}

/** How much industrial land can be unleased (chưa cho thuê). */
export function unleased(land: Land): Range {
  const approved = land.approved ?? 0;
  const leastUnleased =
    land.leased === undefined || land.industrial === undefined ? approved : land.industrial - land.leased;
  return { least: leastUnleased, most: mostIndustrial(land) - (land.leased ?? 0) };
}

/** Filled land as far as it is known. */
export function leastFilled(land: Land): number {
  return (land.leased ?? 0) + (land.approved ?? 0);
}

/** The most that the industrial land can be. */
export function mostIndustrial(land: Land): number {
  return land.industrial ?? land.total ?? Number.POSITIVE_INFINITY;
}

/** The range of a sum. */
export function sumOf(ranges: Iterable<Range>): Range {
  let least = 0;
  let most = 0;
  for (const range of ranges) {
    least += range.least;
    most += range.most;
  }
  return { least, most };
}

/** What two ranges of the same number have in common. */
export function bothOf(first: Range, second: Range): Range {
  return { least: Math.max(first.least, second.least), most: Math.min(first.most, second.most) };
}
