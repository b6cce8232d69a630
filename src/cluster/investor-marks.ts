import type { Gap } from "../kernel/field.js";
import type { Given } from "../kernel/input.js";
import type { Faults } from "../kernel/read.js";
import { figureUnits } from "../quantity/amount-source.js";
import { readUnits } from "../quantity/read-units.js";
import { scoreMeasure } from "../quantity/score.js";
import { investorFields as fields } from "./investor-fields.js";
import type { ScoreSheet, SubCriterion } from "./investor-inputs.js";
import { mostPoints, type ScoreGroup } from "./regimes/investor.js";

/** The marks for one group, in units of 0.0001 point: what they can be, and what of them was not given. */
export interface Marks {
  readonly least: number;
  readonly most: number;
  readonly gaps: readonly Gap[];
}

/** What the council agreed on for one group. */
export interface Agreed {
  /** The most points of the group. */
  readonly most: number;
  /** The most points of each sub-criterion; `undefined` where there are none. */
  readonly parts: readonly number[] | undefined;
}

/** The ceiling of a group. */
export function ceilingOf(group: ScoreGroup): number {
  return figureUnits(mostPoints[group], scoreMeasure.places);
}

/** Reads the sub-criteria of a group; what is not known of them may be as much as the group. */
export function readAgreed(given: Given<readonly SubCriterion[]>, group: ScoreGroup, faults: Faults): Agreed {
  const ceiling = ceilingOf(group);
  if (given === undefined || given === null) return { most: ceiling, parts: undefined };
  const path = `subCriteria.${group}`;
  const parts = given.map(({ most }, index) =>
    readUnits(most, `${path}[${index}].most`, scoreMeasure, faults),
  );
  const known = sum(parts.map((part) => part ?? 0));
  if (known > ceiling) faults.add(path, "above-ceiling");
  return {
    most: parts.includes(undefined) ? ceiling : known,
    parts: parts.map((part) => part ?? ceiling),
  };
}

/** Reads the marks for one group on one sheet. */
export function readMarks(
  sheet: ScoreSheet,
  at: string,
  group: ScoreGroup,
  agreed: Agreed,
  faults: Faults,
): Marks {
  const path = `${at}.${group}`;
  const total = readUnits(sheet[group], path, scoreMeasure, faults);
  if (total !== undefined && total > agreed.most) faults.add(path, "above-ceiling");
  const parts = sheet.parts?.[group] ?? undefined;
  if (parts === undefined) {
    return total === undefined
      ? { least: 0, most: agreed.most, gaps: [{ path, field: fields.groups[group].mark }] }
      : { least: total, most: total, gaps: [] };
  }
  const marks = readParts(parts, `${at}.parts.${group}`, group, agreed, faults);
  if (total === undefined) return marks;
  if (total < marks.least || total > marks.most) faults.add(path, "totals-disagree");
  return { least: total, most: total, gaps: [] };
}

function readParts(
  given: NonNullable<NonNullable<ScoreSheet["parts"]>[ScoreGroup]>,
  path: string,
  group: ScoreGroup,
  agreed: Agreed,
  faults: Faults,
): Marks {
  if (agreed.parts !== undefined && agreed.parts.length !== given.length) faults.add(path, "conflict");
  const ceilings = given.map((_, index) => agreed.parts?.[index] ?? agreed.most);
  const marks = given.map((mark, index) => readUnits(mark, `${path}[${index}]`, scoreMeasure, faults));
  const gaps: Gap[] = [];
  let least = 0;
  let most = 0;
  for (const [index, ceiling] of ceilings.entries()) {
    const at = `${path}[${index}]`;
    const mark = marks[index];
    if (mark === undefined) gaps.push({ path: at, field: fields.groups[group].part });
    else if (mark > ceiling) faults.add(at, "above-ceiling");
    least += mark ?? 0;
    most += mark ?? ceiling;
  }
  if (least > agreed.most) faults.add(path, "above-ceiling");
  return { least, most: Math.min(most, Math.max(least, agreed.most)), gaps };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
