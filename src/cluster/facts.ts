import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { buildEstablishment, type ParsedEstablishment } from "./establishment-facts.js";
import { buildExpansion, type ParsedExpansion } from "./expansion-facts.js";
import { establishmentFields, expansionFields, fieldsOf } from "./fields.js";

const yesNo = /* @__PURE__ */ (() => z.boolean().nullish())();
const numeric = /* @__PURE__ */ (() => z.union([z.number(), z.string()]).nullish())();

/** The shape of the land of one cluster. */
export const land = /* @__PURE__ */ (() => ({
  totalHa: numeric,
  industrialHa: numeric,
  leasedHa: numeric,
  approvedHa: numeric,
}))();

const landUse = /* @__PURE__ */ (() =>
  z.strictObject({ districtPlan: yesNo, provincialPlanOrQuota: yesNo }).nullish())();

const investor = /* @__PURE__ */ (() =>
  z
    .strictObject({
      applied: yesNo,
      legalStatus: yesNo,
      capacity: yesNo,
      experience: yesNo,
      assignedUnit: yesNo,
    })
    .nullish())();

/** The zod schema of the clusters established in one unit: one by one, as totals, or both. */
export const existingSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    clusters: z
      .array(z.strictObject({ name: z.string().nullish(), detailedPlanApproved: yesNo, ...land }))
      .nullish(),
    totals: z
      .strictObject({ clusters: numeric, industrialHa: numeric, leasedHa: numeric, approvedHa: numeric })
      .nullish(),
  }))();

const existing = /* @__PURE__ */ (() => existingSchema.nullish())();

/** The zod schema of the facts on an establishment (thành lập cụm công nghiệp): strict, every fact optional. */
export const establishmentSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    areaHa: numeric,
    mountainDistrict: yesNo,
    kinds: z.strictObject({ craftVillage: yesNo, highTech: yesNo, ecological: yesNo }).nullish(),
    onApprovedList: yesNo,
    inDevelopmentPlan: yesNo,
    landUse,
    investor,
    existing: z.strictObject({ district: existing, decidedUnit: existing, commune: existing }).nullish(),
  }))();

/** The zod schema of the facts on an expansion (mở rộng cụm công nghiệp): strict, every fact optional. */
export const expansionSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    areaAfterHa: numeric,
    landUse,
    investor,
    land: z.strictObject(land).nullish(),
    demandHa: numeric,
    worksInUse: z
      .strictObject({
        internalRoads: yesNo,
        waterSupply: yesNo,
        wastewater: yesNo,
        solidWaste: yesNo,
        fireSafety: yesNo,
      })
      .nullish(),
    formedBeforeDecision105: yesNo,
  }))();

const establishmentList = /* @__PURE__ */ fieldsOf(establishmentFields);
const expansionList = /* @__PURE__ */ fieldsOf(expansionFields);

/**
 * Checks facts on an establishment once, for bulk work with `assessParsedEstablishment`.
 *
 * @param input - anything; see `EstablishmentFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseEstablishment } from "vn-rural-industry/cluster";
 *
 * const facts = parseEstablishment({ areaHa: -1, onApprovedList: "yes" });
 * facts.ok ? [] : facts.issues.map(({ path, code }) => [path, code]);
 * // => [["onApprovedList", "not-a-yes-no"], ["areaHa", "negative"]]
 * ```
 */
export function parseEstablishment(input: unknown): Checked<ParsedEstablishment> {
  return read(establishmentSchema, establishmentList, input, buildEstablishment);
}

/**
 * Checks facts on an expansion once, for bulk work with `assessParsedExpansion`.
 *
 * @param input - anything; see `ExpansionFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseExpansion } from "vn-rural-industry/cluster";
 *
 * const facts = parseExpansion({ land: { industrialHa: 20, leasedHa: 25 } });
 * facts.ok ? [] : facts.issues.map(({ path, code }) => [path, code]); // => [["land.leasedHa", "beyond-whole"]]
 * ```
 */
export function parseExpansion(input: unknown): Checked<ParsedExpansion> {
  return read(expansionSchema, expansionList, input, buildExpansion);
}
