/**
 * Typical rural industrial products (bình chọn sản phẩm công nghiệp nông thôn tiêu biểu): who may enter a round, what
 * score is enough, until when a certificate counts, and what goes with it.
 *
 * @module
 */
export type { Authority } from "../people/authority.js";
export type {
  EnterpriseSize,
  FormerPlace,
  ProductionPlace,
  RuralEstablishmentFacts,
} from "../people/establishment-inputs.js";
export type { LegalForm } from "../people/legal-form.js";
export type { FormerUnit, LocalUnit, WardParent } from "../people/unit.js";
export { assessEntry } from "./assess-entry.js";
export { type CertificateOptions, parsedCertificateStatus } from "./certificate.js";
export type { ParsedCertificate } from "./certificate-facts.js";
export { certificateSchema, parseCertificate } from "./certificate-schema.js";
export type { CertificateState, CertificateStatus } from "./certificate-state.js";
export { certificateStatus } from "./certificate-status.js";
export { checkCouncil } from "./check-council.js";
export { checkDossier } from "./check-dossier.js";
export { parsedAnswerDeadline, parsedComplaintDeadline } from "./complaint.js";
export { answerDeadline, complaintDeadline } from "./complaint-deadline.js";
export type { ParsedComplaint, ParsedComplaintAnswer } from "./complaint-facts.js";
export type { ComplaintAnswerFacts, ComplaintFacts, DeadlineOptions } from "./complaint-inputs.js";
export {
  complaintAnswerSchema,
  complaintSchema,
  parseComplaint,
  parseComplaintAnswer,
} from "./complaint-schema.js";
export { type CouncilVerdict, checkParsedCouncil } from "./council.js";
export type { ParsedCouncil } from "./council-facts.js";
export type { CouncilFacts } from "./council-inputs.js";
export { councilSchema, parseCouncil } from "./council-schema.js";
export { type Council, councils, type NamedOfficial } from "./councils.js";
export type { ScoreGroup } from "./criteria/terms.js";
export { type Completeness, checkParsedDossier } from "./dossier.js";
export type { ParsedDossier } from "./dossier-facts.js";
export type {
  DossierFacts,
  LowerPaperFacts,
  OtherPaperFacts,
  PhotoFacts,
  RegistrationFacts,
} from "./dossier-inputs.js";
export { dossierSchema, parseDossier } from "./dossier-schema.js";
export type { Entitlement, EntitlementAmount, EntitlementId } from "./entitlement.js";
export { entitlements } from "./entitlements.js";
export { assessParsedEntry, type Eligibility } from "./entry.js";
export type { ParsedEntry } from "./entry-facts.js";
export type {
  ConformityFacts,
  EntryFacts,
  HeldCertificate,
  LowerLevelFacts,
  ProductFacts,
  ProductGroup,
  SetFacts,
} from "./entry-inputs.js";
export { entrySchema, parseEntry } from "./facts.js";
export type { AwardOptions } from "./law-of-day.js";
export type { Level } from "./level.js";
export type { Mean } from "./mean.js";
export type { Official } from "./official.js";
export { rankEntries } from "./rank-entries.js";
export {
  type PossibleRank,
  type PossibleRanking,
  type RankedEntries,
  type RankedEntry,
  type Ranking,
  type RankingAssessment,
  rankParsedEntries,
} from "./ranking.js";
export type { Region } from "./regimes/regions.js";
export { regionOf } from "./region-of.js";
export {
  type PointsRange,
  type ScoreAssessment,
  type Scored,
  type ScoreOutcome,
  scoreParsedEntry,
} from "./score.js";
export { scoreEntry } from "./score-entry.js";
export type { ParsedRanking, ParsedScores } from "./score-facts.js";
export type {
  ByGroup,
  FramePart,
  JurySheet,
  RankingFacts,
  RoundEntry,
  RoundFacts,
  ScoreFacts,
} from "./score-inputs.js";
export { parseRanking, parseScores, rankingSchema, scoreSchema } from "./score-schema.js";
