// The law once more, written by hand from the decrees and as plainly as possible: what the library is held against.
import type { EstablishmentFacts, ExistingCluster, ExpansionFacts } from "../../src/cluster/index.js";
import type { Given, Numeric } from "../../src/kernel/input.js";
import type { Regime } from "./dossiers.js";

/** Hectares in whole units of 0.01 m². */
export const units = (ha: Given<Numeric>): number => Math.round(Number(ha) * 1_000_000);

/** What is asked of an establishment; areas in hectares. */
export interface Asked {
  readonly least: number;
  /** The lower minimum of mountain districts and craft villages. */
  readonly reduced: number;
  readonly listing: "onApprovedList" | "inDevelopmentPlan";
  readonly landUse: "districtPlan" | "provincialPlanOrQuota" | null;
  readonly experience: boolean;
  readonly unleased: number;
  /** Whether unleased land may be exactly that much. */
  readonly inclusive: boolean;
  readonly exempt: boolean;
  /** Percentage of fill that allows an expansion. */
  readonly fill: number;
  readonly works: readonly ("internalRoads" | "waterSupply" | "wastewater" | "solidWaste" | "fireSafety")[];
  readonly waiver: boolean;
}

const decree68: Asked = {
  least: 10,
  reduced: 5,
  listing: "inDevelopmentPlan",
  landUse: null,
  experience: true,
  unleased: 50,
  inclusive: false,
  exempt: false,
  fill: 60,
  works: [],
  waiver: false,
};

const decree32: Asked = {
  ...decree68,
  listing: "onApprovedList",
  landUse: "districtPlan",
  experience: false,
  unleased: 100,
  inclusive: true,
  works: ["internalRoads", "waterSupply", "wastewater"],
};

const decree303: Asked = {
  ...decree32,
  least: 5,
  landUse: "provincialPlanOrQuota",
  unleased: 50,
  exempt: true,
  fill: 50,
  works: ["internalRoads", "waterSupply", "wastewater", "solidWaste", "fireSafety"],
  waiver: true,
};

const asked: Readonly<Record<string, Asked>> = {
  "cluster.decree-68-2017": decree68,
  "cluster.decree-66-2020": decree68,
  "cluster.decree-32-2024": decree32,
  "cluster.decree-139-2025": decree32,
  "cluster.decree-303-2026": decree303,
};

export function askedBy({ id, name }: Regime): Asked {
  const found = asked[id];
  if (found === undefined) throw new Error(`the conditions of ${name} are not known`);
  return found;
}

/** Land in units of 0.01 m². */
export interface Land {
  readonly industrial: number;
  readonly leased: number;
  readonly approved: number;
}

const landOf = ({ industrialHa, leasedHa, approvedHa }: ExistingCluster): Land => ({
  industrial: units(industrialHa),
  leased: units(leasedHa),
  approved: units(approvedHa),
});

const sum = (lands: readonly Land[], of: (land: Land) => number): number =>
  lands.reduce((so, land) => so + of(land), 0);

/** Whether the clusters already there do not stand in the way; `mean` takes the simple mean of their rates. */
export function sufficientUse(lands: readonly Land[], { unleased, inclusive }: Asked, mean = false): boolean {
  if (lands.length === 0) return true;
  const industrial = sum(lands, (land) => land.industrial);
  const left = industrial - sum(lands, (land) => land.leased);
  if (inclusive ? left <= units(unleased) : left < units(unleased)) return true;
  if (!mean) return 2 * sum(lands, (land) => land.leased + land.approved) > industrial;
  const whole = lands.reduce((product, land) => product * BigInt(land.industrial), 1n);
  const rates = lands.map((land) => (BigInt(land.leased + land.approved) * whole) / BigInt(land.industrial));
  return 2n * rates.reduce((so, rate) => so + rate, 0n) > BigInt(lands.length) * whole;
}

/** Judges an establishment of which everything is known; the clusters of its unit are given as a list. */
export function mayBeEstablished(facts: EstablishmentFacts, regime: Regime, mean = false): boolean {
  const law = askedBy(regime);
  const { kinds, landUse, investor } = facts;
  const area = units(facts.areaHa);
  const low = facts.mountainDistrict === true || kinds?.craftVillage === true ? law.reduced : law.least;
  const applicant =
    investor?.applied === true &&
    investor.legalStatus === true &&
    investor.capacity === true &&
    (!law.experience || investor.experience === true);
  const isExempt = law.exempt && (kinds?.highTech === true || kinds?.ecological === true);
  const lands = facts.existing?.[regime.unit]?.clusters?.map(landOf) ?? [];
  return (
    area <= units(75) &&
    area >= units(low) &&
    facts[law.listing] === true &&
    (law.landUse === null || landUse?.[law.landUse] === true) &&
    (applicant || (law.experience && investor?.assignedUnit === true)) &&
    (isExempt || sufficientUse(lands, law, mean))
  );
}

/** Whether a cluster's need for more land is shown; `remaining` compares demand with the remaining land. */
export function needShown(land: Land, demand: number, { fill }: Asked, remaining = false): boolean {
  const filled = land.leased + land.approved;
  const compared = remaining ? land.industrial - filled : land.industrial;
  return demand > compared || (land.industrial > 0 && 100 * filled >= fill * land.industrial);
}

/** Judges an expansion of which everything is known. */
export function mayBeExpanded(facts: ExpansionFacts, regime: Regime, remaining = false): boolean {
  const law = askedBy(regime);
  const { landUse, investor, worksInUse } = facts;
  return (
    units(facts.areaAfterHa) <= units(75) &&
    (law.landUse === null || landUse?.[law.landUse] === true) &&
    investor?.applied === true &&
    investor.legalStatus === true &&
    investor.capacity === true &&
    needShown(landOf(facts.land ?? {}), units(facts.demandHa), law, remaining) &&
    (law.works.every((work) => worksInUse?.[work] === true) ||
      (law.waiver && facts.formedBeforeDecision105 === true))
  );
}
