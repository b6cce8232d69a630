import type { Assessment } from "../kernel/assessment.js";
import type { Citation, Verification } from "../kernel/citation.js";
import type { Text } from "../kernel/text.js";
import type { SupportItem } from "./items.js";
import type { DongRange, SupportCap } from "./outcome.js";

/** Money that may be paid before the acceptance of the work. */
export interface Advance {
  /** Percent of the support. */
  readonly percent: string;
  /** In whole đồng, never rounded up. */
  readonly amount: number;
  readonly citation: Citation;
  readonly verification: Verification;
}

/** The first advance of an activity (tạm ứng lần một). */
export interface FirstAdvance extends Advance {
  /** More than this percentage of the work must be done before; `null` where no such test is set. */
  readonly workOver: string | null;
  /** What else must be there before, or what the percentage is taken of. */
  readonly condition: Text | null;
  /** What is paid after completion and acceptance, in đồng. */
  readonly remainder: number;
}

/** Why an activity does not count in the total; `"counted"` where it does. */
export type Counting =
  | "counted"
  | "not-supportable"
  | "supported-elsewhere"
  | "same-content"
  | "over-yearly-times";

/** One activity of a plan, in the order it was given. */
export interface PlannedActivity {
  readonly item: SupportItem;
  readonly counting: Counting;
  /** `null` where its ceiling is open but cannot change the total. */
  readonly cap: SupportCap | null;
  /** `null` where it does not count, or where the head of the agency decides. */
  readonly advance: FirstAdvance | null;
}

/** A cap for one establishment that several of its activities draw on together. */
export interface SharedCap {
  /** Places of the activities in the list given. */
  readonly activities: readonly number[];
  readonly cap: number;
}

/** The most that the activities together may receive. */
export interface SupportPlan {
  /** In whole đồng. */
  readonly total: number;
  readonly activities: readonly PlannedActivity[];
  readonly sharedCaps: readonly SharedCap[];
  /** The most that may be paid in advance; `null` where its provision is not verified well enough. */
  readonly advanceCeiling: Advance | null;
}

/** The answer of `planSupport`. */
export type SupportPlanAssessment = Assessment<SupportPlan, DongRange>;
