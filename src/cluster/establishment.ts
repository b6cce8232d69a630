import { assess, type Question } from "../kernel/assess.js";
import type { Assessment } from "../kernel/assessment.js";
import { present } from "../kernel/invariant.js";
import { prepare } from "../kernel/prepare.js";
import { type Sources, yesNoSource } from "../kernel/source.js";
import { amountSource } from "../quantity/amount-source.js";
import { hectareMeasure } from "../quantity/area.js";
import { establishmentCriteria } from "./criteria/establishment.js";
import type { ExistingTerm } from "./criteria/terms.js";
import type { ParsedEstablishment } from "./establishment-facts.js";
import { establishmentFields as fields } from "./fields.js";
import { averageFill, clusterCount, meanFill, unleasedLand } from "./land-sources.js";
import type { LandSummary } from "./land-summary.js";
import { type ClusterOptions, selectRegime, standing } from "./regime.js";
import { unplannedLand } from "./regime-notices.js";
import { decision105Establishment } from "./regimes/decision-105-2009.js";
import { decree32Establishment } from "./regimes/decree-32-2024.js";
import { decree66Establishment } from "./regimes/decree-66-2020.js";
import { decree68Establishment } from "./regimes/decree-68-2017.js";
import { decree139Establishment } from "./regimes/decree-139-2025.js";
import { decree303Establishment } from "./regimes/decree-303-2026.js";

/** Whether the conditions are fulfilled. */
export type Eligibility = "eligible" | "ineligible";

type Facts = ParsedEstablishment;

function existingSources({ unit, unleased }: ExistingTerm): Sources<Facts> {
  const land = (facts: Facts): LandSummary => facts[unit].land;
  return {
    [`${unit}.count`]: clusterCount<Facts>((facts) => facts[unit]),
    [`${unit}.fill`]: averageFill(land, unleased),
    [`${unit}.mean-fill`]: meanFill(land),
    [`${unit}.unleased`]: unleasedLand(land),
  };
}

const sources: Sources<Facts> = /* @__PURE__ */ (() => ({
  area: amountSource<Facts>(fields.area, hectareMeasure.places, (facts) => facts.area),
  mountainDistrict: yesNoSource<Facts>(fields.mountainDistrict, (facts) => facts.mountainDistrict),
  craftVillage: yesNoSource<Facts>(fields.craftVillage, (facts) => facts.craftVillage),
  highTech: yesNoSource<Facts>(fields.highTech, (facts) => facts.highTech),
  ecological: yesNoSource<Facts>(fields.ecological, (facts) => facts.ecological),
  onApprovedList: yesNoSource<Facts>(fields.onApprovedList, (facts) => facts.onApprovedList),
  inDevelopmentPlan: yesNoSource<Facts>(fields.inDevelopmentPlan, (facts) => facts.inDevelopmentPlan),
  districtPlan: yesNoSource<Facts>(fields.districtPlan, (facts) => facts.landUse.districtPlan),
  provincialPlanOrQuota: yesNoSource<Facts>(
    fields.provincialPlanOrQuota,
    (facts) => facts.landUse.provincialPlanOrQuota,
  ),
  applied: yesNoSource<Facts>(fields.applied, (facts) => facts.investor.applied),
  legalStatus: yesNoSource<Facts>(fields.legalStatus, (facts) => facts.investor.legalStatus),
  capacity: yesNoSource<Facts>(fields.capacity, (facts) => facts.investor.capacity),
  experience: yesNoSource<Facts>(fields.experience, (facts) => facts.investor.experience),
  assignedUnit: yesNoSource<Facts>(fields.assignedUnit, (facts) => facts.investor.assignedUnit),
}))();

const headlines = {
  met: { vi: "Đủ điều kiện thành lập cụm công nghiệp.", en: "The cluster may be established." },
  unmet: { vi: "Không đủ điều kiện thành lập cụm công nghiệp.", en: "The cluster may not be established." },
  unknown: {
    vi: "Chưa thể kết luận về điều kiện thành lập cụm công nghiệp.",
    en: "Whether the cluster may be established cannot be decided yet.",
  },
};

interface Regime {
  readonly question: Question<Facts, Eligibility>;
  /** The unit whose clusters are looked at. */
  readonly unit: ExistingTerm["unit"] | undefined;
}

/** The question under each regime, in the order of `clusterRegimes`. */
const regimes: readonly Regime[] = /* @__PURE__ */ (() =>
  [
    decision105Establishment,
    decree68Establishment,
    decree66Establishment,
    decree32Establishment,
    decree139Establishment,
    decree303Establishment,
  ].map((terms) => ({
    question: {
      criteria: prepare(establishmentCriteria(terms), {
        ...sources,
        ...(terms.conditions && existingSources(terms.conditions.existing)),
      }),
      outcomes: { met: "eligible" as const, unmet: "ineligible" as const },
      headlines,
    },
    unit: terms.conditions?.existing.unit,
  })))();

const selection = /* @__PURE__ */ standing("cluster.establish");

/**
 * Judges parsed facts on an establishment: the twin of `assessEstablishment` for bulk work, without checking again.
 *
 * @param facts - made by `parseEstablishment`
 * @param options - the day on which appraisal began, and further days
 * @returns the same answer, byte for byte, as `assessEstablishment` gives for the same input
 *
 * @example
 * ```ts
 * import { assessParsedEstablishment, parseEstablishment } from "vn-rural-industry/cluster";
 *
 * const facts = parseEstablishment({ areaHa: 80 });
 * facts.ok && assessParsedEstablishment(facts.value, { on: "2025-03-10" }).status; // => "decided"
 * ```
 */
export function assessParsedEstablishment(
  facts: ParsedEstablishment,
  options: ClusterOptions,
): Assessment<Eligibility> {
  const selected = selectRegime(options, selection);
  if (!selected.ok) return selected.answer;
  const { on, accept } = options;
  const { question, unit } = present(regimes[selected.index], "every regime has its question");
  const notices =
    unit !== undefined && facts[unit].unplanned ? [...selected.notices, unplanned] : selected.notices;
  return assess(question, facts, { on, regimes: selected.regimes, accept, notices });
}

const unplanned = /* @__PURE__ */ unplannedLand("cluster.establish.existing");
