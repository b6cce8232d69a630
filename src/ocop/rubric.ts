import type { Citation, Verification } from "../kernel/citation.js";
import type { Text } from "../kernel/text.js";

/** The star tier a mark on an option belongs to (yêu cầu tối thiểu theo cấp độ sao). */
export type GateTier = 3 | 4 | 5;

/** One option of a criterion (lựa chọn): what it says and what it is worth. */
export interface SheetOption {
  /** `"a"`, `"b"` …: its place in the printed order, cases counted through. */
  readonly letter: string;
  readonly label: Text;
  readonly points: number;
  /** The tier whose minimum this option is; `null` when it carries no mark. */
  readonly gate: GateTier | null;
  /** Id of the case it belongs to; `null` where the criterion has no cases. */
  readonly case: string | null;
}

/** One of the cases (trường hợp) that a criterion lets choose between before its options. */
export interface SheetCase {
  readonly id: string;
  readonly label: Text;
}

/** A scored criterion (tiêu chí): one option is chosen, its points count. */
export interface SheetCriterion {
  readonly kind: "criterion";
  /** Number as printed, e.g. `"1.1"`, or `"7"` where a heading is scored itself. */
  readonly code: string;
  readonly part: PartCode;
  readonly label: Text;
  /** What the form says about how to judge; `null` when nothing. */
  readonly note: Text | null;
  readonly max: number;
  readonly options: readonly SheetOption[];
  /** Empty unless one of several cases has to be chosen first. */
  readonly cases: readonly SheetCase[];
  /** False where the form prints a maximum of 1 and no options: it is 0 or 1. */
  readonly optionsPrinted: boolean;
  /** Code of the criterion that must have earned points for this one to apply; `null` when it always applies. */
  readonly appliesWith: string | null;
}

/** A heading of the form with the maximum of what stands under it. */
export interface SheetHeading {
  readonly kind: "heading";
  readonly code: string;
  readonly label: Text;
  readonly max: number;
  readonly children: readonly SheetItem[];
}

/** A line of the form: a scored criterion, or a heading over others. */
export type SheetItem = SheetHeading | SheetCriterion;

/** The three parts of every form: product and community (A), marketing (B), quality (C). */
export type PartCode = "A" | "B" | "C";

/** A part of the form (phần) and its maximum. */
export interface SheetPart {
  readonly code: PartCode;
  readonly label: Text;
  readonly max: number;
  readonly items: readonly SheetItem[];
}

/**
 * What the form asks outside the points. For `"reject"` (bị loại), `"not-evaluated"` (không đánh giá) and `"stop"`
 * (không đánh giá các bước tiếp theo) the text is the ground, to be denied; for `"require"` (yêu cầu) it is what
 * must be so, and the form does not say what follows if it is not.
 */
export interface SheetRule {
  /** Stable name, unique in its set. */
  readonly id: string;
  readonly effect: "reject" | "not-evaluated" | "stop" | "require";
  /** Code of the criterion or heading it is printed at; `null` at the head of the form. */
  readonly at: string | null;
  readonly text: Text;
  /** Criteria of which one with 0 points is the ground; empty when somebody has to state it. */
  readonly zeroIn: readonly string[];
}

/** A place where the printed form contradicts itself or the other forms, and what stands here for it. */
export interface PrintAnomaly {
  /** Code of a criterion, letter of a part, or `null` for the form as a whole. */
  readonly at: string | null;
  /** Letters of the options concerned; absent when it is not about options. */
  readonly options?: readonly string[];
  readonly reason:
    | "empty-points"
    | "empty-maximum"
    | "misread-points"
    | "extra-digit"
    | "two-maxima"
    | "older-heading"
    | "equal-points"
    | "same-wording"
    | "option-missing"
    | "points-missing"
    | "numbering"
    | "odd-gates"
    | "mark-on-line"
    | "foreign-option"
    | "no-footnote"
    | "no-rejection-line"
    | "one-source"
    | "sources-differ"
    | "wrong-title"
    | "two-tracks";
  /** The figures as printed; absent where nothing is printed or no figure is concerned. */
  readonly printed?: string;
  /** The figures as they stand here. */
  readonly used?: string;
  /**
   * `"corrected"` against the print, `"kept"` as printed, `"read"` by a reading of what is silent, `"open"` where
   * points or texts were not obtained: what depends on them is not determined.
   */
  readonly treatment: "corrected" | "kept" | "read" | "open";
  readonly text: Text;
}

/** A sector of the classification (phân loại sản phẩm). */
export interface Sector {
  /** `"I"` to `"VI"`. */
  readonly code: string;
  readonly name: Text;
}

/** A product set (bộ sản phẩm): where it is classified, and its form. */
export interface ProductSet {
  readonly id: string;
  /** Id of the rubric it belongs to. */
  readonly rubric: string;
  readonly number: number;
  /** Official name; the English one is a translation. */
  readonly name: Text;
  readonly sector: Sector;
  /** Nhóm. */
  readonly group: Text;
  /** Phân nhóm; `null` where the group has none. */
  readonly subgroup: Text | null;
  /** Ministries in charge. */
  readonly leads: readonly Text[];
  /** Samples of the product that the dossier brings; `null` where the text on them was not obtained. */
  readonly samples: number | null;
  /** Where the form stands in the decision. */
  readonly citation: Citation;
  readonly verification: Verification;
  readonly parts: readonly SheetPart[];
  /** The scored criteria of all parts, in printed order. */
  readonly criteria: readonly SheetCriterion[];
  readonly rules: readonly SheetRule[];
  readonly anomalies: readonly PrintAnomaly[];
}

/** The forms of one decision: a product set for each leaf of its classification. */
export interface Rubric {
  readonly id: string;
  readonly citation: Citation;
  readonly verification: Verification;
  /** Every product set, by number. */
  readonly productSets: () => readonly ProductSet[];
  /** One product set by its number; `undefined` when there is none. Made when first asked for. */
  readonly productSet: (number: number) => ProductSet | undefined;
}
