import type { Assessment } from "../kernel/assessment.js";
import { assessParsedArtisan } from "./artisan.js";
import type { ArtisanFacts } from "./artisan-inputs.js";
import { parseArtisan } from "./artisan-schema.js";
import type { CraftOptions } from "./era.js";
import type { Eligibility } from "./question.js";

/**
 * Whether somebody meets the standards of an artisan title in handicrafts (Nghệ nhân ưu tú, Nghệ nhân nhân dân nghề
 * thủ công mỹ nghệ): years in the trade, prior title, works and prizes, teaching.
 *
 * The law is that of the day on which the dossier was filed at the provincial department. Where a threshold was not
 * obtained the answer stays open, unless another standard is not met.
 *
 * @param facts - the candidate and the title asked for
 * @param options - `on`: the day on which the dossier was filed
 * @returns `"eligible"` or `"ineligible"` with the findings behind it, or why it is open
 * @see Decree 43/2024/NĐ-CP, Articles 6 and 7, and the rules of 2014 and 2007 before it
 *
 * @example
 * ```ts
 * import { assessArtisan } from "vn-rural-industry/craft";
 *
 * const answer = assessArtisan({ title: "meritoriousArtisan", yearsInTrade: 14.9 }, { on: "2025-09-15" });
 * answer.status === "decided" && answer.outcome; // => "ineligible"
 * ```
 */
export function assessArtisan(facts: ArtisanFacts, options: CraftOptions): Assessment<Eligibility> {
  const parsed = parseArtisan(facts);
  return parsed.ok
    ? assessParsedArtisan(parsed.value, options)
    : { status: "invalid", issues: parsed.issues };
}
