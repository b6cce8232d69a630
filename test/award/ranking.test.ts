import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parseRanking,
  type RankingFacts,
  type RoundEntry,
  rankEntries,
  rankParsedEntries,
} from "../../src/award/index.js";
import {
  faultsOf,
  idsOf,
  missingOf,
  noticesOf,
  outcomeOf,
  reasonsOf,
  stateOf,
  unansweredOf,
} from "./answers.js";

const on = "2026-05-10";
const rank = (facts: RankingFacts, options = { on }) => rankEntries(facts, options);

/** A product with one sheet of this total; `open`: its last criterion is not marked. */
const entry = (name: string, total: number, open = false): RoundEntry => ({
  name,
  sheets: [
    {
      market: Math.min(total, 40),
      economy: Math.round(Math.max(0, total - 40) * 10_000) / 10_000,
      culture: 0,
      other: open ? null : 0,
    },
  ],
});

describe("the order of a round", () => {
  it("goes by the mean, highest first, and shows ties", () => {
    const answer = rank({
      jurors: 1,
      entries: [entry("A", 70), entry("B", 75), entry("C", 70), entry("D", 69.99)],
    });
    expect(outcomeOf(answer)).toEqual({ order: [["B"], ["A", "C"], ["D"]] });
    expect("ranking" in answer && answer.ranking).toMatchObject([
      { name: "A", rank: 2, tied: true, result: "passes", least: { rounded: "70" } },
      { name: "B", rank: 1, tied: false, result: "passes" },
      { name: "C", rank: 2, tied: true, result: "passes" },
      { name: "D", rank: 4, tied: false, result: "fails", most: { rounded: "69.99" } },
    ]);
    expect(noticesOf(answer)).toEqual(
      expect.arrayContaining(["ties-not-settled", "council-decides-number", "product-conditions-too"]),
    );
  });

  it("compares means exactly, whatever the number of sheets", () => {
    const thirds = {
      name: "A",
      sheets: [entry("", 70), entry("", 70), entry("", 71)].flatMap(({ sheets }) => sheets ?? []),
    };
    const near = (total: number) => rank({ jurors: 3, entries: [thirds, entry("B", total)] });
    expect(outcomeOf(near(70.3333))).toEqual({ order: [["A"], ["B"]] });
    expect(outcomeOf(near(70.3334))).toEqual({ order: [["B"], ["A"]] });
    expect(noticesOf(near(70))).toContain("fewer-sheets-than-jurors");
    expect(noticesOf(near(70))).not.toContain("ties-not-settled");
  });

  it("has findings at the products' own places", () => {
    const answer = rank({ jurors: 1, entries: [entry("A", 70), entry("B", 69.99)] });
    expect(idsOf(answer)).toEqual(["award.rank", "award.rank.entries[0]", "award.rank.entries[1]"]);
    expect(stateOf(answer, "award.rank")).toBe("met");
    expect(stateOf(answer, "award.rank.entries[0]")).toBe("met");
    expect(stateOf(answer, "award.rank.entries[1]")).toBe("unmet");
  });

  it("does not need to know the jury, but says that nobody's result is known without it", () => {
    const answer = rank({ entries: [entry("A", 70), entry("B", 60)] });
    expect(outcomeOf(answer)).toEqual({ order: [["A"], ["B"]] });
    expect(unansweredOf(answer)).toEqual(["jurors"]);
    expect("ranking" in answer && answer.ranking.map(({ result }) => result)).toEqual([null, "fails"]);
  });

  it("of nobody is empty, and open while the products are not known", () => {
    expect(outcomeOf(rank({ entries: [] }))).toEqual({ order: [] });
    const open = rank({});
    expect(open).toMatchObject({ status: "undetermined", possible: null, ranking: [] });
    expect(missingOf(open)).toEqual(["entries"]);
  });

  it("is withheld from a reader who does not accept the text since 2018", () => {
    const strict = rankEntries({ entries: [entry("A", 70)] }, { on, accept: "corroborated" });
    expect(reasonsOf(strict)).toEqual(["withheld"]);
    expect(strict).toMatchObject({ possible: null, missing: [] });
    const before = rankEntries({ entries: [entry("A", 70)] }, { on: "2018-08-15", accept: "corroborated" });
    expect(outcomeOf(before)).toEqual({ order: [["A"]] });
  });

  it("is not in force before 21 October 2014", () => {
    expect(rank({}, { on: "2014-10-20" }).status).toBe("not-in-force");
  });
});

