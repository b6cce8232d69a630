export type { JsonSchema } from "../kernel/json-schema.js";
export { assessEstablishment } from "./assess-establishment.js";
export { assessExpansion } from "./assess-expansion.js";
export { assessRegularisation } from "./assess-regularisation.js";
export { averageFillRate, fillRate } from "./calculate-fill-rate.js";
export { checkLandUse } from "./check-land-use.js";
export { classify } from "./classify.js";
export { assessParsedEstablishment, type Eligibility } from "./establishment.js";
export type { ParsedEstablishment } from "./establishment-facts.js";
export type { ExactRatio } from "./exact-ratio.js";
export type { ExistingCluster, ExistingClusters, ExistingTotals } from "./existing.js";
export { assessParsedExpansion } from "./expansion.js";
export type { ParsedExpansion } from "./expansion-facts.js";
export {
  establishmentSchema,
  existingSchema,
  expansionSchema,
  parseEstablishment,
  parseExpansion,
} from "./facts.js";
export { type FillRate, type FillRateRange, parsedAverageFillRate, parsedFillRate } from "./fill-rate.js";
export type { ParsedExistingClusters, ParsedLand } from "./fill-rate-facts.js";
export { landSchema, parseExistingClusters, parseLand } from "./fill-rate-schema.js";
export type {
  ClusterKinds,
  EssentialWorks,
  EstablishmentFacts,
  ExistingByUnit,
  ExpansionFacts,
  InvestorFacts,
  LandUseFacts,
} from "./inputs.js";
export {
  type InvestorChoice,
  type InvestorSelection,
  type PossibleInvestors,
  type Ranked,
  selectParsedInvestor,
} from "./investor.js";
export { type InvestorCouncil, investorCouncil } from "./investor-council.js";
export type { ParsedInvestorSelection } from "./investor-facts.js";
export type {
  ByGroup,
  InvestorCandidate,
  InvestorSelectionFacts,
  ScoreSheet,
  SubCriterion,
} from "./investor-inputs.js";
export type { RankedCandidate } from "./investor-ranking.js";
export { investorSelectionSchema, parseInvestorSelection } from "./investor-schema.js";
export { type ClusterQuestion, jsonSchema } from "./json-schema.js";
export type { ParsedClassification } from "./kind-facts.js";
export type { ClassificationFacts, CraftVillageFacts, EcologicalFacts, LandForKind } from "./kind-inputs.js";
export { classificationSchema, parseClassification } from "./kind-schema.js";
export { type Classification, type ClassificationOptions, classifyParsed } from "./kinds.js";
export type { LandFacts } from "./land.js";
export { checkParsedLandUse, type LandUseVerdict } from "./land-use.js";
export type { ParsedLandUse } from "./land-use-facts.js";
export type { ClusterLandUseFacts } from "./land-use-inputs.js";
export { clusterLandUseSchema, parseLandUse } from "./land-use-schema.js";
export type { DayOptions } from "./law-of-day.js";
export { schedule } from "./make-schedule.js";
export { priorityLand, priorityRelease, rentReduction } from "./priority.js";
export type { ParsedPriorityLand, ParsedPriorityRelease, ParsedRentReduction } from "./priority-facts.js";
export type {
  PeriodOptions,
  PriorityLandFacts,
  PriorityReleaseFacts,
  ProvinceReserve,
  RentReductionFacts,
  TenantKind,
} from "./priority-inputs.js";
export { type PriorityLand, parsedPriorityLand } from "./priority-land.js";
export { type PossibleRelease, type PriorityReleaseDay, parsedPriorityRelease } from "./priority-release.js";
export {
  parsePriorityLand,
  parsePriorityRelease,
  parseRentReduction,
  priorityLandSchema,
  priorityReleaseSchema,
  rentReductionSchema,
} from "./priority-schema.js";
export type { ClusterOptions } from "./regime.js";
export type { CouncilSeat, ScoreGroup } from "./regimes/investor.js";
export type { ClusterKind } from "./regimes/kinds.js";
export type { Actor, StepId } from "./regimes/procedure.js";
export { assessParsedRegularisation, type RegularisationOutcome } from "./regularisation.js";
export type { ParsedRegularisation } from "./regularisation-facts.js";
export type { DayOrNone, RegularisationFacts } from "./regularisation-inputs.js";
export { parseRegularisation, regularisationSchema } from "./regularisation-schema.js";
export { parsedRentReduction, type RentReduction } from "./rent-reduction.js";
export {
  type PartialSchedule,
  type Schedule,
  type ScheduledStep,
  scheduleParsed,
} from "./schedule.js";
export type { ParsedSchedule } from "./schedule-facts.js";
export type { Completion, ScheduleFacts, ScheduleOptions } from "./schedule-inputs.js";
export { parseSchedule, scheduleSchema } from "./schedule-schema.js";
export { selectInvestor } from "./select-investor.js";
export { parsedSupportCeiling, type SupportCeiling, type SupportCeilingRange } from "./support.js";
export { supportCeiling } from "./support-ceiling.js";
export type { ParsedSupport } from "./support-facts.js";
export type { SupportFacts } from "./support-inputs.js";
export { parseSupport, supportSchema } from "./support-schema.js";
