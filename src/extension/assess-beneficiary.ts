import type { Assessment } from "../kernel/assessment.js";
import { assessParsedBeneficiary, type BeneficiaryOptions } from "./beneficiary.js";
import type { BeneficiaryFacts } from "./beneficiary-inputs.js";
import type { BeneficiaryOutcome } from "./beneficiary-outcome.js";
import { parseBeneficiary } from "./facts.js";

/**
 * Whether somebody is a beneficiary of industrial extension (đối tượng thụ hưởng khuyến công), on which ground, and
 * which priority the project has: rural industrial establishments in the listed sectors, by legal form, size and
 * place of production; whoever applies cleaner production; and the further groups that the text of the day names.
 *
 * The law is that of the day on which the project was approved. Facts that are not given stay unknown; priority is
 * told as far as it is known and decides nothing here.
 *
 * @param facts - who asks, where the production takes place, what it makes
 * @param options - `on`: the day on which the project was approved
 * @returns whether it is eligible, with grounds and priority, and the findings behind it; or why it is open
 * @see Decree 45/2012/NĐ-CP, Articles 1, 5 and 6, amended by Decree 235/2025/NĐ-CP
 *
 * @example
 * ```ts
 * import { assessBeneficiary } from "vn-rural-industry/extension";
 *
 * const household = {
 *   establishment: { legalForm: "businessHousehold", producesDirectly: true, place: { centrallyRunCity: false } },
 *   sectors: ["food"],
 * } as const;
 * const answer = assessBeneficiary(household, { on: "2026-03-02" });
 * answer.status === "decided" && answer.outcome.eligible; // => true
 * ```
 */
export function assessBeneficiary(
  facts: BeneficiaryFacts,
  options: BeneficiaryOptions,
): Assessment<BeneficiaryOutcome> {
  const parsed = parseBeneficiary(facts);
  return parsed.ok
    ? assessParsedBeneficiary(parsed.value, options)
    : { status: "invalid", issues: parsed.issues };
}
