import { describe, expect, it } from "vitest";
import { assess } from "../../src/kernel/assess.js";
import type { Assessment, RegimeRef } from "../../src/kernel/assessment.js";
import type { Criterion } from "../../src/kernel/criterion.js";
import { findFinding, isDecided } from "../../src/kernel/inspect.js";
import { toRecord } from "../../src/kernel/record.js";
import { label, provision, question } from "./criteria.js";

const regime: RegimeRef = {
  id: "regime",
  title: label,
  from: "2026-01-01",
  to: null,
  documents: ["1/2026/NĐ-CP"],
};

const criterion: Criterion = {
  ...provision("root"),
  kind: "all",
  of: [
    { ...provision("root.a"), kind: "yes-no", source: "yes-no-a", expected: true },
    {
      ...provision("root.group"),
      kind: "any",
      of: [{ ...provision("root.b"), kind: "yes-no", source: "yes-no-b", expected: true }],
    },
  ],
};

const circumstances = {
  on: "2026-02-01",
  regimes: [regime],
  notices: [{ code: "note", kind: "scope", at: "root", text: label }],
} as const;

const answer = (a: boolean | undefined) => assess(question(criterion), { "yes-no-a": a }, circumstances);

const invalid: Assessment<string> = {
  status: "invalid",
  issues: [{ path: "a", code: "unknown-key", message: label }],
};

const notInForce: Assessment<string> = {
  status: "not-in-force",
  on: "2000-01-01",
  regimes: [],
  reason: "before",
};

describe("the record of an answer", () => {
  it("of a decided one has the outcome and the state of every finding by id", () => {
    expect(toRecord(answer(false))).toEqual({
      schema: 1,
      status: "decided",
      on: "2026-02-01",
      regimes: ["regime"],
      outcome: "no",
      findings: { root: "unmet", "root.a": "unmet", "root.group": "unknown", "root.b": "unknown" },
      missing: [],
      notices: ["note"],
      issues: [],
    });
  });

  it("of an undetermined one has the missing paths", () => {
    expect(toRecord(answer(undefined))).toMatchObject({
      status: "undetermined",
      outcome: null,
      missing: ["yes-no-a", "yes-no-b"],
    });
  });

  it("of an invalid one has the issues without their messages", () => {
    expect(toRecord(invalid)).toEqual({
      schema: 1,
      status: "invalid",
      on: null,
      regimes: [],
      outcome: null,
      findings: {},
      missing: [],
      notices: [],
      issues: [{ path: "a", code: "unknown-key" }],
    });
  });

  it("of a day without law has the day", () => {
    expect(toRecord(notInForce)).toMatchObject({ status: "not-in-force", on: "2000-01-01", findings: {} });
  });

  it("has its keys in one order, whatever the status", () => {
    const orders = [answer(true), answer(undefined), invalid, notInForce].map((one) =>
      Object.keys(toRecord(one)).join(),
    );
    expect(new Set(orders).size).toBe(1);
  });
});

describe("looking into an answer", () => {
  it("tells whether it is decided", () => {
    expect(isDecided(answer(false))).toBe(true);
    expect([answer(undefined), invalid, notInForce].some(isDecided)).toBe(false);
  });

  it("finds a finding at any depth by its id", () => {
    expect(findFinding(answer(false), "root")?.state).toBe("unmet");
    expect(findFinding(answer(false), "root.b")?.state).toBe("unknown");
    expect(findFinding(answer(false), "root.c")).toBeUndefined();
    expect(findFinding(invalid, "root")).toBeUndefined();
    expect(findFinding(notInForce, "root")).toBeUndefined();
  });
});
