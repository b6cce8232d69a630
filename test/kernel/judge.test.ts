import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/kernel/assess.js";
import type { Finding } from "../../src/kernel/assessment.js";
import type { Verification } from "../../src/kernel/citation.js";
import type { Criterion, When } from "../../src/kernel/criterion.js";
import { InvariantError } from "../../src/kernel/invariant.js";
import { prepare } from "../../src/kernel/prepare.js";
import {
  criteria,
  type Facts,
  factsFor,
  factsOf,
  label,
  leavesIn,
  provision,
  question,
  valuesOf,
  withOwnFacts,
} from "./criteria.js";
import { judgeNaively } from "./naive.js";

const day = { on: "2026-01-01", regimes: [] };

const accept = fc.constantFrom<Verification>("official", "corroborated", "single-source", "unverified");

/** A criterion with facts for it; `more` are the same facts and perhaps others. */
const judged = (plain: boolean) =>
  criteria(plain).chain((criterion) => {
    const names = factsOf(criterion);
    return fc.record({
      criterion: fc.constant(criterion),
      facts: factsFor(names),
      more: factsFor(names),
      accept,
    });
  });

/** The facts that a criterion needs, completed in every possible way. */
function completionsOf(names: readonly string[], facts: Facts): readonly Facts[] {
  return names
    .filter((name) => facts[name] === undefined)
    .reduce<readonly Facts[]>(
      (all, name) => all.flatMap((some) => valuesOf(name).map((value) => ({ ...some, [name]: value }))),
      [facts],
    );
}

const outcomeOf = (criterion: Criterion, facts: Facts, accepted?: Verification, replaced?: unknown) => {
  const state = judgeNaively(criterion, facts, accepted, replaced);
  return state === "unknown" ? null : state === "unmet" ? "no" : "yes";
};

/** Whether changing this one fact changes the outcome, whatever the other open facts are. */
function canChange(
  criterion: Criterion,
  names: readonly string[],
  name: string,
  facts: Facts,
  accepted: Verification,
): boolean {
  return completionsOf(
    names.filter((other) => other !== name),
    facts,
  ).some(
    (completion) =>
      new Set(valuesOf(name).map((value) => outcomeOf(criterion, { ...completion, [name]: value }, accepted)))
        .size > 1,
  );
}

/** The state of every finding, with what the naive evaluator says; under what is skipped nothing applies. */
function everyState(
  node: Criterion | When,
  finding: Finding,
  facts: Facts,
  accepted: Verification,
): readonly (readonly [Finding["state"], Finding["state"]])[] {
  const parts = "of" in node ? node.of : node.kind === "when" ? [node.condition, node.criterion] : [];
  const skipped = node.kind === "when" && finding.children?.[0]?.state === "unmet";
  return [
    [finding.state, judgeNaively(node, facts, accepted)],
    ...(finding.children ?? []).flatMap((child, index) => {
      const part = parts[index];
      if (part === undefined) return [];
      if (skipped && index === 1) {
        return statesUnder(child).map((state) => [state, "not-applicable"] as const);
      }
      return everyState(part, child, facts, accepted);
    }),
  ];
}

function statesUnder({ state, children = [] }: Finding): readonly Finding["state"][] {
  return [state, ...children.flatMap(statesUnder)];
}

