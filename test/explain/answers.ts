import fc from "fast-check";
import type { Decided, Finding, RegimeRef, Undetermined } from "../../src/kernel/assessment.js";
import type { Citation } from "../../src/kernel/citation.js";
import { type Heading, makeFinding, makeGroup } from "../../src/kernel/finding.js";
import type { Text } from "../../src/kernel/text.js";
import type { Requirement, Shortfall, Value } from "../../src/kernel/value.js";

/** The same words in both languages. */
export const both = (text: string): Text => ({ vi: text, en: text });

export const citation: Citation = { document: "32/2024/NĐ-CP", article: "8", clause: "1" };

export function heading(id: string, label: Text = both(id)): Heading {
  return { id, label, citation, verification: "official" };
}

const regime: RegimeRef = {
  id: "test.regime",
  title: both("Decree"),
  from: "2024-05-01",
  to: "2025-01-01",
  documents: ["32/2024/NĐ-CP"],
};

/** A decided answer with nothing to note. */
export function decided(finding: Finding, outcome: unknown = "eligible"): Decided<unknown> {
  return {
    status: "decided",
    schema: 1,
    on: "2024-12-31",
    regimes: [regime],
    headline: both("Decided."),
    outcome,
    finding,
    notices: [],
    unanswered: [],
  };
}

/** An open answer without a reason. */
export function undetermined(finding: Finding, possible: unknown = null): Undetermined<unknown> {
  const { status: _status, outcome: _outcome, unanswered: _unanswered, ...answer } = decided(finding);
  return { ...answer, status: "undetermined", because: [], missing: [], possible };
}

/** The labels of a finding and of all below it. */
export function labelsIn(finding: Finding): readonly string[] {
  return [finding.label.en, ...(finding.children ?? []).flatMap(labelsIn)];
}

const decimals = fc.tuple(fc.nat(), fc.nat(99)).map(([whole, hundredths]) => {
  return hundredths === 0 ? `${whole}` : `${whole}.${hundredths}`;
});

const unit = fc.constantFrom("ha", "percent", "point", "dong", "working-day", "person");

export const values: fc.Arbitrary<Value> = fc.oneof(
  fc.record({ kind: fc.constant("yes-no" as const), value: fc.boolean() }),
  fc.record({ kind: fc.constant("number" as const), value: decimals, unit }),
  fc.record({
    kind: fc.constant("range" as const),
    least: fc.option(decimals),
    most: fc.option(decimals),
    unit,
  }),
  fc.record({
    kind: fc.constant("ratio" as const),
    numerator: decimals,
    denominator: decimals,
    unit,
    percent: decimals,
  }),
  fc.constant({ kind: "day" as const, value: "2025-02-28" }),
  fc.string().map((value) => ({ kind: "choice" as const, value, label: both(value) })),
);

const requirements: fc.Arbitrary<Requirement> = fc.record({
  op: fc.constantFrom(">", ">=", "<", "<=", "=", "one-of"),
  values: fc.array(values, { maxLength: 3 }),
});

const shortfalls: fc.Arbitrary<Shortfall> = fc.record({ value: decimals, unit, exclusive: fc.boolean() });

const headings: fc.Arbitrary<Heading> = fc.record({
  id: fc.string(),
  label: fc.string({ minLength: 1 }).map(both),
  citation: fc.constantFrom(citation, { document: "303/2026/NĐ-CP", article: "1", amendedBy: citation }),
  verification: fc.constantFrom("official", "corroborated", "single-source", "unverified"),
});

const states = fc.constantFrom("met", "unmet", "unknown", "not-applicable");

const missing = { nil: undefined };

/** Trees of findings of every kind and state, with labels of any printable text. */
export const findings: fc.Arbitrary<Finding> = fc.letrec<{ finding: Finding }>((tie) => ({
  finding: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc
      .tuple(
        headings,
        states,
        fc.option(values, missing),
        fc.option(requirements, missing),
        fc.option(shortfalls, missing),
      )
      .map((parts) => makeFinding(...parts)),
    fc
      .tuple(headings, states, fc.array(tie("finding"), { maxLength: 4 }))
      .map((parts) => makeGroup(...parts)),
  ),
})).finding;
