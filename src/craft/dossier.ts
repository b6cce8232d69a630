import type { Question } from "../kernel/assess.js";
import type { Assessment } from "../kernel/assessment.js";
import type { Branded } from "../kernel/brand.js";
import type { Faults } from "../kernel/read.js";
import { dossierCriteria, dossierId, dossierLabel, type PaperSet } from "./criteria/dossier.js";
import { dossierFieldList, dossierFields as fields } from "./dossier-fields.js";
import type { CraftOptions, Eras } from "./era.js";
import { type Facts, needed, readerOf, sourcesOf } from "./given.js";
import { judgeBy, questionOn } from "./question.js";
import { decree52 } from "./regimes/decree-52-2018.js";
import { decree66Issued } from "./regimes/decree-66-2006.js";

/** Whether every paper that the law asks for is in the dossier. */
export type Completeness = "complete" | "incomplete";

/** Facts on a dossier that were checked once and can be looked through many times. */
export type ParsedDossier = Branded<Facts, "craft-dossier">;

/** Reads the facts on a dossier; what says which papers are needed must be there. */
export const readDossier = /* @__PURE__ */ readerOf(dossierFieldList, (facts, faults) => {
  needed([fields.title], facts, faults);
  if (facts.words["title"] === "traditionalCraftVillage") checkRecognised(facts, faults);
});

function checkRecognised({ yesNo }: Facts, faults: Faults): void {
  if (yesNo["villageRecognised"] === undefined) faults.add("villageRecognised", "missing");
  if (yesNo["villageRecognised"] === false && yesNo["craftRecognised"] === undefined) {
    faults.add("craftRecognised", "missing");
  }
}

/** Where village and craft are both recognised, the letter of the law asks for the papers on the craft. */
function setOf({ words, yesNo }: Facts): PaperSet {
  if (words["title"] === "traditionalCraft") return "craft";
  if (words["title"] === "craftVillage") return "village";
  if (yesNo["villageRecognised"] === true) return "craft";
  return yesNo["craftRecognised"] === true ? "village" : "both";
}

type Questions = Eras<Question<Facts, Completeness>>;

const questions: Readonly<Record<PaperSet, Questions>> = /* @__PURE__ */ (() => {
  const sources = sourcesOf(dossierFieldList);
  const questionsOn = (set: PaperSet): Questions => ({
    begun: decree66Issued,
    of: [
      {
        from: decree52.from,
        to: null,
        regimes: [decree52],
        asked: questionOn(dossierLabel, dossierCriteria(set), sources, {
          met: "complete",
          unmet: "incomplete",
        }),
        notices: [],
      },
    ],
  });
  return { craft: questionsOn("craft"), village: questionsOn("village"), both: questionsOn("both") };
})();

/**
 * Looks through the parsed facts on a dossier: the twin of `checkDossier` for bulk work, without checking again.
 *
 * @param facts - made by `parseDossier`
 * @param options - `on`: the day on which the dossier is handed in
 * @returns the same answer, byte for byte, as `checkDossier` gives for the same input
 *
 * @example
 * ```ts
 * import { checkParsedDossier, parseDossier } from "vn-rural-industry/craft";
 *
 * const parsed = parseDossier({ title: "craftVillage", papers: { results: false } });
 * parsed.ok && checkParsedDossier(parsed.value, { on: "2026-05-04" }).status; // => "decided"
 * ```
 */
export function checkParsedDossier(facts: ParsedDossier, options: CraftOptions): Assessment<Completeness> {
  return judgeBy(questions[setOf(facts)], dossierId, facts, options);
}
