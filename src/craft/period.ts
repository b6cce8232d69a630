import { deadline } from "../calendar/deadline.js";
import type { Deadline } from "../calendar/decide.js";
import { printDay } from "../calendar/print-day.js";
import { defaultAccept } from "../kernel/accept.js";
import type { Assessment, Notice, Reason, RegimeRef } from "../kernel/assessment.js";
import { isAccepted } from "../kernel/citation.js";
import type { Figure } from "../kernel/figure.js";
import { makeFinding } from "../kernel/finding.js";
import { withheldText } from "../kernel/gather.js";
import type { Text } from "../kernel/text.js";
import type { CountingOptions } from "./schedule-inputs.js";

/** A period of the law that runs from a day. */
export interface LegalPeriod {
  /** Id of the finding. */
  readonly at: string;
  readonly label: Text;
  readonly on: string;
  readonly regimes: readonly RegimeRef[];
  readonly length: Figure;
  /** The day of the event, and where it stands in the input. */
  readonly from: string;
  readonly path: string;
  /** When it was done what must be done within the period; `undefined` while it was not. */
  readonly doneOn: string | undefined;
  /** Something must last so long, instead of being done by then. */
  readonly lasts: boolean;
}

/** Counts a period; `unit` may be another than the figure's, to try another reading. */
export function lastDay(
  { from, length }: LegalPeriod,
  { calendar, counting }: CountingOptions,
  unit = length.unit === "day" ? ("calendar" as const) : ("working" as const),
): Deadline {
  return deadline({ from, length: Number(length.value), unit, counting }, calendar && { calendar });
}

/** Answers with the last day of a period, or why it cannot be said. */
export function answerBy<Outcome>(
  period: LegalPeriod,
  options: CountingOptions,
  notices: readonly Notice[],
  outcomeOf: (due: string) => Outcome,
): Assessment<Outcome> {
  const { at, label, on, regimes, length, path, doneOn } = period;
  const { citation, verification } = length;
  const due = lastDay(period, options);
  if (due.status === "invalid") {
    // A period that runs beyond the calendar is a fault of the day it runs from.
    const at = (of: string) => (of === "length" ? path : of);
    return { status: "invalid", issues: due.issues.map((issue) => ({ ...issue, path: at(issue.path) })) };
  }
  const counted = due.notices.map((notice) => ({ ...notice, at }));
  const answer = { schema: 1, on, regimes } as const;
  const accepted = isAccepted(verification, options.accept ?? defaultAccept);
  if (due.status === "undetermined" || !accepted) {
    const withheld: Reason = { kind: "withheld", at, text: withheldText, citation };
    return {
      status: "undetermined",
      ...answer,
      headline: { vi: "Chưa thể tính ngày cuối.", en: "The last day cannot be said yet." },
      finding: makeFinding({ id: at, label, citation, verification }, "unknown"),
      notices: [...counted, ...notices],
      because:
        due.status === "undetermined" && accepted
          ? due.because.map((reason) => ({ ...reason, at }))
          : [withheld],
      missing: [],
      possible: null,
    };
  }
  const { last } = due;
  const said = printDay(last);
  return {
    status: "decided",
    ...answer,
    headline: { vi: `Ngày cuối: ${said.vi}.`, en: `Last day: ${said.en}.` },
    outcome: outcomeOf(last),
    finding: makeFinding(
      { id: at, label, citation, verification },
      doneOn === undefined ? "unknown" : doneOn <= last ? "met" : "unmet",
      doneOn === undefined ? undefined : { kind: "day", value: doneOn },
      period.lasts
        ? { op: ">=", values: [{ kind: "number", value: length.value, unit: length.unit }] }
        : { op: "<=", values: [{ kind: "day", value: last }] },
    ),
    notices: [...counted, ...notices],
    unanswered: [],
  };
}
