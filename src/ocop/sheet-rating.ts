import { defaultAccept } from "../kernel/accept.js";
import type {
  Assessment,
  MissingFact,
  Notice,
  Reason,
  RegimeRef,
  Undetermined,
} from "../kernel/assessment.js";
import { type Verification, verificationRank } from "../kernel/citation.js";
import { makeFinding } from "../kernel/finding.js";
import { withheldText } from "../kernel/gather.js";
import { present } from "../kernel/invariant.js";
import type { Text } from "../kernel/text.js";
import { decided, type Found, missingFact, undetermined } from "./answer.js";
import { type Judged, judgeSheet } from "./judge-sheet.js";
import { minimumsField, minimumsOf } from "./minimums.js";
import { exploreSheet } from "./open-blocks.js";
import type { PossibleRating, Rating } from "./rating.js";
import type { RatingOptions } from "./rating-options.js";
import { readingsOf } from "./rating-readings.js";
import { ratingStanding, type SelectedRegime, selectTerms } from "./rating-regime.js";
import type { RatingTerms } from "./regimes/rating/terms.js";
import type { ScoredSet } from "./scored-set.js";
import { type ScoredTerms, scoredTerms } from "./scored-terms.js";
import type { ParsedSheet, Sheet } from "./sheet-facts.js";
import { sheetIssue } from "./sheet-faults.js";

/** The answer to a score sheet. */
export type SheetAssessment = Assessment<Rating, PossibleRating>;

/** What `rateSheet` selects under each regime. */
export const sheetStanding = /* @__PURE__ */ ratingStanding("ocop.rate");

/**
 * Rates a parsed sheet: the twin of `rateSheet` for bulk work, without checking again.
 *
 * @param sheet - made by `parseSheet` for the same days
 * @param options - the day of filing, and further days
 * @returns the same answer, byte for byte, as `rateSheet` gives for the same input
 *
 * @example
 * ```ts
 * import { parseSheet, rateParsedSheet } from "vn-rural-industry/ocop";
 *
 * const on = "2026-09-01";
 * const sheet = parseSheet({ set: 1, grounds: ["forged-dossier"] }, { on });
 * const answer = sheet.ok ? rateParsedSheet(sheet.value, { on }) : sheet;
 * "outcome" in answer && answer.outcome.stars; // => null
 * ```
 */
export function rateParsedSheet(sheet: ParsedSheet, options: RatingOptions): SheetAssessment {
  const selected = selectTerms(options, sheetStanding);
  return selected.ok ? rateSelected(sheet, options, selected) : selected.answer;
}

/** Rates a sheet under the regime that was selected. */
export function rateSelected(
  sheet: Sheet,
  options: RatingOptions,
  selected: SelectedRegime,
): SheetAssessment {
  const { on, accept } = options;
  const { regimes, notices } = selected;
  if (isOfOtherRegime(sheet.form, selected.terms)) {
    return { status: "invalid", issues: [sheetIssue("set", "other-regime")] };
  }
  const terms = scoredTerms(selected.terms);
  if (isWithheld(sheet.form, terms, accept)) return withheldAnswer(on, regimes, notices, terms);
  const judged = judgeSheet(sheet, terms);
  const { finding, best, worst } = judged;
  if (best === worst) {
    const { rating, headline } = present(terms.ratings[best], "every tier has its rating");
    const { form, chosen } = sheet;
    const isChosen = (index: number, choices: readonly number[]): boolean =>
      choices.includes(present(chosen[index], "a choice for every criterion"));
    const readings = readingsOf(form, judged, terms, isChosen, same);
    const all = readings.length === 0 ? notices : [...readings, ...notices];
    return decided({ on, regimes, headline, finding, notices: all }, rating, unansweredOf(sheet, terms));
  }
  const all = [...sheet.form.remarks.always, ...notices];
  return openAnswer(sheet, judged, terms, { on, regimes, finding, notices: all });
}

/** Whether the form belongs to another decision than the one that applies. */
export function isOfOtherRegime({ set }: ScoredSet, { rubric }: RatingTerms): boolean {
  return set.rubric !== rubric;
}

