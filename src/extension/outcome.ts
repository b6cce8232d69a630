import type { Assessment } from "../kernel/assessment.js";
import type { Step } from "../support/steps.js";
import type { NotSupportable } from "./eras.js";

/** The most that may be granted. */
export interface SupportCeiling {
  readonly kind: "ceiling";
  /** In whole đồng, never rounded up. */
  readonly ceiling: number;
  /** What is left of the cost, in đồng; `null` where the money pays for no cost of the beneficiary. */
  readonly ownCapital: number | null;
  /** How the ceiling is reckoned; the step that sets it has `binds`. */
  readonly steps: readonly Step[];
}

/** The answer to how much may be granted: a ceiling, or that the decree of the day does not list the item. */
export type SupportCap = SupportCeiling | NotSupportable;

/** Between which amounts of đồng an open ceiling lies. */
export interface DongRange {
  readonly from: number;
  /** `null` while nothing known limits it. */
  readonly to: number | null;
}

/** The answer of `supportCap`. */
export type SupportCapAssessment = Assessment<SupportCap, DongRange>;

/** A range without its infinite end. */
export function rangeOf(from: number, to: number): DongRange {
  return { from, to: to === Number.POSITIVE_INFINITY ? null : to };
}
