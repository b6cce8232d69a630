import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { buildRanking, buildScores, type ParsedRanking, type ParsedScores } from "./score-facts.js";
import { entrySheetFields, rankingFields, scoreFields, sheetFieldList } from "./score-fields.js";
import { withoutEchoes } from "./without-echoes.js";

const round = /* @__PURE__ */ (() => {
  const text = z.string().nullish();
  const points = z.union([z.number(), z.string()]).nullish();
  const byGroup = <Thing extends z.ZodType>(thing: Thing) => ({
    market: thing,
    economy: thing,
    culture: thing,
    other: thing,
  });
  const parts = z.strictObject(byGroup(z.array(points).nullish())).nullish();
  const frame = z.strictObject(byGroup(z.array(z.strictObject({ name: text, most: points })).nullish()));
  return {
    facts: { jurors: points, frame: frame.nullish() },
    name: text,
    sheets: z.array(z.strictObject({ juror: text, ...byGroup(points), parts })).nullish(),
  };
})();

/** The zod schema of the sheets of one product: strict, every fact optional. */
export const scoreSchema = /* @__PURE__ */ (() => z.strictObject({ ...round.facts, sheets: round.sheets }))();

/** The zod schema of the products of a round: strict, every fact but the names optional. */
export const rankingSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    ...round.facts,
    entries: z.array(z.strictObject({ name: round.name, sheets: round.sheets })).nullish(),
  }))();

const scoreList = /* @__PURE__ */ sheetFieldList(scoreFields);
const rankingList = /* @__PURE__ */ (() => [
  rankingFields.entries,
  rankingFields.name,
  ...sheetFieldList(entrySheetFields),
])();

/**
 * Checks the sheets of a product once, for bulk work with `scoreParsedEntry`: no mark above its ceiling, parts and
 * totals that agree, no more sheets than jurors.
 *
 * @param input - anything; see `ScoreFacts` for the shape
 * @returns the parsed sheets, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseScores } from "vn-rural-industry/award";
 *
 * const parsed = parseScores({ jurors: 5, sheets: [{ market: 40.5, economy: 30 }] });
 * parsed.ok ? [] : parsed.issues.map(({ path }) => path); // => ["sheets[0].market"]
 * ```
 */
export function parseScores(input: unknown): Checked<ParsedScores> {
  return read(scoreSchema, scoreList, input, buildScores);
}

/**
 * Checks the products of a round once, for bulk work with `rankParsedEntries`.
 *
 * @param input - anything; see `RankingFacts` for the shape
 * @returns the parsed products, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseRanking } from "vn-rural-industry/award";
 *
 * const parsed = parseRanking({ entries: [{ name: "A" }, { name: "A" }] });
 * parsed.ok ? [] : parsed.issues.map(({ path }) => path); // => ["entries[1].name"]
 * ```
 */
export function parseRanking(input: unknown): Checked<ParsedRanking> {
  return withoutEchoes(read(rankingSchema, rankingList, input, buildRanking));
}
