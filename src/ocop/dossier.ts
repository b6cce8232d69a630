import { assess, type Question } from "../kernel/assess.js";
import type { Assessment } from "../kernel/assessment.js";
import type { Field } from "../kernel/field.js";
import { present } from "../kernel/invariant.js";
import { prepare } from "../kernel/prepare.js";
import type { ChoiceSource, Sources, YesNoSource } from "../kernel/source.js";
import { amountSource } from "../quantity/amount-source.js";
import { dossierCriteria } from "./criteria/dossier.js";
import type { ParsedDossier } from "./dossier-facts.js";
import { dossierFields as fields, paperField, papers } from "./dossier-fields.js";
import { type DayOptions, lawOfDay } from "./law-of-day.js";
import { dossiers } from "./regimes/dossiers.js";

type Facts = ParsedDossier;

/** Whether a dossier has everything that it needs. */
export type Completeness = "complete" | "incomplete";

const yesNo = (field: Field, read: (facts: Facts) => boolean | null | undefined): YesNoSource<Facts> => ({
  kind: "yes-no",
  field,
  read: (facts) => read(facts) ?? undefined,
});
const choice = (field: Field, read: (facts: Facts) => string | undefined): ChoiceSource<Facts> => ({
  kind: "choice",
  field,
  read,
});

const sources: Sources<Facts> = /* @__PURE__ */ (() => ({
  kind: choice(fields.kind, (facts) => facts.kind),
  to: choice(fields.to, (facts) => facts.to),
  tourism: yesNo(fields.tourism, (facts) => facts.tourism),
  samples: amountSource<Facts>(fields.samples, 0, (facts) => facts.samples),
  paperSet: yesNo(fields.paperSet, (facts) => facts.paperSet),
  electronicSet: yesNo(fields.electronicSet, (facts) => facts.electronicSet),
  inSoftware: yesNo(fields.inSoftware, (facts) => facts.inSoftware),
  extraTestsMade: yesNo(fields.extraTestsMade, (facts) => facts.extraTestsMade),
  ...Object.fromEntries(
    papers.map((paper) => [paper, yesNo(paperField(paper), (facts) => facts.papers[paper])]),
  ),
}))();

const headlines = {
  met: { vi: "Hồ sơ đủ thành phần.", en: "The dossier is complete." },
  unmet: { vi: "Hồ sơ chưa đủ thành phần.", en: "The dossier is not complete." },
  unknown: {
    vi: "Chưa thể kết luận hồ sơ đủ thành phần hay chưa.",
    en: "Whether the dossier is complete cannot be decided yet.",
  },
};

const questions: ReadonlyMap<string, Question<Facts, Completeness>> = /* @__PURE__ */ (() =>
  new Map(
    dossiers.map((terms) => [
      terms.regime,
      {
        criteria: prepare(dossierCriteria(terms), sources),
        outcomes: { met: "complete" as const, unmet: "incomplete" as const },
        headlines,
      },
    ]),
  ))();

/**
 * Judges parsed facts on a dossier: the twin of `checkDossier` for bulk work, without checking again.
 *
 * @param facts - made by `parseDossier`
 * @param options - `on`: the day on which the participant filed the dossier
 * @returns the same answer, byte for byte, as `checkDossier` gives for the same input
 *
 * @example
 * ```ts
 * import { checkParsedDossier, parseDossier } from "vn-rural-industry/ocop";
 *
 * const parsed = parseDossier({ electronicSet: false });
 * parsed.ok && checkParsedDossier(parsed.value, { on: "2026-09-01" }).status; // => "decided"
 * ```
 */
export function checkParsedDossier(facts: ParsedDossier, options: DayOptions): Assessment<Completeness> {
  const { on, accept } = options;
  const law = lawOfDay(on, accept, "ocop.dossier");
  if (!law.ok) return law.answer;
  const question = present(questions.get(law.regime.id), "every regime has its dossiers");
  return assess(question, facts, { on, regimes: [law.regime], accept, notices: law.notices });
}
