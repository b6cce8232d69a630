import type { Assessment, Finding, RegimeRef } from "./assessment.js";
import type { Citation } from "./citation.js";
import type { Requirement } from "./value.js";
import type { Verdict } from "./verdict.js";

/** A figure that another law of another day replaced, or that stands under one of the two days only (`null`). */
export interface FigureChange {
  /** Id of the finding that the figure is required by. */
  readonly at: string;
  readonly before: FigureAt | null;
  readonly after: FigureAt | null;
}

/** What was required, and by which provision. */
export interface FigureAt {
  readonly required: Requirement;
  readonly citation: Citation;
}

/** A finding whose state is not the same on both days; `null` where the day's law does not have it. */
export interface FindingChange {
  readonly id: string;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
}

/** The same facts under the law of two days, and what changed between them. */
export interface Comparison<Outcome, Possible> {
  readonly before: Assessment<Outcome, Possible>;
  readonly after: Assessment<Outcome, Possible>;
  readonly regimes: { readonly ended: readonly RegimeRef[]; readonly begun: readonly RegimeRef[] };
  readonly figures: readonly FigureChange[];
  readonly findings: readonly FindingChange[];
  /** Whether status or outcome differ. */
  readonly outcomeChanged: boolean;
}

/**
 * Puts the same facts under the law of two days and names what changed: regimes, figures with their old and new
 * citations, findings and outcome.
 *
 * @param assess - an assessing function of the library
 * @param facts - its input
 * @param days - the two days (`YYYY-MM-DD`), earlier first
 * @param options - further options, passed to both calls
 * @returns both answers and the differences
 *
 * @example
 * ```ts
 * import { compare } from "vn-rural-industry";
 * import { assessEstablishment } from "vn-rural-industry/cluster";
 *
 * const change = compare(assessEstablishment, { areaHa: 4 }, ["2026-09-14", "2026-09-15"]);
 * change.regimes.ended.map(({ id }) => id); // => ["cluster.decree-139-2025"]
 * ```
 */
export function compare<Facts, Options extends object, Outcome, Possible>(
  assess: (facts: Facts, options: Options & { readonly on: string }) => Assessment<Outcome, Possible>,
  facts: Facts,
  days: readonly [string, string],
  options: Options,
): Comparison<Outcome, Possible>;
export function compare<Facts, Outcome, Possible>(
  assess: (facts: Facts, options: { readonly on: string }) => Assessment<Outcome, Possible>,
  facts: Facts,
  days: readonly [string, string],
): Comparison<Outcome, Possible>;
export function compare<Facts, Outcome, Possible>(
  assess: (facts: Facts, options: { readonly on: string }) => Assessment<Outcome, Possible>,
  facts: Facts,
  [first, second]: readonly [string, string],
  options: object = {},
): Comparison<Outcome, Possible> {
  const before = assess(facts, { ...options, on: first });
  const after = assess(facts, { ...options, on: second });
  const findingsBefore = findingsOf(before);
  const findingsAfter = findingsOf(after);
  const ids = [...new Set([...findingsBefore.keys(), ...findingsAfter.keys()])];
  return {
    before,
    after,
    regimes: {
      ended: withoutRegimes(regimesOf(before), regimesOf(after)),
      begun: withoutRegimes(regimesOf(after), regimesOf(before)),
    },
    figures: ids.flatMap((id) => figureChange(id, findingsBefore.get(id), findingsAfter.get(id))),
    findings: ids.flatMap((id) => findingChange(id, findingsBefore.get(id), findingsAfter.get(id))),
    outcomeChanged: outcomeKey(before) !== outcomeKey(after),
  };
}

function regimesOf(assessment: Assessment<unknown, unknown>): readonly RegimeRef[] {
  return assessment.status === "invalid" ? [] : assessment.regimes;
}

function withoutRegimes(some: readonly RegimeRef[], others: readonly RegimeRef[]): readonly RegimeRef[] {
  return some.filter(({ id }) => !others.some((other) => other.id === id));
}

function findingsOf(assessment: Assessment<unknown, unknown>): ReadonlyMap<string, Finding> {
  const found = new Map<string, Finding>();
  const visit = (finding: Finding): void => {
    found.set(finding.id, finding);
    for (const child of finding.children ?? []) visit(child);
  };
  if ("finding" in assessment) visit(assessment.finding);
  return found;
}

function figureChange(id: string, before?: Finding, after?: Finding): readonly FigureChange[] {
  const old = figureOf(before);
  const next = figureOf(after);
  if (JSON.stringify(old?.required) === JSON.stringify(next?.required)) return [];
  return [{ at: id, before: old, after: next }];
}

function figureOf(finding: Finding | undefined): FigureAt | null {
  if (finding?.required === undefined || finding.required.op === "=") return null;
  return { required: finding.required, citation: finding.citation };
}

function findingChange(id: string, before?: Finding, after?: Finding): readonly FindingChange[] {
  const old = before?.state ?? null;
  const next = after?.state ?? null;
  return old === next ? [] : [{ id, before: old, after: next }];
}

function outcomeKey(assessment: Assessment<unknown, unknown>): string {
  return JSON.stringify([assessment.status, assessment.status === "decided" ? assessment.outcome : null]);
}
