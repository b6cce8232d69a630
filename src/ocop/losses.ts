import type { Assessment } from "../kernel/assessment.js";
import { present } from "../kernel/invariant.js";
import { type Family, statesInFamily, together } from "./families.js";
import { minimumsOf } from "./minimums.js";
import type { RatingOptions } from "./rating-options.js";
import { type SelectedRegime, selectTerms } from "./rating-regime.js";
import type { State } from "./reach.js";
import type { Stars } from "./regimes/rating/terms.js";
import { type Chosen, isSkipped, noneMet, type ScoredCriterion } from "./scored-criterion.js";
import { bandOf, type ScoredTerms } from "./scored-terms.js";
import { changesIn, chosenNow, optionsBeside, rankOf, type SheetChange } from "./sheet-change.js";
import type { ParsedSheet, Sheet } from "./sheet-facts.js";
import { sheetStanding } from "./sheet-rating.js";
import { type Studied, type StudyResult, studiedWhole, study } from "./sheet-study.js";

/** The smallest loss in one criterion that costs a star. */
export interface Loss extends SheetChange {
  /** The tier that would be left; `null` when the product would not be rated. */
  readonly stars: Stars | null;
}

/** How near a sheet is to losing a star, by points and gates alone. */
export interface Sensitivity {
  /** The tier that it has now. */
  readonly stars: Stars | null;
  /** Points that it has more than the floor of its tier; `null` when the product is not rated. */
  readonly spare: number | null;
  /** In printed order, one for each criterion whose loss alone would do; a greater loss there does as well. */
  readonly losses: readonly Loss[];
}

/**
 * Looks for single losses on a parsed sheet: the twin of `sensitivity` for bulk work, without checking again.
 *
 * @param sheet - made by `parseSheet` for the same days
 * @param options - the day of filing, and further days
 * @returns the same answer, byte for byte, as `sensitivity` gives for the same input
 *
 * @example
 * ```ts
 * import { parseSheet, sensitivityOfParsed } from "vn-rural-industry/ocop";
 *
 * const on = "2026-09-01";
 * const sheet = parseSheet({ set: 1, options: { "1.1": "c" } }, { on });
 * const answer = sheet.ok ? sensitivityOfParsed(sheet.value, { on }) : sheet;
 * "status" in answer && answer.status; // => "undetermined"
 * ```
 */
export function sensitivityOfParsed(sheet: ParsedSheet, options: RatingOptions): Assessment<Sensitivity> {
  const selected = selectTerms(options, sheetStanding);
  return selected.ok ? sensitivitySelected(sheet, options, selected) : selected.answer;
}

/** Looks for single losses under the regime that was selected. */
export function sensitivitySelected(
  sheet: Sheet,
  options: RatingOptions,
  selected: SelectedRegime,
): Assessment<Sensitivity> {
  return study(sheet, options, selected, lossesOf);
}

function lossesOf(studied: Studied): StudyResult<Sensitivity> {
  const { sheet, terms, judged } = studied;
  const { form } = sheet;
  const beside = besideForm(studied);
  const states = form.families.map((family) => together(statesInFamily(form, family, nowIn(family, sheet))));
  const tier = tierOf(together([beside, ...states]), terms);
  const losses = form.families.flatMap((family, place) => {
    const others = together([beside, ...states.filter((_, other) => other !== place)]);
    return lossesIn(family, others, tier, studied);
  });
  const { rating, headline } = present(terms.ratings[tier], "every tier has its rating");
  const floor = terms.tiers.find(({ stars }) => stars === tier)?.floor ?? 0;
  const count = losses.length;
  return {
    outcome: { stars: rating.stars, spare: tier === 0 ? null : judged.least - floor, losses },
    headline: {
      vi: `${headline.vi} Số tiêu chí mà chỉ cần sụt giảm là mất hạng: ${count}.`,
      en: `${headline.en} Criteria whose loss alone would cost a star: ${count}.`,
    },
  };
}

/** Minimums beside the form bar tiers as gates do. */
function besideForm({ sheet, terms }: Studied): State {
  const beside = minimumsOf(terms.terms, sheet.form);
  return {
    points: 0,
    ceiling: beside === null ? Number.POSITIVE_INFINITY : present(sheet.minimums, studiedWhole),
  };
}

function nowIn(family: Family, sheet: Sheet): readonly Chosen[] {
  return family.map((one) => chosenNow(one, sheet));
}

function tierOf({ points, ceiling }: State, terms: ScoredTerms): number {
  return Math.min(bandOf(points, terms), ceiling);
}

/** For each criterion of a family the smallest fall that costs a star while all others stay. */
function lossesIn(family: Family, others: State, tier: number, { sheet, terms }: Studied): readonly Loss[] {
  const now = nowIn(family, sheet);
  return family.flatMap((one, place) => {
    if (isSkipped(one, present(sheet.standings[one.index], "every criterion stands somehow"))) return [];
    for (const lower of choicesDown(one, sheet)) {
      const chosen = now.map((choice, at) => (at === place ? lower : choice));
      const left = tierOf(together([others, ...statesInFamily(sheet.form, family, chosen)]), terms);
      if (left >= tier) continue;
      const { rating } = present(terms.ratings[left], "every tier has its rating");
      return changesIn(family, chosen, sheet).map((change) => ({ ...change, stars: rating.stars }));
    }
    return [];
  });
}

/** The choices below the one that stands, from the nearest; last that no option is met. */
function choicesDown(one: ScoredCriterion, sheet: Sheet): readonly Chosen[] {
  const now = chosenNow(one, sheet);
  if (now === noneMet) return [];
  const below = optionsBeside(one, now, sheet).filter((chosen) => rankOf(one, chosen) < rankOf(one, now));
  return [...below.reverse(), noneMet];
}
