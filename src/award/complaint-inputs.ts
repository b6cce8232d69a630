import type { Counting } from "../calendar/period.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { Given } from "../kernel/input.js";

/** The days of a complaint against the results (khiếu nại kết quả bình chọn), `YYYY-MM-DD`. */
export interface ComplaintFacts {
  /** The day on which the results were announced; required. */
  readonly notifiedOn: string;
  /** The day of the complaint, to see whether it was in time. */
  readonly complainedOn?: Given<string>;
}

/** The days of the council's answer to a complaint, `YYYY-MM-DD`. */
export interface ComplaintAnswerFacts {
  /** The day on which the council received the complaint; required. */
  readonly receivedOn: string;
  /** The day of the answer, to see whether it was in time. */
  readonly answeredOn?: Given<string>;
}

/** How working days are counted. */
export interface DeadlineOptions {
  /** The calendar of working days; that of State bodies when not given. */
  readonly calendar?: WorkingCalendar | undefined;
  /** `"notice-day-as-day-1"` for the practice that counts the first day; the Civil Code does not. */
  readonly counting?: Counting | undefined;
}
