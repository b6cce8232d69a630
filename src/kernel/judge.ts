import type { Finding } from "./assessment.js";
import { makeFinding, makeGroup } from "./finding.js";
import { present } from "./invariant.js";
import type { Prepared } from "./prepare.js";
import type { Value } from "./value.js";
import type { Verdict } from "./verdict.js";

/** One pass over the criteria: what it is judged on, and what was noticed on the way. */
export interface Run<Facts> {
  readonly facts: Facts;
  /** Rank of the weakest verification that may decide. */
  readonly accept: number;
  /** The reading that is replaced by its alternative in this pass. */
  readonly replaced: Prepared<Facts> | null;
  /** State of the finding made last: reading it here is much faster than from findings of many shapes. */
  state: Verdict;
  /** Whether some input of a criterion that applies was not given. */
  incomplete: boolean;
  /** Readings whose alternative comes to another state. */
  differing: Prepared<Facts>[] | null;
}

type Part<Facts, Name extends keyof Prepared<Facts>> = NonNullable<Prepared<Facts>[Name]>;

/** Judges a prepared criterion: its finding, with the findings of its parts. */
export function judge<Facts>(node: Prepared<Facts>, run: Run<Facts>): Finding {
  if (node.yesNo !== null) return judgeYesNo(node.yesNo, node.rank, run);
  if (node.number !== null) return judgeNumber(node, node.number, run);
  if (node.group !== null) return judgeGroup(node, node.group, run);
  if (node.when !== null) return judgeWhen(node, node.when, run);
  if (node.reading !== null) return judgeReading(node, node.reading, run);
  if (node.text !== null) return judgeText(node, node.text, run);
  return judgeOpen(node.open, run);
}

function judgeYesNo<Facts>(test: Part<Facts, "yesNo">, rank: number, run: Run<Facts>): Finding {
  const value = test.read(run.facts);
  if (value === undefined) {
    run.incomplete = true;
    run.state = "unknown";
    return test.unknown;
  }
  const met = value === test.expected;
  if (rank > run.accept) {
    run.state = "unknown";
    return met ? test.withheldMet : test.withheldUnmet;
  }
  run.state = met ? "met" : "unmet";
  return met ? test.met : test.unmet;
}

function judgeNumber<Facts>(node: Prepared<Facts>, test: Part<Facts, "number">, run: Run<Facts>): Finding {
  const { bound, op, required } = test;
  const exact = bound.exact(run.facts);
  if (Number.isNaN(exact)) run.incomplete = true;
  const state = node.rank > run.accept ? "unknown" : stateOfNumber(test, exact, run.facts);
  const shortfall = state === "unmet" ? bound.shortfall(run.facts, op) : undefined;
  const finding = makeFinding(node.heading, state, bound.observe(run.facts), required, shortfall);
  run.state = state;
  return finding;
}

function judgeGroup<Facts>(
  node: Prepared<Facts>,
  { parts, least }: Part<Facts, "group">,
  run: Run<Facts>,
): Finding {
  const count = parts.length;
  const children = new Array<Finding>(count);
  let met = 0;
  let unmet = 0;
  let unknown = 0;
  for (let index = 0; index < count; index += 1) {
    children[index] = judge(present(parts[index], "every part was prepared"), run);
    if (run.state === "met") met += 1;
    else if (run.state === "unmet") unmet += 1;
    else if (run.state === "unknown") unknown += 1;
  }
  const state = least === 0 ? stateOfAll(met, unmet, unknown) : stateOfSome(least, met, unknown);
  run.state = state;
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
function judgeWhen<Facts>(
  { heading }: Prepared<Facts>,
  { condition, criterion, skipped }: Part<Facts, "when">,
  run: Run<Facts>,
): Finding {
  const first = judge(condition, run);
  const applies = run.state;
  if (applies === "unmet") {
    run.state = "not-applicable";
    return makeGroup(heading, "not-applicable", [first, skipped]);
  }
  const second = judge(criterion, run);
  if (applies === "unknown" && run.state === "unmet") run.state = "unknown";
  return makeGroup(heading, run.state, [first, second]);
}

function judgeReading<Facts>(
  node: Prepared<Facts>,
  { decides, alternative }: Part<Facts, "reading">,
  run: Run<Facts>,
): Finding {
  if (run.replaced === node) return judge(alternative, run);
  const finding = judge(decides, run);
  if (run.replaced === null && stateOf(alternative, run) !== run.state) {
    run.differing ??= [];
    run.differing.push(node);
  }
  return finding;
}

function judgeText<Facts>(node: Prepared<Facts>, test: Part<Facts, "text">, run: Run<Facts>): Finding {
  const { source, required } = test;
  const value = source.read(run.facts);
  run.state = node.rank > run.accept ? "unknown" : stateOfText(test, value);
  if (value === undefined) {
    run.incomplete = true;
    return makeFinding(node.heading, run.state, undefined, required);
  }
  return makeFinding(node.heading, run.state, observedText(source, value), required);
}

function judgeOpen<Facts>(open: Prepared<Facts>["open"], run: Run<Facts>): Finding {
  run.state = "unknown";
  return present(open, "a prepared criterion has one content").unknown;
}

function observedText<Facts>(source: Part<Facts, "text">["source"], value: string): Value {
  if (source.kind === "day") return { kind: "day", value };
  const choice = source.field.choices?.find((candidate) => candidate.value === value);
  return { kind: "choice", value, label: choice?.label ?? { vi: value, en: value } };
}

/** The state of a leaf, without its finding. */
function stateOf<Facts>({ rank, yesNo, number, text }: Prepared<Facts>, run: Run<Facts>): Verdict {
  if (rank > run.accept) return "unknown";
  if (number !== null) return stateOfNumber(number, number.bound.exact(run.facts), run.facts);
  if (text !== null) return stateOfText(text, text.source.read(run.facts));
  const value = yesNo?.read(run.facts);
  if (value === undefined) return "unknown";
  return value === yesNo?.expected ? "met" : "unmet";
}

function stateOfText<Facts>({ test }: Part<Facts, "text">, value: string | undefined): Verdict {
  if (value === undefined) return "unknown";
  if (test.kind === "choice") return test.oneOf.includes(value) ? "met" : "unmet";
  const sign = value < test.day ? -1 : value > test.day ? 1 : 0;
  return passes(test.op, sign) ? "met" : "unmet";
}

function stateOfNumber<Facts>({ op, bound }: Part<Facts, "number">, exact: number, facts: Facts): Verdict {
  if (!Number.isNaN(exact)) return passes(op, exact) ? "met" : "unmet";
  // Decided only when both ends of the interval say the same.
  const atLeast = passes(op, bound.least(facts));
  return atLeast === passes(op, bound.most(facts)) ? (atLeast ? "met" : "unmet") : "unknown";
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
