import type { Assessment } from "../kernel/assessment.js";
import type { DayOptions } from "./law-of-day.js";
import { invalidFacts } from "./regime.js";
import { assessParsedRegularisation, type RegularisationOutcome } from "./regularisation.js";
import type { RegularisationFacts } from "./regularisation-inputs.js";
import { parseRegularisation } from "./regularisation-schema.js";

/**
 * Whether a cluster that was formed before 5 October 2009 without an establishment decision may get one by the route
 * for such clusters (xử lý thành lập cụm công nghiệp), and until which day: it stands in the provincial plan, it was
 * formed then, and the decision comes in time. Whether the amendment of 15 September 2026 kept the deadline is not
 * known: from then on the answer is open unless `accept` is `"unverified"`.
 *
 * @param facts - when what was approved, area in hectares, and what is stated
 * @param options - `on`: the day of the establishment decision, past or to come
 * @returns `"eligible"` with the last day, or `"ineligible"`, with the findings behind it; or why it is open
 * @see Decree 32/2024/NĐ-CP, Article 35 clause 4
 *
 * @example
 * ```ts
 * import { assessRegularisation } from "vn-rural-industry/cluster";
 *
 * const facts = { inProvincialPlan: true, projectApprovedOn: "2008-03-17", areaHa: 42 };
 * const answer = assessRegularisation(facts, { on: "2026-06-01" });
 * answer.status === "decided" && answer.outcome; // => { eligibility: "eligible", lastDay: "2026-12-30" }
 * ```
 */
export function assessRegularisation(
  facts: RegularisationFacts,
  options: DayOptions,
): Assessment<RegularisationOutcome> {
  const parsed = parseRegularisation(facts);
  return parsed.ok ? assessParsedRegularisation(parsed.value, options) : invalidFacts(parsed.issues, options);
}
