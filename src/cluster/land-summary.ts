import type { Field, Gap } from "../kernel/field.js";
import type { Value } from "../kernel/value.js";
import { hectareMeasure } from "../quantity/area.js";
import { scaledText } from "../quantity/decimal.js";
import { percentText } from "../quantity/percent.js";
import { halfUp } from "../quantity/rounding.js";
import type { Land } from "./land.js";
import { anything, bothOf, type Range, sumOf, unleased } from "./land-range.js";

/** Land of which everything is known, in units of 0.01 m². */
export interface KnownLand {
  readonly industrial: number;
  readonly filled: number;
  readonly leased: number;
}

/** Industrial land of one or several clusters, as far as it is known, and what of it is not. */
export interface LandSummary {
  /** Each cluster by itself, where that is known. */
  readonly clusters: readonly Land[] | undefined;
  /** The same land described in one or two ways: cluster by cluster, and as totals. */
  readonly sides: readonly (readonly Land[])[];
  /** The sums, when everything that makes them is known. */
  readonly known: KnownLand | null;
  readonly fill: { readonly observed: Value | undefined; readonly gaps: readonly Gap[] };
  readonly unleased: { readonly observed: Value | undefined; readonly gaps: readonly Gap[] };
}

/** A part of the land that facts may leave open. */
export type LandPart = "industrial" | "leased" | "approved";

/** The parts that a fill rate, or the unleased land, is made of. */
export const partsOfFill: readonly LandPart[] = ["industrial", "leased", "approved"];
export const partsOfUnleased: readonly LandPart[] = ["industrial", "leased"];

/** Sums up land; `gapsOf` names what is missing of the parts wanted. */
export function summarise(
  clusters: readonly Land[] | undefined,
  sides: readonly (readonly Land[])[],
  gapsOf: (wanted: readonly LandPart[]) => readonly Gap[],
): LandSummary {
  const known = knownOf(sides);
  return {
    clusters,
    sides,
    known,
    fill: {
      observed: known === null ? undefined : rateOf(known.filled, known.industrial),
      gaps: known === null ? gapsOf(partsOfFill) : noGaps,
    },
    unleased: {
      observed: known === null ? rangeOfUnleased(sides) : hectares(known.industrial - known.leased),
      gaps: known === null ? gapsOf(partsOfUnleased) : noGaps,
    },
  };
}

/** Nothing is open. */
export const noGaps: readonly Gap[] = Object.freeze([]);

function knownOf(sides: readonly (readonly Land[])[]): KnownLand | null {
  for (const side of sides) {
    const known = knownLand(side);
    if (known !== null) return known;
  }
  return null;
}

/** What one piece of land leaves open of the parts wanted. */
export function gapsOfLand(
  land: Land,
  wanted: readonly LandPart[],
  fields: Readonly<Record<LandPart, Field>>,
): readonly Gap[] {
  return wanted
    .filter((part) => land[part] === undefined)
    .map((part) => ({ path: `${land.path}${part}Ha`, field: fields[part] }));
}

function knownLand(side: readonly Land[]): KnownLand | null {
  let industrial = 0;
  let leased = 0;
  let approved = 0;
  for (const land of side) {
    if (land.industrial === undefined || land.leased === undefined || land.approved === undefined)
      return null;
    industrial += land.industrial;
    leased += land.leased;
    approved += land.approved;
  }
  return { industrial, filled: leased + approved, leased };
}

/** A fill rate as a value: both its terms in hectares, and its percentage; without industrial land there is none. */
export function rateOf(filled: number, industrial: number): Value | undefined {
  const percent = percentText(filled, industrial, 2, halfUp);
  if (percent === null) return undefined;
  return {
    kind: "ratio",
    numerator: hectaresText(filled),
    denominator: hectaresText(industrial),
    unit: "ha",
    percent,
  };
}

function rangeOfUnleased(sides: readonly (readonly Land[])[]): Value | undefined {
  if (sides.length === 0) return undefined;
  const { least, most } = unleasedOf(sides);
  if (least === most) return hectares(least);
  const bound = Number.isFinite(most) ? hectaresText(most) : null;
  return { kind: "range", least: hectaresText(least), most: bound, unit: "ha" };
}

function hectares(units: number): Value {
  return { kind: "number", value: hectaresText(units), unit: "ha" };
}

/** The unleased industrial land of all the clusters together. */
export function unleasedOf(sides: readonly (readonly Land[])[]): Range {
  return sides.map((side) => sumOf(side.map(unleased))).reduce(bothOf, anything);
}

/** Units of 0.01 m² as hectares. */
export function hectaresText(units: number): string {
  return scaledText(units, hectareMeasure.places);
}
