import type { Assessment } from "../kernel/assessment.js";
import { readSheet } from "./facts.js";
import { type Sensitivity, sensitivitySelected } from "./losses.js";
import type { RatingOptions } from "./rating-options.js";
import { readAndAnswer } from "./read-and-answer.js";
import type { SheetFacts } from "./sheet-inputs.js";

/**
 * Which single losses would cost a sheet a star (độ nhạy của hạng sao): for each criterion the smallest fall that
 * does it while all others stay, by points or by a gate, and how many points the total has to spare.
 *
 * Grounds outside the points are left aside; the sheet has to be complete otherwise.
 *
 * @param sheet - the sheet as it is
 * @param options - `on`: the day on which the dossier was filed
 * @returns the tier, the spare points, and the losses in the order of the form
 * @see Decision 26/2026/QĐ-TTg, Article 3 and Annex II
 *
 * @example
 * ```ts
 * import { sensitivity, sheetForm } from "vn-rural-industry/ocop";
 *
 * const on = "2026-09-01";
 * const form = sheetForm(1, { on });
 * const criteria = form.status === "decided" ? form.outcome.criteria : [];
 * const best = criteria.map(({ code, options }) => [code, options.at(-1)?.letter ?? "none"] as const);
 * const answer = sensitivity({ set: 1, options: Object.fromEntries(best) }, { on });
 * answer.status === "decided" && [answer.outcome.stars, answer.outcome.spare]; // => [5, 10]
 * answer.status === "decided" && answer.outcome.losses[0]?.criterion; // => "1.3"
 * ```
 */
export function sensitivity(sheet: SheetFacts, options: RatingOptions): Assessment<Sensitivity> {
  return readAndAnswer(readSheet, sheet, options, (parsed, selected) =>
    sensitivitySelected(parsed, options, selected),
  );
}
