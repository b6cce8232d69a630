import { assess, type Question } from "../kernel/assess.js";
import type { Decided, Invalid, NotInForce, Notice, Undetermined } from "../kernel/assessment.js";
import { prepare } from "../kernel/prepare.js";
import type { Sources } from "../kernel/source.js";
import { scaledText } from "../quantity/decimal.js";
import { scoreMeasure } from "../quantity/score.js";
import { meanId, scoreCriteria, scoreId } from "./criteria/score.js";
import { type AwardOptions, type LawOfDay, lawOfDay } from "./law-of-day.js";
import { type Mean, meanOf } from "./mean.js";
import { termsOf } from "./regime-on.js";
import { scoreTerms } from "./regimes/scoring.js";
import type { ParsedScores, Scores, Sheet } from "./score-facts.js";
import { scoreGroups } from "./score-fields.js";
import { absentJurors, resultNotices } from "./score-notices.js";
import { highestMark, meanScore, oddJury, roundedMean } from "./score-sources.js";

/** Whether the score is enough. */
export type ScoreOutcome = "passes" | "fails";

/** Points as plain decimals: the same twice once all marks are known. */
export interface PointsRange {
  readonly least: string;
  readonly most: string;
}

/** The scores behind an answer, as far as they are known. */
export interface Scored {
  /** Mean of the sheets' totals, in points, at least … */
  readonly least: Mean;
  /** … and at most: the same once all marks are known. */
  readonly most: Mean;
  /** The total of each sheet, in the order of the input; `null` while the sheets are not known. */
  readonly totals: readonly PointsRange[] | null;
}

/** Whether the score is enough, with the scores behind it. */
export type ScoreAssessment =
  | (Decided<ScoreOutcome> & Scored)
  | (Undetermined<never> & Scored)
  | NotInForce
  | Invalid;

const sources: Sources<Scores> = /* @__PURE__ */ (() => ({
  oddJury,
  mean: meanScore,
  roundedMean,
  market: highestMark("market"),
  economy: highestMark("economy"),
  culture: highestMark("culture"),
  other: highestMark("other"),
}))();

const headlines = {
  met: { vi: "Đạt điểm để xét công nhận.", en: "The score is enough to be considered." },
  unmet: { vi: "Không đạt điểm để xét công nhận.", en: "The score is not enough to be considered." },
  unknown: {
    vi: "Chưa thể kết luận về kết quả chấm điểm.",
    en: "The result of the scoring cannot be decided yet.",
  },
};

/** The question under each regime, in the order of the regimes. */
const questions: readonly Question<Scores, ScoreOutcome>[] = /* @__PURE__ */ (() =>
  scoreTerms.map((terms) => ({
    criteria: prepare(scoreCriteria(terms), sources),
    outcomes: { met: "passes", unmet: "fails" },
    headlines,
  })))();

/** Puts the scores of a product to the question of a regime. */
export function judgeScores(
  scores: Scores,
  { regime, index }: Pick<Extract<LawOfDay, { ok: true }>, "regime" | "index">,
  { on, accept }: AwardOptions,
  notices: readonly Notice[],
): Decided<ScoreOutcome> | Undetermined<never> {
  return assess(termsOf(questions, index), scores, { on, regimes: [regime], accept, notices });
}

/**
 * Judges the parsed sheets of a product: the twin of `scoreEntry` for bulk work, without checking again.
 *
 * @param scores - made by `parseScores`
 * @param options - `on`: the day on which the entry was filed
 * @returns the same answer, byte for byte, as `scoreEntry` gives for the same input
 *
 * @example
 * ```ts
 * import { parseScores, scoreParsedEntry } from "vn-rural-industry/award";
 *
 * const sheets = [{ market: 30, economy: 28, culture: 6, other: 5.99 }];
 * const scores = parseScores({ jurors: 1, sheets });
 * const answer = scores.ok ? scoreParsedEntry(scores.value, { on: "2026-03-02" }) : scores;
 * "outcome" in answer && answer.outcome; // => "fails"
 * ```
 */
export function scoreParsedEntry(scores: ParsedScores, options: AwardOptions): ScoreAssessment {
  const law = lawOfDay(options, scoreId);
  if (!law.ok) return law.answer;
  const { least, most, count } = scores;
  const answer = judgeScores(scores, law, options, [
    ...absentJurors(scores, meanId),
    ...law.notices,
    ...resultNotices(termsOf(scoreTerms, law.index), scoreId),
  ]);
  return {
    ...answer,
    least: meanOf(least, count),
    most: meanOf(most, count),
    totals: scores.sheets?.map(totalOf) ?? null,
  };
}

function totalOf(sheet: Sheet): PointsRange {
  const sum = (end: "least" | "most"): string => {
    const units = scoreGroups.reduce((total, group) => total + sheet[group][end], 0);
    return scaledText(units, scoreMeasure.places);
  };
  return { least: sum("least"), most: sum("most") };
}
