import type { Assessment } from "../kernel/assessment.js";
import type { DayOptions } from "./law-of-day.js";
import { assessParsedParticipation, type Eligibility } from "./participation.js";
import type { ParticipationFacts } from "./participation-inputs.js";
import { parseParticipation } from "./participation-schema.js";

/**
 * Whether somebody may take part in the evaluation of OCOP products, and with this product (chủ thể OCOP, sản phẩm
 * tham gia): cooperatives, cooperative groups, small and medium enterprises, farms, registered households; for
 * tourism associations and operating centres too. Large enterprises are not named: leaving them out is a reading,
 * and a notice says so. The law is that of the day on which the dossier is filed.
 *
 * @param facts - who takes part, and what the product is
 * @param options - `on`: the day on which the dossier is filed
 * @returns `"eligible"` or `"ineligible"` with the findings behind it, or why it is open
 * @see Decision 26/2026/QĐ-TTg, Article 2
 *
 * @example
 * ```ts
 * import { assessParticipation } from "vn-rural-industry/ocop";
 *
 * const answer = assessParticipation({ participant: "association", sector: "I" }, { on: "2026-09-01" });
 * answer.status === "decided" && answer.outcome; // => "ineligible"
 * ```
 */
export function assessParticipation(facts: ParticipationFacts, options: DayOptions): Assessment<Eligibility> {
  const parsed = parseParticipation(facts);
  return parsed.ok
    ? assessParsedParticipation(parsed.value, options)
    : { status: "invalid", issues: parsed.issues };
}
