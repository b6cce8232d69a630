import type { Finding, MissingFact, Reason } from "./assessment.js";
import type { Gap } from "./field.js";
import type { Prepared, PreparedLeaf } from "./prepare.js";

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
  found: PreparedLeaf<Facts>[] = [],
): readonly PreparedLeaf<Facts>[] {
  if (scope === "open" && finding.state !== "unknown") return found;
  if (node.kind === "reading") found.push(node.decides);
  else if ("of" in node) descend(node.of, finding, scope, found);
  else if ("criterion" in node) descend([node.condition, node.criterion], finding, scope, found);
  else found.push(node);
  return found;
}

function descend<Facts>(
  parts: readonly Prepared<Facts>[],
  finding: Finding,
  scope: Scope,
  found: PreparedLeaf<Facts>[],
): void {
  for (const [index, child] of (finding.children ?? []).entries()) {
    const part = parts[index];
    if (part !== undefined) leavesOf(part, child, scope, found);
  }
}

/** The inputs of these leaves that were not given, each path once, in the order of the criteria. */
export function missingFactsOf<Facts>(
  leaves: readonly PreparedLeaf<Facts>[],
  facts: Facts,
  accept: number,
): readonly MissingFact[] {
  const missing = new Map<string, MissingFact>();
  for (const leaf of leaves) {
    if (leaf.rank > accept) continue;
    for (const gap of gapsOf(leaf, facts)) {
      if (!missing.has(gap.path)) missing.set(gap.path, missingFact(gap, leaf));
    }
  }
  return [...missing.values()];
}

function gapsOf<Facts>(leaf: PreparedLeaf<Facts>, facts: Facts): readonly Gap[] {
  switch (leaf.kind) {
    case "number":
      return leaf.number.gaps(facts);
    case "yes-no":
      return leaf.read(facts) === undefined ? leaf.gaps : [];
    case "open":
      return [];
    default:
      return leaf.source.read(facts) === undefined ? leaf.gaps : [];
  }
}

function missingFact<Facts>({ path, field }: Gap, leaf: PreparedLeaf<Facts>): MissingFact {
  const { kind, unit, choices, label } = field;
  return {
    path,
    kind,
    ...(unit === undefined ? {} : { unit }),
    ...(choices === undefined ? {} : { choices }),
    label,
    citation: leaf.heading.citation,
  };
}

/** Why these leaves, and with them the answer, are open. */
export function reasonsOf<Facts>(
  root: Finding,
  leaves: readonly PreparedLeaf<Facts>[],
  missing: readonly MissingFact[],
  accept: number,
): readonly Reason[] {
  const reasons: Reason[] = [];
  if (missing.length > 0) {
    reasons.push({ kind: "missing-facts", at: root.id, text: missingFactsText });
  }
  for (const leaf of leaves) {
    const { id: at, citation } = leaf.heading;
    if (leaf.kind === "open") reasons.push({ kind: leaf.test.reason, at, text: leaf.test.text, citation });
    else if (leaf.rank > accept) reasons.push({ kind: "withheld", at, text: withheldText, citation });
  }
  return reasons;
}

const missingFactsText = Object.freeze({
  vi: "Còn thiếu dữ kiện có thể làm thay đổi kết luận.",
  en: "Facts that can still change the answer were not given.",
});

const withheldText = Object.freeze({
  vi: "Nội dung điều khoản chưa được xác minh đến mức yêu cầu nên không được dùng để kết luận.",
  en: "The text of this provision is not verified well enough to decide.",
});
