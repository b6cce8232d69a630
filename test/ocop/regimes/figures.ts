import { readFileSync } from "node:fs";
import type { Text } from "../../../src/kernel/text.js";
import type { ProductSet, Rubric, SheetCriterion, SheetItem } from "../../../src/ocop/rubric.js";

/** Figures of the forms alone: maximum, points of the options, and the gates where there are any. */
export type CriterionFigures = readonly [max: number, points: readonly number[], gates?: readonly number[]];

/** The figures of one form as they were found in the source. */
export interface SetFigures {
  readonly set: number;
  readonly parts: Readonly<Record<string, number>>;
  readonly headings: Readonly<Record<string, number>>;
  readonly criteria: Readonly<Record<string, CriterionFigures>>;
  /** By criterion that has cases: the case of each option. */
  readonly cases: Readonly<Record<string, readonly number[]>>;
}

/** Reads the figures of a decision's forms. */
export function readFigures<Figures extends SetFigures>(name: string): readonly Figures[] {
  const { sets } = JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), "utf8"));
  return sets;
}

/** The set of a number. */
export function setOf(rubric: Rubric, number: number): ProductSet {
  const set = rubric.productSet(number);
  if (set === undefined) throw new Error(`no set ${number}`);
  return set;
}

/** Headings with their maxima, as they stand on the form. */
export function headingsOf(item: SheetItem): readonly (readonly [string, number])[] {
  if (item.kind === "criterion") return [];
  return [[item.code, item.max], ...item.children.flatMap(headingsOf)];
}

/** The figures of a criterion as it is composed. */
export function figuresOf({ max, options }: SheetCriterion): CriterionFigures {
  const points = options.map((option) => option.points);
  const gates = options.map((option) => option.gate ?? 0);
  return gates.some((gate) => gate > 0) ? [max, points, gates] : [max, points];
}

/** How many marks of 3, 4 and 5 stars a form has. */
export function marksOf({ criteria }: ProductSet): readonly number[] {
  const marks = criteria.flatMap(({ options }) => options.map(({ gate }) => gate));
  return [3, 4, 5].map((tier) => marks.filter((mark) => mark === tier).length);
}

/** The points that the marks of each tier ask for together. */
export function gateMinimumsOf({ criteria }: ProductSet): readonly number[] {
  return [3, 4, 5].map((tier) =>
    sum(
      criteria.map(({ options }) =>
        Math.max(0, ...options.filter(({ gate }) => gate === tier).map(({ points }) => points)),
      ),
    ),
  );
}

/** By criterion that has cases: the case of each option. */
export function casesOf({ criteria }: ProductSet): SetFigures["cases"] {
  return Object.fromEntries(
    criteria
      .filter(({ cases }) => cases.length > 0)
      .map(({ code, options }) => [code, options.map((option) => Number(option.case))]),
  );
}

/** Every text of a form. */
export function textsOf(set: ProductSet): readonly Text[] {
  return [
    set.name,
    set.group,
    set.sector.name,
    ...(set.subgroup === null ? [] : [set.subgroup]),
    ...set.leads,
    ...set.parts.flatMap(({ label, items }) => [label, ...items.flatMap(itemTexts)]),
    ...set.rules.map(({ text }) => text),
    ...set.anomalies.map(({ text }) => text),
  ];
}

function itemTexts(item: SheetItem): readonly Text[] {
  if (item.kind === "heading") return [item.label, ...item.children.flatMap(itemTexts)];
  return [
    item.label,
    ...(item.note === null ? [] : [item.note]),
    ...item.cases.map(({ label }) => label),
    ...item.options.map(({ label }) => label),
  ];
}

/** The slips and silences of a form in one line each. */
export function slipsOf({ number, anomalies }: ProductSet): readonly string[] {
  return anomalies.map(({ at, options = [], reason, printed, used, treatment }) =>
    [number, at, options.join(""), reason, printed, used, treatment].map((value) => value ?? "-").join(" "),
  );
}

/** What is added up. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
