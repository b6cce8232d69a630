import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type JurySheet,
  parseScores,
  type ScoreFacts,
  scoreEntry,
  scoreParsedEntry,
} from "../../src/award/index.js";
import { findFinding } from "../../src/kernel/inspect.js";
import {
  alternativeOf,
  faultsOf,
  idsOf,
  missingOf,
  noticesOf,
  outcomeOf,
  reasonsOf,
  stateOf,
  unansweredOf,
} from "./answers.js";
import { type Axis, partials } from "./exactness.js";

const on = "2026-05-10";

/** A sheet with this total. */
const sheet = (total: number): JurySheet => ({
  market: Math.min(total, 40),
  economy: total > 40 ? Math.round((total - 40) * 10_000) / 10_000 : 0,
  culture: 0,
  other: 0,
});

const score = (facts: ScoreFacts, options = { on }) => scoreEntry(facts, options);
const ofTotals = (...totals: number[]) => score({ jurors: totals.length, sheets: totals.map(sheet) });

describe("the pass mark (Điều 17 k1)", () => {
  it("is a mean of 70 points or more: 69.99 fails, 70 passes, 70.01 passes", () => {
    expect(outcomeOf(ofTotals(69.99))).toBe("fails");
    expect(outcomeOf(ofTotals(70))).toBe("passes");
    expect(outcomeOf(ofTotals(70.01))).toBe("passes");
    expect(outcomeOf(ofTotals(69.9999))).toBe("fails");
  });

  it("is the same for a jury: a sum of 209.97 over 3 jurors fails, 210 passes", () => {
    expect(outcomeOf(ofTotals(70, 70, 69.97))).toBe("fails");
    expect(outcomeOf(ofTotals(70, 71, 69))).toBe("passes");
    expect(outcomeOf(ofTotals(69.9999, 70, 70))).toBe("fails");
    expect(outcomeOf(ofTotals(69.9999, 70, 70.0001))).toBe("passes");
  });

  it("is held against the mean without rounding, and a notice says what rounding would give", () => {
    expect(alternativeOf(ofTotals(69.5), "mean-not-rounded")).toBe("passes");
    expect(alternativeOf(ofTotals(69.99), "mean-not-rounded")).toBe("passes");
    expect(noticesOf(ofTotals(69.4999))).not.toContain("mean-not-rounded");
    expect(noticesOf(ofTotals(70))).not.toContain("mean-not-rounded");
  });

  it("says by how many points it is missed", () => {
    expect(findFinding(ofTotals(69.99), "award.score.mean")).toMatchObject({
      state: "unmet",
      observed: { kind: "ratio", numerator: "69.99", denominator: "100", unit: "point", percent: "69.99" },
      required: { op: ">=", values: [{ kind: "number", value: "70", unit: "point" }] },
      shortfall: { value: "0.01", unit: "point", exclusive: false },
    });
    expect(findFinding(ofTotals(70, 70, 69.99), "award.score.mean")?.shortfall?.value).toBe("0.0034");
  });

  it("is read in the official text until 15 August 2018, from one source since", () => {
    const verified = (day: string) =>
      findFinding(score({ jurors: 1, sheets: [sheet(70)] }, { on: day }), "award.score.mean")?.verification;
    expect(verified("2018-08-15")).toBe("official");
    expect(verified("2018-08-16")).toBe("single-source");
    expect(verified("2025-07-01")).toBe("single-source");
  });

  it("is necessary and not sufficient", () => {
    expect(noticesOf(ofTotals(80))).toEqual(
      expect.arrayContaining(["council-decides-number", "product-conditions-too", "amendment-not-read"]),
    );
  });

  it("is not in force before 21 October 2014", () => {
    expect(score({}, { on: "2014-10-20" })).toMatchObject({ status: "not-in-force" });
    expect(outcomeOf(score({ jurors: 1, sheets: [sheet(70)] }, { on: "2014-10-21" }))).toBe("passes");
  });
});

