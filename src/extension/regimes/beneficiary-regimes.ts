import type { RegimeRef } from "../../kernel/assessment.js";
import type { BeneficiaryTerms } from "../criteria/beneficiary-terms.js";
import { beneficiary2012 } from "./beneficiary-2012.js";
import { beneficiary2013 } from "./beneficiary-2013.js";
import { beneficiary2025 } from "./beneficiary-2025.js";
import { circular46 } from "./circular-46-2012.js";
import { decree45 } from "./decree-45-2012.js";
import { decree235 } from "./decree-235-2025.js";

/** The texts of a period, and what they ask of a beneficiary. */
export interface BeneficiaryRegime {
  readonly refs: readonly RegimeRef[];
  /** First day of the period: that of the youngest text. */
  readonly from: string;
  readonly terms: BeneficiaryTerms;
}

/** The regimes of beneficiaries, oldest first; a project keeps the text of the day on which it was approved. */
export const beneficiaryRegimes: readonly BeneficiaryRegime[] = /* @__PURE__ */ (() => [
  { refs: [decree45.ref], from: decree45.ref.from, terms: beneficiary2012 },
  { refs: [decree45.ref, circular46], from: circular46.from, terms: beneficiary2013 },
  { refs: [decree235.ref, circular46], from: decree235.ref.from, terms: beneficiary2025 },
])();
