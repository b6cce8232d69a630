import { compareMeans, isKnown } from "./mean.js";
import type { Ranked } from "./score-facts.js";

/** Where a product stands among the others of its round. */
export interface Placed {
  readonly entry: Ranked;
  /** Rank at best and at worst: one more than the products with a higher mean. */
  readonly best: number;
  readonly worst: number;
  /** Whether marks not given can still change how it stands to another. */
  readonly open: boolean;
  /** Whether another is known to have the same mean. */
  readonly tied: boolean;
}

/** Where each product stands: every mean is a range, and two ranges that do not meet have an order. */
export function placesOf(entries: readonly Ranked[]): readonly Placed[] {
  return entries.map((entry) => placeOf(entry, entries));
}

function placeOf(entry: Ranked, all: readonly Ranked[]): Placed {
  const own = entry.scores;
  let best = 1;
  let worst = 1;
  let open = false;
  let tied = false;
  for (const other of all) {
    const { scores } = other;
    if (other === entry || compareMeans(scores.most, scores, own.least, own) < 0) continue;
    if (compareMeans(scores.least, scores, own.most, own) > 0) {
      best += 1;
      worst += 1;
    } else if (isKnown(own) && isKnown(scores)) {
      tied = true;
    } else {
      open = true;
      if (compareMeans(scores.most, scores, own.least, own) > 0) worst += 1;
    }
  }
  return { entry, best, worst, open, tied };
}