describe("the scores behind the answer", () => {
  it("are the exact mean and the total of each sheet", () => {
    const answer = ofTotals(70, 70, 69.5);
    expect(answer).toMatchObject({
      least: { numerator: "419", denominator: "6", rounded: "69.83", rounding: "half-up" },
      most: { numerator: "419", denominator: "6", rounded: "69.83" },
      totals: [
        { least: "70", most: "70" },
        { least: "70", most: "70" },
        { least: "69.5", most: "69.5" },
      ],
    });
  });

  it("are ranges while marks are missing", () => {
    const answer = score({ jurors: 1, sheets: [{ market: 30, economy: 30 }] });
    expect(answer).toMatchObject({
      status: "undetermined",
      least: { rounded: "60" },
      most: { rounded: "80" },
      totals: [{ least: "60", most: "80" }],
    });
    expect(findFinding(answer, "award.score.culture")).toMatchObject({
      state: "met",
      observed: { kind: "range", least: "0", most: "10", unit: "point" },
    });
    expect(score({ jurors: 1 })).toMatchObject({
      least: { rounded: "0" },
      most: { rounded: "100" },
      totals: null,
    });
    expect(stateOf(score({ jurors: 1 }), "award.score.market")).toBe("met");
  });
});

describe("the jury (Điều 11 k2)", () => {
  it("has an odd number of members", () => {
    const of = (jurors: number) => score({ jurors, sheets: [sheet(80)] });
    expect(outcomeOf(of(1))).toBe("passes");
    expect(outcomeOf(of(4))).toBe("fails");
    expect(outcomeOf(of(5))).toBe("passes");
    expect(stateOf(of(4), "award.score.jury")).toBe("unmet");
    expect(missingOf(score({ sheets: [sheet(80)] }))).toEqual(["jurors"]);
    expect(outcomeOf(score({ sheets: [sheet(60)] }))).toBe("fails");
  });

  it("some of whose members gave no sheet is judged by the sheets given, as a reading", () => {
    const answer = score({ jurors: 5, sheets: [sheet(80), sheet(80)] });
    expect(outcomeOf(answer)).toBe("passes");
    expect(alternativeOf(answer, "fewer-sheets-than-jurors")).toBeNull();
    expect(noticesOf(ofTotals(80))).not.toContain("fewer-sheets-than-jurors");
    expect(noticesOf(score({ jurors: 5 }))).not.toContain("fewer-sheets-than-jurors");
    expect(noticesOf(score({ sheets: [sheet(80)] }))).not.toContain("fewer-sheets-than-jurors");
  });
});

describe("the ceilings of the score sheet (Phụ lục 4)", () => {
  const faults = (one: JurySheet) => faultsOf(score({ jurors: 1, sheets: [one] }));

  it("are 40, 40, 10 and 10 points", () => {
    expect(faults({ market: 40, economy: 40, culture: 10, other: 10 })).toEqual([]);
    for (const [group, most] of [
      ["market", 40],
      ["economy", 40],
      ["culture", 10],
      ["other", 10],
    ] as const) {
      expect(faults({ [group]: most }), group).toEqual([]);
      expect(faults({ [group]: most + 0.0001 }), group).toEqual([`sheets[0].${group}: above-ceiling`]);
    }
  });

  it("are known from one source, so that a stricter reader gets no answer", () => {
    const answer = scoreEntry({ jurors: 1, sheets: [sheet(80)] }, { on: "2016-05-10", accept: "official" });
    expect(reasonsOf(answer)).toContain("withheld");
    expect(outcomeOf(scoreEntry({ jurors: 1, sheets: [sheet(80)] }, { on: "2016-05-10" }))).toBe("passes");
  });

  it("decide even while marks are missing, once these cannot change the answer", () => {
    expect(outcomeOf(score({ jurors: 1, sheets: [{ market: 35, economy: 35 }] }))).toBe("passes");
    expect(outcomeOf(score({ jurors: 1, sheets: [{ market: 24.99, economy: 25 }] }))).toBe("fails");
    expect(missingOf(score({ jurors: 1, sheets: [{ market: 25, economy: 25 }] }))).toEqual([
      "sheets[0].culture",
      "sheets[0].other",
    ]);
    expect(unansweredOf(score({ jurors: 1, sheets: [{ market: 35, economy: 35 }] }))).toEqual([
      "sheets[0].culture",
      "sheets[0].other",
    ]);
    expect(missingOf(score({}))).toEqual(["jurors", "sheets"]);
  });
});

