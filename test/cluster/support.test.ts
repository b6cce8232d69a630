import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsedSupportCeiling, parseSupport, supportCeiling } from "../../src/cluster/index.js";
import { findFinding } from "../../src/kernel/inspect.js";
import { Exact } from "../quantity/oracle.js";
import { faultsOf, missingOf, noticesOf, outcomeOf } from "./dossiers.js";

const on = "2025-03-10";
const resolution = "2025-05-17";

describe("the ceiling of State support", () => {
  it("is 30 % of the project's total investment (Điều 26 k1)", () => {
    const answer = supportCeiling({ totalInvestmentDong: 200_000_000_000 }, { on });
    expect(answer).toMatchObject({
      status: "decided",
      outcome: { ceilingDong: 60_000_000_000 },
      headline: {
        vi: "Nhà nước hỗ trợ tối đa 60.000.000.000 đồng.",
        en: "The State may give at most VND 60,000,000,000.",
      },
      regimes: [{ id: "cluster.decree-32-2024" }],
      finding: {
        state: "met",
        children: [
          {
            id: "cluster.support.share",
            state: "met",
            citation: { document: "32/2024/NĐ-CP", article: "26", clause: "1" },
            observed: { kind: "ratio", numerator: "60000000000", denominator: "200000000000", percent: "30" },
            required: { op: "<=", values: [{ value: "30", unit: "percent" }] },
          },
        ],
      },
      unanswered: [],
    });
    expect(noticesOf(answer)).toEqual(["works-outside-the-project", "ceiling-not-entitlement"]);
  });

  it("is never rounded up, and never over 30 %", () => {
    expect(outcomeOf(supportCeiling({ totalInvestmentDong: 9 }, { on }))).toEqual({ ceilingDong: 2 });
    expect(outcomeOf(supportCeiling({ totalInvestmentDong: 10 }, { on }))).toEqual({ ceilingDong: 3 });
    expect(outcomeOf(supportCeiling({ totalInvestmentDong: 0 }, { on }))).toEqual({ ceilingDong: 0 });
    expect(
      findFinding(supportCeiling({ totalInvestmentDong: 0 }, { on }), "cluster.support.share")?.observed,
    ).toEqual({
      kind: "number",
      value: "0",
      unit: "dong",
    });
    fc.assert(
      fc.property(fc.maxSafeNat(), (totalInvestmentDong) => {
        const expected = new Exact(totalInvestmentDong).times(30).div(100).floor().toNumber();
        expect(outcomeOf(supportCeiling({ totalInvestmentDong }, { on }))).toEqual({ ceilingDong: expected });
      }),
    );
  });

  it("needs the total investment", () => {
    const answer = supportCeiling({}, { on });
    expect(answer).toMatchObject({ status: "undetermined", possible: null, finding: { state: "unknown" } });
    expect(missingOf(answer)).toEqual(["totalInvestmentDong"]);
  });
});

describe("support under Nghị quyết 198/2025 (from 17 May 2025)", () => {
  const total = 1_000;
  const ceiling = (underResolution198Dong: number | null, day = resolution) =>
    supportCeiling({ totalInvestmentDong: total, underResolution198Dong }, { on: day });

  it("is not asked about the day before", () => {
    expect(outcomeOf(ceiling(900, "2025-05-16"))).toEqual({ ceilingDong: 300 });
    expect(outcomeOf(ceiling(null, "2025-05-16"))).toEqual({ ceilingDong: 300 });
  });

  it("up to 30 % does not touch the ceiling; above it the relation is not written", () => {
    for (const day of [resolution, "2025-07-01", "2026-09-14"]) {
      expect(outcomeOf(ceiling(0, day))).toEqual({ ceilingDong: 300 });
      expect(outcomeOf(ceiling(300, day))).toEqual({ ceilingDong: 300 });
      expect(ceiling(301, day)).toMatchObject({
        status: "undetermined",
        missing: [],
        because: [
          {
            kind: "open-reading",
            at: "cluster.support.resolution-198",
            citation: { article: "17", clause: "2" },
          },
        ],
        possible: { from: 300, to: null },
      });
    }
    expect(ceiling(0)).toMatchObject({
      regimes: [{ id: "cluster.decree-32-2024" }, { id: "cluster.resolution-198-2025" }],
    });
  });

  it("that is not stated leaves the answer open: not given is not none", () => {
    const answer = ceiling(null);
    expect(answer).toMatchObject({ status: "undetermined", possible: { from: 300, to: null } });
    expect(missingOf(answer)).toEqual(["underResolution198Dong"]);
    expect(missingOf(supportCeiling({}, { on: resolution }))).toEqual([
      "totalInvestmentDong",
      "underResolution198Dong",
    ]);
    const withoutTotal = supportCeiling({ underResolution198Dong: 5 }, { on: resolution });
    expect(missingOf(withoutTotal)).toEqual(["totalInvestmentDong"]);
    expect(findFinding(withoutTotal, "cluster.support.resolution-198")).toMatchObject({ state: "unknown" });
    const without = supportCeiling({ underResolution198Dong: 0 }, { on: resolution });
    expect(findFinding(without, "cluster.support.resolution-198")).toMatchObject({ state: "met" });
  });
});

describe("the law of the day", () => {
  it("is open from 15 September 2026: whether the ceiling holds on is not known", () => {
    const answer = supportCeiling(
      { totalInvestmentDong: 10, underResolution198Dong: 0 },
      { on: "2026-09-15" },
    );
    expect(answer).toMatchObject({
      status: "undetermined",
      missing: [],
      possible: null,
      because: [{ kind: "text-not-obtained", at: "cluster.support" }],
    });
  });

  it("is not known before 1 May 2024", () => {
    for (const day of ["2009-10-05", "2024-04-30"]) {
      expect(supportCeiling({}, { on: day })).toMatchObject({
        status: "not-in-force",
        reason: "text-not-obtained",
      });
    }
    expect(supportCeiling({}, { on: "2009-10-04" })).toMatchObject({
      status: "not-in-force",
      reason: "before",
    });
  });
});

describe("bad input", () => {
  it("is named, every fault at once", () => {
    expect(
      faultsOf(supportCeiling({ totalInvestmentDong: 1.5, underResolution198Dong: -1 }, { on })),
    ).toEqual(["totalInvestmentDong: too-fine", "underResolution198Dong: negative"]);
    const parsed = parseSupport({ totalInvestmentDong: {}, rate: 30 });
    expect(parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      "totalInvestmentDong: not-a-number",
      "rate: unknown-key",
    ]);
  });
});

describe("parsed and checked facts", () => {
  it("give the same bytes", () => {
    const facts = { totalInvestmentDong: "123456789", underResolution198Dong: 5 };
    const parsed = parseSupport(facts);
    if (!parsed.ok) throw new Error("the facts are right");
    expect(JSON.stringify(parsedSupportCeiling(parsed.value, { on: resolution }))).toBe(
      JSON.stringify(supportCeiling(facts, { on: resolution })),
    );
  });
});
