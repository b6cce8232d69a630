import type { Finding, MissingFact, Reason } from "./assessment.js";
import type { Citation } from "./citation.js";
import type { Gap } from "./field.js";
import type { Prepared } from "./prepare.js";

/** Which findings a walk goes into. */
export type Scope = "open" | "judged";

/**
 * The leaves under a finding: those that can still change it (`open`: what is unknown, under parents that are
 * unknown), or every one that was judged.
 */
export function leavesOf<Facts>(
  node: Prepared<Facts>,
  finding: Finding,
  scope: Scope,
  found: Prepared<Facts>[] = [],
): readonly Prepared<Facts>[] {
  if (scope === "open" && finding.state !== "unknown") return found;
  const parts = partsOf(node, finding);
  if (parts === null) found.push(node.reading?.decides ?? node);
  for (const [index, child] of (finding.children ?? []).entries()) {
    const part = parts?.[index];
    if (part !== undefined) leavesOf(part, child, scope, found);
  }
  return found;
}

/** The parts that were judged: of what does not apply, only the condition that says so. */
function partsOf<Facts>(
  { group, when }: Prepared<Facts>,
  { children }: Finding,
): readonly Prepared<Facts>[] | null {
  if (when === null) return group === null ? null : group.parts;
  return children?.[1] === when.skipped ? [when.condition] : [when.condition, when.criterion];
}

/** The inputs of these leaves that were not given, each path once, in the order of the criteria. */
export function missingFactsOf<Facts>(
  leaves: readonly Prepared<Facts>[],
  facts: Facts,
  accept: number,
): readonly MissingFact[] {
  const missing = new Map<string, MissingFact>();
  for (const leaf of leaves) {
    if (leaf.rank > accept) continue;
    for (const gap of gapsOf(leaf, facts)) {
      if (!missing.has(gap.path)) missing.set(gap.path, missingFact(gap, leaf.heading.citation));
    }
  }
  return [...missing.values()];
}

function gapsOf<Facts>({ yesNo, number, text }: Prepared<Facts>, facts: Facts): readonly Gap[] {
  if (number !== null) return number.bound.gaps(facts);
  if (yesNo !== null && yesNo.read(facts) === undefined) return yesNo.gaps;
  if (text !== null && text.source.read(facts) === undefined) return text.gaps;
  return [];
}

/** A fact that was not given, asked on behalf of a provision. */
export function missingFact({ path, field }: Gap, citation: Citation): MissingFact {
  const { kind, unit, choices, label } = field;
  // Literals with a fixed order of keys, as in findings: spreading would be many times slower.
  if (unit !== undefined) return { path, kind, unit, label, citation };
  if (choices !== undefined) return { path, kind, choices, label, citation };
  return { path, kind, label, citation };
}

/** Why these leaves, and with them the answer, are open. */
export function reasonsOf<Facts>(
  root: Finding,
  leaves: readonly Prepared<Facts>[],
  missing: readonly MissingFact[],
  accept: number,
): readonly Reason[] {
  const reasons: Reason[] = [];
  if (missing.length > 0) {
    reasons.push({ kind: "missing-facts", at: root.id, text: missingFactsText });
  }
  for (const leaf of leaves) {
    const { id: at, citation } = leaf.heading;
    const test = leaf.open?.test;
    if (test !== undefined) reasons.push({ kind: test.reason, at, text: test.text, citation });
    else if (leaf.rank > accept) reasons.push({ kind: "withheld", at, text: withheldText, citation });
  }
  return reasons;
}

/** Said of an answer that lacks facts. */
export const missingFactsText = Object.freeze({
  vi: "Còn thiếu dữ kiện có thể làm thay đổi kết luận.",
  en: "Facts that can still change the answer were not given.",
});

/** A provision that may not decide. */
export const withheldText = Object.freeze({
  vi: "Nội dung điều khoản chưa được xác minh đến mức yêu cầu nên không được dùng để kết luận.",
  en: "The text of this provision is not verified well enough to decide.",
});
