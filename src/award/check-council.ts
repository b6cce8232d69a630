import type { Assessment } from "../kernel/assessment.js";
import { type CouncilVerdict, checkParsedCouncil } from "./council.js";
import type { CouncilFacts } from "./council-inputs.js";
import { parseCouncil } from "./council-schema.js";
import type { AwardOptions } from "./law-of-day.js";

/**
 * Whether a council (Hội đồng bình chọn) is composed as the law asks: exactly one of the two numbers of members of its
 * level, and a chair who is a leader of the body named for it.
 *
 * @param facts - the level, and the facts as far as they are known
 * @param options - `on`: the day on which the council is set up
 * @returns `"regular"` or `"irregular"` with the findings behind it, or why it is open
 * @see Circular 26/2014/TT-BCT, Article 9; Circular 38/2025/TT-BCT, Article 28 clause 4
 *
 * @example
 * ```ts
 * import { checkCouncil } from "vn-rural-industry/award";
 *
 * const answer = checkCouncil({ level: "commune", members: 7, chairLeads: true }, { on: "2026-03-02" });
 * answer.status === "decided" && answer.outcome; // => "regular"
 * ```
 */
export function checkCouncil(facts: CouncilFacts, options: AwardOptions): Assessment<CouncilVerdict> {
  const parsed = parseCouncil(facts);
  return parsed.ok ? checkParsedCouncil(parsed.value, options) : { status: "invalid", issues: parsed.issues };
}
