import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { existingSchema, land } from "./facts.js";
import { fieldsOf } from "./fields.js";
import {
  buildExistingClusters,
  buildLand,
  clustersOfUnit,
  landOfCluster,
  type ParsedExistingClusters,
  type ParsedLand,
} from "./fill-rate-facts.js";

/** The zod schema of the land of one cluster: strict, every area optional. */
export const landSchema = /* @__PURE__ */ (() => z.strictObject(land))();

const fieldsOfLand = /* @__PURE__ */ fieldsOf(landOfCluster);
const fieldsOfClusters = /* @__PURE__ */ fieldsOf(clustersOfUnit);

/**
 * Checks the land of one cluster once, for bulk work with `parsedFillRate`.
 *
 * @param input - anything; see `LandFacts` for the shape
 * @returns the parsed land, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseLand } from "vn-rural-industry/cluster";
 *
 * const parsed = parseLand({ industrialHa: 20, leasedHa: 21 });
 * parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path}: ${code}`); // => ["leasedHa: beyond-whole"]
 * ```
 */
export function parseLand(input: unknown): Checked<ParsedLand> {
  return read(landSchema, fieldsOfLand, input, buildLand);
}

/**
 * Checks the clusters of a unit once, for bulk work with `parsedAverageFillRate`.
 *
 * @param input - anything; see `ExistingClusters` for the shape
 * @returns the parsed clusters, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseExistingClusters } from "vn-rural-industry/cluster";
 *
 * parseExistingClusters({ clusters: [{ industrialHa: 20 }] }).ok; // => true
 * ```
 */
export function parseExistingClusters(input: unknown): Checked<ParsedExistingClusters> {
  return read(existingSchema, fieldsOfClusters, input, buildExistingClusters);
}
