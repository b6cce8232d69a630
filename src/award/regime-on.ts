import { present } from "../kernel/invariant.js";
import { awardRegimes } from "./regimes/regimes.js";

/** Index in `awardRegimes` of the regime in force on a day; −1 before the first. */
export function indexOn(on: string): number {
  return awardRegimes.filter(({ from }) => on >= from).length - 1;
}

/** The terms of a regime, from a table in the order of the regimes. */
export function termsOf<Terms>(table: readonly Terms[], index: number): Terms {
  return present(table[index], "every regime has its terms");
}
