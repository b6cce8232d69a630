import type { Assessment } from "../kernel/assessment.js";
import type { Text } from "../kernel/text.js";

/** A step of appraisal or approval, and who takes it. */
export interface ApprovalStep {
  readonly step: Text;
  readonly authority: Text;
}

/** Whether a file is complete and in time. */
export interface DossierVerdict {
  readonly verdict: "in-order" | "not-in-order";
  /** How many sets of papers are sent; `null` where the text does not say. */
  readonly sets: number | null;
  /** Who appraises and approves, in order; empty where the stage has no such step or a fact is open. */
  readonly approvals: readonly ApprovalStep[];
  /** For an advance: its percentage of the support; `null` where the head of the agency decides. */
  readonly advancePercent: string | null;
}

/** The answer of `checkDossier`. */
export type DossierAssessment = Assessment<DossierVerdict>;
