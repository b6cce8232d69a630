import { deadline } from "../calendar/deadline.js";
import { printDay } from "../calendar/print-day.js";
import { vietnamCalendar } from "../calendar/vietnam-calendar.js";
import { decided, undetermined } from "../kernel/answer.js";
import type { Assessment } from "../kernel/assessment.js";
import type { Figure } from "../kernel/figure.js";
import { makeFinding } from "../kernel/finding.js";
import type { Text } from "../kernel/text.js";
import type { Clock, ParsedComplaint, ParsedComplaintAnswer } from "./complaint-facts.js";
import type { DeadlineOptions } from "./complaint-inputs.js";
import { lawOfDay } from "./law-of-day.js";
import { complaintTerms } from "./regimes/complaint.js";

interface Step {
  readonly at: string;
  /** The fact that the period runs from. */
  readonly path: string;
  readonly label: Text;
  readonly within: Figure;
}

const complaint: Step = {
  at: "award.complaint",
  path: "notifiedOn",
  label: { vi: "Thời hiệu khiếu nại kết quả bình chọn", en: "Time to complain against the results" },
  within: complaintTerms.within,
};

const answer: Step = {
  at: "award.complaint-answer",
  path: "receivedOn",
  label: { vi: "Thời hạn Hội đồng giải quyết khiếu nại", en: "Time for the council to settle a complaint" },
  within: complaintTerms.answer,
};

/**
 * The last day to complain, by parsed days: the twin of `complaintDeadline` for bulk work, without checking again.
 *
 * @param days - made by `parseComplaint`
 * @param options - calendar and counting
 * @returns the same answer, byte for byte, as `complaintDeadline` gives for the same input
 *
 * @example
 * ```ts
 * import { parseComplaint, parsedComplaintDeadline } from "vn-rural-industry/award";
 *
 * const days = parseComplaint({ notifiedOn: "2026-03-02" });
 * const due = days.ok ? parsedComplaintDeadline(days.value) : days;
 * "outcome" in due && due.outcome; // => "2026-03-23"
 * ```
 */
export function parsedComplaintDeadline(
  days: ParsedComplaint,
  options: DeadlineOptions = {},
): Assessment<string> {
  return dueBy(complaint, days, options);
}

/**
 * The last day for the council's answer, by parsed days: the twin of `answerDeadline` for bulk work, without checking
 * again.
 *
 * @param days - made by `parseComplaintAnswer`
 * @param options - calendar and counting
 * @returns the same answer, byte for byte, as `answerDeadline` gives for the same input
 *
 * @example
 * ```ts
 * import { parseComplaintAnswer, parsedAnswerDeadline } from "vn-rural-industry/award";
 *
 * const days = parseComplaintAnswer({ receivedOn: "2026-03-02" });
 * const due = days.ok ? parsedAnswerDeadline(days.value) : days;
 * "outcome" in due && due.outcome; // => "2026-03-16"
 * ```
 */
export function parsedAnswerDeadline(
  days: ParsedComplaintAnswer,
  options: DeadlineOptions = {},
): Assessment<string> {
  return dueBy(answer, days, options);
}

/** A period in working days from a day, and whether what it is for was done in time. */
function dueBy(
  { at, path, label, within }: Step,
  { from, doneOn }: Clock,
  options: DeadlineOptions,
): Assessment<string> {
  const law = lawOfDay({ on: from }, at);
  if (!law.ok) return law.answer;
  const { value, citation, verification } = within;
  const { calendar = vietnamCalendar, counting } = options;
  const due = deadline({ from, length: Number(value), unit: "working", counting }, { calendar });
  if (due.status === "invalid") {
    return { status: "invalid", issues: due.issues.map((issue) => ({ ...issue, path })) };
  }
  const heading = { id: at, label, citation, verification };
  const common = {
    on: from,
    regimes: [law.regime],
    notices: [...due.notices.map((notice) => ({ ...notice, at })), ...law.notices],
  };
  if (due.status === "undetermined") {
    const headline = { vi: "Chưa thể tính ngày cuối.", en: "The last day cannot be said yet." };
    const because = due.because.map((reason) => ({ ...reason, at }));
    return undetermined({ ...common, headline, finding: makeFinding(heading, "unknown") }, [], because, null);
  }
  const last = printDay(due.last);
  const required = { op: "<=", values: [{ kind: "day", value: due.last }] } as const;
  const finding =
    doneOn === undefined
      ? makeFinding(heading, "unknown", undefined, required)
      : makeFinding(heading, doneOn <= due.last ? "met" : "unmet", { kind: "day", value: doneOn }, required);
  const headline = { vi: `Ngày cuối: ${last.vi}.`, en: `The last day is ${last.en}.` };
  return decided({ ...common, headline, finding }, due.last);
}
