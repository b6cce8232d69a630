import type { Citation } from "../kernel/citation.js";
import type { Text } from "../kernel/text.js";
import type { SheetChange } from "./sheet-change.js";

/** One way up: what to change, and the total that it comes to. */
export interface Plan {
  /** In printed order; empty when the tier is reached already. */
  readonly changes: readonly SheetChange[];
  readonly total: number;
}

/** Every smallest way up. */
export interface FoundPlans {
  readonly result: "plans";
  /** Criteria that each plan changes, and option steps that it takes. */
  readonly criteria: number;
  readonly steps: number;
  /** What each plan weighs, as plain decimal text; `null` where no weights were given. */
  readonly weight: string | null;
  readonly plans: readonly Plan[];
  /** Whether these are all; otherwise the list was cut at the limit. */
  readonly complete: boolean;
}

/** Something that keeps the tier out of reach. */
export interface Obstacle {
  /** A gate that no option left reaches, 0 points that end the evaluation, too few points left, minimums beside the form. */
  readonly kind: "gate" | "zero" | "points" | "minimums";
  /** Id of the finding concerned. */
  readonly at: string;
  readonly text: Text;
  readonly citation: Citation;
}

/** No way up, and why. */
export interface Impossible {
  readonly result: "impossible";
  readonly because: readonly Obstacle[];
}

/** What a search for a way up finds. */
export type Plans = FoundPlans | Impossible;
