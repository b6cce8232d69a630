import { assess, type Question } from "../kernel/assess.js";
import type { Assessment } from "../kernel/assessment.js";
import type { Field } from "../kernel/field.js";
import { prepare } from "../kernel/prepare.js";
import type { ChoiceSource, Sources, YesNoSource } from "../kernel/source.js";
import { participationCriteria } from "./criteria/participation.js";
import { type DayOptions, lawOfDay, textNotObtained } from "./law-of-day.js";
import type { ParsedParticipation } from "./participation-facts.js";
import { participationFields as fields } from "./participation-fields.js";
import { participation } from "./regimes/participants.js";

type Facts = ParsedParticipation;

/** Whether somebody may take part with a product. */
export type Eligibility = "eligible" | "ineligible";

const yesNo = (field: Field, read: (facts: Facts) => boolean | undefined): YesNoSource<Facts> => ({
  kind: "yes-no",
  field,
  read,
});
const choice = (field: Field, read: (facts: Facts) => string | undefined): ChoiceSource<Facts> => ({
  kind: "choice",
  field,
  read,
});

const sources: Sources<Facts> = /* @__PURE__ */ (() => ({
  participant: choice(fields.participant, (facts) => facts.participant),
  businessRegistration: yesNo(fields.businessRegistration, (facts) => facts.businessRegistration),
  sector: choice(fields.sector, (facts) => facts.sector),
  localSpeciality: yesNo(fields.localSpeciality, (facts) => facts.localSpeciality),
  madeToStandards: yesNo(fields.madeToStandards, (facts) => facts.madeToStandards),
}))();

const headlines = {
  met: { vi: "Được tham gia đánh giá, phân hạng.", en: "May take part in the evaluation." },
  unmet: { vi: "Không được tham gia đánh giá, phân hạng.", en: "May not take part in the evaluation." },
  unknown: {
    vi: "Chưa thể kết luận về điều kiện tham gia.",
    en: "Whether they may take part cannot be decided yet.",
  },
};

const questions: ReadonlyMap<string, Question<Facts, Eligibility>> = /* @__PURE__ */ (() =>
  new Map(
    participation.map((terms) => [
      terms.regime,
      {
        criteria: prepare(participationCriteria(terms), sources),
        outcomes: { met: "eligible" as const, unmet: "ineligible" as const },
        headlines,
      },
    ]),
  ))();

/**
 * Judges parsed facts on a participant: the twin of `assessParticipation` for bulk work, without checking again.
 *
 * @param facts - made by `parseParticipation`
 * @param options - `on`: the day on which the dossier is filed
 * @returns the same answer, byte for byte, as `assessParticipation` gives for the same input
 *
 * @example
 * ```ts
 * import { assessParsedParticipation, parseParticipation } from "vn-rural-industry/ocop";
 *
 * const parsed = parseParticipation({ participant: "other" });
 * parsed.ok && assessParsedParticipation(parsed.value, { on: "2026-09-01" }).status; // => "decided"
 * ```
 */
export function assessParsedParticipation(
  facts: ParsedParticipation,
  options: DayOptions,
): Assessment<Eligibility> {
  const { on, accept } = options;
  const law = lawOfDay(on, accept, "ocop.participate");
  if (!law.ok) return law.answer;
  const question = questions.get(law.regime.id);
  if (question === undefined) return textNotObtained(on, law.regime);
  return assess(question, facts, { on, regimes: [law.regime], accept, notices: law.notices });
}
