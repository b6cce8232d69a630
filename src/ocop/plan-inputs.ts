import type { Numeric } from "../kernel/input.js";
import type { RatingOptions } from "./rating-options.js";

/** How a way up is looked for. */
export interface PlanOptions extends RatingOptions {
  /** What changing a criterion weighs, by its code; one that is not named weighs 1. Up to four decimals, not negative. */
  readonly weights?: Readonly<Record<string, Numeric>> | undefined;
  /** Codes of criteria that stay as they are. */
  readonly locked?: readonly string[] | undefined;
  /** Most plans that are listed; 10 when not given. */
  readonly limit?: number | undefined;
}
