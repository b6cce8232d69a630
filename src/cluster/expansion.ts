import { assess, type Question } from "../kernel/assess.js";
import type { Assessment } from "../kernel/assessment.js";
import { present } from "../kernel/invariant.js";
import { prepare } from "../kernel/prepare.js";
import { type Sources, yesNoSource } from "../kernel/source.js";
import { amountSource } from "../quantity/amount-source.js";
import { hectareMeasure } from "../quantity/area.js";
import { expansionCriteria } from "./criteria/expansion.js";
import { demandOver, industrialLand, remainingLand } from "./demand-sources.js";
import type { Eligibility } from "./establishment.js";
import type { ParsedExpansion } from "./expansion-facts.js";
import { expansionFields as fields } from "./fields.js";
import { averageFill } from "./land-sources.js";
import { type ClusterOptions, selectRegime, standing } from "./regime.js";
import { decision105Expansion } from "./regimes/decision-105-2009.js";
import { decree32Expansion } from "./regimes/decree-32-2024.js";
import { decree66Expansion } from "./regimes/decree-66-2020.js";
import { decree68Expansion } from "./regimes/decree-68-2017.js";
import { decree139Expansion } from "./regimes/decree-139-2025.js";
import { decree303Expansion } from "./regimes/decree-303-2026.js";

type Facts = ParsedExpansion;

const sources: Sources<Facts> = /* @__PURE__ */ (() => ({
  areaAfter: amountSource<Facts>(fields.areaAfter, hectareMeasure.places, (facts) => facts.areaAfter),
  districtPlan: yesNoSource<Facts>(fields.districtPlan, (facts) => facts.landUse.districtPlan),
  provincialPlanOrQuota: yesNoSource<Facts>(
    fields.provincialPlanOrQuota,
    (facts) => facts.landUse.provincialPlanOrQuota,
  ),
  applied: yesNoSource<Facts>(fields.applied, (facts) => facts.investor.applied),
  legalStatus: yesNoSource<Facts>(fields.legalStatus, (facts) => facts.investor.legalStatus),
  capacity: yesNoSource<Facts>(fields.capacity, (facts) => facts.investor.capacity),
  fill: averageFill<Facts>((facts) => facts.summary),
  demandOverIndustrialLand: demandOver<Facts>(industrialLand),
  demandOverRemainingLand: demandOver<Facts>(remainingLand),
  internalRoads: yesNoSource<Facts>(fields.internalRoads, (facts) => facts.internalRoads),
  waterSupply: yesNoSource<Facts>(fields.waterSupply, (facts) => facts.waterSupply),
  wastewater: yesNoSource<Facts>(fields.wastewater, (facts) => facts.wastewater),
  solidWaste: yesNoSource<Facts>(fields.solidWaste, (facts) => facts.solidWaste),
  fireSafety: yesNoSource<Facts>(fields.fireSafety, (facts) => facts.fireSafety),
  formedBeforeDecision105: yesNoSource<Facts>(
    fields.formedBeforeDecision105,
    (facts) => facts.formedBeforeDecision105,
  ),
}))();

const headlines = {
  met: { vi: "Đủ điều kiện mở rộng cụm công nghiệp.", en: "The cluster may be expanded." },
  unmet: { vi: "Không đủ điều kiện mở rộng cụm công nghiệp.", en: "The cluster may not be expanded." },
  unknown: {
    vi: "Chưa thể kết luận về điều kiện mở rộng cụm công nghiệp.",
    en: "Whether the cluster may be expanded cannot be decided yet.",
  },
};

/** The question under each regime, in the order of `clusterRegimes`. */
const questions: readonly Question<Facts, Eligibility>[] = /* @__PURE__ */ (() =>
  [
    decision105Expansion,
    decree68Expansion,
    decree66Expansion,
    decree32Expansion,
    decree139Expansion,
    decree303Expansion,
  ].map((terms) => ({
    criteria: prepare(expansionCriteria(terms), sources),
    outcomes: { met: "eligible" as const, unmet: "ineligible" as const },
    headlines,
  })))();

const selection = /* @__PURE__ */ standing("cluster.expand");

/**
 * Judges parsed facts on an expansion: the twin of `assessExpansion` for bulk work, without checking again.
 *
 * @param facts - made by `parseExpansion`
 * @param options - the day on which appraisal began, and further days
 * @returns the same answer, byte for byte, as `assessExpansion` gives for the same input
 *
 * @example
 * ```ts
 * import { assessParsedExpansion, parseExpansion } from "vn-rural-industry/cluster";
 *
 * const facts = parseExpansion({ areaAfterHa: 80 });
 * facts.ok && assessParsedExpansion(facts.value, { on: "2025-03-10" }).status; // => "decided"
 * ```
 */
export function assessParsedExpansion(
  facts: ParsedExpansion,
  options: ClusterOptions,
): Assessment<Eligibility> {
  const selected = selectRegime(options, selection);
  if (!selected.ok) return selected.answer;
  const { on, accept } = options;
  const question = present(questions[selected.index], "every regime has its question");
  return assess(question, facts, { on, regimes: selected.regimes, accept, notices: selected.notices });
}
