import { verificationRank } from "../kernel/citation.js";
import type { Figure } from "../kernel/figure.js";
import { figureUnits } from "../quantity/amount-source.js";
import { percentPlaces, shareOf } from "../support/share.js";
import type { SupportItem } from "./items.js";
import type { NormRegime } from "./norm-row.js";
import type { Advance, FirstAdvance } from "./plan-outcome.js";
import { type AdvanceRow, advanceRows } from "./regimes/advances.js";

/** A share of a support, paid in advance. */
function advanceOf(share: Figure, support: number): Advance {
  const { value: percent, citation, verification } = share;
  return { percent, amount: shareOf(support, figureUnits(share, percentPlaces)), citation, verification };
}

/** The most of a support that may be paid in advance; `null` where that is not verified well enough. */
export function advanceCeiling({ advance }: NormRegime, support: number, accept: number): Advance | null {
  return verificationRank[advance.verification] <= accept ? advanceOf(advance, support) : null;
}

/** The two figures of the first advance of an activity. */
interface TwoAdvances {
  readonly row: AdvanceRow;
  /** The rate of its kind of project. */
  readonly own: Advance;
  /** The ceiling of all advances, where it is lower: it decides, for it stands in the later text. */
  readonly lower: Advance | null;
}

/** What is known of the first advance; `undefined` where the head of the agency decides. */
export function firstAdvances(
  item: SupportItem,
  support: number,
  norms: NormRegime,
  accept: number,
): TwoAdvances | undefined {
  const row = advanceRows.find(({ items }) => items.includes(item));
  if (row === undefined) return undefined;
  const own = advanceOf(row.share, support);
  const ceiling = advanceCeiling(norms, support, accept);
  return { row, own, lower: ceiling !== null && ceiling.amount < own.amount ? ceiling : null };
}

/** The first advance with what must be there before it. */
export function withConditions({ row }: TwoAdvances, advance: Advance, support: number): FirstAdvance {
  return {
    ...advance,
    workOver: row.workOver?.value ?? null,
    condition: row.condition,
    remainder: support - advance.amount,
  };
}
