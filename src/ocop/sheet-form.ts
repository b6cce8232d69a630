import type { Assessment } from "../kernel/assessment.js";
import { messageOf } from "../kernel/fault.js";
import type { Issue } from "../kernel/issue.js";
import type { Faults } from "../kernel/read.js";
import type { Text } from "../kernel/text.js";
import { decided } from "./answer.js";
import { formsOfDay, withheldForm } from "./product-sets.js";
import type { RatingOptions } from "./rating-options.js";
import type { ProductSet, Rubric } from "./rubric.js";
import { readSet } from "./sheet-facts.js";
import { sheetIssue } from "./sheet-faults.js";

/** The place of a product in the classification (Phụ lục I), in the words of either language. */
export interface Classification {
  /** Its number (`"I"`) or its name. */
  readonly sector?: string;
  /** Nhóm. */
  readonly group?: string;
  /** Phân nhóm. */
  readonly subgroup?: string;
}

/**
 * The score sheet (phiếu đánh giá) of a product set as data, enough to draw it: parts, headings, criteria, cases,
 * options with points and star gates, and what is asked outside the points.
 *
 * @param set - number, id, or place in the classification, as far as needed to find one set
 * @param options - `on`: the day on which the dossier is filed; older forms are passed as `rubrics`
 * @returns the product set with its form, or that there is no such set, or several
 * @see Decision 26/2026/QĐ-TTg, Annex II
 *
 * @example
 * ```ts
 * import { sheetForm } from "vn-rural-industry/ocop";
 *
 * const answer = sheetForm({ group: "Cà phê, ca cao" }, { on: "2026-09-01" });
 * answer.status === "decided" && answer.outcome.number; // => 13
 * ```
 */
export function sheetForm(
  set: number | string | Classification,
  options: RatingOptions,
): Assessment<ProductSet> {
  const forms = formsOfDay(options);
  if (!forms.ok) return forms.answer;
  const { rubric, found } = forms;
  const issues: Issue[] = [];
  const form =
    typeof set === "object" && set !== null
      ? classified(set, rubric, issues)
      : readSet(set, rubric, "set", faultsInto(issues));
  if (form === undefined) return { status: "invalid", issues };
  const withheld = withheldForm(form, options, found);
  if (withheld !== null) return withheld;
  const { vi, en } = form.name;
  return decided({ ...found, headline: { vi: `Phiếu đánh giá: ${vi}.`, en: `Score sheet: ${en}.` } }, form);
}

function faultsInto(issues: Issue[]): Faults {
  return {
    add: (path, code) => issues.push({ path, code, message: messageOf(code) }),
    note: (issue) => issues.push(issue),
  };
}

/** The one set of this place; its words are compared without regard to capitals. */
function classified(place: Classification, rubric: Rubric, issues: Issue[]): ProductSet | undefined {
  const found = rubric
    .productSets()
    .filter(
      ({ sector, group, subgroup }) =>
        (place.sector === undefined || place.sector === sector.code || isNamed(sector.name, place.sector)) &&
        (place.group === undefined || isNamed(group, place.group)) &&
        (place.subgroup === undefined || (subgroup !== null && isNamed(subgroup, place.subgroup))),
    );
  const [form, another] = found;
  if (form === undefined) issues.push(sheetIssue("set", "unknown-set"));
  else if (another !== undefined)
    issues.push({ path: "set", code: "several-sets", message: severalSets(found) });
  return another === undefined ? form : undefined;
}

function isNamed({ vi, en }: Text, name: string): boolean {
  const wanted = folded(name);
  return folded(vi) === wanted || folded(en) === wanted;
}

function folded(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}

function severalSets(sets: readonly ProductSet[]): Text {
  const numbers = sets.map(({ number }) => number).join(", ");
  return {
    vi: `Có nhiều bộ sản phẩm như vậy: ${numbers}.`,
    en: `There are several such product sets: ${numbers}.`,
  };
}
