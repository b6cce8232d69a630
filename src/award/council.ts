import { assess, type Question } from "../kernel/assess.js";
import type { Assessment } from "../kernel/assessment.js";
import { prepare } from "../kernel/prepare.js";
import type { Sources } from "../kernel/source.js";
import { byRegimeAndLevel } from "./by-level.js";
import type { CouncilRead, ParsedCouncil } from "./council-facts.js";
import { councilFields as fields } from "./council-fields.js";
import { councilCriteria, councilId } from "./criteria/council.js";
import type { CouncilTerm } from "./criteria/terms.js";
import { type AwardOptions, lawOfDay } from "./law-of-day.js";
import { termsOf } from "./regime-on.js";
import { councilTerms } from "./regimes/councils.js";
import { levelTerms } from "./regimes/levels.js";

/** Whether the council is composed as the law asks. */
export type CouncilVerdict = "regular" | "irregular";

/** The sources of a level; the number of members must be one of those that the law names. */
function sourcesOf(council: CouncilTerm | undefined): Sources<CouncilRead> {
  const numbers = council?.members.oneOf.map(({ value }) => Number(value)) ?? [];
  return {
    level: { kind: "choice", field: fields.level, read: ({ level }) => level },
    members: {
      kind: "yes-no",
      field: fields.members,
      read: ({ members }) => (members === undefined ? undefined : numbers.includes(members.units)),
    },
    chairLeads: { kind: "yes-no", field: fields.chairLeads, read: ({ chairLeads }) => chairLeads },
  };
}

const headlines = {
  met: { vi: "Hội đồng đúng thành phần.", en: "The council is composed as the law asks." },
  unmet: { vi: "Hội đồng không đúng thành phần.", en: "The council is not composed as the law asks." },
  unknown: {
    vi: "Chưa thể kết luận về thành phần Hội đồng.",
    en: "The composition of the council cannot be decided yet.",
  },
};

const questionOn = /* @__PURE__ */ byRegimeAndLevel(
  (level, index, { from }): Question<CouncilRead, CouncilVerdict> => {
    const council = termsOf(councilTerms, index).find((term) => term.level === level);
    return {
      criteria: prepare(councilCriteria(termsOf(levelTerms, index), council, from), sourcesOf(council)),
      outcomes: { met: "regular", unmet: "irregular" },
      headlines,
    };
  },
);

/**
 * Judges the parsed composition of a council: the twin of `checkCouncil` for bulk work, without checking again.
 *
 * @param council - made by `parseCouncil`
 * @param options - `on`: the day on which the council is set up
 * @returns the same answer, byte for byte, as `checkCouncil` gives for the same input
 *
 * @example
 * ```ts
 * import { checkParsedCouncil, parseCouncil } from "vn-rural-industry/award";
 *
 * const council = parseCouncil({ level: "province", members: 8 });
 * const answer = council.ok ? checkParsedCouncil(council.value, { on: "2026-03-02" }) : council;
 * "outcome" in answer && answer.outcome; // => "irregular"
 * ```
 */
export function checkParsedCouncil(
  council: ParsedCouncil,
  options: AwardOptions,
): Assessment<CouncilVerdict> {
  const law = lawOfDay(options, councilId);
  if (!law.ok) return law.answer;
  const { on, accept } = options;
  const { regime, index, notices } = law;
  return assess(questionOn(index, council.level), council, { on, regimes: [regime], accept, notices });
}
