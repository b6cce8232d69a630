import type { AwardOptions } from "./law-of-day.js";
import { type RankingAssessment, rankParsedEntries } from "./ranking.js";
import type { RankingFacts } from "./score-inputs.js";
import { parseRanking } from "./score-schema.js";

/**
 * The products of a round in order of their scores (xếp thứ tự theo điểm bình quân): means are compared exactly, and
 * those that tie share a rank, for the law has no rule that tells them apart. How many are certified, and which, the
 * council decides.
 *
 * @param facts - number of jurors, the frame of the round, and the products with their sheets, in points
 * @param options - `on`: the day on which the entries were filed
 * @returns the order, and each product's mean, rank and result; undetermined with the ranks still possible
 * @see Circular 26/2014/TT-BCT, Article 17 clause 1
 *
 * @example
 * ```ts
 * import { rankEntries } from "vn-rural-industry/award";
 *
 * const entry = (name: string, other: number) => ({
 *   name,
 *   sheets: [{ market: 30, economy: 30, culture: 8, other }],
 * });
 * const facts = { jurors: 1, entries: [entry("A", 4), entry("B", 6), entry("C", 4)] };
 * const answer = rankEntries(facts, { on: "2026-03-02" });
 * answer.status === "decided" && answer.outcome.order; // => [["B"], ["A", "C"]]
 * ```
 */
export function rankEntries(facts: RankingFacts, options: AwardOptions): RankingAssessment {
  const parsed = parseRanking(facts);
  return parsed.ok ? rankParsedEntries(parsed.value, options) : { status: "invalid", issues: parsed.issues };
}
