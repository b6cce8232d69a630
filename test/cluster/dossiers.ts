import {
  assessEstablishment,
  assessExpansion,
  type ClusterOptions,
  type EstablishmentFacts,
  type ExistingClusters,
  type ExpansionFacts,
} from "../../src/cluster/index.js";
import type { Assessment } from "../../src/kernel/assessment.js";
import type { Verification } from "../../src/kernel/citation.js";

/** The regimes under test: a day on which each is in force, and the options that let its provisions decide. */
export interface Regime {
  readonly name: string;
  readonly id: string;
  readonly first: string;
  readonly last: string;
  readonly options: { readonly on: string; readonly decidedOn?: string; readonly accept?: Verification };
  readonly unit: "district" | "decidedUnit" | "commune";
}

export const decision105: Regime = {
  name: "Quyết định 105/2009",
  id: "cluster.decision-105-2009",
  first: "2009-10-05",
  last: "2017-07-14",
  options: { on: "2012-05-05" },
  unit: "district",
};

export const decree68: Regime = {
  name: "Nghị định 68/2017",
  id: "cluster.decree-68-2017",
  first: "2017-07-15",
  last: "2020-07-31",
  options: { on: "2018-05-05", accept: "unverified" },
  unit: "district",
};

export const decree66: Regime = {
  name: "Nghị định 66/2020",
  id: "cluster.decree-66-2020",
  first: "2020-08-01",
  last: "2024-04-30",
  options: { on: "2022-05-05" },
  unit: "district",
};

export const decree32: Regime = {
  name: "Nghị định 32/2024",
  id: "cluster.decree-32-2024",
  first: "2024-05-01",
  last: "2025-06-30",
  options: { on: "2025-03-10", decidedOn: "2025-05-05" },
  unit: "district",
};

export const decree139: Regime = {
  name: "Nghị định 139/2025",
  id: "cluster.decree-139-2025",
  first: "2025-07-01",
  last: "2026-09-14",
  options: { on: "2025-08-08" },
  unit: "decidedUnit",
};

export const decree303: Regime = {
  name: "Nghị định 303/2026",
  id: "cluster.decree-303-2026",
  first: "2026-09-15",
  last: "9999-12-31",
  options: { on: "2026-10-10" },
  unit: "commune",
};

/** Oldest first. */
export const regimes: readonly Regime[] = [decision105, decree68, decree66, decree32, decree139, decree303];

/** The regimes whose conditions are known. */
export const knownRegimes = regimes.slice(1);

/** Everything that any regime asks of an establishment, answered so that it may go ahead. */
export const establishment: EstablishmentFacts = {
  areaHa: 40,
  mountainDistrict: false,
  kinds: { craftVillage: false, highTech: false, ecological: false },
  onApprovedList: true,
  inDevelopmentPlan: true,
  landUse: { districtPlan: true, provincialPlanOrQuota: true },
  investor: { applied: true, legalStatus: true, capacity: true, experience: true, assignedUnit: false },
  existing: { district: { clusters: [] }, decidedUnit: { clusters: [] }, commune: { clusters: [] } },
};

/** Everything that any regime asks of an expansion, answered so that it may go ahead. */
export const expansion: ExpansionFacts = {
  areaAfterHa: 60,
  landUse: { districtPlan: true, provincialPlanOrQuota: true },
  investor: { applied: true, legalStatus: true, capacity: true, experience: true, assignedUnit: false },
  land: { totalHa: 40, industrialHa: 30, leasedHa: 25, approvedHa: 0 },
  demandHa: 10,
  worksInUse: {
    internalRoads: true,
    waterSupply: true,
    wastewater: true,
    solidWaste: true,
    fireSafety: true,
  },
  formedBeforeDecision105: false,
};

/** The same clusters in every unit, so that a regime looks at them whatever its unit. */
export const inEveryUnit = (clusters: ExistingClusters): EstablishmentFacts["existing"] => ({
  district: clusters,
  decidedUnit: clusters,
  commune: clusters,
});

export const establish = (
  { options }: Regime,
  facts: EstablishmentFacts,
  more: Partial<ClusterOptions> = {},
): Assessment<"eligible" | "ineligible"> =>
  assessEstablishment({ ...establishment, ...facts }, { ...options, ...more });

export const expand = (
  { options }: Regime,
  facts: ExpansionFacts,
  more: Partial<ClusterOptions> = {},
): Assessment<"eligible" | "ineligible"> =>
  assessExpansion({ ...expansion, ...facts }, { ...options, ...more });

/** The outcome of a decided answer, or the status of another. */
export const outcomeOf = (answer: Assessment<unknown, unknown>): unknown =>
  answer.status === "decided" ? answer.outcome : answer.status;

/** The paths that an undetermined answer asks for. */
export const missingOf = (answer: Assessment<unknown, unknown>): readonly string[] =>
  answer.status === "undetermined" ? answer.missing.map(({ path }) => path) : [];

/** The codes of an answer's notices. */
export const noticesOf = (answer: Assessment<unknown, unknown>): readonly string[] =>
  "notices" in answer ? answer.notices.map(({ code }) => code) : [];

/** The faults of an invalid answer, each as "path: code". */
export const faultsOf = (answer: Assessment<unknown, unknown>): readonly string[] =>
  answer.status === "invalid" ? answer.issues.map(({ path, code }) => `${path}: ${code}`) : [];
