import { defaultAccept } from "../kernel/accept.js";
import type { Assessment, Reason, Undetermined } from "../kernel/assessment.js";
import { isAccepted } from "../kernel/citation.js";
import { type Heading, makeFinding } from "../kernel/finding.js";
import { withheldText } from "../kernel/gather.js";
import type { Text } from "../kernel/text.js";
import { decided, type Found, undetermined } from "./answer.js";
import { rubricFor } from "./rating-forms.js";
import type { RatingOptions } from "./rating-options.js";
import { ratingStanding, selectTerms } from "./rating-regime.js";
import type { ProductSet, Rubric } from "./rubric.js";
import { sheetIssue } from "./sheet-faults.js";

const at = "ocop.forms";

/** The forms of the day, or the answer that says why there are none. */
export type FormsOfDay =
  | { readonly ok: true; readonly rubric: Rubric; readonly found: Found }
  | { readonly ok: false; readonly answer: Exclude<Assessment<never>, { readonly status: "decided" }> };

const standing = /* @__PURE__ */ ratingStanding(at);

/** Selects the forms that a dossier is scored by. */
export function formsOfDay(options: RatingOptions): FormsOfDay {
  const selected = selectTerms(options, standing);
  if (!selected.ok) return selected;
  const { terms, regimes } = selected;
  const { on, accept = defaultAccept } = options;
  // Who recognises is no matter of the forms.
  const notices = selected.notices.filter(({ kind }) => kind !== "authority");
  const rubric = rubricFor(terms, options);
  const heading: Heading = {
    id: at,
    label: { vi: "Bộ tiêu chí, phiếu đánh giá", en: "Criteria and score sheets" },
    citation: rubric?.citation ?? terms.recognised.citation,
    verification: rubric?.verification ?? terms.recognised.verification,
  };
  if (rubric === undefined) {
    const { message } = sheetIssue("rubrics", "no-forms");
    return { ok: false, answer: open(heading, "text-not-obtained", message, { on, regimes, notices }) };
  }
  if (!isAccepted(heading.verification, accept)) {
    return { ok: false, answer: open(heading, "withheld", withheldText, { on, regimes, notices }) };
  }
  const finding = makeFinding(heading, "met");
  return { ok: true, rubric, found: { on, regimes, headline: headlineOf(rubric), finding, notices } };
}

/** An answer that stays open for this reason. */
function open(heading: Heading, kind: Reason["kind"], text: Text, { on, regimes, notices }: OfDay) {
  const finding = makeFinding(heading, "unknown");
  const because: Reason = { kind, at, text, citation: heading.citation };
  return undetermined<never>({ on, regimes, headline: text, finding, notices }, [], [because], null);
}

/** A form that is verified below what is accepted; `null` where it is not. */
export function withheldForm(
  { name, number, citation, verification }: ProductSet,
  { accept = defaultAccept }: RatingOptions,
  day: OfDay,
): Undetermined<never> | null {
  if (isAccepted(verification, accept)) return null;
  const heading = { id: at, label: name, citation: { ...citation, set: String(number) }, verification };
  return open(heading, "withheld", withheldText, day);
}

type OfDay = Pick<Found, "on" | "regimes" | "notices">;

function headlineOf(rubric: Rubric): Text {
  const count = rubric.productSets().length;
  return { vi: `Có ${count} bộ sản phẩm.`, en: `There are ${count} product sets.` };
}

/**
 * The product sets (bộ sản phẩm) that products are classified in on a day, each with its score sheet. The forms of
 * Decision 26/2026/QĐ-TTg are built in; older ones are entry points of their own, passed as `rubrics`.
 *
 * @param options - `on`: the day on which the dossier is filed; further days where they matter
 * @returns every product set by number, or that the forms of that day were not passed
 * @see Decision 26/2026/QĐ-TTg, Annexes I and II
 *
 * @example
 * ```ts
 * import { productSets } from "vn-rural-industry/ocop";
 *
 * const answer = productSets({ on: "2026-09-01" });
 * answer.status === "decided" && answer.outcome.length; // => 26
 * ```
 */
export function productSets(options: RatingOptions): Assessment<readonly ProductSet[]> {
  const forms = formsOfDay(options);
  return forms.ok ? decided(forms.found, forms.rubric.productSets()) : forms.answer;
}
