import type { Assessment } from "../kernel/assessment.js";
import type { CraftOptions } from "./era.js";
import { parseTraditionalCraftVillage } from "./facts.js";
import type { TraditionalCraftVillageFacts } from "./inputs.js";
import type { Eligibility } from "./question.js";
import { assessParsedTraditionalCraftVillage } from "./recognition.js";

/**
 * Whether a village meets the criteria of a traditional craft village (làng nghề truyền thống): those of a craft
 * village, and a craft that is recognised as traditional or meets its criteria. Until 31 May 2018 a recognised craft
 * made good for the share of households and the years.
 *
 * @param facts - the village and its craft
 * @param options - `on`: the day on which the dossier was received
 * @returns `"eligible"` or `"ineligible"` with the findings behind it, or why it is open
 * @see Decree 52/2018/NĐ-CP, Article 5 clause 4, and the rules of 2006 before it
 *
 * @example
 * ```ts
 * import { assessTraditionalCraftVillage } from "vn-rural-industry/craft";
 *
 * const village = { households: { total: 200, takingPart: 12 }, observesLaw: true, craft: { recognised: true } };
 * const then = assessTraditionalCraftVillage(village, { on: "2018-05-31" });
 * const now = assessTraditionalCraftVillage(village, { on: "2018-06-01" });
 * then.status === "decided" && then.outcome; // => "eligible"
 * now.status === "decided" && now.outcome; // => "ineligible"
 * ```
 */
export function assessTraditionalCraftVillage(
  facts: TraditionalCraftVillageFacts,
  options: CraftOptions,
): Assessment<Eligibility> {
  const parsed = parseTraditionalCraftVillage(facts);
  return parsed.ok
    ? assessParsedTraditionalCraftVillage(parsed.value, options)
    : { status: "invalid", issues: parsed.issues };
}
