import type { Finding } from "./assessment.js";
import { makeFinding, makeGroup } from "./finding.js";
import type { Prepared, PreparedGroup, PreparedLeaf, PreparedReading, PreparedWhen } from "./prepare.js";
import type { Value } from "./value.js";
import type { Verdict } from "./verdict.js";

/** One pass over the criteria: what it is judged on, and what was noticed on the way. */
export interface Run<Facts> {
  readonly facts: Facts;
  /** Rank of the weakest verification that may decide. */
  readonly accept: number;
  /** The reading that is replaced by its alternative in this pass. */
  readonly replaced: PreparedReading<Facts> | null;
  /** Whether some input of a criterion that applies was not given. */
  incomplete: boolean;
  /** Readings whose alternative comes to another state. */
  differing: PreparedReading<Facts>[] | null;
}

/** Judges a prepared criterion: its finding, with the findings of its parts. */
export function judge<Facts>(node: Prepared<Facts>, run: Run<Facts>): Finding {
  switch (node.kind) {
    case "all":
    case "at-least":
      return judgeGroup(node, run);
    case "when":
      return judgeWhen(node, run);
    case "reading":
      return judgeReading(node, run);
    default:
      return judgeLeaf(node, run);
  }
}

function judgeGroup<Facts>(node: PreparedGroup<Facts>, run: Run<Facts>): Finding {
  const { of } = node;
  const children = new Array<Finding>(of.length);
  let met = 0;
  let unmet = 0;
  let unknown = 0;
  let index = 0;
  for (const part of of) {
    const finding = judge(part, run);
    if (finding.state === "met") met += 1;
    else if (finding.state === "unmet") unmet += 1;
    else if (finding.state === "unknown") unknown += 1;
    children[index] = finding;
    index += 1;
  }
  const state = node.kind === "all" ? stateOfAll(met, unmet, unknown) : stateOfSome(node.least, met, unknown);
  return makeGroup(node.heading, state, children);
}

function stateOfAll(met: number, unmet: number, unknown: number): Verdict {
  if (unmet > 0) return "unmet";
  if (unknown > 0) return "unknown";
  return met > 0 ? "met" : "not-applicable";
}

function stateOfSome(least: number, met: number, unknown: number): Verdict {
  if (met >= least) return "met";
  return met + unknown >= least ? "unknown" : "unmet";
}

/** "If the condition, then the criterion": where the condition is open, a criterion that holds does not block. */
function judgeWhen<Facts>(node: PreparedWhen<Facts>, run: Run<Facts>): Finding {
  const condition = judge(node.condition, run);
  if (condition.state === "unmet") return makeGroup(node.heading, "not-applicable", [condition]);
  const criterion = judge(node.criterion, run);
  const state = condition.state === "unknown" && criterion.state === "unmet" ? "unknown" : criterion.state;
  return makeGroup(node.heading, state, [condition, criterion]);
}

function judgeReading<Facts>(node: PreparedReading<Facts>, run: Run<Facts>): Finding {
  if (run.replaced === node) return judgeLeaf(node.alternative, run);
  const finding = judgeLeaf(node.decides, run);
  if (run.replaced === null && stateOf(node.alternative, run) !== finding.state) {
    run.differing ??= [];
    run.differing.push(node);
  }
  return finding;
}

function judgeLeaf<Facts>(leaf: PreparedLeaf<Facts>, run: Run<Facts>): Finding {
  switch (leaf.kind) {
    case "yes-no": {
      const value = leaf.read(run.facts);
      if (value === undefined) {
        run.incomplete = true;
        return leaf.unknown;
      }
      if (leaf.rank > run.accept) return value === leaf.expected ? leaf.withheldMet : leaf.withheldUnmet;
      return value === leaf.expected ? leaf.met : leaf.unmet;
    }
    case "number": {
      const { heading, number, op, required } = leaf;
      const exact = number.exact(run.facts);
      if (Number.isNaN(exact)) run.incomplete = true;
      const state = leaf.rank > run.accept ? "unknown" : stateOfNumber(leaf, exact, run.facts);
      const shortfall = state === "unmet" ? number.shortfall(run.facts, op) : undefined;
      return makeFinding(heading, state, number.observe(run.facts), required, shortfall);
    }
    case "day":
    case "choice": {
      const state = stateOf(leaf, run);
      const value = leaf.source.read(run.facts);
      if (value === undefined) run.incomplete = true;
      return makeFinding(
        leaf.heading,
        state,
        value === undefined ? undefined : observedText(leaf.source, value),
        leaf.required,
      );
    }
    case "open":
      return leaf.unknown;
  }
}

function observedText<Facts>(source: TextSource<Facts>, value: string): Value {
  if (source.kind === "day") return { kind: "day", value };
  const choice = source.field.choices?.find((candidate) => candidate.value === value);
  return { kind: "choice", value, label: choice?.label ?? { vi: value, en: value } };
}

type TextSource<Facts> = Extract<PreparedLeaf<Facts>, { readonly kind: "day" | "choice" }>["source"];

/** The state of a leaf, without its finding. */
function stateOf<Facts>(leaf: PreparedLeaf<Facts>, run: Run<Facts>): Verdict {
  if (leaf.kind === "open" || leaf.rank > run.accept) return "unknown";
  switch (leaf.kind) {
    case "yes-no": {
      const value = leaf.read(run.facts);
      if (value === undefined) return "unknown";
      return value === leaf.expected ? "met" : "unmet";
    }
    case "number":
      return stateOfNumber(leaf, leaf.number.exact(run.facts), run.facts);
    default: {
      const value = leaf.source.read(run.facts);
      if (value === undefined) return "unknown";
      const { test } = leaf;
      if (test.kind === "choice") return test.oneOf.includes(value) ? "met" : "unmet";
      const sign = value < test.day ? -1 : value > test.day ? 1 : 0;
      return passes(test.op, sign) ? "met" : "unmet";
    }
  }
}

function stateOfNumber<Facts>(
  { op, number }: Extract<PreparedLeaf<Facts>, { readonly kind: "number" }>,
  exact: number,
  facts: Facts,
): Verdict {
  return Number.isNaN(exact)
    ? compareInterval(op, number.least(facts), number.most(facts))
    : passes(op, exact)
      ? "met"
      : "unmet";
}

/** Compares an interval of differences with zero: decided only when both its ends say the same. */
function compareInterval(op: ">" | ">=" | "<" | "<=", least: number, most: number): Verdict {
  const atLeast = passes(op, least);
  return atLeast === passes(op, most) ? (atLeast ? "met" : "unmet") : "unknown";
}

function passes(op: ">" | ">=" | "<" | "<=", sign: number): boolean {
  switch (op) {
    case ">":
      return sign > 0;
    case ">=":
      return sign >= 0;
    case "<":
      return sign < 0;
    case "<=":
      return sign <= 0;
  }
}