describe("the frame of a round (Điều 16 k1)", () => {
  const frame = { market: [{ name: "nhu cầu", most: 25 }, { most: 15 }] };

  it("stays within the ceiling of each criterion", () => {
    const faults = (most: number) => faultsOf(score({ frame: { market: [{ most: 25 }, { most }] } }));
    expect(faults(15)).toEqual([]);
    expect(faults(14)).toEqual([]);
    expect(faults(15.0001)).toEqual(["frame.market: above-ceiling"]);
    expect(faultsOf(score({ frame: { culture: [] } }))).toEqual(["frame.culture: empty"]);
    expect(faultsOf(score({ frame: { culture: [{ most: 10.5 }] } }))).toEqual([
      "frame.culture: above-ceiling",
    ]);
  });

  it("bounds the parts of a sheet and their sum", () => {
    const faults = (parts: readonly number[], market?: number) =>
      faultsOf(score({ jurors: 1, frame, sheets: [{ market: market ?? null, parts: { market: parts } }] }));
    expect(faults([25, 15])).toEqual([]);
    expect(faults([25.5, 0])).toEqual(["sheets[0].parts.market[0]: above-ceiling"]);
    expect(faults([10])).toEqual(["sheets[0].parts.market: conflict"]);
    expect(faults([20, 10], 30)).toEqual([]);
    expect(faults([20, 10], 31)).toEqual(["sheets[0].market: totals-disagree"]);
    expect(faults([20, 10], 29)).toEqual(["sheets[0].market: totals-disagree"]);
  });

  it("that is smaller than the ceiling lowers what a sheet can reach", () => {
    const small = { market: [{ most: 20 }] };
    expect(faultsOf(score({ frame: small, sheets: [{ market: 20.5 }] }))).toEqual([
      "sheets[0].market: above-ceiling",
    ]);
    const open = { jurors: 1, sheets: [{ economy: 29.99, culture: 10, other: 10 }] };
    expect(score(open).status).toBe("undetermined");
    expect(outcomeOf(score({ ...open, frame: small }))).toBe("fails");
  });

  it("may leave the most of a part open", () => {
    const open = { market: [{ most: 30 }, {}] };
    const sheets = [{ economy: 30, culture: 0, other: 0, parts: { market: [30, null] } }];
    expect(missingOf(score({ jurors: 1, frame: open, sheets }))).toEqual(["sheets[0].parts.market[1]"]);
    const all = [{ economy: 30, culture: 0, other: 0, parts: { market: [30, 10] } }];
    expect(outcomeOf(score({ jurors: 1, frame: open, sheets: all }))).toBe("passes");
  });

  it("is not needed to give parts", () => {
    const faults = (parts: readonly number[]) => faultsOf(score({ sheets: [{ parts: { culture: parts } }] }));
    expect(faults([5, 5])).toEqual([]);
    expect(faults([5, 5.5])).toEqual(["sheets[0].parts.culture: above-ceiling"]);
    expect(faults([11])).toEqual([
      "sheets[0].parts.culture[0]: above-ceiling",
      "sheets[0].parts.culture: above-ceiling",
    ]);
    const open = score({
      jurors: 1,
      sheets: [{ market: 40, economy: 25, other: 0, parts: { culture: [null, 2] } }],
    });
    expect(missingOf(open)).toEqual(["sheets[0].parts.culture[0]"]);
    expect(open).toMatchObject({ totals: [{ least: "67", most: "75" }] });
  });

  it("reconciles a total with parts that are not all known", () => {
    const faults = (market: number) =>
      faultsOf(score({ jurors: 1, frame, sheets: [{ market, parts: { market: [20, null] } }] }));
    expect(faults(35)).toEqual([]);
    expect(faults(35.5)).toEqual(["sheets[0].market: totals-disagree"]);
    expect(faults(19)).toEqual(["sheets[0].market: totals-disagree"]);
  });
});

