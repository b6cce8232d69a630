import { readDay } from "../calendar/read-day.js";
import { type Branded, brand } from "../kernel/brand.js";
import type { Faults } from "../kernel/read.js";
import { dongMeasure } from "../quantity/dong.js";
import { readUnits } from "../quantity/read-units.js";
import { readHectares } from "./land.js";
import type {
  PriorityLandFacts,
  PriorityReleaseFacts,
  RentReductionFacts,
  TenantKind,
} from "./priority-inputs.js";

/** Land for priority tenants, read: areas in units of 0.01 m²; `undefined` where not given. */
export interface PriorityLandRead {
  readonly establishedOn: string | undefined;
  readonly fixed: number | undefined;
  readonly count: number | undefined;
  readonly land: number | undefined;
  readonly reserved: number | undefined;
}

/** Facts on land for priority tenants that were checked once. */
export type ParsedPriorityLand = Branded<PriorityLandRead, "priority-land">;

const countMeasure = { places: 0, most: Number.MAX_SAFE_INTEGER, negative: false };

/** Builds the facts, from input of the right shape. */
export function buildPriorityLand(input: PriorityLandFacts, faults: Faults): ParsedPriorityLand {
  const { province } = input;
  const count = readUnits(province?.parksAndClusters, "province.parksAndClusters", countMeasure, faults);
  const land = readHectares(province?.landHa, "province.landHa", faults);
  const reserved = readHectares(province?.reservedHa, "province.reservedHa", faults);
  if (count === 0) faults.add("province.parksAndClusters", "not-positive");
  if (land === 0) faults.add("province.landHa", "not-positive");
  else if (land !== undefined && reserved !== undefined && reserved > land) {
    faults.add("province.reservedHa", "beyond-whole");
  }
  return brand<"priority-land", PriorityLandRead>({
    establishedOn: readDay(input.establishedOn, "establishedOn", faults),
    fixed: readHectares(input.fixedHa, "fixedHa", faults),
    count,
    land,
    reserved,
  });
}

/** The release of such land, read; `undefined` where not given. */
export interface PriorityRelease {
  readonly establishedOn: string | undefined;
  readonly stateSupport: boolean | undefined;
  readonly priorityTenant: boolean | undefined;
  readonly completedOn: string | undefined;
}

/** Facts on the release of land for priority tenants that were checked once. */
export type ParsedPriorityRelease = Branded<PriorityRelease, "priority-release">;

/** Builds the facts, from input of the right shape. */
export function buildPriorityRelease(input: PriorityReleaseFacts, faults: Faults): ParsedPriorityRelease {
  const establishedOn = readDay(input.establishedOn, "establishedOn", faults);
  const completedOn = readDay(input.completedOn, "completedOn", faults);
  if (establishedOn !== undefined && completedOn !== undefined && completedOn < establishedOn) {
    faults.add("completedOn", "out-of-order");
  }
  return brand<"priority-release", PriorityRelease>({
    establishedOn,
    stateSupport: input.stateSupport ?? undefined,
    priorityTenant: input.priorityTenant ?? undefined,
    completedOn,
  });
}

/** The rent of one tenant, read; `undefined` where not given. */
export interface TenantRent {
  readonly tenant: TenantKind | undefined;
  readonly contractOn: string | undefined;
  readonly rent: number | undefined;
}

/** Facts on the rent of one tenant that were checked once. */
export type ParsedRentReduction = Branded<TenantRent, "rent-reduction">;

/** Builds the facts, from input of the right shape. */
export function buildRentReduction(input: RentReductionFacts, faults: Faults): ParsedRentReduction {
  return brand<"rent-reduction", TenantRent>({
    tenant: input.tenant ?? undefined,
    contractOn: readDay(input.contractOn, "contractOn", faults),
    rent: readUnits(input.rentDong, "rentDong", dongMeasure, faults),
  });
}