/** Whether form or bands are not verified well enough. */
export function isWithheld(
  form: ScoredSet,
  terms: ScoredTerms,
  accept: Verification = defaultAccept,
): boolean {
  return Math.max(form.rank, terms.rank) > verificationRank[accept];
}

/** The answer where the text of form or bands may not decide. */
export function withheldAnswer(
  on: string,
  regimes: readonly RegimeRef[],
  notices: readonly Notice[],
  { heading }: ScoredTerms,
): Undetermined<never> {
  const finding = makeFinding(heading, "unknown");
  const { id: at, citation } = heading;
  const because: Reason = { kind: "withheld", at, text: withheldText, citation };
  return undetermined<never>({ on, regimes, headline: openHeadline, finding, notices }, [], [because], null);
}

const openHeadline: Text = /* @__PURE__ */ Object.freeze({
  vi: "Chưa thể kết luận hạng sao.",
  en: "The star tier cannot be decided yet.",
});

function openAnswer(
  sheet: Sheet,
  { least, most }: Judged,
  terms: ScoredTerms,
  found: Omit<Found, "headline">,
): SheetAssessment {
  const { stars, facts } = exploreSheet(sheet, terms);
  const reached = terms.ratings.filter((_, tier) => stars.includes(tier)).map(({ rating }) => rating.stars);
  const possible: PossibleRating = {
    stars: reached.filter((one) => one !== null),
    unrated: reached.includes(null),
    total: { least, most },
  };
  return undetermined(
    { ...found, headline: headlineOf(possible) },
    facts,
    reasonsOf(sheet.form, sheet.against),
    possible,
  );
}

function headlineOf({ stars, unrated }: PossibleRating): Text {
  const list = (or: string, none: string): string =>
    [...stars.map(String), ...(unrated ? [none] : [])].join(", ").replace(/, (?=[^,]*$)/, or);
  return {
    vi: `Chưa thể kết luận hạng sao; có thể: ${list(" hoặc ", "không được phân hạng")}.`,
    en: `The star tier cannot be decided yet; possible: ${list(" or ", "not rated")}.`,
  };
}

function same(rating: Rating): Rating {
  return rating;
}

/** What no further fact on the sheet can settle: requirements that are not met, points that were not obtained. */
export function reasonsOf(form: ScoredSet, against: readonly number[] = []): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const index of against) {
    const { rule, against: finding } = present(form.rules[index], "a rule of the form");
    const { id: at, citation } = finding;
    if (rule.effect === "require")
      reasons.push({ kind: "open-reading", at, text: requirementText, citation });
  }
  return [...reasons, ...gapReason(form)];
}

/** Points of the form that were not obtained; none where it is whole. */
export function gapReason({ gap, pointsHeading }: ScoredSet): readonly Reason[] {
  const { id: at, citation } = pointsHeading;
  return gap === 0 ? [] : [{ kind: "text-not-obtained", at, text: gapText, citation }];
}

const requirementText: Text = /* @__PURE__ */ Object.freeze({
  vi: "Phiếu không nói hậu quả khi không đáp ứng yêu cầu này.",
  en: "The form does not say what follows when this requirement is not met.",
});

const gapText: Text = /* @__PURE__ */ Object.freeze({
  vi: "Biểu mẫu thu thập được thiếu một số điểm của tiêu chí.",
  en: "The form as it was obtained lacks some points of its criteria.",
});

/** What was not given and was not needed. */
function unansweredOf(
  { form, blanks, against, minimums }: Sheet,
  { terms }: ScoredTerms,
): readonly MissingFact[] {
  const asksGrounds = against === undefined && form.stated.size > 0;
  const beside = minimums === undefined ? minimumsOf(terms, form) : null;
  if (blanks.length === 0 && !asksGrounds && beside === null) return none;
  const facts = blanks.map(({ field, citation }) => missingFact(field, citation));
  if (asksGrounds) facts.push(missingFact(form.groundsField, form.rulesHeading.citation));
  if (beside !== null) facts.push(missingFact(minimumsField, beside.citation));
  return facts;
}

const none: readonly never[] = Object.freeze([]);
