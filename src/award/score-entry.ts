import type { AwardOptions } from "./law-of-day.js";
import { type ScoreAssessment, scoreParsedEntry } from "./score.js";
import type { ScoreFacts } from "./score-inputs.js";
import { parseScores } from "./score-schema.js";

/**
 * Whether the score of a product is enough for a certificate (chấm điểm sản phẩm công nghiệp nông thôn tiêu biểu): the
 * mean of the jurors' totals, kept exactly, against the pass mark, and a jury with an odd number of members. Four
 * criteria have their ceilings; a round may divide them further. Passing is necessary and not sufficient.
 *
 * @param facts - number of jurors, the frame of the round, and the jurors' sheets, in points
 * @param options - `on`: the day on which the entry was filed
 * @returns `"passes"` or `"fails"` with mean and totals, or why it is open; decided as soon as no mark can change it
 * @see Circular 26/2014/TT-BCT, Articles 7, 11 and 17 clause 1, and Annex 4
 *
 * @example
 * ```ts
 * import { scoreEntry } from "vn-rural-industry/award";
 *
 * const sheet = (market: number) => ({ market, economy: 28, culture: 6, other: 6 });
 * const facts = { jurors: 3, sheets: [sheet(30), sheet(29), sheet(31)] };
 * const answer = scoreEntry(facts, { on: "2026-03-02" });
 * answer.status === "decided" && answer.outcome; // => "passes"
 * "least" in answer && answer.least.rounded; // => "70"
 * ```
 */
export function scoreEntry(facts: ScoreFacts, options: AwardOptions): ScoreAssessment {
  const parsed = parseScores(facts);
  return parsed.ok ? scoreParsedEntry(parsed.value, options) : { status: "invalid", issues: parsed.issues };
}
