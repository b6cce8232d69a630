import type { Given, Numeric } from "../kernel/input.js";
import type { Faults } from "../kernel/read.js";
import { type Area, hectareMeasure, readArea } from "../quantity/area.js";
import { faultIssue } from "../quantity/fault.js";

/** The industrial land of one cluster (đất công nghiệp), or of several together, as the caller gives it. */
export interface LandFacts {
  /** Total area of the cluster, in hectares. */
  readonly totalHa?: Given<Numeric>;
  /** Industrial land fixed by the approved detailed plan (diện tích đất công nghiệp), in hectares. */
  readonly industrialHa?: Given<Numeric>;
  /** Industrial land leased or subleased (đã cho thuê, thuê lại), in hectares. */
  readonly leasedHa?: Given<Numeric>;
  /**
   * Industrial land not leased yet but covered by an approved investment policy or an investment registration
   * certificate, in hectares. No plot is counted twice.
   */
  readonly approvedHa?: Given<Numeric>;
}

/** Land in units of 0.01 m²; what was not given and does not follow from the rest is `undefined`. */
export interface Land {
  /** Where the land stands in the input, with a point at its end. */
  readonly path: string;
  readonly total: number | undefined;
  readonly industrial: number | undefined;
  readonly leased: number | undefined;
  readonly approved: number | undefined;
}

/** Reads land; a part larger than its whole is a fault, and left out. */
export function readLand(facts: LandFacts, path: string, faults: Faults): Land {
  const read = (name: keyof LandFacts, limit: number): number | undefined => {
    const units = readHectares(facts[name], `${path}${name}`, faults);
    if (units === undefined || units <= limit) return units;
    faults.add(`${path}${name}`, "beyond-whole");
    return undefined;
  };
  const total = read("totalHa", Number.POSITIVE_INFINITY);
  const industrial = read("industrialHa", total ?? Number.POSITIVE_INFINITY);
  const whole = industrial ?? total ?? Number.POSITIVE_INFINITY;
  const leased = read("leasedHa", whole);
  const approved = read("approvedHa", whole - (leased ?? 0));
  return settle(path, total, industrial, leased, approved);
}

/** Adds what follows of itself: land that is full of one kind has nothing of the other. */
function settle(
  path: string,
  total: number | undefined,
  industrial: number | undefined,
  leased: number | undefined,
  approved: number | undefined,
): Land {
  const filled = (leased ?? 0) + (approved ?? 0);
  const whole = industrial ?? (total === filled ? total : undefined);
  const full = whole !== undefined && filled === whole;
  return {
    path,
    total,
    industrial: whole,
    leased: leased ?? (full ? 0 : undefined),
    approved: approved ?? (full ? 0 : undefined),
  };
}

/** Reads an area in hectares into units of 0.01 m²; `undefined` when not given or faulty. */
export function readHectares(given: Given<Numeric>, path: string, faults: Faults): Area | undefined {
  if (given === undefined || given === null) return undefined;
  const area = readArea(given);
  if (typeof area === "number") return area;
  faults.note(faultIssue(path, area, hectareMeasure));
  return undefined;
}
