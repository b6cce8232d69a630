import type { Finding } from "../kernel/assessment.js";
import { makeFinding } from "../kernel/finding.js";
import type { Claim } from "./claim.js";
import type { PreparedNorm, PreparedRaise, PreparedTerm } from "./prepare-norm.js";
import { shareOf } from "./share.js";
import type { Between } from "./years.js";

/** Between which amounts the ceiling lies, in đồng; both are the same when it is known. */
export interface Ceiling {
  readonly least: number;
  /** Infinite while nothing limits it. */
  readonly most: number;
  /** The most that the cost allows: the share, or all of it. */
  readonly byCost: number;
  /** The most that the units allow, with what lifts their cap. */
  readonly byUnits: number;
}

/** Whether a figure is known, and verified well enough to decide. */
export function isUsable({ kind, rank }: PreparedTerm, accept: number): boolean {
  return kind !== "unknown" && rank <= accept;
}

/**
 * The most support that a norm allows: the share of the cost, and the cap of the units, whichever is less. Where a
 * figure is not usable or an input was not given, the ceiling is a range.
 *
 * @param accept - rank of the weakest verification that may decide
 */
export function applyNorm(norm: PreparedNorm, claim: Claim, accept: number): Ceiling {
  const { rate, paysCost } = norm;
  const infinite = Number.POSITIVE_INFINITY;
  let byCost = infinite;
  let least = 0;
  if (isUsable(rate, accept)) {
    if (paysCost) {
      const { leastCost, mostCost } = claim;
      byCost = shareOf(mostCost, rate.amount);
      least = leastCost === mostCost ? byCost : shareOf(leastCost, rate.amount);
    } else {
      least = infinite;
    }
  } else if (paysCost) {
    byCost = claim.mostCost;
  }
  const units = capOfUnits(norm, claim, accept);
  const byUnits = units.most;
  return {
    least: Math.min(units.least, least),
    most: Math.min(byUnits, byCost),
    byCost,
    byUnits,
  };
}

/** Between which amounts the cap of all units together lies, with what lifts it; from nothing on while it is not known. */
export function capOfUnits(norm: PreparedNorm, claim: Claim, accept: number): Between {
  const { cap, claimed } = norm;
  if (!isUsable(cap, accept)) return unlimited;
  const { leastUnits, mostUnits, raised } = claim;
  const each = capOf(norm);
  let least = each * leastUnits;
  // Nothing for each of units without limit is nothing.
  let most = each * mostUnits || 0;
  if (claimed !== null && raised !== false) {
    most = shareOf(most, claimed.parts);
    if (raised === true && claimed.rank <= accept) least = shareOf(least, claimed.parts);
  }
  return { least, most };
}

const unlimited: Between = Object.freeze({ least: 0, most: Number.POSITIVE_INFINITY });

/** The cap of one unit with what always lifts it; the cap itself must be usable. */
function capOf({ cap, always }: PreparedNorm): number {
  return always === null ? cap.amount : shareOf(cap.amount, always.parts);
}

/** The finding on the share of the cost. */
export function rateFinding({ rate }: PreparedNorm, claim: Claim, accept: number, decided: boolean): Finding {
  const { kind, heading, required, bare } = rate;
  const { cost } = claim;
  if (kind === "none" || cost === undefined) return bare;
  const known = isUsable(rate, accept) && (decided || claim.leastCost === claim.mostCost);
  return makeFinding(heading, known ? "met" : "unknown", cost, required);
}

/** The finding on the cap of the units. */
export function capFinding(norm: PreparedNorm, claim: Claim, accept: number, decided: boolean): Finding {
  const { heading, kind, required, bare } = norm.cap;
  if (kind === "none") return bare;
  const known = isUsable(norm.cap, accept) && (decided || isCounted(norm, claim, accept));
  return makeFinding(heading, known ? "met" : "unknown", claim.units, required);
}

/** Whether the cap of all units together is known. */
function isCounted({ claimed }: PreparedNorm, claim: Claim, accept: number): boolean {
  if (claim.units === undefined) return false;
  return claimed === null || claim.raised === false || (claim.raised === true && claimed.rank <= accept);
}

/** The finding on what lifts the cap by claim; constant, so shared. */
export function raiseFinding(
  { applies, doesNot, open, withheld, rank }: PreparedRaise,
  raised: boolean | undefined,
  accept: number,
): Finding {
  if (raised === undefined) return open;
  if (!raised) return doesNot;
  return rank <= accept ? applies : withheld;
}
