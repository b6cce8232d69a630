import type { Gap } from "../kernel/field.js";
import type { Given, Numeric } from "../kernel/input.js";
import type { Faults } from "../kernel/read.js";
import type { Value } from "../kernel/value.js";
import { readUnits } from "../quantity/read-units.js";
import { type Land, type LandFacts, readLand } from "./land.js";
import { allows, boundsOf, type LandBounds, settled, sumOf } from "./land-bounds.js";
import type { ExistingFields } from "./land-fields.js";
import type { Range } from "./land-range.js";
import {
  gapsOfLand,
  type LandPart,
  type LandSummary,
  noGaps,
  partsOfFill,
  summarise,
} from "./land-summary.js";

/** One cluster that stands established (đã thành lập) in the unit tested. */
export interface ExistingCluster extends LandFacts {
  readonly name?: Given<string>;
  /** Whether its detailed plan is approved; without one its industrial land is not fixed by law. */
  readonly detailedPlanApproved?: Given<boolean>;
}

/** Sums over all clusters established in the unit tested. */
export interface ExistingTotals {
  /** How many clusters are established. */
  readonly clusters?: Given<Numeric>;
  readonly industrialHa?: Given<Numeric>;
  readonly leasedHa?: Given<Numeric>;
  readonly approvedHa?: Given<Numeric>;
}

/**
 * The clusters established in one unit: one by one, as totals, or both, which then must agree. A cluster without
 * an establishment decision is not counted.
 */
export interface ExistingClusters {
  readonly clusters?: Given<readonly ExistingCluster[]>;
  readonly totals?: Given<ExistingTotals>;
}

/** The clusters of one unit, read. */
export interface Existing {
  readonly land: LandSummary;
  readonly count: Count;
  /** Whether some cluster has no approved detailed plan. */
  readonly unplanned: boolean;
}

/** How many clusters are established. */
interface Count {
  readonly range: Range;
  readonly observed: Value | undefined;
  readonly gaps: readonly Gap[];
}

/** The most land a list may sum up to: beyond the country's own area, and within exact calculation. */
const mostLand = 45_000_000 * 1_000_000;
const countMeasure = { places: 0, most: 1_000_000, negative: false };

/** A unit of which nothing is known. */
export function unknownExisting(at: string, fields: ExistingFields): Existing {
  const gaps = [{ path: `${at}clusters`, field: fields.clusters }];
  return {
    land: summarise(undefined, boundsOf({}), () => gaps),
    count: { range: { least: 0, most: Number.POSITIVE_INFINITY }, observed: undefined, gaps },
    unplanned: false,
  };
}

/** Reads the clusters of one unit. */
export function readExisting(
  facts: ExistingClusters,
  at: string,
  fields: ExistingFields,
  faults: Faults,
): Existing {
  const list = facts.clusters ?? undefined;
  const clusters = list?.map((cluster, index) => readLand(cluster, `${at}clusters[${index}].`, faults));
  const totals = readTotals(facts.totals, `${at}totals.`, faults);
  const counted = readUnits(facts.totals?.clusters, `${at}totals.clusters`, countMeasure, faults);
  const [lands, landFields] =
    clusters === undefined ? [totals && [totals], fields.totals] : [clusters, fields.each];
  if (lands === undefined) return unknownExisting(at, fields);
  if (isTooLarge(lands) || isTooLarge(totals === undefined ? [] : [totals])) {
    faults.add(at.slice(0, -1), "too-large");
    return unknownExisting(at, fields);
  }
  if (clusters !== undefined && counted !== undefined && counted !== clusters.length) {
    faults.add(`${at}totals.clusters`, "totals-disagree");
  }
  if (counted === 0 && totals !== undefined && mostOf(totals) > 0) faults.add(`${at}totals`, "conflict");
  /** A sum that is given closes the gaps that it is the sum of. */
  const gapsOf = (wanted: readonly LandPart[]): readonly Gap[] => {
    const open = wanted.filter((part) => totals?.[part] === undefined);
    return lands.flatMap((land) => gapsOfLand(land, open, landFields));
  };
  return {
    land: summarise(
      clusters ?? (counted === 1 ? lands : undefined),
      boundsOfBoth(clusters, totals, faults),
      gapsOf,
    ),
    count: countOf(clusters?.length ?? counted, totals, at, fields),
    unplanned: list?.some((cluster) => cluster.detailedPlanApproved === false) ?? false,
  };
}

/** What the land can be by the list and by the totals; totals that the list does not allow are faults. */
function boundsOfBoth(
  clusters: readonly Land[] | undefined,
  totals: Land | undefined,
  faults: Faults,
): LandBounds {
  let bounds = clusters === undefined ? boundsOf({}) : sumOf(clusters);
  for (const part of partsOfFill) {
    const units = totals?.[part];
    if (totals === undefined || units === undefined) continue;
    if (allows(bounds, part, units)) bounds = settled(bounds, part, units);
    else faults.add(`${totals.path}${part}Ha`, "totals-disagree");
  }
  return bounds;
}

function readTotals(facts: Given<ExistingTotals>, at: string, faults: Faults): Land | undefined {
  if (facts === undefined || facts === null) return undefined;
  const { industrialHa, leasedHa, approvedHa } = facts;
  return readLand({ industrialHa, leasedHa, approvedHa }, at, faults);
}

function countOf(
  count: number | undefined,
  totals: Land | undefined,
  at: string,
  fields: ExistingFields,
): Count {
  if (count !== undefined) {
    return {
      range: { least: count, most: count },
      observed: { kind: "number", value: String(count), unit: "cluster" },
      gaps: noGaps,
    };
  }
  // Land that is counted belongs to a cluster: where totals name some, there is at least one.
  const least = totals !== undefined && mostOf(totals) > 0 ? 1 : 0;
  return {
    range: { least, most: Number.POSITIVE_INFINITY },
    observed: undefined,
    gaps: [{ path: `${at}totals.clusters`, field: fields.count }],
  };
}

function isTooLarge(lands: readonly Land[]): boolean {
  let sum = 0;
  for (const land of lands) sum += mostOf(land);
  return sum > mostLand;
}

/** The largest area that stands in the facts of one piece of land. */
function mostOf({ total = 0, industrial = 0, leased = 0, approved = 0 }: Land): number {
  return Math.max(total, industrial, leased + approved);
}
