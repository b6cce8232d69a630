import type { Text } from "../kernel/text.js";
import type { Stars } from "./regimes/rating/terms.js";

/** What a product is rated (kết quả phân hạng). */
export interface Rating {
  /** Star tier (hạng sao); `null` when the product is not rated: rejected, not evaluated, or the evaluation stopped. */
  readonly stars: Stars | null;
  /** Whether a product of this tier is recognised with a certificate (giấy chứng nhận). */
  readonly certificate: boolean;
}

/** What a sheet that is not complete can still come to. */
export interface PossibleRating {
  /** Every tier that can still be reached, in ascending order, and no other: there can be holes. */
  readonly stars: readonly Stars[];
  /** Whether it can still turn out not to be rated at all. */
  readonly unrated: boolean;
  /** Fewest and most points that it can come to. */
  readonly total: { readonly least: number; readonly most: number };
}

/** A rating and what is said of it. */
export interface RatingText {
  readonly rating: Rating;
  readonly headline: Text;
}

/** The ratings, by tier from 0 for "not rated". */
export function ratingTexts(tiers: readonly Stars[], recognised: Stars): readonly RatingText[] {
  const said = (rating: Rating, vi: string, en: string): RatingText =>
    Object.freeze({ rating: Object.freeze(rating), headline: Object.freeze({ vi, en }) });
  return [
    said({ stars: null, certificate: false }, "Sản phẩm không được phân hạng.", "The product is not rated."),
    ...tiers.map((stars) =>
      said(
        { stars, certificate: stars >= recognised },
        `Đạt hạng ${stars} sao.`,
        `Rated ${stars} ${stars === 1 ? "star" : "stars"}.`,
      ),
    ),
  ];
}
