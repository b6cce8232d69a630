import { type Branded, brand } from "../kernel/brand.js";
import type { Faults } from "../kernel/read.js";
import { type Amount, areaAmount } from "../quantity/amount.js";
import { type Existing, readExisting, unknownExisting } from "./existing.js";
import { establishmentFields as fields } from "./fields.js";
import type { EstablishmentFacts } from "./inputs.js";
import { readHectares } from "./land.js";

/** Facts on an establishment, read: numbers in whole units, land added up; `undefined` where not given. */
export interface Establishment {
  readonly area: Amount | undefined;
  readonly mountainDistrict: boolean | undefined;
  readonly craftVillage: boolean | undefined;
  readonly highTech: boolean | undefined;
  readonly ecological: boolean | undefined;
  readonly onApprovedList: boolean | undefined;
  readonly inDevelopmentPlan: boolean | undefined;
  readonly landUse: LandUse;
  readonly investor: Investor;
  readonly district: Existing;
  readonly decidedUnit: Existing;
  readonly commune: Existing;
}

export interface LandUse {
  readonly districtPlan: boolean | undefined;
  readonly provincialPlanOrQuota: boolean | undefined;
}

export interface Investor {
  readonly applied: boolean | undefined;
  readonly legalStatus: boolean | undefined;
  readonly capacity: boolean | undefined;
  readonly experience: boolean | undefined;
  readonly assignedUnit: boolean | undefined;
}

/** Facts on an establishment that were checked once and can be assessed many times. */
export type ParsedEstablishment = Branded<Establishment, "establishment">;

/** Builds the facts that criteria read, from input of the right shape. */
export function buildEstablishment(input: EstablishmentFacts, faults: Faults): ParsedEstablishment {
  const { kinds, existing } = input;
  return brand<"establishment", Establishment>({
    area: readAmount(input.areaHa, "areaHa", faults),
    mountainDistrict: input.mountainDistrict ?? undefined,
    craftVillage: kinds?.craftVillage ?? undefined,
    highTech: kinds?.highTech ?? undefined,
    ecological: kinds?.ecological ?? undefined,
    onApprovedList: input.onApprovedList ?? undefined,
    inDevelopmentPlan: input.inDevelopmentPlan ?? undefined,
    landUse: buildLandUse(input.landUse),
    investor: buildInvestor(input.investor),
    district: readUnit(existing, "district", faults),
    decidedUnit: readUnit(existing, "decidedUnit", faults),
    commune: readUnit(existing, "commune", faults),
  });
}

/** The units of which nothing was given: made once. */
const unknownUnits = /* @__PURE__ */ (() => ({
  district: unknownExisting("existing.district.", fields.district),
  decidedUnit: unknownExisting("existing.decidedUnit.", fields.decidedUnit),
  commune: unknownExisting("existing.commune.", fields.commune),
}))();

function readUnit(
  existing: EstablishmentFacts["existing"],
  unit: keyof typeof unknownUnits,
  faults: Faults,
): Existing {
  const facts = existing?.[unit] ?? null;
  return facts === null ? unknownUnits[unit] : readExisting(facts, `existing.${unit}.`, fields[unit], faults);
}

/** An area in hectares as an amount; `undefined` when not given or faulty. */
export function readAmount(
  given: EstablishmentFacts["areaHa"],
  path: string,
  faults: Faults,
): Amount | undefined {
  const area = readHectares(given, path, faults);
  return area === undefined ? undefined : areaAmount(area);
}

export function buildLandUse(input: EstablishmentFacts["landUse"]): LandUse {
  return {
    districtPlan: input?.districtPlan ?? undefined,
    provincialPlanOrQuota: input?.provincialPlanOrQuota ?? undefined,
  };
}

export function buildInvestor(input: EstablishmentFacts["investor"]): Investor {
  return {
    applied: input?.applied ?? undefined,
    legalStatus: input?.legalStatus ?? undefined,
    capacity: input?.capacity ?? undefined,
    experience: input?.experience ?? undefined,
    assignedUnit: input?.assignedUnit ?? undefined,
  };
}
