import { assess, type Question } from "../kernel/assess.js";
import type { Assessment } from "../kernel/assessment.js";
import { prepare } from "../kernel/prepare.js";
import { type Sources, yesNoSource } from "../kernel/source.js";
import { hectareMeasure } from "../quantity/area.js";
import { landUseCriteria } from "./criteria/land-use.js";
import type { ParsedLandUse } from "./land-use-facts.js";
import { landUseFields as fields } from "./land-use-fields.js";
import { type DayOptions, lawOfDay, textNotObtained } from "./law-of-day.js";
import { landUseTerms } from "./regimes/land-use.js";
import { shareSource } from "./share-source.js";

/** Whether the use of the land keeps to the rules. */
export type LandUseVerdict = "compliant" | "non-compliant";

type Facts = ParsedLandUse;

const share = (part: "services" | "greenery" | "technical" | "traffic") =>
  shareSource<Facts>({ part: fields[part], whole: fields.area }, "ha", hectareMeasure, (facts) => ({
    part: facts[part],
    whole: facts.area,
  }));

const sources: Sources<Facts> = /* @__PURE__ */ (() => ({
  services: share("services"),
  greenery: share("greenery"),
  technical: share("technical"),
  traffic: share("traffic"),
  residents: yesNoSource<Facts>(fields.residents, (facts) => facts.residents),
  adjoinsAnother: yesNoSource<Facts>(fields.adjoinsAnother, (facts) => facts.adjoinsAnother),
  linked: yesNoSource<Facts>(fields.linked, (facts) => facts.linked),
}))();

const questions: ReadonlyMap<string, Question<Facts, LandUseVerdict>> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries(landUseTerms).map(([regime, terms]) => [
      regime,
      {
        criteria: prepare(landUseCriteria(terms), sources),
        outcomes: { met: "compliant" as const, unmet: "non-compliant" as const },
        headlines: {
          met: { vi: "Việc sử dụng đất phù hợp quy định.", en: "The use of the land keeps to the rules." },
          unmet: {
            vi: "Việc sử dụng đất không phù hợp quy định.",
            en: "The use of the land does not keep to the rules.",
          },
          unknown: {
            vi: "Chưa thể kết luận về việc sử dụng đất.",
            en: "Whether the use of the land keeps to the rules cannot be decided yet.",
          },
        },
      },
    ]),
  ))();

/**
 * Judges parsed facts on the use of a cluster's land: the twin of `checkLandUse` for bulk work, without checking
 * again.
 *
 * @param facts - made by `parseLandUse`
 * @param options - `on`: the day whose law is applied
 * @returns the same answer, byte for byte, as `checkLandUse` gives for the same input
 *
 * @example
 * ```ts
 * import { checkParsedLandUse, parseLandUse } from "vn-rural-industry/cluster";
 *
 * const facts = parseLandUse({ areaHa: 50, servicesHa: 5.01 });
 * const answer = facts.ok ? checkParsedLandUse(facts.value, { on: "2025-03-10" }) : facts;
 * "outcome" in answer && answer.outcome; // => "non-compliant"
 * ```
 */
export function checkParsedLandUse(facts: ParsedLandUse, options: DayOptions): Assessment<LandUseVerdict> {
  const law = lawOfDay(options, "cluster.land-use");
  if (!law.ok) return law.answer;
  const { regime, notices } = law;
  const { on, accept } = options;
  const question = questions.get(regime.id);
  if (question === undefined) return textNotObtained(on, regime);
  return assess(question, facts, { on, regimes: [regime], accept, notices });
}
