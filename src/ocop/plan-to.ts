import type { Assessment } from "../kernel/assessment.js";
import { readSheet } from "./facts.js";
import { checkStars, planSelected } from "./plan.js";
import type { PlanOptions } from "./plan-inputs.js";
import type { Plans } from "./plan-outcome.js";
import { readAndAnswer } from "./read-and-answer.js";
import type { Stars } from "./regimes/rating/terms.js";
import type { SheetFacts } from "./sheet-inputs.js";

/**
 * The smallest way up to a tier (phương án nâng hạng sao): which criteria to bring to which option so that points and
 * gates do. Fewest criteria changed, then fewest option steps; with weights, least weight before both. Every such way
 * is found, not one that merely looks good. Options only rise within their case; locked criteria stay.
 *
 * Grounds outside the points are left aside; the sheet has to be complete otherwise.
 *
 * @param stars - the tier to reach, 1 to 5
 * @param sheet - the sheet as it is
 * @param options - `on`: the day of filing; `weights`, `locked` and `limit` of the search
 * @returns all smallest plans up to the limit in the order of the form, or why there is none
 * @throws InvariantError when there is no such tier, or `limit` is no whole number from 1
 * @see Decision 26/2026/QĐ-TTg, Article 3 and Annex II
 *
 * @example
 * ```ts
 * import { planTo, sheetForm } from "vn-rural-industry/ocop";
 *
 * const on = "2026-09-01";
 * const form = sheetForm(1, { on });
 * const criteria = form.status === "decided" ? form.outcome.criteria : [];
 * const best = criteria.map(({ code, options }) => [code, options.at(-1)?.letter ?? "none"] as const);
 * const options = { ...Object.fromEntries(best), "3.4": "a" };
 * const answer = planTo(5, { set: 1, options }, { on });
 * const plans = answer.status === "decided" && answer.outcome.result === "plans" ? answer.outcome.plans : [];
 * plans.map(({ changes }) => changes.map(({ criterion, to }) => `${criterion}: ${to.option}`)); // => [["3.4: b"]]
 * ```
 */
export function planTo(stars: Stars, sheet: SheetFacts, options: PlanOptions): Assessment<Plans> {
  checkStars(stars);
  return readAndAnswer(readSheet, sheet, options, (parsed, selected) =>
    planSelected(stars, parsed, options, selected),
  );
}
