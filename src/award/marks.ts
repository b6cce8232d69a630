import type { Gap } from "../kernel/field.js";
import type { Given } from "../kernel/input.js";
import type { Faults } from "../kernel/read.js";
import { figureUnits } from "../quantity/amount-source.js";
import { readUnits } from "../quantity/read-units.js";
import { scoreMeasure } from "../quantity/score.js";
import type { ScoreGroup } from "./criteria/terms.js";
import { mostPoints } from "./regimes/scoring.js";
import { type SheetFields, scoreGroups } from "./score-fields.js";
import type { FramePart, JurySheet, RoundFacts } from "./score-inputs.js";

/** Marks in units of 0.0001 point: what they can be, and what of them was not given. */
export interface Marks {
  readonly least: number;
  readonly most: number;
  readonly gaps: readonly Gap[];
}

/** What the round allows for one criterion. */
interface Allowed {
  readonly most: number;
  /** The most points of each part; `undefined` where there is no frame. */
  readonly parts: readonly number[] | undefined;
}

/** What a round allows for each criterion. */
export type Frame = Readonly<Record<ScoreGroup, Allowed>>;

/** The ceiling of a criterion; the form is the same under every regime. */
export function ceilingOf(group: ScoreGroup): number {
  return figureUnits(mostPoints[group].figure, scoreMeasure.places);
}

/** The most points that one juror can give. */
export const mostOfJuror: number = /* @__PURE__ */ (() =>
  scoreGroups.reduce((sum, group) => sum + ceilingOf(group), 0))();

/** Reads the frame of a round; what is not known of it may be as much as the criterion. */
export function readFrame({ frame }: RoundFacts, faults: Faults): Frame {
  const read = (group: ScoreGroup): Allowed => readAllowed(frame?.[group], group, faults);
  return { market: read("market"), economy: read("economy"), culture: read("culture"), other: read("other") };
}

function readAllowed(given: Given<readonly FramePart[]>, group: ScoreGroup, faults: Faults): Allowed {
  const ceiling = ceilingOf(group);
  if (given === undefined || given === null) return { most: ceiling, parts: undefined };
  const path = `frame.${group}`;
  if (given.length === 0) faults.add(path, "empty");
  const parts = given.map(({ most }, index) =>
    readUnits(most, `${path}[${index}].most`, scoreMeasure, faults),
  );
  const known = parts.reduce((sum: number, part) => sum + (part ?? 0), 0);
  if (known > ceiling) faults.add(path, "above-ceiling");
  return {
    most: parts.includes(undefined) ? ceiling : known,
    parts: parts.map((part) => part ?? ceiling),
  };
}

/** Reads the marks of one sheet for one criterion. */
export function readMarks(
  sheet: JurySheet,
  at: string,
  group: ScoreGroup,
  frame: Frame,
  fields: SheetFields,
  faults: Faults,
): Marks {
  const path = `${at}.${group}`;
  const allowed = frame[group];
  const total = readUnits(sheet[group], path, scoreMeasure, faults);
  if (total !== undefined && total > allowed.most) faults.add(path, "above-ceiling");
  const parts = sheet.parts?.[group] ?? undefined;
  if (parts === undefined) {
    return total === undefined
      ? { least: 0, most: allowed.most, gaps: [{ path, field: fields.mark(group) }] }
      : { least: total, most: total, gaps: [] };
  }
  const marks = readParts(parts, `${at}.parts.${group}`, fields.part(group), allowed, faults);
  if (total === undefined) return marks;
  if (total < marks.least || total > marks.most) faults.add(path, "totals-disagree");
  return { least: total, most: total, gaps: [] };
}

function readParts(
  given: readonly Given<number | string>[],
  path: string,
  field: Gap["field"],
  { most: ceiling, parts }: Allowed,
  faults: Faults,
): Marks {
  if (parts !== undefined && parts.length !== given.length) faults.add(path, "conflict");
  const gaps: Gap[] = [];
  let least = 0;
  let most = 0;
  for (const [index, value] of given.entries()) {
    const at = `${path}[${index}]`;
    const highest = parts?.[index] ?? ceiling;
    const mark = readUnits(value, at, scoreMeasure, faults);
    if (mark === undefined) gaps.push({ path: at, field });
    else if (mark > highest) faults.add(at, "above-ceiling");
    least += mark ?? 0;
    most += mark ?? highest;
  }
  if (least > ceiling) faults.add(path, "above-ceiling");
  return { least, most: Math.min(most, Math.max(least, ceiling)), gaps };
}
