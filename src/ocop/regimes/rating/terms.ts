import type { RegimeRef } from "../../../kernel/assessment.js";
import type { Figure } from "../../../kernel/figure.js";
import type { Bound, Place } from "../../../kernel/place.js";
import type { PartCode } from "../../rubric.js";

/** The star tiers (hạng sao), from the lowest. */
export const tiers = [1, 2, 3, 4, 5] as const;

/** A star tier (hạng sao). */
export type Stars = (typeof tiers)[number];

/** The totals of one tier (khung điểm): from `least`, up to `most`. */
export interface Band {
  readonly stars: Stars;
  /** `null` for the lowest tier. */
  readonly least: Bound | null;
  readonly most: Bound;
}

/**
 * Minimum requirements of a tier that stand beside the form instead of on it. Their text was not obtained whole, so
 * somebody who has it states up to which tier the product meets them.
 */
export interface MinimumsBeside extends Place {
  /** The lowest tier that has some. */
  readonly from: Stars;
  /** Numbers of the product sets that have none. */
  readonly exempt: readonly number[];
}

/** What one regime says about totals and tiers. */
export interface RatingTerms {
  readonly regime: RegimeRef;
  /** Id of the rubric whose forms are scored. */
  readonly rubric: string;
  /** Most points of a part and of the form. */
  readonly parts: Readonly<Record<PartCode, Figure>>;
  readonly total: Figure;
  /** From the lowest tier to the highest. */
  readonly bands: readonly Band[];
  /** The lowest tier that is recognised with a certificate. */
  readonly recognised: Place & { readonly stars: Stars };
  readonly minimums: MinimumsBeside | null;
}
