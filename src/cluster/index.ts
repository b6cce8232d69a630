export { assessEstablishment } from "./assess-establishment.js";
export { assessExpansion } from "./assess-expansion.js";
export { assessParsedEstablishment, type Eligibility } from "./establishment.js";
export type { ParsedEstablishment } from "./establishment-facts.js";
export type { ExistingCluster, ExistingClusters, ExistingTotals } from "./existing.js";
export { assessParsedExpansion } from "./expansion.js";
export type { ParsedExpansion } from "./expansion-facts.js";
export { establishmentSchema, expansionSchema, parseEstablishment, parseExpansion } from "./facts.js";
export type {
  ClusterKinds,
  EssentialWorks,
  EstablishmentFacts,
  ExistingByUnit,
  ExpansionFacts,
  InvestorFacts,
  LandUseFacts,
} from "./inputs.js";
export type { LandFacts } from "./land.js";
export { schedule } from "./make-schedule.js";
export type { ClusterOptions } from "./regime.js";
export type { Actor, StepId } from "./regimes/procedure.js";
export {
  type PartialSchedule,
  type Schedule,
  type ScheduledStep,
  scheduleParsed,
} from "./schedule.js";
export type { ParsedSchedule } from "./schedule-facts.js";
export type { Completion, ScheduleFacts, ScheduleOptions } from "./schedule-inputs.js";
export { parseSchedule, scheduleSchema } from "./schedule-schema.js";
