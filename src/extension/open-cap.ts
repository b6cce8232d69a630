import type { MissingFact, Reason } from "../kernel/assessment.js";
import type { Field } from "../kernel/field.js";
import { figureUnits } from "../quantity/amount-source.js";
import { applyNorm, type Ceiling, isUsable } from "../support/apply-norm.js";
import type { Claim } from "../support/claim.js";
import type { PreparedTerm } from "../support/prepare-norm.js";
import { capId } from "./cap-id.js";
import { supportFields as fields } from "./fields.js";
import { type InterestRow, isLimitUsable, paysInterest, referenceId } from "./interest.js";
import type { ItemNorm } from "./item-norm.js";
import { reasonOf } from "./reasons.js";
import type { Support } from "./support-facts.js";
import { missingFact } from "./unanswered.js";

/** The facts that were not given and can still change an open ceiling. */
export function missingOfCap(
  facts: Support,
  priced: ItemNorm,
  claim: Claim,
  ceiling: Ceiling,
  accept: number,
): readonly MissingFact[] {
  const { norm, row } = priced;
  const { rate, cap, claimed, paysCost } = norm;
  const missing: MissingFact[] = [];
  const add = (field: Field, { heading }: Pick<PreparedTerm, "heading">) =>
    missing.push(missingFact(facts.at, field, heading.citation));
  if (paysCost && paysInterest(row)) missing.push(...missingInterest(facts, row, rate));
  else if (paysCost && claim.cost === undefined) add(fields.cost, rate);
  if (cap.kind !== "value" || !isUsable(cap, accept) || !isUsable(rate, accept)) return missing;
  // Where one unit that is not lifted is allowed all that the cost allows, neither count nor lift matters.
  const low = applyNorm(norm, { ...claim, mostUnits: claim.leastUnits, raised: false }, accept).byUnits;
  if (ceiling.byCost <= low) return missing;
  if (claim.units === undefined) add(fields.units, cap);
  if (claimed !== null && claim.raised === undefined) add(fields.priority, claimed);
  return missing;
}

function missingInterest(
  { at, interest }: Support,
  { years }: InterestRow,
  { heading }: PreparedTerm,
): readonly MissingFact[] {
  const { citation } = heading;
  if (interest === undefined) return [missingFact(at, fields.interest, citation)];
  return interest
    .slice(0, figureUnits(years, 0))
    .flatMap(({ paid, reference }, year) => [
      ...(paid === undefined
        ? [missingFact(at, fields.paid, citation, `interestYears[${year}].paidDong`)]
        : []),
      ...(reference === undefined
        ? [missingFact(at, fields.reference, citation, `interestYears[${year}].referenceDong`)]
        : []),
    ]);
}

/** Why a ceiling is open; never empty for one that is. */
export function reasonsOfCap(
  priced: ItemNorm,
  claim: Claim,
  missing: readonly MissingFact[],
  accept: number,
): readonly Reason[] {
  const { norm, row, unpriced } = priced;
  const reasons: Reason[] = [];
  if (missing.length > 0) reasons.push(reasonOf("missing-facts", capId));
  if (unpriced !== null) {
    reasons.push(reasonOf(unpriced, capId, row.place.citation));
    return reasons;
  }
  for (const term of [norm.rate, norm.cap]) {
    if (isUsable(term, accept)) continue;
    const { id, citation } = term.heading;
    reasons.push(reasonOf(term.kind === "unknown" ? "text-not-obtained" : "withheld", id, citation));
  }
  const { claimed } = norm;
  if (claimed !== null && claim.raised === true && claimed.rank > accept) {
    reasons.push(reasonOf("withheld", claimed.heading.id, claimed.heading.citation));
  }
  if (paysInterest(row) && !isLimitUsable(row, accept) && claim.leastCost !== claim.mostCost) {
    reasons.push(reasonOf("withheld", referenceId, row.reference.citation));
  }
  return reasons;
}
