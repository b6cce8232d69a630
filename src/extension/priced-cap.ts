import type { Decided, Finding, Notice, Undetermined } from "../kernel/assessment.js";
import { makeGroup } from "../kernel/finding.js";
import type { Text } from "../kernel/text.js";
import { afterKnowledge, knownThrough } from "../law/known-through.js";
import { applyNorm, type Ceiling, capFinding, raiseFinding, rateFinding } from "../support/apply-norm.js";
import type { Claim } from "../support/claim.js";
import type { PreparedNorm } from "../support/prepare-norm.js";
import { stepsOf } from "../support/steps.js";
import { capId } from "./cap-id.js";
import type { Era, EraItem } from "./eras.js";
import { claimOfInterest, interestFindings, paysInterest } from "./interest.js";
import type { ItemNorm } from "./item-norm.js";
import { noticeOf } from "./notices.js";
import { missingOfCap, reasonsOfCap } from "./open-cap.js";
import { type DongRange, rangeOf, type SupportCap, type SupportCeiling } from "./outcome.js";
import type { Support } from "./support-facts.js";
import { unansweredOf } from "./unanswered.js";

/** One question about a ceiling: the facts, and the law that they are held against. */
export interface CapQuestion {
  readonly on: string;
  readonly era: Era;
  readonly item: EraItem;
  readonly facts: Support;
  /** Rank of the weakest verification that may decide. */
  readonly accept: number;
}

export const headlines: Readonly<Record<"met" | "unmet" | "unknown", Text>> = {
  met: { vi: "Được hỗ trợ đến mức trần đã tính.", en: "Support may be granted up to the ceiling reckoned." },
  unmet: { vi: "Nội dung này không có căn cứ để hỗ trợ.", en: "There is no basis to support this item." },
  unknown: { vi: "Chưa xác định được mức trần.", en: "The ceiling cannot be told yet." },
};

/** An answer about a ceiling on a day whose law is known. */
export type CapAnswer = Decided<SupportCap> | Undetermined<DongRange>;

/** The ceiling under a norm, with its findings. `standing`: notices that hold whatever the facts. */
export function pricedCap(question: CapQuestion, priced: ItemNorm, standing: readonly Notice[]): CapAnswer {
  const { on, era, item, facts, accept } = question;
  const { norm, row } = priced;
  const claim = paysInterest(row) ? claimOfInterest(facts, row, accept) : facts;
  const ceiling = applyNorm(norm, claim, accept);
  const { least, most } = ceiling;
  const decided = least === most;
  const children = childrenOf(item.basis, priced, claim, accept, decided);
  const finding = makeGroup(priced.heading, decided ? "met" : "unknown", children);
  if (decided) {
    return {
      status: "decided",
      schema: 1,
      on,
      regimes: era.regimes,
      headline: headlines.met,
      outcome: outcomeOf(priced, norm, claim, ceiling, accept),
      finding,
      notices: noticesOf(question, priced, claim, ceiling, standing),
      unanswered: unansweredOf(priced.optional, facts),
    };
  }
  const missing = missingOfCap(facts, priced, claim, ceiling, accept);
  return {
    status: "undetermined",
    schema: 1,
    on,
    regimes: era.regimes,
    headline: headlines.unknown,
    finding,
    notices: withKnowledge(on, standing),
    because: reasonsOfCap(priced, claim, missing, accept),
    missing,
    possible: rangeOf(least, most),
  };
}

function childrenOf(
  basis: Finding,
  priced: ItemNorm,
  claim: Claim,
  accept: number,
  decided: boolean,
): readonly Finding[] {
  const { norm, row } = priced;
  const { always, claimed } = norm;
  const rate = rateFinding(norm, claim, accept, decided);
  const cap = capFinding(norm, claim, accept, decided);
  if (paysInterest(row)) {
    const priority = claimed === null ? [] : [raiseFinding(claimed, claim.raised, accept)];
    return [basis, ...interestFindings(row, claim, accept), rate, cap, ...priority];
  }
  if (claimed !== null) return [basis, rate, cap, raiseFinding(claimed, claim.raised, accept)];
  return always === null ? [basis, rate, cap] : [basis, rate, cap, raiseFinding(always, true, accept)];
}

function outcomeOf(
  { leavesOwnCapital }: ItemNorm,
  norm: PreparedNorm,
  claim: Claim,
  ceiling: Ceiling,
  accept: number,
): SupportCeiling {
  const { leastCost, mostCost } = claim;
  return {
    kind: "ceiling",
    ceiling: ceiling.most,
    ownCapital: leavesOwnCapital && leastCost === mostCost ? mostCost - ceiling.most : null,
    steps: stepsOf(norm, claim, ceiling, accept),
  };
}

function noticesOf(
  { on, facts, accept }: CapQuestion,
  priced: ItemNorm,
  claim: Claim,
  ceiling: Ceiling,
  standing: readonly Notice[],
): readonly Notice[] {
  const { norm, readings } = priced;
  let extra: Notice[] | null = null;
  for (const { code, norm: other, needsPriority } of readings) {
    if (needsPriority && (claim.raised !== true || priced.priorityRank > accept)) continue;
    extra = withReading(extra, code, priced, other, claim, ceiling, accept);
  }
  const { vat } = facts;
  if (vat !== undefined && vat > 0) {
    const taxed = { ...claim, leastCost: claim.leastCost + vat, mostCost: claim.mostCost + vat };
    extra = withReading(extra, "vat-in-cost", priced, norm, taxed, ceiling, accept);
  }
  if (norm.paysCost && claim.mostUnits > 1 && ceiling.byCost * claim.mostUnits > ceiling.byUnits) {
    extra = [...(extra ?? []), noticeOf("several-units", capId)];
  }
  return withKnowledge(on, extra === null ? standing : [...standing, ...extra]);
}

/** Adds the notice of another reading, if it comes to another ceiling. */
function withReading(
  extra: Notice[] | null,
  code: Parameters<typeof noticeOf>[0],
  priced: ItemNorm,
  norm: PreparedNorm,
  claim: Claim,
  ceiling: Ceiling,
  accept: number,
): Notice[] | null {
  const other = applyNorm(norm, claim, accept);
  if (other.least === ceiling.most && other.most === ceiling.most) return extra;
  const outcome = other.least === other.most ? outcomeOf(priced, norm, claim, other, accept) : null;
  return [...(extra ?? []), noticeOf(code, capId, priced.row.place.citation, { outcome })];
}

/** The notices of an answer, with the one for a day after what the library knows. */
export function withKnowledge(on: string, notices: readonly Notice[]): readonly Notice[] {
  return on > knownThrough ? [...notices, afterKnowledge(capId)] : notices;
}
