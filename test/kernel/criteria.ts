import fc from "fast-check";
import type { Question } from "../../src/kernel/assess.js";
import type { Verification } from "../../src/kernel/citation.js";
import type {
  All,
  Criterion,
  Leaf,
  OpenTest,
  Provision,
  Reading,
  Steady,
  When,
} from "../../src/kernel/criterion.js";
import { choice, day, number, yesNo } from "../../src/kernel/fields.js";
import type { Figure } from "../../src/kernel/figure.js";
import { prepare } from "../../src/kernel/prepare.js";
import type { Source, Sources } from "../../src/kernel/source.js";

/** Made-up facts for the kernel: one value for each criterion, by name. */
export type Facts = Readonly<Record<string, boolean | number | string | undefined>>;

export const citation = { document: "1/2000/NĐ-CP", article: "1" };

export const label = { vi: "Nhãn", en: "Label" };

export const provision = (id: string, verification: Verification = "official"): Provision => ({
  id,
  label,
  citation,
  verification,
});

/** Numbers of these facts lie from 0 to `mostNumber`. */
export const mostNumber = 3;

const choices = ["red", "green", "blue"];
const days = ["2025-12-31", "2026-01-01", "2026-06-30", "2026-12-31", "2027-01-01"];

/** Every value that a made-up fact can have, by the kind in its name. */
export const valuesOf = (name: string): readonly (boolean | number | string)[] => {
  if (name.startsWith("yes-no")) return [true, false];
  if (name.startsWith("number")) return Array.from({ length: mostNumber + 1 }, (_, index) => index);
  return name.startsWith("choice") ? choices : days;
};

function sourceOf(name: string): Source<Facts> {
  const value = (facts: Facts) => facts[name];
  const text = (facts: Facts) => {
    const given = value(facts);
    return given === undefined ? undefined : String(given);
  };
  if (name.startsWith("yes-no")) {
    return {
      kind: "yes-no",
      field: yesNo(name, label),
      read: (facts) => (value(facts) === undefined ? undefined : value(facts) === true),
    };
  }
  if (name.startsWith("choice")) {
    const field = choice(
      name,
      choices.map((option) => ({ value: option, label: { vi: option, en: option } })),
      label,
    );
    return { kind: "choice", field, read: text };
  }
  if (name.startsWith("day")) return { kind: "day", field: day(name, label), read: text };
  const field = number(name, "point", label);
  const read = (facts: Facts) => (value(facts) === undefined ? Number.NaN : Number(value(facts)));
  return {
    kind: "number",
    bind: (figure) => {
      const bound = Number(figure.value);
      return {
        exact: (facts) => read(facts) - bound,
        least: () => -bound,
        most: () => mostNumber - bound,
        gaps: (facts) => (Number.isNaN(read(facts)) ? [{ path: name, field }] : []),
        observe: (facts) => {
          const given = read(facts);
          return Number.isNaN(given)
            ? { kind: "range", least: "0", most: String(mostNumber), unit: "point" }
            : { kind: "number", value: String(given), unit: "point" };
        },
        shortfall: (facts, op) => ({
          value: String(Math.abs(read(facts) - bound)),
          unit: "point",
          exclusive: op === ">" || op === "<",
        }),
      };
    },
  };
}

/** The leaves of a criterion, in order; of a reading both. */
export function leavesIn(criterion: Criterion | When): readonly Leaf[] {
  switch (criterion.kind) {
    case "all":
    case "any":
    case "at-least":
      return criterion.of.flatMap(leavesIn);
    case "when":
      return [...leavesIn(criterion.condition), ...leavesIn(criterion.criterion)];
    case "reading":
      return [criterion.decides, criterion.alternative];
    default:
      return [criterion];
  }
}

/** The names of the facts that a criterion reads. */
export const factsOf = (criterion: Criterion | When): readonly string[] => [
  ...new Set(leavesIn(criterion).flatMap((leaf) => (leaf.kind === "open" ? [] : [leaf.source]))),
];

function sourcesOf(criterion: Criterion | When): Sources<Facts> {
  return Object.fromEntries(factsOf(criterion).map((name) => [name, sourceOf(name)]));
}

/** A question whose answers are "yes" and "no". */
export function question(criteria: Criterion): Question<Facts, "yes" | "no"> {
  return {
    criteria: prepare(criteria, sourcesOf(criteria)),
    outcomes: { met: "yes", unmet: "no" },
    headlines: {
      met: { vi: "Có.", en: "Yes." },
      unmet: { vi: "Không.", en: "No." },
      unknown: { vi: "Chưa rõ.", en: "Open." },
    },
  };
}

const verification = fc.constantFrom<Verification>("official", "corroborated", "single-source", "unverified");
const op = fc.constantFrom(">" as const, ">=" as const, "<" as const, "<=" as const);
const index = fc.nat(3);
const figure = (value: number, verified: Verification): Figure => ({
  value: String(value),
  unit: "point",
  citation,
  verification: verified,
});

