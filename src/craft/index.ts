export type { Step } from "../support/steps.js";
export type { Term } from "../support/term.js";
export { assessParsedArtisan, type ParsedArtisan } from "./artisan.js";
export { artisanBonus } from "./artisan-bonus.js";
export type { ArtisanFacts, ArtisanTitle, Prize, PrizeFacts, TeachingFacts } from "./artisan-inputs.js";
export { artisanProcedure } from "./artisan-procedure.js";
export { artisanSchema, parseArtisan } from "./artisan-schema.js";
export type { BonusFacts, PublicationFacts, VoteFacts } from "./artisan-steps-inputs.js";
export {
  bonusSchema,
  parseBonus,
  parsePublication,
  parseVote,
  publicationSchema,
  voteSchema,
} from "./artisan-steps-schema.js";
export { assessArtisan } from "./assess-artisan.js";
export { assessCraftVillage } from "./assess-craft-village.js";
export { assessTraditionalCraft } from "./assess-traditional-craft.js";
export { assessTraditionalCraftVillage } from "./assess-traditional-craft-village.js";
export { assessVote } from "./assess-vote.js";
export { type Bonus, type ParsedBonus, parsedArtisanBonus } from "./bonus.js";
export { checkDossier } from "./check-dossier.js";
export { type Completeness, checkParsedDossier, type ParsedDossier } from "./dossier.js";
export type { DossierFacts, DossierPapers } from "./dossier-inputs.js";
export { dossierSchema, parseDossier } from "./dossier-schema.js";
export { type Entitlement, entitlements } from "./entitlements.js";
export type { CraftOptions } from "./era.js";
export {
  craftVillageSchema,
  parseCraftVillage,
  parseTraditionalCraft,
  parseTraditionalCraftVillage,
  traditionalCraftSchema,
  traditionalCraftVillageSchema,
} from "./facts.js";
export type {
  CraftVillageFacts,
  EnvironmentFacts,
  HouseholdFacts,
  TraditionalCraftFacts,
  TraditionalCraftVillageFacts,
  VillageCraftFacts,
} from "./inputs.js";
export { schedule } from "./make-schedule.js";
export {
  type ParsedPublication,
  type Publication,
  type PublicationOptions,
  parsedPublicationPeriod,
} from "./publication.js";
export { publicationPeriod } from "./publication-period.js";
export type { Eligibility } from "./question.js";
export { recheckTitle, type TitleFacts, type TitleStanding } from "./recheck-title.js";
export {
  assessParsedCraftVillage,
  assessParsedTraditionalCraft,
  assessParsedTraditionalCraftVillage,
  type ParsedCraftVillage,
  type ParsedTraditionalCraft,
  type ParsedTraditionalCraftVillage,
} from "./recognition.js";
export type { ArtisanProcedure, VotingTerms } from "./regimes/artisan-procedure.js";
export type { EntitlementId, Holder } from "./regimes/entitlements.js";
export type { CraftActor } from "./regimes/procedure.js";
export type { RuralTradeId } from "./regimes/trades.js";
export { reportDue } from "./report-due.js";
export { type RuralTrade, ruralTrades } from "./rural-trades.js";
export { type ParsedSchedule, type RecognitionSchedule, scheduleParsed } from "./schedule.js";
export type { CountingOptions, ScheduleFacts } from "./schedule-inputs.js";
export { parseSchedule, scheduleSchema } from "./schedule-schema.js";
export {
  type CraftSupport,
  type CraftSupportRange,
  type ParsedSupport,
  parsedSupportCap,
} from "./support.js";
export { supportCap } from "./support-cap.js";
export type { CraftBeneficiary, CraftSupportItem, SupportFacts } from "./support-inputs.js";
export { parseSupport, supportSchema } from "./support-schema.js";
export type { CraftTitle } from "./titles.js";
export { assessParsedVote, type ParsedVote, type VoteOutcome } from "./vote.js";
