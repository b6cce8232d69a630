import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  averageFillRate,
  type ExistingClusters,
  fillRate,
  type LandFacts,
  parsedAverageFillRate,
  parsedFillRate,
  parseExistingClusters,
  parseLand,
} from "../../src/cluster/index.js";
import { divided, Exact } from "../quantity/oracle.js";
import { faultsOf, missingOf, noticesOf, outcomeOf } from "./dossiers.js";

const on = "2025-03-10";
const exact = (numerator: string, denominator: string, rounded: string) => ({
  numerator,
  denominator,
  rounded,
  rounding: "half-up",
});
const none = exact("0", "1", "0");
const all = exact("1", "1", "100");

describe("the fill rate of a cluster", () => {
  it("is leased, subleased and approved land over industrial land (Điều 2 k7)", () => {
    const answer = fillRate({ totalHa: 50, industrialHa: 30, leasedHa: 12, approvedHa: 3 }, { on });
    expect(answer).toMatchObject({
      status: "decided",
      outcome: exact("1", "2", "50"),
      headline: { vi: "Tỷ lệ lấp đầy: 50%.", en: "Fill rate: 50%." },
      finding: {
        id: "cluster.fill-rate",
        state: "met",
        citation: { document: "32/2024/NĐ-CP", article: "2", clause: "7" },
        verification: "official",
        observed: { kind: "ratio", numerator: "15", denominator: "30", unit: "ha", percent: "50" },
      },
      notices: [],
      unanswered: [],
    });
  });

  it("is rounded for display only, half up to two decimals", () => {
    expect(outcomeOf(fillRate({ industrialHa: 3, leasedHa: 2, approvedHa: 0 }, { on }))).toEqual(
      exact("2", "3", "66.67"),
    );
    expect(outcomeOf(fillRate({ industrialHa: 800, leasedHa: 1, approvedHa: 0 }, { on }))).toEqual(
      exact("1", "800", "0.13"),
    );
  });

  it("of full land is known without its parts, and of land without industrial land there is none", () => {
    expect(outcomeOf(fillRate({ industrialHa: 20, leasedHa: 20 }, { on }))).toEqual(all);
    const answer = fillRate({ industrialHa: 0 }, { on });
    expect(answer).toMatchObject({
      status: "decided",
      outcome: null,
      finding: { state: "not-applicable" },
      headline: { en: "Fill rate: none, for want of industrial land." },
    });
    expect(answer).not.toHaveProperty("finding.observed");
  });

  it("that is known in part lies between two rates", () => {
    const range = (land: LandFacts) => {
      const answer = fillRate(land, { on });
      return answer.status === "undetermined" ? answer.possible : null;
    };
    expect(range({ industrialHa: 30, leasedHa: 12 })).toEqual({ from: exact("2", "5", "40"), to: all });
    expect(range({ totalHa: 40, leasedHa: 10, approvedHa: 0 })).toEqual({
      from: exact("1", "4", "25"),
      to: all,
    });
    expect(range({ leasedHa: 10, approvedHa: 0 })).toEqual({ from: none, to: all });
    expect(range({ leasedHa: 0, approvedHa: 0 })).toEqual({ from: none, to: none });
    expect(range({})).toEqual({ from: none, to: all });
  });

  it("that is not known names what is missing, and says so", () => {
    const answer = fillRate({ industrialHa: 30, leasedHa: 12 }, { on });
    expect(answer).toMatchObject({
      headline: {
        vi: "Tỷ lệ lấp đầy: từ 40% đến 100%, chưa đủ dữ kiện.",
        en: "Fill rate: 40% to 100%, facts are missing.",
      },
      finding: { state: "unknown" },
      because: [{ kind: "missing-facts", at: "cluster.fill-rate" }],
      missing: [{ path: "approvedHa", kind: "number", unit: "ha", citation: { article: "2", clause: "7" } }],
    });
    expect(missingOf(fillRate({}, { on }))).toEqual(["industrialHa", "leasedHa", "approvedHa"]);
  });

  it("of whatever land equals decimal.js, and lies in the range that was said before all was known", () => {
    const hectares = fc.integer({ min: 0, max: 900_000 }).map((units) => units / 10_000);
    fc.assert(
      fc.property(hectares, hectares, hectares, (leased, approved, free) => {
        const industrial = new Exact(leased).plus(approved).plus(free).toFixed();
        const land = { industrialHa: industrial, leasedHa: leased, approvedHa: approved };
        const rate = outcomeOf(fillRate(land, { on }));
        if (Number(industrial) === 0) return expect(rate).toBe(null);
        const share = divided(new Exact(leased).plus(approved), industrial);
        expect(rate).toMatchObject({ rounded: share.times(100).toDecimalPlaces(2, 4).toFixed() });
        for (const part of ["industrialHa", "leasedHa", "approvedHa"] as const) {
          const answer = fillRate({ ...land, [part]: null }, { on });
          if (answer.status !== "undetermined" || answer.possible === null) continue;
          const { from, to } = answer.possible;
          expect(divided(from.numerator, from.denominator).lte(share)).toBe(true);
          expect(divided(to.numerator, to.denominator).gte(share)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("the average fill rate of a unit", () => {
  const two: ExistingClusters = {
    clusters: [
      { industrialHa: 10, leasedHa: 10 },
      { industrialHa: 30, leasedHa: 10, approvedHa: 0 },
    ],
  };

  it("is weighted by area; the simple mean stands in the notice", () => {
    const answer = averageFillRate(two, { on });
    expect(outcomeOf(answer)).toEqual(exact("1", "2", "50"));
    expect(answer).toMatchObject({
      notices: [
        {
          code: "average-fill-rate-reading",
          kind: "reading",
          at: "cluster.average-fill-rate",
          alternative: exact("2", "3", "66.67"),
          text: {
            en: "The law does not define the average fill rate. It is weighted by area here; the simple mean of the rates differs: 66.67%.",
          },
        },
      ],
    });
  });

  it("has no such notice where both readings agree", () => {
    const alike = { industrialHa: 10, leasedHa: 4, approvedHa: 0 };
    expect(noticesOf(averageFillRate({ clusters: [alike, alike] }, { on }))).toEqual([]);
    expect(noticesOf(averageFillRate({ clusters: [alike] }, { on }))).toEqual([]);
  });

  it("leaves the simple mean open where totals, a cluster without a rate or too many clusters stand", () => {
    const totals = { clusters: 2, industrialHa: 60, leasedHa: 33, approvedHa: 0 };
    const others: readonly ExistingClusters[] = [
      { totals },
      { clusters: [{ industrialHa: 10, leasedHa: 5, approvedHa: 0 }, { industrialHa: 0 }] },
      { clusters: [{ industrialHa: 60, leasedHa: 33 }, { leasedHa: 0 }], totals },
      {
        clusters: Array.from({ length: 501 }, (_, index) => ({
          industrialHa: index + 1,
          leasedHa: 1,
          approvedHa: 0,
        })),
      },
    ];
    for (const existing of others) {
      expect(averageFillRate(existing, { on })).toMatchObject({
        status: "decided",
        notices: [{ code: "average-fill-rate-reading", alternative: null }],
      });
    }
  });

  it("of no clusters is none", () => {
    expect(outcomeOf(averageFillRate({ clusters: [] }, { on }))).toBe(null);
    expect(outcomeOf(averageFillRate({ totals: { clusters: 0 } }, { on }))).toBe(null);
  });

  it("that is known in part lies between two rates, and names what is missing", () => {
    const clusters = [{ industrialHa: 10, leasedHa: 10 }, { totalHa: 30 }];
    const answer = averageFillRate({ clusters }, { on });
    expect(answer).toMatchObject({
      status: "undetermined",
      possible: { from: exact("1", "4", "25"), to: all },
      notices: [],
    });
    expect(missingOf(answer)).toEqual([
      "clusters[1].industrialHa",
      "clusters[1].leasedHa",
      "clusters[1].approvedHa",
    ]);
    expect(missingOf(averageFillRate({}, { on }))).toEqual(["clusters"]);
  });

  it("warns of clusters whose industrial land no plan has fixed", () => {
    const clusters = [{ industrialHa: 10, leasedHa: 4, approvedHa: 0, detailedPlanApproved: false }];
    expect(noticesOf(averageFillRate({ clusters }, { on }))).toEqual(["industrial-land-without-plan"]);
    expect(noticesOf(averageFillRate({ clusters: [{ detailedPlanApproved: false }] }, { on }))).toEqual([
      "industrial-land-without-plan",
    ]);
  });

  it("does not depend on the order of the clusters", () => {
    const cluster = fc.record({
      industrialHa: fc.integer({ min: 1, max: 60 }),
      leasedHa: fc.constantFrom(null, 0, 1),
      approvedHa: fc.constantFrom(null, 0),
    });
    fc.assert(
      fc.property(fc.array(cluster, { maxLength: 5 }), (clusters) => {
        const answer = averageFillRate({ clusters }, { on });
        const turned = averageFillRate({ clusters: [...clusters].reverse() }, { on });
        expect(outcomeOf(turned)).toEqual(outcomeOf(answer));
        expect("possible" in turned && turned.possible).toEqual("possible" in answer && answer.possible);
      }),
    );
  });
});

describe("the law of the day", () => {
  const land = { industrialHa: 10, leasedHa: 5, approvedHa: 0 };

  it("has no definition that is known before 1 May 2024", () => {
    expect(fillRate(land, { on: "2024-04-30" })).toMatchObject({
      status: "not-in-force",
      reason: "text-not-obtained",
      regimes: [{ id: "cluster.decree-66-2020" }],
    });
    expect(fillRate(land, { on: "2024-05-01" }).status).toBe("decided");
    expect(fillRate(land, { on: "2009-10-04" })).toMatchObject({ status: "not-in-force", reason: "before" });
  });

  it("stays the same after the amendment of 15 September 2026, known less surely", () => {
    const answer = fillRate(land, { on: "2026-09-15" });
    expect(answer).toMatchObject({ status: "decided", finding: { verification: "single-source" } });
    expect(noticesOf(answer)).toEqual(["amendment-from-summary"]);
    expect(fillRate(land, { on: "2026-09-15", accept: "official" })).toMatchObject({
      status: "undetermined",
      possible: null,
      missing: [],
      finding: { state: "unknown", observed: { percent: "50" } },
      because: [{ kind: "withheld", at: "cluster.fill-rate" }],
    });
    expect(averageFillRate({}, { on: "2026-09-15", accept: "official" })).not.toHaveProperty(
      "finding.observed",
    );
  });

  it("is the last one known after what the library knows", () => {
    expect(noticesOf(fillRate(land, { on: "2026-11-21" }))).not.toContain("after-knowledge");
    expect(noticesOf(fillRate(land, { on: "2026-11-22" }))).toContain("after-knowledge");
  });
});

describe("bad input", () => {
  it("is named, every fault at once", () => {
    const land: unknown = { industrialHa: -1, leasedHa: "x", approvedHa: true, size: 5 };
    const parsed = parseLand(land);
    expect(parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      "approvedHa: not-a-number",
      "size: unknown-key",
      "industrialHa: negative",
      "leasedHa: malformed",
    ]);
    expect(faultsOf(fillRate({ industrialHa: 5, leasedHa: 6 }, { on }))).toEqual(["leasedHa: beyond-whole"]);
    expect(faultsOf(averageFillRate({ clusters: [{ leasedHa: -1 }] }, { on }))).toEqual([
      "clusters[0].leasedHa: negative",
    ]);
    expect(faultsOf(fillRate({}, { on: "2026-02-30" }))).toEqual(["on: not-a-day"]);
    expect(faultsOf(fillRate({ leasedHa: -1 }, { on: "x" }))).toEqual([
      "leasedHa: negative",
      "on: not-a-day",
    ]);
  });

  it("of the programmer throws", () => {
    // @ts-expect-error there is no such verification
    expect(() => fillRate({}, { on, accept: "sure" })).toThrow("accept cannot be");
  });
});

describe("parsed and checked facts", () => {
  it("give the same bytes", () => {
    const land = { industrialHa: "30", leasedHa: 12 };
    const existing = { clusters: [land, { industrialHa: 10 }] };
    const parsed = parseLand(land);
    const clusters = parseExistingClusters(existing);
    if (!parsed.ok || !clusters.ok) throw new Error("the facts are right");
    expect(JSON.stringify(parsedFillRate(parsed.value, { on }))).toBe(JSON.stringify(fillRate(land, { on })));
    expect(JSON.stringify(parsedAverageFillRate(clusters.value, { on }))).toBe(
      JSON.stringify(averageFillRate(existing, { on })),
    );
  });

  it("of a hundred thousand clusters take linear time", () => {
    const clusters = Array.from({ length: 100_000 }, () => ({ industrialHa: 10, leasedHa: 5 }));
    expect(averageFillRate({ clusters }, { on })).toMatchObject({
      possible: { from: exact("1", "2", "50"), to: all },
    });
  });
});
