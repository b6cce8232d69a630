import type { Citation, Verification } from "../kernel/citation.js";
import type { PartCode, PrintAnomaly, SheetRule } from "./rubric.js";

/** Words in Vietnamese and in English on one line: `"Trong xã | Within the commune"`. */
export type Bilingual = `${string} | ${string}`;

/** A criterion as one or more forms word it, with the points that most of them print. */
export interface Wording {
  readonly label: Bilingual;
  readonly note?: Bilingual;
  /** Points of the options in printed order, each with the stars printed beside it: `"0 1 2**** 3*****"`. */
  readonly points: string;
  readonly options: readonly Bilingual[];
  /** The cases to choose between; each has an equal share of the options, in printed order. */
  readonly cases?: readonly Bilingual[];
  /** False where the form prints a maximum and no options. */
  readonly optionsPrinted?: false;
  /** Code of the criterion that must have earned points for this one to apply. */
  readonly appliesWith?: string;
}

/** A heading of the form: its number, its words, and the maximum printed for it. */
export type HeadingRow = readonly [code: string, label: Bilingual, max: number];

/** A criterion of the form: its number, its wording, and its points where this form prints others. */
export type CriterionRow = readonly [code: string, wording: Wording, points?: string];

/** A line of the form. */
export type Row = HeadingRow | CriterionRow;

/** What a form asks outside the points; where it is printed, the form itself says. */
export interface Ground {
  readonly id: string;
  readonly effect: SheetRule["effect"];
  readonly text: Bilingual;
  readonly zeroIn?: readonly string[];
}

/** A kind of slip or silence of the printed form. */
export interface AnomalyKind {
  readonly reason: PrintAnomaly["reason"];
  readonly treatment: PrintAnomaly["treatment"];
  readonly text: Bilingual;
}

/** A slip or silence and its place. */
export interface Anomaly extends AnomalyKind {
  readonly at: string | null;
  readonly options?: readonly string[];
  readonly printed?: string;
  readonly used?: string;
}

/** A sector of the classification. */
export interface SectorRow {
  readonly code: string;
  readonly name: Bilingual;
}

/** A group of the classification (nhóm) in its sector. */
export interface Group {
  readonly sector: SectorRow;
  readonly name: Bilingual;
}

/** A product set as its regime file writes it: its place in the classification, then the form from top to bottom. */
export interface SetForm {
  readonly name: Bilingual;
  readonly group: Group;
  /** Absent where the group has none. */
  readonly subgroup?: Bilingual;
  readonly leads: readonly Bilingual[];
  readonly samples?: number;
  /** Where it differs from that of the decision. */
  readonly verification?: Verification;
  readonly rejected: readonly Ground[];
  readonly A: readonly Row[];
  readonly B: readonly Row[];
  readonly C: readonly Row[];
  /** What is printed at a criterion or heading, by its code. */
  readonly grounds?: Readonly<Record<string, Ground>>;
  readonly anomalies?: readonly Anomaly[];
}

/** The forms of one decision and what is common to them. */
export interface FormBook {
  readonly id: string;
  readonly citation: Citation;
  readonly verification: Verification;
  /** Samples of a product, unless its form says another number; `null` where the text was not obtained. */
  readonly samples: number | null;
  readonly parts: readonly { readonly code: PartCode; readonly label: Bilingual; readonly max: number }[];
  /** By number, from 1. */
  readonly sets: readonly (() => SetForm)[];
}