describe("an order that marks can still change", () => {
  it("gives the ranks that are possible, and asks for those marks only", () => {
    const answer = rank({
      jurors: 1,
      entries: [entry("A", 60, true), entry("B", 65), entry("C", 50, true), entry("D", 80), entry("E", 80)],
    });
    expect(answer).toMatchObject({
      status: "undetermined",
      possible: {
        ranks: [
          { name: "A", best: 3, worst: 4 },
          { name: "B", best: 3, worst: 4 },
          { name: "C", best: 4, worst: 5 },
          { name: "D", best: 1, worst: 1 },
          { name: "E", best: 1, worst: 1 },
        ],
      },
    });
    expect(missingOf(answer)).toEqual(["entries[0].sheets[0].other", "entries[2].sheets[0].other"]);
    expect("ranking" in answer && answer.ranking.map(({ rank, tied }) => [rank, tied])).toEqual([
      [null, null],
      [null, null],
      [null, null],
      [1, true],
      [1, true],
    ]);
  });

  it("is decided where the ranges do not meet", () => {
    const answer = rank({
      jurors: 1,
      entries: [entry("A", 60, true), entry("B", 70.0001), entry("C", 59.9999)],
    });
    expect(outcomeOf(answer)).toEqual({ order: [["B"], ["A"], ["C"]] });
    expect(unansweredOf(answer)).toEqual(["entries[0].sheets[0].other"]);
    const meets = rank({ jurors: 1, entries: [entry("A", 60, true), entry("B", 70), entry("C", 60)] });
    expect(meets.status).toBe("undetermined");
  });

  it("leaves a known tie known, even while a third product is open", () => {
    const answer = rank({ jurors: 1, entries: [entry("A", 65), entry("B", 65), entry("C", 60, true)] });
    expect("ranking" in answer && answer.ranking.map(({ tied }) => tied)).toEqual([true, true, null]);
  });

  it("asks for the sheets of a product that has none", () => {
    const answer = rank({ jurors: 1, entries: [{ name: "A" }, entry("B", 65)] });
    expect(missingOf(answer)).toEqual(["entries[0].sheets"]);
  });
});

const mark = (most: number) => fc.option(fc.integer({ min: 0, max: most }));
const products = fc.array(
  fc.array(fc.record({ market: mark(40), economy: mark(40), culture: mark(10), other: mark(10) }), {
    minLength: 1,
    maxLength: 2,
  }),
  { maxLength: 4 },
);

describe("every ranking", () => {
  const roundOf = (sheets: RankingFacts["entries"]): RankingFacts => ({ jurors: 3, entries: sheets });
  const rounds = products.map((some) => roundOf(some.map((sheets, index) => ({ name: `${index}`, sheets }))));

  it("is the same, byte for byte, for parsed and for checked facts", () => {
    fc.assert(
      fc.property(rounds, (facts) => {
        const parsed = parseRanking(facts);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
        expect(JSON.stringify(rankParsedEntries(parsed.value, { on }))).toBe(JSON.stringify(rank(facts)));
      }),
    );
  });

  it("that is open holds the ranks of every completion, and a decided one is not flipped", () => {
    fc.assert(
      fc.property(rounds, fc.boolean(), (facts, high) => {
        const before = rank(facts);
        const after = rank({
          ...facts,
          entries: (facts.entries ?? []).map(({ name, sheets }) => ({
            name,
            sheets: (sheets ?? []).map(({ market, economy, culture, other }) => ({
              market: market ?? (high ? 40 : 0),
              economy: economy ?? (high ? 40 : 0),
              culture: culture ?? (high ? 10 : 0),
              other: other ?? (high ? 10 : 0),
            })),
          })),
        });
        if (before.status === "decided") expect(outcomeOf(after)).toEqual(before.outcome);
        const possible = before.status === "undetermined" ? (before.possible?.ranks ?? []) : [];
        const ranks = "ranking" in after ? after.ranking.map(({ rank }) => rank ?? 0) : [];
        for (const [index, { best, worst }] of possible.entries()) {
          expect(ranks[index]).toBeGreaterThanOrEqual(best);
          expect(ranks[index]).toBeLessThanOrEqual(worst);
        }
      }),
    );
  });
});

describe("faulty rounds", () => {
  it("name every fault at once", () => {
    const facts: object = {
      jurors: 1,
      entries: [
        { name: "A", sheets: [] },
        { name: "A", sheets: [{}, {}] },
        { sheets: [{ market: 50 }] },
        { name: 5 },
        { name: "" },
      ],
    };
    expect(faultsOf(rankEntries(facts as RankingFacts, { on }))).toEqual([
      "entries[3].name: not-a-text",
      "entries[0].sheets: empty",
      "entries[1].name: duplicate",
      "entries[1].sheets: beyond-whole",
      "entries[2].name: missing",
      "entries[2].sheets[0].market: above-ceiling",
      "entries[4].name: missing",
    ]);
  });
});
