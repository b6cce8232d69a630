import type { Checked } from "../kernel/issue.js";
import { readSheet } from "./facts.js";
import type { RatingOptions } from "./rating-options.js";
import { readAndAnswer, readOnce } from "./read-and-answer.js";
import type { ParsedSheet } from "./sheet-facts.js";
import type { SheetFacts } from "./sheet-inputs.js";
import { rateSelected, type SheetAssessment } from "./sheet-rating.js";

/**
 * Rates a score sheet (phân hạng sản phẩm OCOP): points by part, total and band, the gates of every tier, and the
 * stars. A tier holds when the total reaches its floor and all gates up to it hold, whatever the total. Grounds of
 * rejection come before points.
 *
 * A criterion that is left out is not known, never 0: the answer is decided as soon as it cannot change the stars.
 *
 * @param sheet - product set, the letter chosen in each criterion, grounds outside the points
 * @param options - `on`: the day on which the dossier was filed; further days where they matter
 * @returns the stars with every finding behind them; else the tiers still reachable and the criteria that matter
 * @see Decision 26/2026/QĐ-TTg, Article 3 and Annex II, and the decisions before it
 *
 * @example
 * ```ts
 * import { rateSheet } from "vn-rural-industry/ocop";
 *
 * const answer = rateSheet({ set: 1, options: { "1.1": "c" }, grounds: ["forged-dossier"] }, { on: "2026-09-01" });
 * answer.status === "decided" && answer.outcome; // => { stars: null, certificate: false }
 * ```
 */
export function rateSheet(sheet: SheetFacts, options: RatingOptions): SheetAssessment {
  return readAndAnswer(readSheet, sheet, options, (parsed, selected) =>
    rateSelected(parsed, options, selected),
  );
}

/**
 * Checks a score sheet once against the form of its product set, for bulk work with `rateParsedSheet`.
 *
 * @param input - anything; see `SheetFacts` for the shape
 * @param options - the days that select the decision whose forms are used, and forms that are not built in
 * @returns the parsed sheet, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseSheet } from "vn-rural-industry/ocop";
 *
 * const sheet = parseSheet({ set: 1, options: { "1.1": 3, "9.9": "a" } }, { on: "2026-09-01" });
 * !sheet.ok && sheet.issues.map(({ path, code }) => [path, code]);
 * // => [["options.1.1", "points-not-letter"], ["options.9.9", "unknown-criterion"]]
 * ```
 */
export function parseSheet(input: unknown, options: RatingOptions): Checked<ParsedSheet> {
  return readOnce(readSheet, input, options);
}
