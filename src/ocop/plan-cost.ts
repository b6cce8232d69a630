import type { ScoredSet } from "./scored-set.js";

/** What a change costs: its weight in units of 0.0001, the criteria that it changes, the option steps that it takes. */
export interface Cost {
  readonly weight: number;
  readonly criteria: number;
  readonly steps: number;
}

/**
 * Packs costs into one number, so that sums compare as weight first, then criteria, then steps. No sum over a form
 * takes more steps than it has options, nor changes more criteria than it has.
 */
export interface CostPacking {
  readonly pack: (cost: Cost) => number;
  readonly unpack: (packed: number) => Cost;
}

/** The packing for a form. */
export function costPacking({ set }: ScoredSet): CostPacking {
  const ofCriteria = set.criteria.reduce((sum, { options }) => sum + options.length, 1);
  const ofWeight = ofCriteria * (set.criteria.length + 1);
  return {
    pack: ({ weight, criteria, steps }) => weight * ofWeight + criteria * ofCriteria + steps,
    unpack: (packed) => ({
      weight: Math.floor(packed / ofWeight),
      criteria: Math.floor((packed % ofWeight) / ofCriteria),
      steps: packed % ofCriteria,
    }),
  };
}
