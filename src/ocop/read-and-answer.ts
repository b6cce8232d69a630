import type { Invalid, NotInForce, Undetermined } from "../kernel/assessment.js";
import type { Checked } from "../kernel/issue.js";
import { formsNotPassed, rubricFor } from "./rating-forms.js";
import type { RatingOptions } from "./rating-options.js";
import { type SelectedRegime, selectTerms } from "./rating-regime.js";
import type { Rubric } from "./rubric.js";
import { sheetIssue } from "./sheet-faults.js";
import { sheetStanding } from "./sheet-rating.js";

/** Reads an input against the forms of one decision. */
export type Reader<Parsed> = (input: unknown, rubric: Rubric) => Checked<Parsed>;

/** Selects the regime, checks the input against its forms, and answers; or says why there is no answer. */
export function readAndAnswer<Parsed, Answer>(
  read: Reader<Parsed>,
  input: unknown,
  options: RatingOptions,
  answer: (parsed: Parsed, selected: SelectedRegime) => Answer,
): Answer | Invalid | NotInForce | Undetermined<never> {
  const selected = selectTerms(options, sheetStanding);
  if (!selected.ok) return selected.answer;
  const rubric = rubricFor(selected.terms, options);
  if (rubric === undefined) return formsNotPassed(options, selected);
  const parsed = read(input, rubric);
  return parsed.ok ? answer(parsed.value, selected) : { status: "invalid", issues: parsed.issues };
}

/** Selects the regime and checks the input against its forms, once for many answers. */
export function readOnce<Parsed>(
  read: Reader<Parsed>,
  input: unknown,
  options: RatingOptions,
): Checked<Parsed> {
  const selected = selectTerms(options, sheetStanding);
  if (!selected.ok) {
    const { answer } = selected;
    return {
      ok: false,
      issues: answer.status === "invalid" ? answer.issues : [sheetIssue("on", "not-in-force")],
    };
  }
  const rubric = rubricFor(selected.terms, options);
  return rubric === undefined
    ? { ok: false, issues: [sheetIssue("rubrics", "no-forms")] }
    : read(input, rubric);
}
