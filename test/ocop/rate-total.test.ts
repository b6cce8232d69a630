import { describe, expect, it } from "vitest";
import { findFinding } from "../../src/kernel/inspect.js";
import { parseTotal } from "../../src/ocop/facts.js";
import { rateTotal } from "../../src/ocop/rate-total.js";
import { rateParsedTotal } from "../../src/ocop/total-rating.js";
import { decidedOutcome, faultsOf, missingOf, noticesOf } from "./answers.js";
import { today } from "./sheets.js";

describe("the band of a published total (Điều 3 khoản 3)", () => {
  it.each([
    [0, 1],
    [29.9999, 1],
    [30, 2],
    [49.99, 2],
    ["50", 3],
    [69.99, 3],
    [70, 4],
    ["89.99", 4],
    [90, 5],
    [100, 5],
  ])("%s points lie in band %i", (total, band) => {
    const answer = rateTotal({ total }, today);
    expect(decidedOutcome(answer)).toEqual({ band });
    expect(noticesOf(answer)).toEqual(["gates-aside", "authority-decides"]);
  });

  it("shows the floor reached and what is lacking to the next", () => {
    const answer = rateTotal({ total: "72.35" }, today);
    expect(findFinding(answer, "ocop.band.tier-4")).toMatchObject({
      state: "met",
      observed: { value: "72.35" },
      required: { op: ">=", values: [{ value: "70" }] },
      citation: { article: "3", clause: "3", point: "b" },
    });
    expect(findFinding(answer, "ocop.band.tier-5")).toMatchObject({
      state: "unmet",
      shortfall: { value: "17.65", unit: "point", exclusive: false },
    });
    const low = findFinding(rateTotal({ total: 12 }, today), "ocop.band.tier-1");
    expect(low).toMatchObject({ state: "met", required: { op: "<", values: [{ value: "30" }] } });
    expect(findFinding(rateTotal({ total: 95 }, today), "ocop.band")?.children).toHaveLength(1);
  });

  it.each([
    ["2021-03-01", 89, []],
    ["2021-03-01", "89.01", ["between-bands"]],
    ["2021-03-01", "89.99", ["between-bands"]],
    ["2021-03-01", 90, []],
    ["2021-03-01", 69.5, ["between-bands"]],
    ["2021-03-01", 49.5, ["between-bands"]],
    ["2021-03-01", 29.5, []],
    ["2024-03-01", 89.5, []],
  ])("on %s %s points lie between whole-number bands or not", (on, total, found) => {
    expect(noticesOf(rateTotal({ total }, { on })).filter((code) => code === "between-bands")).toEqual(found);
  });

  it("between two bands is read as the lower one; what else it could be is open", () => {
    const answer = rateTotal({ total: "89.5" }, { on: "2019-12-01" });
    expect(decidedOutcome(answer)).toEqual({ band: 4 });
    expect(answer.status === "decided" && answer.notices[0]).toMatchObject({
      kind: "reading",
      alternative: null,
    });
  });

  it("is not decided by floors that are not verified well enough", () => {
    const strict = { on: "2024-03-01", accept: "corroborated" } as const;
    expect(decidedOutcome(rateTotal({ total: 92 }, strict))).toEqual({ band: 5 });
    expect(rateTotal({ total: 20 }, strict)).toMatchObject({
      because: [{ at: "ocop.band.tier-2" }, { at: "ocop.band.tier-3" }, { at: "ocop.band.tier-4" }],
      possible: { bands: [1, 2, 3, 4] },
    });
    expect(rateTotal({ total: 75 }, strict)).toMatchObject({
      status: "undetermined",
      missing: [],
      because: [
        { kind: "withheld", at: "ocop.band.tier-2" },
        { kind: "withheld", at: "ocop.band.tier-3" },
        { kind: "withheld", at: "ocop.band.tier-4" },
      ],
      possible: { bands: [1, 2, 3, 4], total: { least: "75", most: "75" } },
    });
  });
});

