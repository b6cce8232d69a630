import type { Checked } from "../kernel/issue.js";
import type { ParsedCouncil } from "./council-facts.js";
import type { CouncilFacts, CouncilOptions } from "./council-inputs.js";
import { type CouncilAssessment, rateCouncilSelected } from "./council-rating.js";
import { readCouncil } from "./facts.js";
import type { RatingOptions } from "./rating-options.js";
import { readAndAnswer, readOnce } from "./read-and-answer.js";

/**
 * Rates a product by the sheets of a council's members (hội đồng đánh giá): the mean of their totals, kept exactly,
 * against the floors of the tiers. The decision speaks of the average total and no more: rounding, the spread allowed
 * between members and how gates are judged where they differ are rules of the council, which the caller names.
 *
 * @param council - the members' sheets; options agreed on; grounds outside the points
 * @param options - `on`: the day on which the dossier was filed; `gates`, `rounding` and `mostSpread` of the council
 * @returns the stars and the mean; open while sheets have blanks, lie too far apart or differ on a gate that matters
 * @throws InvariantError when there is no such reading of gates, or `places` is not 0 to 4
 * @see Decision 26/2026/QĐ-TTg, Article 3 clause 3 and Article 7
 *
 * @example
 * ```ts
 * import { rateCouncil } from "vn-rural-industry/ocop";
 *
 * const sheets = [
 *   { member: "A", set: 26, options: { "1.1": "b" } },
 *   { member: "B", set: 25, options: { "1.1": "b" } },
 * ];
 * const answer = rateCouncil({ sheets }, { on: "2026-09-01" });
 * answer.status === "invalid" && answer.issues.map(({ path, code }) => [path, code]);
 * // => [["sheets[1].set", "sets-differ"]]
 * ```
 */
export function rateCouncil(council: CouncilFacts, options: CouncilOptions): CouncilAssessment {
  return readAndAnswer(readCouncil, council, options, (parsed, selected) =>
    rateCouncilSelected(parsed, options, selected),
  );
}

/**
 * Checks the sheets of a council once against the form of their product set, for bulk work with `rateParsedCouncil`.
 *
 * @param input - anything; see `CouncilFacts` for the shape
 * @param options - the days that select the decision whose forms are used, and forms that are not built in
 * @returns the parsed sheets, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseCouncil } from "vn-rural-industry/ocop";
 *
 * const council = parseCouncil({ sheets: [] }, { on: "2026-09-01" });
 * !council.ok && council.issues.map(({ path, code }) => [path, code]); // => [["sheets", "empty"]]
 * ```
 */
export function parseCouncil(input: unknown, options: RatingOptions): Checked<ParsedCouncil> {
  return readOnce(readCouncil, input, options);
}
