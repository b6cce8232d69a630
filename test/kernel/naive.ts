import { type Verification, verificationRank } from "../../src/kernel/citation.js";
import type { Criterion, Leaf, When } from "../../src/kernel/criterion.js";
import type { Verdict } from "../../src/kernel/verdict.js";
import { type Facts, mostNumber } from "./criteria.js";

const compare = {
  ">": (a: number | string, b: number | string) => a > b,
  ">=": (a: number | string, b: number | string) => a >= b,
  "<": (a: number | string, b: number | string) => a < b,
  "<=": (a: number | string, b: number | string) => a <= b,
};

function judgeLeaf(leaf: Leaf, facts: Facts, accept: Verification): Verdict {
  if (leaf.kind === "open") return "unknown";
  const verification = leaf.kind === "number" ? leaf.figure.verification : leaf.verification;
  if (verificationRank[verification] > verificationRank[accept]) return "unknown";
  const value = facts[leaf.source];
  const passes = (given: boolean | number | string): boolean => {
    switch (leaf.kind) {
      case "yes-no":
        return given === leaf.expected;
      case "number":
        return compare[leaf.op](Number(given), Number(leaf.figure.value));
      case "day":
        return compare[leaf.op](String(given), leaf.day);
      default:
        return leaf.oneOf.includes(String(given));
    }
  };
  if (value !== undefined) return passes(value) ? "met" : "unmet";
  if (leaf.kind !== "number") return "unknown";
  const ends = [passes(0), passes(mostNumber)];
  return ends[0] === ends[1] ? (ends[0] ? "met" : "unmet") : "unknown";
}

/** Judges a criterion the slow way: as the words of the law go, node by node. */
export function judgeNaively(
  node: Criterion | When,
  facts: Facts,
  accept: Verification = "single-source",
  replaced: unknown = null,
): Verdict {
  const judge = (part: Criterion | When) => judgeNaively(part, facts, accept, replaced);
  const count = (parts: readonly (Criterion | When)[], verdict: Verdict) =>
    parts.filter((part) => judge(part) === verdict).length;
  switch (node.kind) {
    case "all":
      if (count(node.of, "unmet") > 0) return "unmet";
      if (count(node.of, "unknown") > 0) return "unknown";
      return count(node.of, "met") > 0 ? "met" : "not-applicable";
    case "any":
    case "at-least": {
      const least = node.kind === "any" ? 1 : node.count;
      const met = count(node.of, "met");
      if (met >= least) return "met";
      return met + count(node.of, "unknown") >= least ? "unknown" : "unmet";
    }
    case "when": {
      const condition = judge(node.condition);
      if (condition === "unmet") return "not-applicable";
      const criterion = judge(node.criterion);
      return condition === "met" || criterion !== "unmet" ? criterion : "unknown";
    }
    case "reading":
      return judgeLeaf(node === replaced ? node.alternative : node.decides, facts, accept);
    default:
      return judgeLeaf(node, facts, accept);
  }
}
