import type { Assessment } from "../kernel/assessment.js";
import { InvariantError, present } from "../kernel/invariant.js";
import { scaledText } from "../quantity/decimal.js";
import type { PlanOptions } from "./plan-inputs.js";
import { type FamilyMove, movesIn } from "./plan-moves.js";
import { obstaclesTo } from "./plan-obstacles.js";
import type { Plan, Plans } from "./plan-outcome.js";
import { cheapestWays } from "./plan-search.js";
import { type PlanSettings, readSettings, weightMeasure } from "./plan-settings.js";
import { type SelectedRegime, selectTerms } from "./rating-regime.js";
import { type Stars, tiers } from "./regimes/rating/terms.js";
import { changesIn, type SheetChange } from "./sheet-change.js";
import type { ParsedSheet, Sheet } from "./sheet-facts.js";
import { sheetStanding } from "./sheet-rating.js";
import { type Studied, type StudyResult, study } from "./sheet-study.js";

/**
 * Looks for the way up of a parsed sheet: the twin of `planTo` for bulk work, without checking the sheet again.
 *
 * @param stars - the tier to reach
 * @param sheet - made by `parseSheet` for the same days
 * @param options - the day of filing; weights, locked criteria and the limit
 * @returns the same answer, byte for byte, as `planTo` gives for the same input
 * @throws InvariantError when there is no such tier, or `limit` is no whole number from 1
 *
 * @example
 * ```ts
 * import { parseSheet, planParsedTo, sheetForm } from "vn-rural-industry/ocop";
 *
 * const on = "2026-09-01";
 * const form = sheetForm(1, { on });
 * const criteria = form.status === "decided" ? form.outcome.criteria : [];
 * const best = criteria.map(({ code, options }) => [code, options.at(-1)?.letter ?? "none"] as const);
 * const sheet = parseSheet({ set: 1, options: Object.fromEntries(best) }, { on });
 * const answer = sheet.ok ? planParsedTo(5, sheet.value, { on }) : sheet;
 * "outcome" in answer && answer.outcome.result === "plans" && answer.outcome.criteria; // => 0
 * ```
 */
export function planParsedTo(stars: Stars, sheet: ParsedSheet, options: PlanOptions): Assessment<Plans> {
  checkStars(stars);
  const selected = selectTerms(options, sheetStanding);
  return selected.ok ? planSelected(stars, sheet, options, selected) : selected.answer;
}

/** Stops a programmer who asks for a tier that does not exist. */
export function checkStars(stars: Stars): void {
  if (!tiers.includes(stars)) throw new InvariantError(`stars cannot be ${String(stars)}`);
}

/** Looks for the way up under the regime that was selected. */
export function planSelected(
  stars: Stars,
  sheet: Sheet,
  options: PlanOptions,
  selected: SelectedRegime,
): Assessment<Plans> {
  const settings = readSettings(sheet.form, options);
  if (!settings.ok) return { status: "invalid", issues: settings.issues };
  return study(sheet, options, selected, (studied) => planFor(stars, studied, settings.value));
}

function planFor(stars: Stars, studied: Studied, settings: PlanSettings): StudyResult<Plans> {
  const { sheet, terms, judged } = studied;
  const all = sheet.form.families.map((family) => movesIn(family, sheet, settings));
  const moves = all.map((each) => each.filter(({ ceiling }) => ceiling >= stars));
  const floor = terms.tiers.find((tier) => tier.stars === stars)?.floor ?? 0;
  const because = obstaclesTo(stars, studied, all);
  const found =
    because.length > 0 ? null : cheapestWays(moves, Math.max(0, floor - judged.least), settings.limit);
  if (found === null) {
    return {
      outcome: { result: "impossible", because },
      headline: { vi: `Không thể đạt ${stars} sao.`, en: `${stars} stars cannot be reached.` },
    };
  }
  const { weight, criteria, steps } = settings.packing.unpack(found.cost);
  return {
    outcome: {
      result: "plans",
      criteria,
      steps,
      weight: settings.weights === null ? null : scaledText(weight, weightMeasure.places),
      plans: plansOf(found.ways, studied),
      complete: found.complete,
    },
    headline:
      criteria === 0
        ? { vi: `Đã đạt ${stars} sao.`, en: `${stars} stars are reached already.` }
        : {
            vi: `Cần đổi ${criteria} tiêu chí để đạt ${stars} sao.`,
            en: `${criteria} ${criteria === 1 ? "criterion" : "criteria"} must change to reach ${stars} stars.`,
          },
  };
}

/** Writes ways up as plans; the changes of a move that several share are written once. */
function plansOf(ways: readonly (readonly FamilyMove[])[], { sheet, judged }: Studied): readonly Plan[] {
  const { families } = sheet.form;
  const written = new Map<FamilyMove, readonly SheetChange[]>();
  return ways.map((way) => {
    const plan: SheetChange[] = [];
    let total = judged.least;
    for (const [place, move] of way.entries()) {
      if (move.cost === 0) continue;
      let changes = written.get(move);
      if (changes === undefined) {
        changes = changesIn(present(families[place], "a family for every move"), move.chosen, sheet);
        written.set(move, changes);
      }
      plan.push(...changes);
      total += move.won;
    }
    return { changes: plan, total };
  });
}
