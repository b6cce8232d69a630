import type { Assessment } from "../kernel/assessment.js";
import { assessParsedEntry, type Eligibility } from "./entry.js";
import type { EntryFacts } from "./entry-inputs.js";
import { parseEntry } from "./facts.js";
import type { AwardOptions } from "./law-of-day.js";

/**
 * Whether a product may enter a round (điều kiện tham gia bình chọn sản phẩm công nghiệp nông thôn tiêu biểu): who
 * enters it is a rural industrial establishment, the product meets the conditions of the day, a set is a set, and above
 * the lowest level there is a valid certificate of the level below with a request and a list, or a forwarded dossier
 * where no round is held there.
 *
 * @param facts - the level, and the facts as far as they are known
 * @param options - `on`: the day on which the entry was filed
 * @returns `"eligible"` or `"ineligible"` with the findings behind it, or why it is open
 * @see Circular 26/2014/TT-BCT, Articles 3, 4, 6 and 12, as amended by Circulars 14/2018/TT-BCT and 38/2025/TT-BCT
 *
 * @example
 * ```ts
 * import { assessEntry } from "vn-rural-industry/award";
 *
 * const certificates = [{ level: "province", issuedOn: "2020-09-01" }] as const;
 * const answer = assessEntry({ level: "region", certificates }, { on: "2024-05-06" });
 * answer.status === "decided" && answer.outcome; // => "ineligible"
 * ```
 */
export function assessEntry(facts: EntryFacts, options: AwardOptions): Assessment<Eligibility> {
  const parsed = parseEntry(facts);
  return parsed.ok ? assessParsedEntry(parsed.value, options) : { status: "invalid", issues: parsed.issues };
}
