import type { Land } from "./land.js";
import type { Range } from "./land-range.js";

/**
 * Industrial land is leased, approved but not leased, or free: three kinds, and their unions. Filled is leased or
 * approved, unleased is approved or free, and all three make the industrial land.
 */
type Union = "leased" | "approved" | "free" | "filled" | "leasedOrFree" | "unleased" | "industrial";

/** A kind that facts may give. */
type Part = "leased" | "approved" | "industrial";

/**
 * The least and the most that there can be of every union, in units of 0.01 m². Each bound can be reached, and so
 * can their sums over several clusters.
 */
export type LandBounds = Readonly<Record<Union, Range>>;

type Bounds = Record<Union, Range>;

const unions: readonly Union[] = [
  "leased",
  "approved",
  "free",
  "filled",
  "leasedOrFree",
  "unleased",
  "industrial",
];

const parts: readonly Part[] = ["leased", "approved", "industrial"];

/** What a kind makes of the unions that it is not in. */
const withPart: Readonly<Record<"leased" | "approved", readonly (readonly [Union, Union])[]>> = {
  leased: [
    ["approved", "filled"],
    ["free", "leasedOrFree"],
    ["unleased", "industrial"],
  ],
  approved: [
    ["leased", "filled"],
    ["free", "unleased"],
    ["leasedOrFree", "industrial"],
  ],
};

const complements: readonly (readonly [Union, Union])[] = [
  ["leased", "unleased"],
  ["approved", "leasedOrFree"],
  ["filled", "free"],
];

/** What a piece of land can be. */
export function boundsOf(land: Partial<Omit<Land, "path">>): LandBounds {
  return parts.reduce<LandBounds>(
    (bounds, part) => {
      const units = land[part];
      return units === undefined ? bounds : settled(bounds, part, units);
    },
    upTo(land.total ?? Number.POSITIVE_INFINITY),
  );
}

/** What several pieces of land can be together. */
export function sumOf(lands: readonly Land[]): LandBounds {
  let leasedUnits = 0;
  let approvedUnits = 0;
  let industrialUnits = 0;
  const open: Land[] = [];
  for (const land of lands) {
    const { leased, approved, industrial } = land;
    if (leased === undefined || approved === undefined || industrial === undefined) open.push(land);
    else {
      leasedUnits += leased;
      approvedUnits += approved;
      industrialUnits += industrial;
    }
  }
  const sum = exactly(leasedUnits, approvedUnits, industrialUnits);
  for (const land of open) {
    const bounds = boundsOf(land);
    for (const union of unions) {
      const { least, most } = bounds[union];
      sum[union] = { least: sum[union].least + least, most: sum[union].most + most };
    }
  }
  return sum;
}

/** Whether there can be so much land of a kind. */
export function allows(bounds: LandBounds, part: Part, units: number): boolean {
  return units >= bounds[part].least && units <= bounds[part].most;
}

/** The bounds once it is known how much land there is of a kind; they must allow it. */
export function settled(bounds: LandBounds, part: Part, units: number): LandBounds {
  const next: Bounds = { ...bounds };
  if (part === "industrial") {
    // What is not of a union is of the others.
    for (const [union, others] of complements) {
      next[union] = within(bounds[union], units - bounds[others].most, units - bounds[others].least);
      next[others] = within(bounds[others], units - bounds[union].most, units - bounds[union].least);
    }
  } else {
    // The others are bounded by what they are without this kind, and by what they are with it.
    for (const [others, together] of withPart[part]) {
      const range = within(bounds[others], bounds[together].least - units, bounds[together].most - units);
      next[others] = range;
      next[together] = { least: range.least + units, most: range.most + units };
    }
  }
  next[part] = only(units);
  return next;
}

function within(range: Range, least: number, most: number): Range {
  return { least: Math.max(range.least, least), most: Math.min(range.most, most) };
}

/** Any industrial land up to a limit. */
function upTo(most: number): LandBounds {
  const range: Range = { least: 0, most };
  return {
    leased: range,
    approved: range,
    free: range,
    filled: range,
    leasedOrFree: range,
    unleased: range,
    industrial: range,
  };
}

function exactly(leased: number, approved: number, industrial: number): Bounds {
  return {
    leased: only(leased),
    approved: only(approved),
    free: only(industrial - leased - approved),
    filled: only(leased + approved),
    leasedOrFree: only(industrial - approved),
    unleased: only(industrial - leased),
    industrial: only(industrial),
  };
}

function only(units: number): Range {
  return { least: units, most: units };
}
