import * as z from "zod";
import { brand } from "../kernel/brand.js";
import type { Checked } from "../kernel/issue.js";
import { type Faults, read } from "../kernel/read.js";
import { craftFieldList, traditionalVillageFieldList, villageFieldList } from "./field-lists.js";
import { villageFields } from "./fields.js";
import { type Facts, readerOf } from "./given.js";
import type { CraftVillageFacts, TraditionalCraftFacts, TraditionalCraftVillageFacts } from "./inputs.js";
import type {
  ParsedCraftVillage,
  ParsedTraditionalCraft,
  ParsedTraditionalCraftVillage,
} from "./recognition.js";
import { checkPart, checkWhole } from "./share.js";

const yesNo = /* @__PURE__ */ (() => z.boolean().nullish())();
const numeric = /* @__PURE__ */ (() => z.union([z.number(), z.string()]).nullish())();

const village = /* @__PURE__ */ (() => ({
  households: z.strictObject({ total: numeric, takingPart: numeric }).nullish(),
  stableYears: numeric,
  environment: z
    .strictObject({
      conditionsMet: yesNo,
      protectionPlan: yesNo,
      selfManagedBody: yesNo,
      drainage: yesNo,
      centralTreatment: z.enum(["none", "meets", "fails"]).nullish(),
      gatheringPoint: yesNo,
      transportPlan: yesNo,
    })
    .nullish(),
  observesLaw: yesNo,
}))();

const craft = /* @__PURE__ */ (() => ({
  trade: z
    .enum([
      "processing",
      "handicrafts",
      "materials",
      "householdGoods",
      "ornamentals",
      "salt",
      "services",
      "other",
    ])
    .nullish(),
  yearsInLocality: numeric,
  stillDeveloping: yesNo,
  culturalIdentity: yesNo,
  knownArtisans: yesNo,
  knownVillage: yesNo,
}))();

/** The zod schema of the facts on a traditional craft (nghề truyền thống): strict, every fact optional. */
export const traditionalCraftSchema = /* @__PURE__ */ (() =>
  z.strictObject(craft))() satisfies z.ZodType<TraditionalCraftFacts>;

/** The zod schema of the facts on a craft village (làng nghề): strict, every fact optional. */
export const craftVillageSchema = /* @__PURE__ */ (() =>
  z.strictObject(village))() satisfies z.ZodType<CraftVillageFacts>;

/** The zod schema of the facts on a traditional craft village (làng nghề truyền thống): strict, every fact optional. */
export const traditionalCraftVillageSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    ...village,
    craft: z.strictObject({ ...craft, recognised: yesNo }).nullish(),
  }))() satisfies z.ZodType<TraditionalCraftVillageFacts>;

const nothing = (): void => {};

function checkHouseholds(facts: Facts, faults: Faults): void {
  const { takingPart, total } = villageFields;
  if (checkWhole(total, facts, faults)) checkPart(takingPart, total, facts, faults);
}

const readCraft = /* @__PURE__ */ readerOf(craftFieldList, nothing);
const readVillage = /* @__PURE__ */ readerOf(villageFieldList, checkHouseholds);
const readTraditionalVillage = /* @__PURE__ */ readerOf(traditionalVillageFieldList, checkHouseholds);

/**
 * Checks facts on a traditional craft once, for bulk work with `assessParsedTraditionalCraft`.
 *
 * @param input - anything; see `TraditionalCraftFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseTraditionalCraft } from "vn-rural-industry/craft";
 *
 * parseTraditionalCraft({ yearsInLocality: "sixty" }).ok; // => false
 * ```
 */
export function parseTraditionalCraft(input: unknown): Checked<ParsedTraditionalCraft> {
  return read(traditionalCraftSchema, craftFieldList, input, (shaped, faults) =>
    brand<"traditional-craft", Facts>(readCraft(shaped, faults)),
  );
}

/**
 * Checks facts on a craft village once, for bulk work with `assessParsedCraftVillage`.
 *
 * @param input - anything; see `CraftVillageFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseCraftVillage } from "vn-rural-industry/craft";
 *
 * parseCraftVillage({ households: { total: 100, takingPart: 101 } }).ok; // => false
 * ```
 */
export function parseCraftVillage(input: unknown): Checked<ParsedCraftVillage> {
  return read(craftVillageSchema, villageFieldList, input, (shaped, faults) =>
    brand<"craft-village", Facts>(readVillage(shaped, faults)),
  );
}

/**
 * Checks facts on a traditional craft village once, for bulk work with `assessParsedTraditionalCraftVillage`.
 *
 * @param input - anything; see `TraditionalCraftVillageFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseTraditionalCraftVillage } from "vn-rural-industry/craft";
 *
 * parseTraditionalCraftVillage({ craft: { recognised: "yes" } }).ok; // => false
 * ```
 */
export function parseTraditionalCraftVillage(input: unknown): Checked<ParsedTraditionalCraftVillage> {
  return read(traditionalCraftVillageSchema, traditionalVillageFieldList, input, (shaped, faults) =>
    brand<"traditional-craft-village", Facts>(readTraditionalVillage(shaped, faults)),
  );
}
