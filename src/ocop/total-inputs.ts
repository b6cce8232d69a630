import type { Given, Numeric } from "../kernel/input.js";

/** A result as it was published: the average total, the averages of the three parts, or both. In points. */
export interface TotalFacts {
  readonly total?: Given<Numeric>;
  readonly parts?: Given<{
    readonly A?: Given<Numeric>;
    readonly B?: Given<Numeric>;
    readonly C?: Given<Numeric>;
  }>;
}
