import { type Branded, brand } from "../kernel/brand.js";
import type { Faults } from "../kernel/read.js";
import { type Existing, type ExistingClusters, readExisting } from "./existing.js";
import { type LandFacts, readLand } from "./land.js";
import { boundsOf } from "./land-bounds.js";
import { existingFields, landFields } from "./land-fields.js";
import { gapsOfLand, type LandSummary, summarise } from "./land-summary.js";

/** How the land of the cluster is asked. */
export const landOfCluster = /* @__PURE__ */ landFields("");

/** How the clusters of the unit are asked. */
export const clustersOfUnit = /* @__PURE__ */ existingFields("", { vi: "đang xét", en: "unit looked at" });

/** The land of one cluster that was checked once. */
export type ParsedLand = Branded<LandSummary, "land">;

/** The clusters of a unit that were checked once. */
export type ParsedExistingClusters = Branded<Existing, "existing-clusters">;

/** Builds the land of one cluster, from input of the right shape. */
export function buildLand(input: LandFacts, faults: Faults): ParsedLand {
  const land = readLand(input, "", faults);
  return brand<"land", LandSummary>(
    summarise([land], boundsOf(land), (wanted) => gapsOfLand(land, wanted, landOfCluster)),
  );
}

/** Builds the clusters of a unit, from input of the right shape. */
export function buildExistingClusters(input: ExistingClusters, faults: Faults): ParsedExistingClusters {
  return brand<"existing-clusters", Existing>(readExisting(input, "", clustersOfUnit, faults));
}
