import type { Citation, Verification } from "../kernel/citation.js";
import type { Text } from "../kernel/text.js";
import { type Ceiling, isUsable } from "./apply-norm.js";
import type { Claim } from "./claim.js";
import type { PreparedNorm, PreparedRaise, PreparedTerm, StepFigure } from "./prepare-norm.js";
import { shareOf } from "./share.js";

/** One step of reckoning a ceiling: the figure of the law, and the amount it allows. */
export interface Step {
  readonly name: string;
  readonly label: Text;
  /** `null` where the cost itself is the limit. */
  readonly figure: StepFigure | null;
  readonly citation: Citation;
  readonly verification: Verification;
  /** The most that this step allows, in whole đồng. */
  readonly amount: number;
  /** Whether this step sets the ceiling. */
  readonly binds: boolean;
}

/** The steps of a ceiling that is known; a cap whose units were not given has none, for it does not bind. */
export function stepsOf(norm: PreparedNorm, claim: Claim, ceiling: Ceiling, accept: number): readonly Step[] {
  const { rate, cap, always, claimed, paysCost } = norm;
  const { byCost, byUnits } = ceiling;
  const capped = byUnits < byCost;
  const steps: Step[] = [];
  if (paysCost) steps.push(step(rate, byCost, !capped));
  if (cap.kind !== "value" || claim.units === undefined || !isUsable(cap, accept)) return steps;
  const raise = claim.raised === true && claimed !== null && claimed.rank <= accept ? claimed : null;
  let amount = cap.amount * claim.mostUnits;
  steps.push(step(cap, amount, capped && always === null && raise === null));
  if (always !== null) {
    amount = shareOf(amount, always.parts);
    steps.push(step(always, amount, capped && raise === null));
  }
  if (raise !== null) steps.push(step(raise, shareOf(amount, raise.parts), capped));
  return steps;
}

function step(
  { naming, figure, heading }: PreparedTerm | PreparedRaise,
  amount: number,
  binds: boolean,
): Step {
  const { citation, verification } = heading;
  return { name: naming.name, label: naming.label, figure, citation, verification, amount, binds };
}
