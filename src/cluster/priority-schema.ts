import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { fieldsOf } from "./fields.js";
import {
  buildPriorityLand,
  buildPriorityRelease,
  buildRentReduction,
  type ParsedPriorityLand,
  type ParsedPriorityRelease,
  type ParsedRentReduction,
} from "./priority-facts.js";
import { priorityLandFields, priorityReleaseFields, rentReductionFields } from "./priority-fields.js";

const yesNo = /* @__PURE__ */ (() => z.boolean().nullish())();
const text = /* @__PURE__ */ (() => z.string().nullish())();
const numeric = /* @__PURE__ */ (() => z.union([z.number(), z.string()]).nullish())();

/** The zod schema of the facts on land for priority tenants: strict, every fact optional. */
export const priorityLandSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    establishedOn: text,
    fixedHa: numeric,
    province: z.strictObject({ parksAndClusters: numeric, landHa: numeric, reservedHa: numeric }).nullish(),
  }))();

/** The zod schema of the facts on the release of such land: strict, every fact optional. */
export const priorityReleaseSchema = /* @__PURE__ */ (() =>
  z.strictObject({ establishedOn: text, stateSupport: yesNo, priorityTenant: yesNo, completedOn: text }))();

/** The zod schema of the facts on the rent of one tenant: strict, every fact optional. */
export const rentReductionSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    tenant: z.enum(["privateHighTech", "smallOrMediumEnterprise", "innovativeStartUp", "other"]).nullish(),
    contractOn: text,
    rentDong: numeric,
  }))();

const landFields = /* @__PURE__ */ fieldsOf(priorityLandFields);
const releaseFields = /* @__PURE__ */ fieldsOf(priorityReleaseFields);
const rentFields = /* @__PURE__ */ fieldsOf(rentReductionFields);

/**
 * Checks facts on land for priority tenants once, for bulk work with `parsedPriorityLand`.
 *
 * @param input - anything; see `PriorityLandFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parsePriorityLand } from "vn-rural-industry/cluster";
 *
 * const parsed = parsePriorityLand({ establishedOn: "2026-02-30" });
 * parsed.ok ? [] : parsed.issues.map(({ code }) => code); // => ["not-a-day"]
 * ```
 */
export function parsePriorityLand(input: unknown): Checked<ParsedPriorityLand> {
  return read(priorityLandSchema, landFields, input, buildPriorityLand);
}

/**
 * Checks facts on the release of such land once, for bulk work with `parsedPriorityRelease`.
 *
 * @param input - anything; see `PriorityReleaseFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parsePriorityRelease } from "vn-rural-industry/cluster";
 *
 * parsePriorityRelease({ stateSupport: false }).ok; // => true
 * ```
 */
export function parsePriorityRelease(input: unknown): Checked<ParsedPriorityRelease> {
  return read(priorityReleaseSchema, releaseFields, input, buildPriorityRelease);
}

/**
 * Checks facts on the rent of one tenant once, for bulk work with `parsedRentReduction`.
 *
 * @param input - anything; see `RentReductionFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseRentReduction } from "vn-rural-industry/cluster";
 *
 * const parsed = parseRentReduction({ tenant: "friend" });
 * parsed.ok ? [] : parsed.issues.map(({ code }) => code); // => ["not-a-choice"]
 * ```
 */
export function parseRentReduction(input: unknown): Checked<ParsedRentReduction> {
  return read(rentReductionSchema, rentFields, input, buildRentReduction);
}
