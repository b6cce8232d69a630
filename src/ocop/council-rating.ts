import type { Assessment, MissingFact, Notice, Reason } from "../kernel/assessment.js";
import { present } from "../kernel/invariant.js";
import type { Text } from "../kernel/text.js";
import { powerOfTen } from "../quantity/power-of-ten.js";
import { scoreMeasure } from "../quantity/score.js";
import { decided, missingFact, undetermined } from "./answer.js";
import type { Council, ParsedCouncil } from "./council-facts.js";
import type { CouncilOptions } from "./council-inputs.js";
import { type CouncilRules, readRules } from "./council-rules.js";
import { type JudgedCouncil, judgeCouncil, type Unsettled } from "./judge-council.js";
import { comparedMean, type Mean, meanOf } from "./mean.js";
import { minimumsField, minimumsOf } from "./minimums.js";
import type { Rating } from "./rating.js";
import { ratingOf, readingsOf, tierUnder } from "./rating-readings.js";
import { type SelectedRegime, selectTerms } from "./rating-regime.js";
import { scoredBands } from "./scored-bands.js";
import { type ScoredTerms, scoredTerms } from "./scored-terms.js";
import { sheetIssue } from "./sheet-faults.js";
import { isOfOtherRegime, isWithheld, reasonsOf, sheetStanding, withheldAnswer } from "./sheet-rating.js";
import { holds } from "./signs.js";
import { betweenBands } from "./total-rating.js";

/** What a council's sheets come to. */
export interface CouncilRating extends Rating {
  /** Mean total (tổng điểm trung bình). */
  readonly mean: Mean;
}

/** What the sheets of a council can still come to. */
export interface PossibleCouncilRating {
  /** The rating at worst and at best. */
  readonly least: Rating;
  readonly most: Rating;
  /** The mean at least and at most. */
  readonly mean: { readonly least: Mean; readonly most: Mean };
}

/** The answer to the sheets of a council. */
export type CouncilAssessment = Assessment<CouncilRating, PossibleCouncilRating>;

/**
 * Rates the parsed sheets of a council: the twin of `rateCouncil` for bulk work, without checking again.
 *
 * @param council - made by `parseCouncil` for the same days
 * @param options - the day of filing, and the rules of the council
 * @returns the same answer, byte for byte, as `rateCouncil` gives for the same input
 *
 * @example
 * ```ts
 * import { parseCouncil, rateParsedCouncil } from "vn-rural-industry/ocop";
 *
 * const on = "2026-09-01";
 * const council = parseCouncil({ sheets: [{ set: 26 }, { set: 26 }] }, { on });
 * const answer = council.ok ? rateParsedCouncil(council.value, { on }) : council;
 * "missing" in answer && answer.missing.length; // => 64
 * ```
 */
export function rateParsedCouncil(council: ParsedCouncil, options: CouncilOptions): CouncilAssessment {
  const selected = selectTerms(options, sheetStanding);
  return selected.ok ? rateCouncilSelected(council, options, selected) : selected.answer;
}

/** Rates the sheets of a council under the regime that was selected. */
export function rateCouncilSelected(
  council: Council,
  options: CouncilOptions,
  { terms: of, regimes, notices }: SelectedRegime,
): CouncilAssessment {
  const { form, members } = council;
  const { on, accept } = options;
  if (isOfOtherRegime(form, of))
    return { status: "invalid", issues: [sheetIssue("sheets[0].set", "other-regime")] };
  const rules = readRules(options);
  if (!rules.ok) return { status: "invalid", issues: rules.issues };
  const terms = scoredTerms(of);
  if (isWithheld(form, terms, accept)) return withheldAnswer(on, regimes, notices, terms);
  const judged = judgeCouncil(council, rules.value, terms);
  const { finding, points, worst, best } = judged;
  const { rounding } = rules.value;
  const least = meanOf(points.least, members.length, rounding);
  const open = best > 0 && points.close !== holds;
  if (worst === best && points.least === points.most && !open) {
    const { rating, headline } = present(terms.ratings[best], "every tier has its rating");
    const readings = noticesOf(council, judged, rules.value, terms, least);
    const outcome: CouncilRating = { stars: rating.stars, certificate: rating.certificate, mean: least };
    return decided({ on, regimes, headline, finding, notices: [...readings, ...notices] }, outcome);
  }
  const possible: PossibleCouncilRating = {
    least: ratingOf(worst, terms),
    most: ratingOf(best, terms),
    mean: { least, most: meanOf(points.most, members.length, rounding) },
  };
  return undetermined(
    { on, regimes, headline: openHeadline, finding, notices: [...form.remarks.always, ...notices] },
    missingFrom(council, judged, terms),
    becauseOf(council, judged),
    possible,
  );
}

