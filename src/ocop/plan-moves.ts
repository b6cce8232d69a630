import { present } from "../kernel/invariant.js";
import { combinations, type Family, statesInFamily, together } from "./families.js";
import type { Move } from "./plan-search.js";
import type { PlanSettings } from "./plan-settings.js";
import type { State } from "./reach.js";
import type { Chosen, ScoredCriterion } from "./scored-criterion.js";
import { chosenNow, optionsBeside, rankOf } from "./sheet-change.js";
import type { Sheet } from "./sheet-facts.js";

/** A way to go in a family of criteria: what is chosen in each of them. */
export interface FamilyMove extends Move {
  readonly chosen: readonly Chosen[];
  /** What each of them comes to, and the highest tier that they do not bar together. */
  readonly states: readonly State[];
  readonly ceiling: number;
}

/** All ways to go in a family, upwards only: every option never costs points or gates of a later one of its case. */
export function movesIn(family: Family, sheet: Sheet, settings: PlanSettings): readonly FamilyMove[] {
  const { form } = sheet;
  const now = family.map((one) => chosenNow(one, sheet));
  const { points } = together(statesInFamily(form, family, now));
  const choices = family.map((one) => choicesUp(one, sheet, settings));
  return combinations(choices).map((chosen) => {
    const states = statesInFamily(form, family, chosen);
    const state = together(states);
    return {
      chosen,
      states,
      ceiling: state.ceiling,
      won: state.points - points,
      cost: costOf(family, now, chosen, settings),
    };
  });
}

/** The choices above the one that stands, from the nearest, and then that one itself. */
function choicesUp(one: ScoredCriterion, sheet: Sheet, { locked }: PlanSettings): readonly Chosen[] {
  const now = chosenNow(one, sheet);
  if (locked.has(one.index)) return [now];
  const beside = optionsBeside(one, now, sheet);
  return [...beside.filter((chosen) => rankOf(one, chosen) > rankOf(one, now)), now];
}

function costOf(
  family: Family,
  now: readonly Chosen[],
  chosen: readonly Chosen[],
  { weights, packing }: PlanSettings,
): number {
  let [weight, criteria, steps] = [0, 0, 0];
  for (const [place, one] of family.entries()) {
    const from = present(now[place], "a choice for every criterion of the family");
    const to = present(chosen[place], "a choice for every criterion of the family");
    if (from === to) continue;
    weight += weights?.[one.index] ?? 0;
    criteria += 1;
    steps += rankOf(one, to) - rankOf(one, from);
  }
  return packing.pack({ weight, criteria, steps });
}
