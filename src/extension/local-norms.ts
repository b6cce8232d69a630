import type { Notice } from "../kernel/assessment.js";
import type { Branded } from "../kernel/brand.js";
import type { ItemNorm } from "./item-norm.js";

/** A norm of a province, with the days and the territory that it is for. */
export interface LocalNorm {
  readonly norm: ItemNorm;
  /** Provinces whose territory it is for, as they are compared. */
  readonly territory: readonly string[];
  /** First day on which it surely applies; `null` where none is known. */
  readonly from: string | null;
  /** First day on which it surely applies no longer; `null` while it does. */
  readonly to: string | null;
  /** The days on which it may apply, sure or not. */
  readonly early: string;
  readonly late: string | null;
  /** Registered capital of the enterprise that it is for, from and to, in đồng. */
  readonly capital: readonly [least: number, most: number] | null;
  /** What should be known where it is used. */
  readonly notices: readonly Notice[];
}

/** The norms of one document. */
export interface LocalNormList {
  readonly document: string;
  readonly norms: readonly LocalNorm[];
  /** Where a figure is above the national one of the first day. */
  readonly notices: readonly Notice[];
}

/** Norms of a province that were checked by `defineLocalNorms`. */
export type LocalNorms = Branded<LocalNormList, "local-norms">;

/** What is known of the norm of a territory on a day. */
export type LocalChoice =
  | { readonly kind: "known" | "unsettled"; readonly norm: LocalNorm }
  | { readonly kind: "by-capital"; readonly norm: LocalNorm }
  | { readonly kind: "none" };

/** The norm of an item on a territory and a day; of several, the one that began last. */
export function chooseLocal(
  norms: readonly LocalNorm[],
  item: string,
  province: string,
  on: string,
  capital: number | undefined,
): LocalChoice {
  let found: LocalChoice = { kind: "none" };
  let begun = "";
  for (const norm of norms) {
    const { early, late, from, to } = norm;
    if (norm.norm.entry.item !== item || !norm.territory.includes(province)) continue;
    if (on < early || (late !== null && on >= late)) continue;
    const sure = from !== null && on >= from && (to === null || on < to);
    if (!sure) {
      if (found.kind === "none") found = { kind: "unsettled", norm };
      continue;
    }
    if (from < begun) continue;
    if (norm.capital !== null && capital === undefined) found = { kind: "by-capital", norm };
    else if (norm.capital !== null && !within(norm.capital, capital)) continue;
    else found = { kind: "known", norm };
    begun = from;
  }
  return found;
}

function within([least, most]: readonly [number, number], capital = 0): boolean {
  return capital >= least && capital <= most;
}
