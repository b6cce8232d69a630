import type { Decided, Invalid, MissingFact, Notice, Undetermined } from "../kernel/assessment.js";
import type { Text } from "../kernel/text.js";
import { decided, missingFact, undetermined } from "./answer.js";
import { type Judged, judgeSheet } from "./judge-sheet.js";
import { minimumsField, minimumsOf } from "./minimums.js";
import type { RatingOptions } from "./rating-options.js";
import type { SelectedRegime } from "./rating-regime.js";
import { type ScoredTerms, scoredTerms } from "./scored-terms.js";
import type { Sheet } from "./sheet-facts.js";
import { sheetIssue } from "./sheet-faults.js";
import { gapReason, isOfOtherRegime, isWithheld, withheldAnswer } from "./sheet-rating.js";

/** A sheet with nothing open, ready to be changed in thought. */
export interface Studied {
  readonly sheet: Sheet;
  readonly terms: ScoredTerms;
  readonly judged: Judged;
}

/** What is found in thought: the outcome and what is said of it. */
export interface StudyResult<Outcome> {
  readonly outcome: Outcome;
  readonly headline: Text;
}

/** Answers a question on what would change if a sheet changed; it has to be complete, for everything on it counts. */
export function study<Outcome>(
  sheet: Sheet,
  { on, accept }: RatingOptions,
  { terms: of, regimes, notices }: SelectedRegime,
  answer: (studied: Studied) => StudyResult<Outcome>,
): Decided<Outcome> | Undetermined<never> | Invalid {
  if (isOfOtherRegime(sheet.form, of))
    return { status: "invalid", issues: [sheetIssue("set", "other-regime")] };
  const terms = scoredTerms(of);
  if (isWithheld(sheet.form, terms, accept)) return withheldAnswer(on, regimes, notices, terms);
  const judged = judgeSheet(sheet, terms);
  const { finding } = judged;
  const all = [...groundsAside(sheet), ...notices];
  const missing = missingFrom(sheet, terms);
  const reasons = gapReason(sheet.form);
  if (missing.length > 0 || reasons.length > 0) {
    return undetermined<never>({ on, regimes, headline, finding, notices: all }, missing, reasons, null);
  }
  const found = answer({ sheet, terms, judged });
  return decided({ on, regimes, headline: found.headline, finding, notices: all }, found.outcome);
}

/** Why a sheet that is studied lacks nothing. */
export const studiedWhole = "a sheet is studied when it is complete";

const headline: Text = /* @__PURE__ */ Object.freeze({
  vi: "Chưa thể trả lời khi phiếu chưa đầy đủ.",
  en: "This cannot be answered while the sheet is not complete.",
});

function missingFrom({ form, blanks, minimums }: Sheet, { terms }: ScoredTerms): readonly MissingFact[] {
  const missing = blanks.map(({ field, citation }) => missingFact(field, citation));
  const beside = minimums === undefined ? minimumsOf(terms, form) : null;
  return beside === null ? missing : [...missing, missingFact(minimumsField, beside.citation)];
}

/** Points and gates are looked at; what else stands against the product stays. */
function groundsAside({ form, against = [] }: Sheet): readonly Notice[] {
  if (form.rules.length === 0) return [];
  const { id: at, citation } = form.rulesHeading;
  const found = against.length > 0;
  return [
    {
      code: found ? "grounds-stand" : "points-only",
      kind: "scope",
      at,
      text: found ? groundsStandText : pointsOnlyText,
      citation,
    },
  ];
}

const groundsStandText: Text = /* @__PURE__ */ Object.freeze({
  vi: "Chỉ xét điểm và yêu cầu tối thiểu; yêu cầu, căn cứ ngoài điểm số bất lợi cho sản phẩm vẫn còn.",
  en: "Points and gates alone are looked at; the rules outside the points that stand against the product remain.",
});

const pointsOnlyText: Text = /* @__PURE__ */ Object.freeze({
  vi: "Chỉ xét điểm và yêu cầu tối thiểu, không xét yêu cầu, căn cứ ngoài điểm số.",
  en: "Points and gates alone are looked at, not the rules outside the points.",
});
