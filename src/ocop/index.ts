export { assessParticipation } from "./assess-participation.js";
export { assessWithdrawal } from "./assess-withdrawal.js";
export { type CertificateStatus, type PossibleStatus, parsedCertificateStatus } from "./certificate.js";
export type { Due, DueAction } from "./certificate-due.js";
export type { ParsedCertificate } from "./certificate-facts.js";
export type { CertificateFacts, CertificateOptions, ReEvaluationFacts } from "./certificate-inputs.js";
export { certificateSchema, parseCertificate } from "./certificate-schema.js";
export type { CertificateState } from "./certificate-state.js";
export { certificateStatus } from "./certificate-status.js";
export { checkDossier } from "./check-dossier.js";
export type { ParsedCouncil } from "./council-facts.js";
export type { CouncilFacts, CouncilOptions, GateReading, MemberSheet } from "./council-inputs.js";
export {
  type CouncilAssessment,
  type CouncilRating,
  type PossibleCouncilRating,
  rateParsedCouncil,
} from "./council-rating.js";
export { type Completeness, checkParsedDossier } from "./dossier.js";
export type { ParsedDossier } from "./dossier-facts.js";
export type { DossierFacts, DossierPapers } from "./dossier-inputs.js";
export { dossierSchema, parseDossier } from "./dossier-schema.js";
export { councilSchema, parseTotal, sheetSchema, totalSchema } from "./facts.js";
export { type ProductHistory, parsedHistory, type RecognitionPeriod } from "./history.js";
export type { ParsedHistory } from "./history-facts.js";
export type { HistoryFacts, HistoryOptions, ProductEvent } from "./history-inputs.js";
export { historySchema, parseHistory } from "./history-schema.js";
export type { DayOptions } from "./law-of-day.js";
export { type Loss, type Sensitivity, sensitivityOfParsed } from "./losses.js";
export { schedule } from "./make-schedule.js";
export type { Mean, MeanRounding } from "./mean.js";
export { assessParsedParticipation, type Eligibility } from "./participation.js";
export type { ParsedParticipation } from "./participation-facts.js";
export type { ParticipationFacts } from "./participation-inputs.js";
export { parseParticipation, participationSchema } from "./participation-schema.js";
export { planParsedTo } from "./plan.js";
export type { PlanOptions } from "./plan-inputs.js";
export type { FoundPlans, Impossible, Obstacle, Plan, Plans } from "./plan-outcome.js";
export { planTo } from "./plan-to.js";
export { productHistory } from "./product-history.js";
export { productSets } from "./product-sets.js";
export { parseCouncil, rateCouncil } from "./rate-council.js";
export { parseSheet, rateSheet } from "./rate-sheet.js";
export { rateTotal } from "./rate-total.js";
export type { PossibleRating, Rating } from "./rating.js";
export type { RatingOptions } from "./rating-options.js";
export { type NamedLevel, type Recognition, recognition } from "./recognition.js";
export type { CertifiedStars, Level, Officer } from "./regimes/authorities.js";
export type { Paper, Receiver } from "./regimes/dossiers.js";
export type { ParticipantKind, SectorCode } from "./regimes/participants.js";
export type { StepId } from "./regimes/periods.js";
export type { Stars } from "./regimes/rating/terms.js";
export type { Filing } from "./regimes/rating/transitions.js";
export type { RoundLevel } from "./regimes/rounds.js";
export type { WithdrawalGround } from "./regimes/withdrawal.js";
export { type Round, type Rounds, type RoundsOfLevel, type RoundsOptions, rounds } from "./rounds.js";
export type {
  GateTier,
  PartCode,
  PrintAnomaly,
  ProductSet,
  Rubric,
  Sector,
  SheetCase,
  SheetCriterion,
  SheetHeading,
  SheetItem,
  SheetOption,
  SheetPart,
  SheetRule,
} from "./rubric.js";
export { type Schedule, type ScheduledStep, scheduleParsed } from "./schedule.js";
export type { ParsedSchedule } from "./schedule-facts.js";
export type { ScheduleFacts, ScheduleOptions } from "./schedule-inputs.js";
export { parseSchedule, scheduleSchema } from "./schedule-schema.js";
export type { TotalBand } from "./scored-bands.js";
export { sensitivity } from "./sensitivity.js";
export type { ChangedOption, SheetChange } from "./sheet-change.js";
export type { ParsedSheet } from "./sheet-facts.js";
export { type Classification, sheetForm } from "./sheet-form.js";
export type { SheetFacts } from "./sheet-inputs.js";
export { rateParsedSheet, type SheetAssessment } from "./sheet-rating.js";
export type { ParsedTotal } from "./total-facts.js";
export type { TotalFacts } from "./total-inputs.js";
export { type PossibleBand, rateParsedTotal, type TotalAssessment } from "./total-rating.js";
export { assessParsedWithdrawal, type WithdrawalOutcome } from "./withdrawal.js";
export type { ParsedWithdrawal } from "./withdrawal-facts.js";
export type { WithdrawalFacts } from "./withdrawal-inputs.js";
export { parseWithdrawal, withdrawalSchema } from "./withdrawal-schema.js";