describe("what is missing of a score is exactly what can change the answer", () => {
  const axes: readonly Axis[] = [
    { path: "jurors", values: [1, 2] },
    { path: "sheets[0].market", values: [0, 10, 20, 30, 40] },
    { path: "sheets[0].economy", values: [0, 10, 20, 30, 40] },
    { path: "sheets[0].culture", values: [0, 10] },
    { path: "sheets[0].other", values: [0, 10] },
  ];
  const answer = ([jurors, market, economy, culture, other]: readonly unknown[]) =>
    score({ jurors, sheets: [{ market, economy, culture, other }] } as ScoreFacts);

  it("over a grid of marks that the pass mark lies on", () => {
    for (const { values, outcome, missing } of partials(axes, (all) => String(outcomeOf(answer(all))))) {
      const found = answer(values);
      expect(found.status === "decided" ? found.outcome : null, JSON.stringify(values)).toBe(outcome);
      expect(missingOf(found), JSON.stringify(values)).toEqual(missing);
    }
  });
});

const mark = (most: number) => fc.option(fc.integer({ min: 0, max: most * 100 }).map((units) => units / 100));
const sheets = fc.array(
  fc.record({ market: mark(40), economy: mark(40), culture: mark(10), other: mark(10) }),
  { minLength: 1, maxLength: 5 },
);
const scores = fc.record({ jurors: fc.option(fc.integer({ min: 5, max: 9 })), sheets: fc.option(sheets) });

describe("every answer on a score", () => {
  it("is the same, byte for byte, for parsed and for checked facts", () => {
    fc.assert(
      fc.property(scores, (facts) => {
        const parsed = parseScores(facts);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
        expect(JSON.stringify(scoreParsedEntry(parsed.value, { on }))).toBe(JSON.stringify(score(facts)));
      }),
    );
  });

  it("agrees with exact fractions once all marks are known", () => {
    fc.assert(
      fc.property(sheets, fc.integer({ min: 5, max: 9 }), (some, jurors) => {
        const all = some.map(({ market, economy, culture, other }) => ({
          market: market ?? 0,
          economy: economy ?? 0,
          culture: culture ?? 0,
          other: other ?? 0,
        }));
        const hundredths = all
          .flatMap((one) => Object.values(one))
          .reduce((sum, points) => sum + BigInt(Math.round(points * 100)), 0n);
        const passes = hundredths >= 7000n * BigInt(all.length) && jurors % 2 === 1;
        expect(outcomeOf(score({ jurors, sheets: all }))).toBe(passes ? "passes" : "fails");
      }),
    );
  });

  it("is not flipped by an added mark, once it is decided; a higher mark never lowers it", () => {
    fc.assert(
      fc.property(scores, fc.boolean(), (facts, high) => {
        const before = score(facts);
        const fill = (given: number | null, most: number): number => given ?? (high ? most : 0);
        const after = score({
          jurors: facts.jurors ?? 5,
          sheets: (facts.sheets ?? [{ market: null, economy: null, culture: null, other: null }]).map(
            ({ market, economy, culture, other }) => ({
              market: fill(market, 40),
              economy: fill(economy, 40),
              culture: fill(culture, 10),
              other: fill(other, 10),
            }),
          ),
        });
        if (before.status === "decided") expect(outcomeOf(after)).toBe(before.outcome);
        expect(after.status).toBe("decided");
      }),
    );
  });

  it("has findings whose ids stand once", () => {
    const ids = idsOf(ofTotals(70));
    expect(ids).toEqual([
      "award.score",
      "award.score.jury",
      "award.score.market",
      "award.score.economy",
      "award.score.culture",
      "award.score.other",
      "award.score.mean",
    ]);
  });
});

describe("faulty sheets", () => {
  it("name every fault at once", () => {
    const facts: object = {
      jurors: 2,
      sheets: [
        { juror: "A", market: -1 },
        { juror: "A", market: "x" },
        { juror: 7, economy: 0.00001 },
      ],
      extra: 1,
    };
    expect([...faultsOf(scoreEntry(facts as ScoreFacts, { on }))].sort()).toEqual([
      "extra: unknown-key",
      "sheets: beyond-whole",
      "sheets[0].market: negative",
      "sheets[1].juror: duplicate",
      "sheets[1].market: malformed",
      "sheets[2].economy: too-fine",
      "sheets[2].juror: not-a-text",
    ]);
  });

  it("cannot be none, nor the jury nobody", () => {
    expect(faultsOf(score({ jurors: 3, sheets: [] }))).toEqual(["sheets: empty"]);
    expect(faultsOf(score({ jurors: 0 }))).toEqual(["jurors: not-positive"]);
    expect(faultsOf(score({ jurors: 2.5 }))).toEqual(["jurors: too-fine"]);
  });
});
