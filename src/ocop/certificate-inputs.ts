import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { Verification } from "../kernel/citation.js";
import type { Given } from "../kernel/input.js";
import type { CertifiedStars } from "./regimes/authorities.js";

/** The dossier by which recognition is renewed (hồ sơ đánh giá, phân hạng lại). */
export interface ReEvaluationFacts {
  /** Whether it was filed with the commune. */
  readonly filed?: Given<boolean>;
  /** When it was filed, `YYYY-MM-DD`. */
  readonly filedOn?: Given<string>;
  /** Whether the competent authority gave its result. */
  readonly decided?: Given<boolean>;
  /** When the result was given, `YYYY-MM-DD`. */
  readonly decidedOn?: Given<string>;
}

/** A certificate of an OCOP product (giấy chứng nhận), and what became of it. */
export interface CertificateFacts {
  /** There is no certificate of one or two stars. */
  readonly stars?: Given<CertifiedStars>;
  /** The day on which the competent authority issued it, `YYYY-MM-DD`. */
  readonly issuedOn?: Given<string>;
  /** Whether it was withdrawn. */
  readonly withdrawn?: Given<boolean>;
  /** When it was withdrawn, `YYYY-MM-DD`. */
  readonly withdrawnOn?: Given<string>;
  readonly reEvaluation?: Given<ReEvaluationFacts>;
}

/** The day at which the state is asked for, and how well verified a provision must be. */
export interface CertificateOptions {
  /** The day at which the state is asked for, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The weakest verification that may decide; `"single-source"` when not given. */
  readonly accept?: Verification | undefined;
  /** The calendar of working days, for the reading on last days off; that of State bodies when not given. */
  readonly calendar?: WorkingCalendar | undefined;
}