const openHeadline: Text = /* @__PURE__ */ Object.freeze({
  vi: "Các phiếu của hội đồng chưa cho kết luận hạng sao.",
  en: "The sheets of the council do not decide the star tier yet.",
});

/** How the decision was read, slips of the print, and what another way to judge gates would change. */
function noticesOf(
  { form, members }: Council,
  judged: JudgedCouncil,
  { rounding }: CouncilRules,
  terms: ScoredTerms,
  mean: Mean,
): readonly Notice[] {
  const { best, floors, strict, lenient, points } = judged;
  const outcomeOf = ({ stars, certificate }: Rating): CouncilRating => ({ stars, certificate, mean });
  const isChosen = (index: number, choices: readonly number[]): boolean =>
    members.some(({ standings }) => choices.includes(present(standings[index], "a standing")));
  const readings = readingsOf(form, judged, terms, isChosen, outcomeOf);
  const others = [strict, lenient].map((gates) => tierUnder(floors, gates, terms));
  const other = best === 0 ? undefined : others.find((tier) => tier !== best);
  const { units, scale } = comparedMean(points.least, members.length, rounding);
  const bands = scoredBands(terms.terms).bands.filter(({ least }) => units * unit >= least * scale);
  const band = bands.at(-1);
  return [
    ...(other === undefined || other === null
      ? []
      : [{ ...gatesDisagree, alternative: outcomeOf(ratingOf(other, terms)) }]),
    ...readings,
    ...(band !== undefined && units * unit > band.covered * scale ? [betweenBands(band.heading)] : []),
  ];
}

const unit = /* @__PURE__ */ powerOfTen(scoreMeasure.places);

const gatesDisagree: Notice = {
  code: "gates-on-disagreement",
  kind: "reading",
  at: "ocop.rate",
  text: {
    vi: "Các phiếu khác nhau về yêu cầu tối thiểu và quyết định không nói cách xét; theo cách khác, kết quả có thể khác.",
    en: "The sheets differ on gates and the decision does not say how to judge them; another way would change the result.",
  },
};

/** What was not given: options on the sheets, options to agree on, grounds, minimums beside the form. */
function missingFrom(
  { form, members, against, minimums }: Council,
  judged: JudgedCouncil,
  { terms }: ScoredTerms,
): readonly MissingFact[] {
  const blanks = members.flatMap((member, place) =>
    member.blanks.map(({ field, citation }) =>
      missingFact({ ...field, path: `sheets[${place}].${field.path}` }, citation),
    ),
  );
  const agreed = relevant(judged, "not-agreed")
    .filter(({ one }, place, all) => all.findIndex((other) => other.one === one) === place)
    .map(({ one }) => missingFact({ ...one.field, path: `agreed.${one.criterion.code}` }, one.citation));
  const beside = minimums === undefined ? minimumsOf(terms, form) : null;
  return [
    ...blanks,
    ...agreed,
    ...(against === undefined && form.stated.size > 0 && judged.best > 0
      ? [missingFact(form.groundsField, form.rulesHeading.citation)]
      : []),
    ...(beside !== null && judged.best >= beside.from ? [missingFact(minimumsField, beside.citation)] : []),
  ];
}

/** What the sheets leave open and can still change the tier. */
function relevant({ unsettled, best }: JudgedCouncil, because: Unsettled["because"]): readonly Unsettled[] {
  return best === 0 ? [] : unsettled.filter((one) => one.because === because && one.tier <= best);
}

/** What no further fact can settle. */
function becauseOf({ form, against }: Council, judged: JudgedCouncil): readonly Reason[] {
  const { points, best } = judged;
  const { id: at, citation } = points.spreadHeading;
  return [
    ...(best > 0 && points.close !== holds
      ? [{ kind: "authority" as const, at, text: spreadText, citation }]
      : []),
    ...relevant(judged, "sheets-differ").map(
      (gate): Reason => ({
        kind: "open-reading",
        at: gate.at,
        text: differText,
        citation: gate.one.citation,
      }),
    ),
    ...reasonsOf(form, against),
  ];
}

const spreadText: Text = /* @__PURE__ */ Object.freeze({
  vi: "Tổng điểm các phiếu chênh nhau quá mức hội đồng cho phép; hội đồng phải thảo luận và chấm lại.",
  en: "The totals of the sheets lie further apart than the council allows; it has to discuss and score again.",
});

const differText: Text = /* @__PURE__ */ Object.freeze({
  vi: "Các phiếu khác nhau về yêu cầu này và quyết định không nói cách xét.",
  en: "The sheets differ on this gate and the decision does not say how to judge it.",
});
