import { type InvestorSelection, selectParsedInvestor } from "./investor.js";
import type { InvestorSelectionFacts } from "./investor-inputs.js";
import { parseInvestorSelection } from "./investor-schema.js";
import type { DayOptions } from "./law-of-day.js";
import { invalidFacts } from "./regime.js";

/**
 * To whom the construction of a cluster's infrastructure may be assigned (lựa chọn chủ đầu tư xây dựng hạ tầng kỹ
 * thuật): of the candidates whose dossier meets the decree and whose score reaches the pass mark, the one with the
 * highest. A candidate who stands alone is scored too. A tie goes to the one the chair of the council proposes. Scores
 * are means of the members' marks, kept exactly; the answer is decided as soon as marks not given cannot change it.
 *
 * @param facts - candidates with their score sheets, in points
 * @param options - `on`: the day on which appraisal began: a dossier under appraisal keeps its decree
 * @returns the candidate, or `null` when it may be nobody, with the ranking; or why it is open and who can still win
 * @see Decree 32/2024/NĐ-CP, Article 13 clause 2
 *
 * @example
 * ```ts
 * import { selectInvestor } from "vn-rural-industry/cluster";
 *
 * const candidate = (name: string, finance: number) => ({
 *   name,
 *   dossierMeetsDecree: true,
 *   sheets: [{ infrastructure: 12, environment: 11, capacity: 22, finance }],
 * });
 * const facts = { candidates: [candidate("A", 30), candidate("B", 30.5)] };
 * const answer = selectInvestor(facts, { on: "2025-03-10" });
 * answer.status === "decided" && answer.outcome; // => { assignable: "B" }
 * ```
 */
export function selectInvestor(facts: InvestorSelectionFacts, options: DayOptions): InvestorSelection {
  const parsed = parseInvestorSelection(facts);
  return parsed.ok ? selectParsedInvestor(parsed.value, options) : invalidFacts(parsed.issues, options);
}
