import type { Counting } from "../calendar/period.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { Verification } from "../kernel/citation.js";
import type { Given } from "../kernel/input.js";

/** The days of one dossier of recognition, each written `YYYY-MM-DD`. */
export interface ScheduleFacts {
  /** The valid dossier reached the provincial People's Committee; always needed, and it selects the law. */
  readonly receivedOn: string;
  /** The provincial People's Committee decided. */
  readonly decidedOn?: Given<string>;
}

/** How days are counted, and how well verified a provision must be. */
export interface CountingOptions {
  /** The calendar of working days; that of State bodies when not given. */
  readonly calendar?: WorkingCalendar | undefined;
  /** `"notice-day-as-day-1"` for the practice that counts the first day; the Civil Code does not. */
  readonly counting?: Counting | undefined;
  /** The weakest verification that may decide; `"single-source"` when not given. */
  readonly accept?: Verification | undefined;
}