describe("the interpreter", () => {
  it("finds of every node what the naive evaluator finds", () => {
    fc.assert(
      fc.property(judged(false), ({ criterion, facts, accept }) => {
        const { finding } = assess(question(criterion), facts, { ...day, accept });
        for (const [state, expected] of everyState(criterion, finding, facts, accept)) {
          expect(state).toBe(expected);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("gives equal bytes for equal facts, and leaves the facts alone", () => {
    fc.assert(
      fc.property(judged(false), ({ criterion, facts }) => {
        const frozen = Object.freeze({ ...facts });
        const asked = question(criterion);
        const first = JSON.stringify(assess(asked, frozen, day));
        expect(JSON.stringify(assess(asked, { ...frozen }, day))).toBe(first);
        expect(JSON.stringify(assess(question(criterion), frozen, day))).toBe(first);
      }),
    );
  });

  it("never flips a decided answer when a fact is added", () => {
    fc.assert(
      fc.property(judged(false), ({ criterion, facts, more, accept }) => {
        const given = Object.entries(facts).filter(([, value]) => value !== undefined);
        const before = assess(question(criterion), facts, { ...day, accept });
        const after = assess(
          question(criterion),
          { ...more, ...Object.fromEntries(given) },
          { ...day, accept },
        );
        if (before.status === "decided") expect(after).toMatchObject({ outcome: before.outcome });
      }),
      { numRuns: 2000 },
    );
  });

  it("decides exactly when every completion comes to the same, where each fact stands once", () => {
    fc.assert(
      fc.property(judged(true), ({ criterion, facts }) => {
        const own = withOwnFacts(criterion);
        const names = factsOf(own);
        fc.pre(names.length <= 6);
        const given = named(names, facts);
        const outcomes = new Set(completionsOf(names, given).map((all) => outcomeOf(own, all)));
        const answer = assess(question(own), given, day);
        expect(answer.status).toBe(outcomes.size === 1 ? "decided" : "undetermined");
        if (answer.status === "decided") expect([...outcomes]).toEqual([answer.outcome]);
      }),
    );
  });

  it("reports a missing fact exactly when it can change the outcome, where each fact stands once", () => {
    fc.assert(
      fc.property(judged(true), ({ criterion, facts }) => {
        const own = withOwnFacts(criterion);
        const names = factsOf(own);
        fc.pre(names.length <= 6);
        const given = named(names, facts);
        const answer = assess(question(own), given, day);
        const reported = answer.status === "undetermined" ? answer.missing.map(({ path }) => path) : [];
        expect(reported).toEqual(
          names.filter(
            (name) => given[name] === undefined && canChange(own, names, name, given, "single-source"),
          ),
        );
      }),
    );
  });

  it("omits no missing fact that can change the outcome, whatever is withheld or open", () => {
    fc.assert(
      fc.property(judged(false), ({ criterion, facts, accept }) => {
        const own = withOwnFacts(criterion);
        const names = factsOf(own);
        fc.pre(names.length <= 6);
        const given = named(names, facts);
        const answer = assess(question(own), given, { ...day, accept });
        const reported = answer.status === "undetermined" ? answer.missing.map(({ path }) => path) : [];
        for (const name of names) {
          if (given[name] !== undefined || reported.includes(name)) continue;
          expect(canChange(own, names, name, given, accept)).toBe(false);
        }
      }),
    );
  });

  it("says why an answer is open, always, and asks for nothing that was given", () => {
    fc.assert(
      fc.property(judged(false), ({ criterion, facts, accept }) => {
        const answer = assess(question(criterion), facts, { ...day, accept });
        const asked = answer.status === "decided" ? answer.unanswered : answer.missing;
        for (const { path } of asked) expect(facts[path]).toBeUndefined();
        expect(new Set(asked.map(({ path }) => path)).size).toBe(asked.length);
        if (answer.status === "decided") return;
        expect(answer.because.length).toBeGreaterThan(0);
        expect(answer.because.some(({ kind }) => kind === "missing-facts")).toBe(answer.missing.length > 0);
      }),
    );
  });

  it("notes a reading exactly when its alternative comes to another outcome", () => {
    fc.assert(
      fc.property(judged(false), ({ criterion, facts, accept }) => {
        const outcome = outcomeOf(criterion, facts, accept);
        const others = readingsIn(criterion)
          .map((reading) => outcomeOf(criterion, facts, accept, reading))
          .filter((other) => other !== outcome);
        const { notices } = assess(question(criterion), facts, { ...day, accept });
        expect(notices.map(({ alternative }) => alternative)).toEqual(others);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Facts of a random criterion, under the names of the one that has a fact for each leaf. */
function named(names: readonly string[], facts: Facts): Facts {
  const values = Object.values(facts);
  return Object.fromEntries(
    names.map((name, index) => {
      const allowed = valuesOf(name);
      const value = values[index % Math.max(values.length, 1)];
      return [
        name,
        value === undefined ? undefined : allowed.includes(value) ? value : allowed[index % allowed.length],
      ];
    }),
  );
}

function readingsIn(node: Criterion | When): readonly unknown[] {
  if (node.kind === "reading") return [node];
  if (node.kind === "when") return [...readingsIn(node.condition), ...readingsIn(node.criterion)];
  return "of" in node ? node.of.flatMap(readingsIn) : [];
}

describe("the trees under test", () => {
  it("are of every kind", () => {
    const kinds = new Set(
      fc
        .sample(criteria(false), { numRuns: 500, seed: 1 })
        .flatMap((criterion) => [criterion.kind, ...leavesIn(criterion).map(({ kind }) => kind)]),
    );
    expect([...kinds].sort()).toEqual(
      ["all", "any", "at-least", "choice", "day", "number", "open", "reading", "yes-no"].sort(),
    );
  });
});

describe("a criterion with a mistake", () => {
  const test = { ...provision("leaf"), kind: "yes-no", source: "somewhere", expected: true } as const;

  it("is refused when its source does not exist", () => {
    expect(() => prepare(test, {})).toThrow(InvariantError);
    expect(() => prepare({ ...test, source: "toString" }, {})).toThrow(InvariantError);
  });

  it("is refused when its source is of another kind", () => {
    const sources = {
      somewhere: { kind: "day", field: { path: "somewhere", kind: "day", label }, read: () => undefined },
    } as const;
    expect(() => prepare(test, sources)).toThrow('criterion leaf needs a source "somewhere" of kind yes-no');
  });
});
