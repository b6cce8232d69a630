import type { Citation } from "../kernel/citation.js";
import { present } from "../kernel/invariant.js";
import type { Text } from "../kernel/text.js";
import { type Family, statesInFamily, together } from "./families.js";
import type { PartCode } from "./rubric.js";
import {
  type Chosen,
  firstOption,
  isSkipped,
  noneLabel,
  noneLetter,
  noneMet,
  notGiven,
  pointsOf,
  type ScoredCriterion,
} from "./scored-criterion.js";
import { tiersReached } from "./scored-gates.js";
import type { Sheet } from "./sheet-facts.js";

/** An option as it stands in a change; `"none"` where no printed option is met. */
export interface ChangedOption {
  readonly option: string;
  readonly label: Text;
  readonly points: number;
}

/** A criterion that comes from one option to another. */
export interface SheetChange {
  /** Code of the criterion. */
  readonly criterion: string;
  readonly part: PartCode;
  readonly label: Text;
  /** `null` where the criterion did not apply. */
  readonly from: ChangedOption | null;
  readonly to: ChangedOption;
  /** Points won, below 0 when lost; with those of criteria that apply only with this one. */
  readonly points: number;
  /** The tiers whose gate in this criterion the change opens, or shuts. */
  readonly gates: readonly number[];
  readonly citation: Citation;
}

/** What is chosen now; a criterion that does not apply may be blank, and counts as none met. */
export function chosenNow({ index }: ScoredCriterion, { chosen }: Sheet): Chosen {
  const now = present(chosen[index], "a choice for every criterion");
  return now === notGiven ? noneMet : now;
}

/** How far a choice is from "no option is met", in options of its case. */
export function rankOf({ criterion: { options } }: ScoredCriterion, chosen: Chosen): number {
  const index = chosen - firstOption;
  return options.slice(0, index + 1).filter((one) => one.case === options[index]?.case).length;
}

/** The options of a criterion that a choice may come to: those of its case, or of any while none is known. */
export function optionsBeside(one: ScoredCriterion, chosen: Chosen, { cases }: Sheet): readonly Chosen[] {
  const { options } = one.criterion;
  const of = options[chosen - firstOption]?.case ?? cases.get(one.index) ?? null;
  return options.flatMap((option, index) => (of === null || option.case === of ? [firstOption + index] : []));
}

/** The changes that bring a family to other choices, in their order. */
export function changesIn(family: Family, chosen: readonly Chosen[], sheet: Sheet): readonly SheetChange[] {
  const changes: SheetChange[] = [];
  const held = family.map((one) => chosenNow(one, sheet));
  let points = together(statesInFamily(sheet.form, family, held)).points;
  for (const [place, one] of family.entries()) {
    const from = present(held[place], "a choice for every criterion of the family");
    const to = present(chosen[place], "a choice for every criterion of the family");
    if (from === to) continue;
    held[place] = to;
    const after = together(statesInFamily(sheet.form, family, held)).points;
    changes.push(changeOf(one, from, to, after - points, sheet));
    points = after;
  }
  return changes;
}

function changeOf(
  one: ScoredCriterion,
  from: Chosen,
  to: Chosen,
  points: number,
  { standings }: Sheet,
): SheetChange {
  const { criterion, index, citation } = one;
  const skipped = isSkipped(one, present(standings[index], "every criterion stands somehow"));
  const before = skipped ? [] : tiersReached(criterion, from);
  const after = tiersReached(criterion, to);
  const gates = points < 0 ? without(before, after) : without(after, before);
  return {
    criterion: criterion.code,
    part: criterion.part,
    label: criterion.label,
    from: skipped ? null : changedOption(one, from),
    to: changedOption(one, to),
    points,
    gates,
    citation,
  };
}

function without(some: readonly number[], others: readonly number[]): readonly number[] {
  return some.filter((one) => !others.includes(one));
}

function changedOption({ criterion }: ScoredCriterion, chosen: Chosen): ChangedOption {
  const { letter = noneLetter, label = noneLabel } = criterion.options[chosen - firstOption] ?? {};
  return { option: letter, label, points: pointsOf(criterion, chosen) };
}
