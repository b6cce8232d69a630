import { latestDay } from "../calendar/day.js";
import { yearOf } from "../calendar/parts.js";
import { readDay } from "../calendar/read-day.js";
import type { Faults } from "../kernel/read.js";
import type { Amount } from "../quantity/amount.js";
import type { Measure } from "../quantity/decimal.js";
import { dongMeasure } from "../quantity/dong.js";
import { readAmount, readUnits } from "../quantity/read-units.js";
import type {
  EnterpriseSize,
  FormerPlace,
  ProductionPlace,
  RuralEstablishmentFacts,
} from "./establishment-inputs.js";
import type { LegalForm } from "./legal-form.js";
import type { FormerUnit, LocalUnit, WardParent } from "./unit.js";

/** Facts on a rural industrial establishment, read: `undefined` where not given. */
export interface RuralEstablishment {
  readonly legalForm: LegalForm | undefined;
  readonly lawfullySetUp: boolean | undefined;
  readonly producesDirectly: boolean | undefined;
  readonly size: Size;
  readonly place: Place;
}

/** The size of an enterprise, read. */
export interface Size {
  /** Whether it is stated (`true`) or told by figures (`false`); `undefined` when nothing was given. */
  readonly stated: boolean | undefined;
  readonly smallOrMedium: boolean | undefined;
  readonly capital: Amount | undefined;
  readonly averageWorkers: Amount | undefined;
  readonly insuredWorkers: Amount | undefined;
  readonly revenue: Amount | undefined;
}

/** The place of production, read. */
export interface Place {
  readonly unit: LocalUnit | undefined;
  readonly centrallyRunCity: boolean | undefined;
  readonly recognisedCraftVillage: boolean | undefined;
  readonly former: {
    readonly unit: FormerUnit | undefined;
    readonly wardOf: WardParent | undefined;
    readonly convertedFromCommune: boolean | undefined;
    readonly convertedOn: string | undefined;
    readonly planYear: number | undefined;
  };
}

/** An average number of workers may have a fraction. */
export const averageMeasure: Measure = { places: 2, most: Number.MAX_SAFE_INTEGER, negative: false };

/** A year, as far as the calendar of the library goes. */
const yearMeasure: Measure = /* @__PURE__ */ (() => ({
  places: 0,
  most: yearOf(latestDay),
  negative: false,
}))();

/** Builds the facts of a rural industrial establishment; `prefix` is where they stand, with a point at its end. */
export function buildRuralEstablishment(
  input: RuralEstablishmentFacts | null | undefined,
  prefix: string,
  faults: Faults,
): RuralEstablishment {
  return {
    legalForm: input?.legalForm ?? undefined,
    lawfullySetUp: input?.lawfullySetUp ?? undefined,
    producesDirectly: input?.producesDirectly ?? undefined,
    size: buildSize(input?.size ?? {}, `${prefix}size.`, faults),
    place: buildPlace(input?.place ?? {}, `${prefix}place.`, faults),
  };
}

/** A status and figures together could contradict each other under one definition and agree under another. */
function buildSize(input: EnterpriseSize, at: string, faults: Faults): Size {
  const smallOrMedium = input.smallOrMedium ?? undefined;
  const figures = {
    capital: readAmount(input.capitalDong, `${at}capitalDong`, "dong", dongMeasure, faults),
    averageWorkers: readAmount(input.averageWorkers, `${at}averageWorkers`, "person", averageMeasure, faults),
    insuredWorkers: readAmount(input.insuredWorkers, `${at}insuredWorkers`, "person", averageMeasure, faults),
    revenue: readAmount(input.revenueDong, `${at}revenueDong`, "dong", dongMeasure, faults),
  };
  const counted = Object.values(figures).some((figure) => figure !== undefined);
  if (smallOrMedium !== undefined && counted) faults.add(`${at}smallOrMedium`, "conflict");
  return {
    stated: smallOrMedium !== undefined ? true : counted ? false : undefined,
    smallOrMedium,
    ...figures,
  };
}

function buildPlace(input: ProductionPlace, at: string, faults: Faults): Place {
  return {
    unit: input.unit ?? undefined,
    centrallyRunCity: input.centrallyRunCity ?? undefined,
    recognisedCraftVillage: input.recognisedCraftVillage ?? undefined,
    former: buildFormer(input.former ?? {}, `${at}former.`, faults),
  };
}

/** What only a ward has tells that the unit is one; of a commune or township it is a contradiction. */
function buildFormer(input: FormerPlace, at: string, faults: Faults): Place["former"] {
  const wardOf = input.wardOf ?? undefined;
  const convertedOn = readDay(input.convertedOn, `${at}convertedOn`, faults);
  const converted = input.convertedFromCommune ?? (convertedOn === undefined ? undefined : true);
  if (converted === false && convertedOn !== undefined) faults.add(`${at}convertedOn`, "conflict");
  const isWard = wardOf !== undefined || converted === true;
  const unit = input.unit ?? (isWard ? "ward" : undefined);
  if (isWard && unit !== "ward") faults.add(`${at}unit`, "conflict");
  const planYear = readUnits(input.planYear, `${at}planYear`, yearMeasure, faults);
  if (planYear !== undefined && convertedOn !== undefined && planYear < yearOf(convertedOn)) {
    faults.add(`${at}planYear`, "out-of-order");
  }
  return { unit, wardOf, convertedFromCommune: converted, convertedOn, planYear };
}
