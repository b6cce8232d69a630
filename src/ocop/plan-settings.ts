import { InvariantError } from "../kernel/invariant.js";
import type { Checked, Issue } from "../kernel/issue.js";
import { type Measure, readScaled } from "../quantity/decimal.js";
import { faultIssue } from "../quantity/fault.js";
import { powerOfTen } from "../quantity/power-of-ten.js";
import { scoreMeasure } from "../quantity/score.js";

import { type CostPacking, costPacking } from "./plan-cost.js";
import type { PlanOptions } from "./plan-inputs.js";
import type { ScoredSet } from "./scored-set.js";
import { sheetIssue } from "./sheet-faults.js";

/** How a way up is looked for, read against the form. */
export interface PlanSettings {
  /** Indices of criteria that stay. */
  readonly locked: ReadonlySet<number>;
  /** By index of the criterion, what changing it weighs, in units of 0.0001; `null` where no weights were given. */
  readonly weights: readonly number[] | null;
  readonly packing: CostPacking;
  readonly limit: number;
}

/** Plans that are listed where the caller does not say how many. */
const usualLimit = 10;

const { places } = scoreMeasure;
const unit = /* @__PURE__ */ powerOfTen(places);

/** The greatest weight: costs stay exact up to it. It is a limit of the library. */
const mostWeight = 100_000;

/** Weights have as many decimals as points. */
export const weightMeasure: Measure = { places, most: mostWeight * unit, negative: false };

/** The weight of a criterion that is not named: 1. */
const usualWeight = unit;

/** Reads what the caller asks of a plan. */
export function readSettings(form: ScoredSet, options: PlanOptions): Checked<PlanSettings> {
  const { limit = usualLimit } = options;
  if (!Number.isSafeInteger(limit) || limit < 1) throw new InvariantError(`limit cannot be ${String(limit)}`);
  const issues: Issue[] = [];
  const locked = readLocked(form, options.locked ?? [], issues);
  const weights = options.weights === undefined ? null : readWeights(form, options.weights, issues);
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, value: { locked, weights, packing: costPacking(form), limit } };
}

function readLocked({ byCode }: ScoredSet, codes: readonly string[], issues: Issue[]): ReadonlySet<number> {
  const locked = new Set<number>();
  for (const [place, code] of codes.entries()) {
    const one = byCode.get(code);
    if (one === undefined) issues.push(sheetIssue(`locked[${place}]`, "unknown-criterion"));
    else locked.add(one.index);
  }
  return locked;
}

function readWeights(
  { byCode, criteria }: ScoredSet,
  given: NonNullable<PlanOptions["weights"]>,
  issues: Issue[],
): readonly number[] {
  const weights = criteria.map(() => usualWeight);
  for (const [code, weight] of Object.entries(given)) {
    const one = byCode.get(code);
    const units = readScaled(weight, weightMeasure.places, weightMeasure);
    if (one === undefined) issues.push(sheetIssue(`weights.${code}`, "unknown-criterion"));
    else if (typeof units === "string") issues.push(faultIssue(`weights.${code}`, units, weightMeasure));
    else weights[one.index] = units;
  }
  return weights;
}
