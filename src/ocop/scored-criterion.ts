import type { Choice, Finding } from "../kernel/assessment.js";
import type { Citation } from "../kernel/citation.js";
import type { Field } from "../kernel/field.js";
import { choice } from "../kernel/fields.js";
import { type Heading, makeFinding } from "../kernel/finding.js";
import { present } from "../kernel/invariant.js";
import type { Text } from "../kernel/text.js";
import type { Value } from "../kernel/value.js";
import type { ProductSet, SheetCriterion } from "./rubric.js";

/**
 * What was chosen in a criterion, as a small number: not given; no printed option is met; then each option in
 * printed order; then, where there are cases, "not given, but of this case" for each case.
 */
export type Chosen = number;

/**
 * How a criterion stands once the one it depends on is looked at: as chosen; then, where it depends on one, "does
 * not apply", and everything that can be chosen once more for "not known whether it applies".
 */
export type Standing = number;

export const notGiven: Chosen = 0;
export const noneMet: Chosen = 1;
export const firstOption: Chosen = 2;

/** How "no printed option is met" is written in a sheet. */
export const noneLetter = "none";

/** What is said of it. */
export const noneLabel: Text = { vi: "Không đạt lựa chọn nào", en: "No option is met" };

/** A criterion ready to be rated many times. */
export interface ScoredCriterion {
  /** Its place among the criteria of the form. */
  readonly index: number;
  readonly criterion: SheetCriterion;
  readonly citation: Citation;
  readonly field: Field;
  /** Index of the criterion that must have earned points for this one to apply; −1 when it always applies. */
  readonly leader: number;
  /** By `Chosen`: what it may turn out to be, itself or all that is still open. */
  readonly open: readonly (readonly Chosen[])[];
  /** By `Standing`: the same, with what does not apply as none met. */
  readonly standings: readonly (readonly Chosen[])[];
  /** By `Standing`: what was observed; `undefined` where nothing was given. */
  readonly observed: readonly (Value | undefined)[];
  /** By `Standing`: the points at least and at most, and the finding. */
  readonly least: readonly number[];
  readonly most: readonly number[];
  readonly findings: readonly Finding[];
}

/** Points of a known choice. */
export function pointsOf({ options }: SheetCriterion, chosen: Chosen): number {
  return options[chosen - firstOption]?.points ?? 0;
}

/** How a criterion stands whose leader earns so many points at least and at most. */
export function standingOf({ open }: ScoredCriterion, chosen: Chosen, least: number, most: number): Standing {
  if (most === 0) return open.length;
  return least === 0 ? open.length + 1 + chosen : chosen;
}

/** Whether a choice leaves more than one thing open. */
export function isOpen({ criterion }: ScoredCriterion, chosen: Chosen): boolean {
  return chosen === notGiven || chosen >= firstOption + criterion.options.length;
}

/** Whether a criterion that stands so does not apply. */
export function isSkipped({ open }: ScoredCriterion, standing: Standing): boolean {
  return standing === open.length;
}

/** Prepares one criterion of a set. */
export function scoreCriterion(criterion: SheetCriterion, index: number, set: ProductSet): ScoredCriterion {
  const { code, label, appliesWith } = criterion;
  const citation = { ...set.citation, set: String(set.number), criterion: code };
  const named: Text = { vi: `${code}. ${label.vi}`, en: `${code}. ${label.en}` };
  const id = `ocop.rate.points.${code}`;
  const heading: Heading = Object.freeze({ id, label: named, citation, verification: set.verification });
  const open = openOf(criterion);
  const dependent = appliesWith !== null;
  const standings = dependent ? [...open, [noneMet], ...open.map((choices) => [noneMet, ...choices])] : open;
  const given = open.map((choices) => (choices.length === 1 ? observedOf(criterion, choices) : undefined));
  const observed = dependent ? [...given, undefined, ...given] : given;
  const points = standings.map((choices) => choices.map((chosen) => pointsOf(criterion, chosen)));
  const stateOf = (standing: Standing): Finding["state"] => {
    if (standing === open.length) return "not-applicable";
    if (standing > open.length || observed[standing] === undefined) return "unknown";
    return Math.max(...present(points[standing], "every standing has points")) > 0 ? "met" : "unmet";
  };
  return {
    index,
    criterion,
    citation,
    field: choice(`options.${code}`, choicesOf(criterion), named),
    leader: set.criteria.findIndex((other) => other.code === appliesWith),
    open,
    standings,
    observed,
    least: points.map((each) => Math.min(...each)),
    most: points.map((each) => Math.max(...each)),
    findings: observed.map((value, standing) =>
      Object.freeze(makeFinding(heading, stateOf(standing), value)),
    ),
  };
}

function openOf({ options, cases }: SheetCriterion): readonly (readonly Chosen[])[] {
  const known = [noneMet, ...options.map((_, index) => firstOption + index)];
  const ofCases = cases.map(({ id }) =>
    known.filter((chosen) => (options[chosen - firstOption]?.case ?? id) === id),
  );
  return [known, ...known.map((chosen) => [chosen]), ...ofCases];
}

function observedOf(criterion: SheetCriterion, [chosen = noneMet]: readonly Chosen[]): Value {
  const { letter = noneLetter, label = noneLabel } = criterion.options[chosen - firstOption] ?? {};
  const points = `${pointsOf(criterion, chosen)}/${criterion.max}`;
  return Object.freeze({
    kind: "choice",
    value: letter,
    label: { vi: `${label.vi} (${points} điểm)`, en: `${label.en} (${points} points)` },
  });
}

function choicesOf({ options }: SheetCriterion): readonly Choice[] {
  return [
    ...options.map(({ letter, label }) => ({ value: letter, label })),
    { value: noneLetter, label: noneLabel },
  ];
}
