import type { Field, Gap } from "../kernel/field.js";
import type { Value } from "../kernel/value.js";
import { hectareMeasure } from "../quantity/area.js";
import { scaledText } from "../quantity/decimal.js";
import { percentText } from "../quantity/percent.js";
import { halfUp } from "../quantity/rounding.js";
import type { Land } from "./land.js";
import type { LandBounds } from "./land-bounds.js";
import type { Range } from "./land-range.js";

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
  /** What the sums can be. */
  readonly bounds: LandBounds;
  /** The sums, when everything that makes them is known. */
  readonly known: KnownLand | null;
  readonly fill: { readonly observed: Value | undefined; readonly gaps: readonly Gap[] };
  readonly unleased: { readonly observed: Value | undefined; readonly gaps: readonly Gap[] };
}

/** A part of the land that facts may leave open. */
export type LandPart = "industrial" | "leased" | "approved";

/** The parts that a fill rate, or the unleased land, is made of. */
export const partsOfFill: readonly LandPart[] = ["industrial", "leased", "approved"];
const partsOfUnleased: readonly LandPart[] = ["industrial", "leased"];

/** Sums up land; `gapsOf` names what is missing of the parts wanted. */
export function summarise(
  clusters: readonly Land[] | undefined,
  bounds: LandBounds,
  gapsOf: (wanted: readonly LandPart[]) => readonly Gap[],
): LandSummary {
  const known = knownOf(bounds);
  return {
    clusters,
    bounds,
    known,
    fill: {
      observed: known === null ? undefined : rateOf(known.filled, known.industrial),
      gaps: known === null ? gapsOf(partsOfFill) : noGaps,
    },
    unleased: {
      observed: observedRange(bounds.unleased),
      gaps: known === null ? gapsOf(partsOfUnleased) : noGaps,
    },
  };
}

/** Nothing is open. */
export const noGaps: readonly Gap[] = Object.freeze([]);

function knownOf({ industrial, filled, leased }: LandBounds): KnownLand | null {
  return isKnown(industrial) && isKnown(filled) && isKnown(leased)
    ? { industrial: industrial.least, filled: filled.least, leased: leased.least }
    : null;
}

/** Whether a range leaves nothing open. */
export function isKnown({ least, most }: Range): boolean {
  return least === most;
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

/** An area as far as it is known; of what nothing is known, nothing was observed. */
function observedRange({ least, most }: Range): Value | undefined {
  if (least === most) return { kind: "number", value: hectaresText(least), unit: "ha" };
  if (most !== Number.POSITIVE_INFINITY) {
    return { kind: "range", least: hectaresText(least), most: hectaresText(most), unit: "ha" };
  }
  return least === 0 ? undefined : { kind: "range", least: hectaresText(least), most: null, unit: "ha" };
}

/** Units of 0.01 m² as hectares. */
export function hectaresText(units: number): string {
  return scaledText(units, hectareMeasure.places);
}