const closedLeaf = (verified: fc.Arbitrary<Verification>): fc.Arbitrary<Leaf> =>
  fc.oneof(
    fc.record({ name: index, expected: fc.boolean(), verified }).map(
      (test): Leaf => ({
        ...provision("leaf", test.verified),
        kind: "yes-no",
        source: `yes-no-${test.name}`,
        expected: test.expected,
      }),
    ),
    fc.record({ name: index, op, value: fc.nat(mostNumber), verified }).map(
      (test): Leaf => ({
        kind: "number",
        id: "leaf",
        label,
        source: `number-${test.name}`,
        op: test.op,
        figure: figure(test.value, test.verified),
      }),
    ),
    fc.record({ name: index, op, day: fc.constantFrom(...days.slice(1, -1)), verified }).map(
      (test): Leaf => ({
        ...provision("leaf", test.verified),
        kind: "day",
        source: `day-${test.name}`,
        op: test.op,
        day: test.day,
      }),
    ),
    fc.record({ name: index, oneOf: fc.subarray(choices, { minLength: 1, maxLength: 2 }), verified }).map(
      (test): Leaf => ({
        ...provision("leaf", test.verified),
        kind: "choice",
        source: `choice-${test.name}`,
        oneOf: test.oneOf,
      }),
    ),
  );

const openLeaf: fc.Arbitrary<OpenTest> = fc
  .constantFrom("text-not-obtained" as const, "open-reading" as const, "authority" as const)
  .map((reason) => ({ ...provision("open"), kind: "open", reason, text: label }));

/** Random criteria: with every kind of leaf and group, or (`plain`) without what no fact can close. */
export function criteria(plain: boolean): fc.Arbitrary<Criterion> {
  const closed = closedLeaf(plain ? fc.constant<Verification>("official") : verification);
  const leaf: fc.Arbitrary<Leaf> = plain ? closed : fc.oneof({ arbitrary: closed, weight: 6 }, openLeaf);
  const { steady } = fc.letrec<{ steady: Steady; group: Steady; reading: Reading }>((tie) => ({
    steady: fc.oneof(
      { maxDepth: 2, depthSize: "small" },
      leaf,
      tie("group"),
      ...(plain ? [] : [tie("reading")]),
    ),
    reading: fc
      .record({ decides: leaf, alternative: leaf })
      .map((both) => ({ kind: "reading", ...both, notice: { code: "other-reading", text: label } })),
    group: fc
      .record({
        kind: fc.constantFrom("all" as const, "any" as const, "at-least" as const),
        of: fc.array(tie("steady"), { minLength: 1, maxLength: 3 }),
        count: fc.integer({ min: 1, max: 3 }),
      })
      .map(({ kind, of, count }): Steady => {
        const group = { ...provision("group"), of };
        return kind === "at-least"
          ? { ...group, kind, count: Math.min(count, of.length) }
          : { ...group, kind };
      }),
  }));
  const when: fc.Arbitrary<When> = fc
    .record({ condition: steady, criterion: steady })
    .map((both) => ({ ...provision("when"), kind: "when", ...both }));
  const all: fc.Arbitrary<All<Criterion | When>> = fc
    .array(fc.oneof(steady, when), { minLength: 1, maxLength: 3 })
    .map((of) => ({ ...provision("all"), kind: "all", of }));
  const nested: fc.Arbitrary<Criterion> = fc
    .array(all, { minLength: 1, maxLength: 2 })
    .map((of) => ({ ...provision("root"), kind: "all", of }));
  return fc.oneof(steady, all, nested);
}

/** The same criterion with a fact of its own for each leaf. */
export function withOwnFacts(criterion: Criterion): Criterion {
  let count = 0;
  const leaf = (test: Leaf): Leaf => {
    if (test.kind === "open") return test;
    count += 1;
    return { ...test, source: `${test.source.replace(/-\d+$/, "")}-${count}` };
  };
  const steady = (node: Steady): Steady => {
    switch (node.kind) {
      case "all":
      case "any":
      case "at-least":
        return { ...node, of: node.of.map(steady) };
      case "reading":
        return { ...node, decides: leaf(node.decides), alternative: leaf(node.alternative) };
      default:
        return leaf(node);
    }
  };
  const any = (node: Criterion | When): Criterion | When => {
    if (node.kind === "when") {
      return { ...node, condition: steady(node.condition), criterion: top(node.criterion) };
    }
    return top(node);
  };
  const top = (node: Criterion): Criterion =>
    node.kind === "all" ? { ...node, of: node.of.map(any) } : steady(node);
  return top(criterion);
}

/** Facts for the names, each given or not. */
export function factsFor(names: readonly string[]): fc.Arbitrary<Facts> {
  return fc.record(
    Object.fromEntries(
      names.map((name) => [name, fc.option(fc.constantFrom(...valuesOf(name)), { nil: undefined })]),
    ),
  );
}
