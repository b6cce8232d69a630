import { choice } from "../kernel/fields.js";
import { type MinimumsBeside, type RatingTerms, tiers } from "./regimes/rating/terms.js";
import type { ScoredSet } from "./scored-set.js";

/** How the minimums beside the form are asked for. */
export const minimumsField = /* @__PURE__ */ choice(
  "minimums",
  tiers.map((stars) => ({ value: String(stars), label: { vi: `${stars} sao`, en: `${stars} stars` } })),
  {
    vi: "Hạng cao nhất mà sản phẩm đáp ứng mọi tiêu chí tối thiểu ngoài phiếu",
    en: "Highest tier whose minimum criteria beside the form are all met",
  },
);

/** The minimums beside the form of a product set; `null` where it has none. */
export function minimumsOf({ minimums }: RatingTerms, { set }: ScoredSet): MinimumsBeside | null {
  return minimums === null || minimums.exempt.includes(set.number) ? null : minimums;
}
