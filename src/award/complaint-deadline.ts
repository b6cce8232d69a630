import type { Assessment } from "../kernel/assessment.js";
import { parsedAnswerDeadline, parsedComplaintDeadline } from "./complaint.js";
import type { ComplaintAnswerFacts, ComplaintFacts, DeadlineOptions } from "./complaint-inputs.js";
import { parseComplaint, parseComplaintAnswer } from "./complaint-schema.js";

/**
 * The last day to complain against the results of a round (thời hiệu khiếu nại kết quả bình chọn), in working days from
 * the notice.
 *
 * @param facts - the day of the notice; the day of the complaint, to see whether it was in time
 * @param options - calendar of working days, counting
 * @returns the last day, `YYYY-MM-DD`; undetermined where a year's working days are not known
 * @see Circular 26/2014/TT-BCT, Article 20 clause 1
 *
 * @example
 * ```ts
 * import { complaintDeadline } from "vn-rural-industry/award";
 *
 * const due = complaintDeadline({ notifiedOn: "2025-12-29" });
 * due.status === "decided" && due.outcome; // => "2026-01-20"
 * ```
 */
export function complaintDeadline(facts: ComplaintFacts, options: DeadlineOptions = {}): Assessment<string> {
  const parsed = parseComplaint(facts);
  return parsed.ok
    ? parsedComplaintDeadline(parsed.value, options)
    : { status: "invalid", issues: parsed.issues };
}

/**
 * The last day for the council to settle a complaint (thời hạn giải quyết khiếu nại), in working days from its receipt.
 *
 * @param facts - the day of receipt; the day of the answer, to see whether it was in time
 * @param options - calendar of working days, counting
 * @returns the last day, `YYYY-MM-DD`; undetermined where a year's working days are not known
 * @see Circular 26/2014/TT-BCT, Article 20 clause 2
 *
 * @example
 * ```ts
 * import { answerDeadline } from "vn-rural-industry/award";
 *
 * const due = answerDeadline({ receivedOn: "2026-04-24" });
 * due.status === "decided" && due.outcome; // => "2026-05-13"
 * ```
 */
export function answerDeadline(
  facts: ComplaintAnswerFacts,
  options: DeadlineOptions = {},
): Assessment<string> {
  const parsed = parseComplaintAnswer(facts);
  return parsed.ok
    ? parsedAnswerDeadline(parsed.value, options)
    : { status: "invalid", issues: parsed.issues };
}