describe("averages of the parts", () => {
  it("are added up exactly", () => {
    const answer = rateTotal({ parts: { A: "33.33", B: 20.17, C: "16.5" } }, today);
    expect(decidedOutcome(answer)).toEqual({ band: 4 });
    expect(findFinding(answer, "ocop.band.tier-4")?.observed).toMatchObject({ value: "70" });
  });

  it("leave open what a missing part could change", () => {
    const answer = rateTotal({ parts: { A: 38, B: 22 } }, today);
    expect(answer).toMatchObject({
      status: "undetermined",
      possible: { bands: [3, 4, 5], total: { least: "60", most: "95" } },
      because: [{ kind: "missing-facts" }],
    });
    expect(missingOf(answer)).toEqual(["total", "parts.C"]);
    expect(missingOf(rateTotal({}, today))).toEqual(["total", "parts.A", "parts.B", "parts.C"]);
    expect(missingOf(rateTotal({ total: null, parts: null }, today))).toHaveLength(4);
  });

  it("decide when a missing part cannot matter", () => {
    const answer = rateTotal({ parts: { A: 3, B: 1 } }, { ...today, on: "2021-03-01" });
    expect(answer.status).toBe("undetermined");
    const decided = rateTotal({ parts: { B: 1, C: 3 } }, { on: "2024-03-01" });
    expect(decided.status).toBe("undetermined");
    const sure = rateTotal({ parts: { A: 35, C: 17 } }, { on: "2020-01-01", accept: "corroborated" });
    expect(sure).toMatchObject({ possible: { bands: [3, 4] } });
    const low = rateTotal({ parts: { A: 2, C: 2 } }, today);
    expect(decidedOutcome(low)).toEqual({ band: 1 });
    expect(low.status === "decided" && low.unanswered.map(({ path }) => path)).toEqual(["total", "parts.B"]);
  });
});

describe("figures that cannot be", () => {
  it.each([
    [{ total: 100.01 }, ["total above-ceiling"]],
    [{ parts: { A: 40.5, B: 25, C: 35 } }, ["parts.A above-ceiling"]],
    [{ total: 120, parts: { A: 41, B: 26, C: 36 } }, ["total totals-disagree"]],
    [
      { total: 103, parts: { A: 41, B: 26, C: 36 } },
      ["parts.A above-ceiling", "parts.B above-ceiling", "parts.C above-ceiling", "total above-ceiling"],
    ],
    [{ total: 80, parts: { A: 10, B: 10 } }, ["total totals-disagree"]],
    [{ total: 15, parts: { A: 10, B: 10 } }, ["total totals-disagree"]],
    [{ total: 55, parts: { A: 10, B: 10 } }, []],
    [{ total: 20, parts: { A: 10, B: 10 } }, []],
    [{ total: 70, parts: { A: 30, B: 20, C: 20 } }, []],
    [{ total: 71, parts: { A: 30, B: 20, C: 20 } }, ["total totals-disagree"]],
    [{ total: 150 }, ["total above-ceiling"]],
  ])("are faults: %o", (input, faults) => {
    expect(faultsOf(rateTotal(input, today))).toEqual(faults);
  });

  it("are read as decimals, at most four places", () => {
    const faults = (input: unknown) => {
      const parsed = parseTotal(input);
      return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path} ${code}`);
    };
    expect(faults({ total: "70,5", parts: { A: -1, B: 0.00001, C: true }, stars: 4 })).toEqual([
      "parts.C not-a-number",
      "stars unknown-key",
      "total malformed",
      "parts.A negative",
      "parts.B too-fine",
    ]);
  });
});

describe("the twin for parsed totals", () => {
  it.each([{ total: 72.5 }, { parts: { A: 30 } }, { total: 101 }])("gives the same bytes: %o", (input) => {
    const parsed = parseTotal(input);
    if (!parsed.ok) throw new Error("points are read");
    expect(JSON.stringify(rateParsedTotal(parsed.value, today))).toBe(
      JSON.stringify(rateTotal(input, today)),
    );
  });
});
