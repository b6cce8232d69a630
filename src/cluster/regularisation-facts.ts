import { readDay } from "../calendar/read-day.js";
import { type Branded, brand } from "../kernel/brand.js";
import type { Given } from "../kernel/input.js";
import type { Faults } from "../kernel/read.js";
import { type Amount, areaAmount } from "../quantity/amount.js";
import { readHectares } from "./land.js";
import type { DayOrNone, RegularisationFacts } from "./regularisation-inputs.js";

/** Facts on the regularisation of a cluster, read; `undefined` where not given. */
export interface Regularisation {
  readonly inProvincialPlan: boolean | undefined;
  readonly projectApprovedOn: DayOrNone | undefined;
  readonly detailedPlanApprovedOn: DayOrNone | undefined;
  readonly inSectorPlan: boolean | undefined;
  readonly firstInvestmentOn: DayOrNone | undefined;
  readonly area: Amount | undefined;
  readonly industrialLandFull: boolean | undefined;
  readonly clearanceFinished: boolean | undefined;
}

/** Facts on the regularisation of a cluster that were checked once and can be judged many times. */
export type ParsedRegularisation = Branded<Regularisation, "regularisation">;

/** Builds the facts that criteria read, from input of the right shape. */
export function buildRegularisation(input: RegularisationFacts, faults: Faults): ParsedRegularisation {
  const dayOrNone = (given: Given<DayOrNone>, path: string): DayOrNone | undefined =>
    given === false ? false : readDay(given, path, faults);
  const area = readHectares(input.areaHa, "areaHa", faults);
  return brand<"regularisation", Regularisation>({
    inProvincialPlan: input.inProvincialPlan ?? undefined,
    projectApprovedOn: dayOrNone(input.projectApprovedOn, "projectApprovedOn"),
    detailedPlanApprovedOn: dayOrNone(input.detailedPlanApprovedOn, "detailedPlanApprovedOn"),
    inSectorPlan: input.inSectorPlan ?? undefined,
    firstInvestmentOn: dayOrNone(input.firstInvestmentOn, "firstInvestmentOn"),
    area: area === undefined ? undefined : areaAmount(area),
    industrialLandFull: input.industrialLandFull ?? undefined,
    clearanceFinished: input.clearanceFinished ?? undefined,
  });
}
