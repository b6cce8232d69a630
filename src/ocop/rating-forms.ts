import type { Reason, Undetermined } from "../kernel/assessment.js";
import { makeFinding } from "../kernel/finding.js";
import type { Text } from "../kernel/text.js";
import { undetermined } from "./answer.js";
import type { RatingOptions } from "./rating-options.js";
import type { SelectedRegime } from "./rating-regime.js";
import { decision26Of2026 } from "./regimes/decision-26-2026/index.js";
import type { RatingTerms } from "./regimes/rating/terms.js";
import type { Rubric } from "./rubric.js";
import { scoredTerms } from "./scored-terms.js";

/** The forms of the decision that applies: passed by the caller, or built in; `undefined` when they are neither. */
export function rubricFor({ rubric }: RatingTerms, { rubrics = [] }: RatingOptions): Rubric | undefined {
  return [...rubrics, decision26Of2026].find(({ id }) => id === rubric);
}

/** The answer where the forms were not passed: the decision is in force, what its sheets say is not known here. */
export function formsNotPassed(
  { on }: RatingOptions,
  { terms, regimes, notices }: SelectedRegime,
): Undetermined<never> {
  const { heading } = scoredTerms(terms);
  const { id: at, citation } = heading;
  const because: Reason = { kind: "text-not-obtained", at, text: formsNotPassedText, citation };
  const finding = makeFinding(heading, "unknown");
  return undetermined<never>(
    { on, regimes, headline: formsNotPassedText, finding, notices },
    [],
    [because],
    null,
  );
}

const formsNotPassedText: Text = /* @__PURE__ */ Object.freeze({
  vi: "Chưa truyền biểu mẫu của quyết định áp dụng vào ngày này (rubrics).",
  en: "The forms of the decision that applies on this day were not passed (rubrics).",
});
