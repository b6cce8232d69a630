import { present } from "../kernel/invariant.js";
import type { State } from "./reach.js";
import { type Chosen, noneMet, pointsOf, type ScoredCriterion } from "./scored-criterion.js";
import type { ScoredSet } from "./scored-set.js";

/** Criteria that hang together: one, and those that apply only when it has earned points. */
export type Family = readonly ScoredCriterion[];

/** What each criterion of a family comes to with one known choice for each, in their order. */
export function statesInFamily(
  { ceilings }: ScoredSet,
  family: Family,
  choices: readonly Chosen[],
): readonly State[] {
  const states: State[] = [];
  for (const [place, { index, leader, criterion }] of family.entries()) {
    const led = states[family.findIndex((one) => one.index === leader)];
    const chosen =
      led?.points === 0 ? noneMet : present(choices[place], "a choice for every criterion of the family");
    const ceiling = present(ceilings[index]?.[chosen], "a known choice has its ceiling");
    states.push({ points: pointsOf(criterion, chosen), ceiling });
  }
  return states;
}

/** Several states at once: the points of all, and the lowest ceiling. */
export function together(states: readonly State[]): State {
  let points = 0;
  let ceiling = Number.POSITIVE_INFINITY;
  for (const state of states) {
    points += state.points;
    ceiling = Math.min(ceiling, state.ceiling);
  }
  return { points, ceiling };
}

/** Every combination of one from each list, the last changing fastest. */
export function combinations<Value>(lists: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  return lists.reduce<readonly (readonly Value[])[]>(
    (before, list) => before.flatMap((some) => list.map((value) => [...some, value])),
    [[]],
  );
}
