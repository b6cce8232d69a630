import { deadline } from "../calendar/deadline.js";
import { vietnamCalendar } from "../calendar/vietnam-calendar.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { yearsAfter } from "../calendar/year.js";
import type { Finding, Invalid, Notice, Reason } from "../kernel/assessment.js";
import { messageOf } from "../kernel/fault.js";
import type { Figure } from "../kernel/figure.js";
import { makeFinding } from "../kernel/finding.js";
import type { Text } from "../kernel/text.js";

/** How a period in years from a day ends. */
export interface YearsFrom {
  readonly status: "counted";
  /** The corresponding day; the period ends then, or with the next working day if that is a day off. */
  readonly nominal: string;
  /** Last day; `null` where the working days of its year are not known. */
  readonly last: string | null;
  readonly because: readonly Reason[];
  readonly notices: readonly Notice[];
}

/** The end of so many years from a day that the facts name at `path`; its findings and notices stand at `id`. */
export function yearsFrom(
  from: string,
  { value }: Figure,
  path: string,
  id: string,
  calendar: WorkingCalendar = vietnamCalendar,
): YearsFrom | Invalid {
  const length = Number(value);
  const nominal = yearsAfter(from, length);
  const due = deadline({ from, length, unit: "year" }, { calendar });
  if (nominal === null || due.status === "invalid") {
    return { status: "invalid", issues: [{ path, code: "too-large", message: messageOf("too-large") }] };
  }
  const notices = due.notices.map((notice) => ({ ...notice, at: id }));
  return due.status === "decided"
    ? { status: "counted", nominal, last: due.last, because: [], notices }
    : {
        status: "counted",
        nominal,
        last: null,
        because: due.because.map((reason) => ({ ...reason, at: id })),
        notices,
      };
}

/** The finding on such a period: its last day, when that is known. */
export function periodFinding(
  id: string,
  label: Text,
  { value, unit, citation, verification }: Figure,
  last: string | null,
): Finding {
  const required = { op: "=", values: [{ kind: "number", value, unit }] } as const;
  const heading = { id, label, citation, verification };
  return last === null
    ? makeFinding(heading, "unknown", undefined, required)
    : makeFinding(heading, "met", { kind: "day", value: last }, required);
}
