import { type ArtisanProcedure, artisanProcedures } from "./regimes/artisan-procedure.js";

/**
 * How artisan titles are conferred (trình tự xét tặng) under the rules of a day: the vote of the State council, the
 * publication for comment, the checks of a dossier, the years between rounds. A next round is announced, never reckoned.
 *
 * @param options - `on`: the day on which the dossier was filed, `YYYY-MM-DD`
 * @returns the figures as far as they were obtained; `null` for days whose rules were not
 * @see Decree 43/2024/NĐ-CP and Decree 123/2014/NĐ-CP
 *
 * @example
 * ```ts
 * import { artisanProcedure } from "vn-rural-industry/craft";
 *
 * artisanProcedure({ on: "2025-09-15" })?.publication?.value; // => "20"
 * artisanProcedure({ on: "2025-09-15" })?.voting; // => null
 * ```
 */
export function artisanProcedure(options: { readonly on: string }): ArtisanProcedure | null {
  const { on } = options;
  const found = artisanProcedures.find(({ regime: { from, to } }) => on >= from && (to === null || on < to));
  return found ?? null;
}
