import type { Assessment } from "../kernel/assessment.js";
import type { CraftOptions } from "./era.js";
import { parseCraftVillage } from "./facts.js";
import type { CraftVillageFacts } from "./inputs.js";
import type { Eligibility } from "./question.js";
import { assessParsedCraftVillage } from "./recognition.js";

/**
 * Whether a village meets the criteria of a craft village (làng nghề): the share of households taking part, years of
 * stable business without a break, and the environmental conditions (before them good observance of the law).
 *
 * The law is that of the day on which the dossier was received; the facts are those of the request.
 *
 * @param facts - the village; households are counted, years may have four decimals
 * @param options - `on`: the day on which the dossier was received
 * @returns `"eligible"` or `"ineligible"` with the findings behind it, or why it is open
 * @see Decree 52/2018/NĐ-CP, Article 5 clause 3, and the rules of 2006 before it
 *
 * @example
 * ```ts
 * import { assessCraftVillage } from "vn-rural-industry/craft";
 *
 * const households = { total: 1000, takingPart: 199 };
 * const answer = assessCraftVillage({ households }, { on: "2026-05-04" });
 * answer.status === "decided" && answer.outcome; // => "ineligible"
 * ```
 */
export function assessCraftVillage(facts: CraftVillageFacts, options: CraftOptions): Assessment<Eligibility> {
  const parsed = parseCraftVillage(facts);
  return parsed.ok
    ? assessParsedCraftVillage(parsed.value, options)
    : { status: "invalid", issues: parsed.issues };
}
