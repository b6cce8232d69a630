import type { Value } from "../kernel/value.js";

/** What support is claimed for; a number that was not given lies between the least and the most it can be. */
export interface Claim {
  /** Eligible cost in đồng. */
  readonly leastCost: number;
  readonly mostCost: number;
  /** The cost as findings print it; `undefined` when not given. */
  readonly cost: Value | undefined;
  readonly leastUnits: number;
  readonly mostUnits: number;
  /** The units as findings print them; `undefined` when not given. */
  readonly units: Value | undefined;
  /** Whether what lifts the cap by claim applies; `undefined` when not given. */
  readonly raised: boolean | undefined;
}
