import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { Given } from "../kernel/input.js";
import type { CertifiedStars } from "./regimes/authorities.js";

/** The days of one product, as far as they have come; each is written `YYYY-MM-DD`. */
export interface ScheduleFacts {
  /** The commune received the product dossier. */
  readonly communeReceivedOn?: Given<string>;
  /** The commune sent its proposal to the province. */
  readonly proposedOn?: Given<string>;
  /** The province or the ministry received the complete dossier of a re-evaluation (đánh giá lại). */
  readonly reEvaluationReceivedOn?: Given<string>;
  /** The re-evaluation was carried out. */
  readonly reEvaluatedOn?: Given<string>;
  /** A competent body concluded on a violation, or the commune confirmed that production stopped. */
  readonly concludedOn?: Given<string>;
  /** The certificate was withdrawn. */
  readonly withdrawnOn?: Given<string>;
  /** Stars of the certificate: who withdraws it. */
  readonly stars?: Given<CertifiedStars>;
}

/** How working days are counted. */
export interface ScheduleOptions {
  /** The calendar of working days; that of State bodies when not given. */
  readonly calendar?: WorkingCalendar | undefined;
}
