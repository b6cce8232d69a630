import type { Given, Numeric } from "../kernel/input.js";
import type { Rounding } from "../quantity/rounding.js";
import type { RatingOptions } from "./rating-options.js";
import type { SheetFacts } from "./sheet-inputs.js";

/** The sheet of one member of a council (thành viên hội đồng). */
export interface MemberSheet extends Pick<SheetFacts, "set" | "options" | "cases"> {
  readonly member?: Given<string>;
}

/** The sheets of a council on one product. */
export interface CouncilFacts extends Pick<SheetFacts, "grounds" | "minimums"> {
  /** One for each member who scored; all for the same product set. */
  readonly sheets: readonly MemberSheet[];
  /** The options that the council agrees on, or its advisory group reports: of the criteria with gates. */
  readonly agreed?: Given<Readonly<Record<string, Given<string>>>>;
}

/**
 * How gates are judged where members chose differently; the decision does not say. By the options agreed on, by every
 * member's sheet (one that misses the gate is enough), or by the mean points of the criterion.
 */
export type GateReading = "agreed" | "every-member" | "mean-points";

/** The rules of the council (quy chế hoạt động của hội đồng), on top of what every rating needs. */
export interface CouncilOptions extends RatingOptions {
  /** Without it the options agreed on count if there are any, and a gate on which members differ stays open. */
  readonly gates?: GateReading | undefined;
  /** How the council rounds its mean, up to four decimals; without it the mean is never rounded. */
  readonly rounding?: { readonly places: number; readonly rule: Rounding } | undefined;
  /** Most points that totals of members may lie apart; beyond it the council discusses and scores again. */
  readonly mostSpread?: Numeric | undefined;
}
