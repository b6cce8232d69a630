import { dayBefore } from "../calendar/add-days.js";
import { isDay } from "../calendar/day.js";
import { messageOf } from "../kernel/fault.js";
import { present } from "../kernel/invariant.js";
import type { Checked, Issue } from "../kernel/issue.js";
import { beyondCalendarText } from "./beyond-calendar.js";
import { certificateTermsOf, lastDayFrom, longestFrom } from "./certificate-term.js";
import { conflictTexts, type HistoryConflict } from "./history-conflicts.js";
import type { ParsedHistory } from "./history-facts.js";
import type { HistoryOptions, ProductEvent } from "./history-inputs.js";
import { regimeOn } from "./law-of-day.js";
import type { CertifiedStars } from "./regimes/authorities.js";

/** One certificate of a product, and how it ended. */
export interface RecognitionPeriod {
  readonly stars: CertifiedStars;
  /** How it came about. */
  readonly by: "recognised" | "upgraded" | "reRecognised";
  /** Day of its issue. */
  readonly from: string;
  /** Last day of its term. */
  readonly lastDay: string;
  /** Last day on which it was in force; `null` while nothing ended it. */
  readonly through: string | null;
  /** What ended it; `null` while nothing did. */
  readonly end: "upgraded" | "reRecognised" | "withdrawn" | "expired" | null;
}

/** The recognition of a product as its events tell it. */
export interface ProductHistory {
  /** Its certificates, oldest first; each begins after the one before had ended. */
  readonly periods: readonly RecognitionPeriod[];
  /** What the product is on the day asked for. */
  readonly state: "never-recognised" | "recognised" | "expired" | "withdrawn";
  /** Its stars on that day; `null` unless it is recognised. */
  readonly stars: CertifiedStars | null;
}

/**
 * Tells the history of parsed events: the twin of `productHistory` for bulk work, without checking them again.
 *
 * @param events - made by `parseHistory`
 * @param options - `asOf`: the day at which the state is asked for
 * @returns the same result as `productHistory` gives for the same input
 *
 * @example
 * ```ts
 * import { parseHistory, parsedHistory } from "vn-rural-industry/ocop";
 *
 * const parsed = parseHistory({ events: [{ kind: "recognised", on: "2024-03-01", stars: 3 }] });
 * const history = parsed.ok && parsedHistory(parsed.value, { asOf: "2026-09-01" });
 * history && history.ok && history.value.state; // => "recognised"
 * ```
 */
export function parsedHistory(events: ParsedHistory, { asOf }: HistoryOptions): Checked<ProductHistory> {
  if (!isDay(asOf)) {
    return { ok: false, issues: [{ path: "asOf", code: "not-a-day", message: messageOf("not-a-day") }] };
  }
  const issues: Issue[] = [];
  const told: Told[] = [];
  for (const [index, event] of events.entries()) {
    const path = `events[${index}]`;
    if (event.on > asOf) issues.push(conflict(path, "later-than-asked"));
    const issue = tell(event, path, told);
    if (issue !== null) issues.push(issue);
  }
  if (issues.length > 0) return { ok: false, issues };
  const periods = told.map(({ period }) =>
    period.end === null && period.lastDay < asOf ? ended(period, "expired", period.lastDay) : period,
  );
  const last = periods.at(-1);
  if (last === undefined) return { ok: true, value: { periods, state: "never-recognised", stars: null } };
  const state = last.end === "withdrawn" || last.end === "expired" ? last.end : "recognised";
  return { ok: true, value: { periods, state, stars: last.end === null ? last.stars : null } };
}

/** A certificate on the way, and the longest that it can be in force, an extension counted. */
interface Told {
  period: RecognitionPeriod;
  readonly longest: string;
}

/** Takes one event into the history; gives what is wrong where it cannot follow the ones before. */
function tell(event: ProductEvent, path: string, told: Told[]): Issue | null {
  const regime = regimeOn(event.on);
  if (regime === undefined) return conflict(path, "before-first-law");
  const last = told.at(-1);
  const open = last?.period.end === null ? last : undefined;
  const why = refusal(event, last, open);
  if (why !== null) return conflict(path, why);
  if (open !== undefined) open.period = closed(open, event);
  if (event.kind === "withdrawn" || event.kind === "expired") return null;
  const lastDay = lastDayFrom(event.on, certificateTermsOf(regime.id));
  if (lastDay === null) return { path, code: "beyond-calendar", message: beyondCalendarText };
  const endsUnder = present(regimeOn(lastDay), "certificates end under a regime");
  told.push({
    period: { stars: event.stars, by: event.kind, from: event.on, lastDay, through: null, end: null },
    longest: longestFrom(lastDay, certificateTermsOf(endsUnder.id)),
  });
  return null;
}

/** Why an event cannot follow; `open` is the last certificate while no event has ended it. */
function refusal(
  event: ProductEvent,
  last: Told | undefined,
  open: Told | undefined,
): HistoryConflict | null {
  const { kind, on } = event;
  switch (kind) {
    case "recognised":
      return open !== undefined && on <= open.period.lastDay ? "still-recognised" : null;
    case "upgraded":
      if (open === undefined || on > open.longest) return "not-running";
      return event.stars > open.period.stars ? null : "not-higher";
    case "reRecognised":
      if (last === undefined) return "never-recognised";
      return last.period.end === "withdrawn" ? "withdrawn-before" : null;
    case "withdrawn":
      return open === undefined || on > open.longest ? "not-running" : null;
    case "expired":
      if (open === undefined || dayBefore(on) > open.longest) return "not-running";
      return on <= open.period.lastDay ? "not-expired-yet" : null;
  }
}

/** A certificate ended by an event; one that is known to go on after its last day only by the event's own word. */
function closed({ period }: Told, { kind, on }: ProductEvent): RecognitionPeriod {
  const { lastDay } = period;
  const before = dayBefore(on);
  switch (kind) {
    case "recognised":
      return ended(period, "expired", lastDay);
    case "upgraded":
    case "reRecognised":
      return before <= lastDay ? ended(period, kind, before) : ended(period, "expired", lastDay);
    case "withdrawn":
    case "expired":
      return ended(period, kind, before);
  }
}

function ended(
  period: RecognitionPeriod,
  end: NonNullable<RecognitionPeriod["end"]>,
  through: string,
): RecognitionPeriod {
  return { ...period, through, end };
}

function conflict(path: string, code: HistoryConflict): Issue {
  return { path, code, message: conflictTexts[code] };
}
