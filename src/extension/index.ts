/**
 * Industrial extension (khuyến công): who may be supported, for what, and at most how much.
 *
 * @module
 */

export type {
  EnterpriseSize,
  FormerPlace,
  ProductionPlace,
  RuralEstablishmentFacts,
} from "../people/establishment-inputs.js";
export type { LegalForm } from "../people/legal-form.js";
export type { FormerUnit, LocalUnit, WardParent } from "../people/unit.js";
export type { Step } from "../support/steps.js";
export { assessBeneficiary } from "./assess-beneficiary.js";
export { assessParsedBeneficiary, type BeneficiaryOptions } from "./beneficiary.js";
export type { ParsedBeneficiary } from "./beneficiary-facts.js";
export type {
  AreaDifficulty,
  BeneficiaryFacts,
  MaterialFacts,
  PriorityAreaFacts,
  PriorityProductFacts,
} from "./beneficiary-inputs.js";
export type {
  BeneficiaryGround,
  BeneficiaryOutcome,
  BeneficiaryPriority,
  PriorityStanding,
} from "./beneficiary-outcome.js";
export { checkDossier } from "./check-dossier.js";
export { checkParsedDossier } from "./checked-dossier.js";
export type { PriorityArea, PrioritySectors } from "./criteria/beneficiary-terms.js";
export type { ParsedDossier } from "./dossier-facts.js";
export type { DossierFacts } from "./dossier-inputs.js";
export type { ApprovalStep, DossierAssessment, DossierVerdict } from "./dossier-outcome.js";
export { dossierSchema, parseDossier } from "./dossier-schema.js";
export type { NotSupportable } from "./eras.js";
export { beneficiarySchema, parseBeneficiary } from "./facts.js";
export type { Budget, InterestYear, SupportFacts } from "./inputs.js";
export type { SupportItem, SupportUnit } from "./items.js";
export type { LocalFigure, LocalNormInput, LocalNormsInput } from "./local-inputs.js";
export type { LocalNorms } from "./local-norms.js";
export { defineLocalNorms, localNormsSchema } from "./local-schema.js";
export type { SupportOptions } from "./options.js";
export type { DongRange, SupportCap, SupportCapAssessment, SupportCeiling } from "./outcome.js";
export { parsedPlan } from "./parsed-plan.js";
export { parsedSupportCap } from "./parsed-support-cap.js";
export type { ParsedPlan } from "./plan-facts.js";
export type { PlanActivity, PlanFacts } from "./plan-inputs.js";
export type {
  Advance,
  Counting,
  FirstAdvance,
  PlannedActivity,
  SharedCap,
  SupportPlan,
  SupportPlanAssessment,
} from "./plan-outcome.js";
export { parsePlan, planSchema } from "./plan-schema.js";
export { planSupport } from "./plan-support.js";
export { type ProvincialNorm, provincialNorms } from "./provincial.js";
export { type OtherScheme, otherSchemes, type PrizePaid, prizesPaid } from "./regimes/practices.js";
export type { Circumstance, DossierChange, DossierStage, Paper } from "./regimes/procedure.js";
export type { Sector } from "./sector.js";
export { supportCap } from "./support-cap.js";
export type { ParsedSupport } from "./support-facts.js";
export {
  type ItemPrice,
  type ListedItem,
  type SupportCondition,
  type SupportItems,
  supportItems,
} from "./support-items.js";
export { parseSupport, supportSchema } from "./support-schema.js";
