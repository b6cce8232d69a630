import type { Assessment } from "../kernel/assessment.js";
import type { CraftOptions } from "./era.js";
import { parseTraditionalCraft } from "./facts.js";
import type { TraditionalCraftFacts } from "./inputs.js";
import type { Eligibility } from "./question.js";
import { assessParsedTraditionalCraft } from "./recognition.js";

/**
 * Whether a craft meets the criteria of a traditional craft (nghề truyền thống): long in the locality and still
 * developing, products of cultural identity, tied to a name.
 *
 * The law is that of the day on which the dossier was received; the facts are those of the request.
 *
 * @param facts - the craft; years may have four decimals
 * @param options - `on`: the day on which the dossier was received
 * @returns `"eligible"` or `"ineligible"` with the findings behind it, or why it is open
 * @see Decree 52/2018/NĐ-CP, Article 5 clause 2, and the rules of 2006 before it
 *
 * @example
 * ```ts
 * import { assessTraditionalCraft } from "vn-rural-industry/craft";
 *
 * const answer = assessTraditionalCraft({ yearsInLocality: 50 }, { on: "2026-05-04" });
 * answer.status === "decided" && answer.outcome; // => "ineligible"
 * ```
 */
export function assessTraditionalCraft(
  facts: TraditionalCraftFacts,
  options: CraftOptions,
): Assessment<Eligibility> {
  const parsed = parseTraditionalCraft(facts);
  return parsed.ok
    ? assessParsedTraditionalCraft(parsed.value, options)
    : { status: "invalid", issues: parsed.issues };
}
