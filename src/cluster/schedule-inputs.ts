import type { Counting } from "../calendar/period.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { Verification } from "../kernel/citation.js";
import type { Given } from "../kernel/input.js";

/** A spell during which the dossier is being completed (bổ sung, hoàn thiện hồ sơ): the clock of appraisal stands still. */
export interface Completion {
  /** First day that does not count, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day that does not count; not given while the dossier is still being completed. */
  readonly to?: Given<string>;
}

/** The days of one dossier, as far as they have come; each is written `YYYY-MM-DD`. */
export interface ScheduleFacts {
  /** The first request of an investor reached the local People's Committee. */
  readonly requestedOn?: Given<string>;
  /** The reception of dossiers was announced. */
  readonly noticedOn?: Given<string>;
  /** The complete dossier reached the provincial department: appraisal begins. */
  readonly receivedOn?: Given<string>;
  readonly completions?: Given<readonly Completion[]>;
  /** Dossier and appraisal report reached the provincial People's Committee. */
  readonly reportedOn?: Given<string>;
  /** The provincial People's Committee decided. */
  readonly decidedOn?: Given<string>;
}

/** How days are counted, and how well verified a provision must be. */
export interface ScheduleOptions {
  /** The calendar of working days; that of State bodies when not given. */
  readonly calendar?: WorkingCalendar | undefined;
  /** `"notice-day-as-day-1"` for the practice that counts the first day; the Civil Code does not. */
  readonly counting?: Counting | undefined;
  /** The weakest verification that may decide; `"single-source"` when not given. */
  readonly accept?: Verification | undefined;
}
