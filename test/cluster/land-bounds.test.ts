import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excessFill } from "../../src/cluster/excess-fill.js";
import { fillMayDecide } from "../../src/cluster/fill-may-decide.js";
import type { Land } from "../../src/cluster/land.js";
import { allows, boundsOf, type LandBounds, settled, sumOf } from "../../src/cluster/land-bounds.js";
import { averageFill, meanFill, unleasedLand } from "../../src/cluster/land-sources.js";
import { type LandSummary, summarise } from "../../src/cluster/land-summary.js";
import { excessMeanRate, rangeOfMeanRate } from "../../src/cluster/mean-rate.js";
import { number } from "../../src/kernel/fields.js";
import { InvariantError } from "../../src/kernel/invariant.js";
import type { Ratio } from "../../src/quantity/ratio.js";

/** Every way that land can be, as leased, approved and free units. */
type Point = readonly [number, number, number];

/** Small land, so that every way it can be can be gone through: at most four units. */
const land: fc.Arbitrary<Land> = fc
  .record({
    sizes: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2), fc.nat(1)),
    known: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
  })
  .map(({ sizes: [leased, approved, free, more], known }) => {
    const industrial = leased + approved + free;
    return {
      path: "",
      total: industrial + more,
      industrial: known[0] ? industrial : undefined,
      leased: known[1] ? leased : undefined,
      approved: known[2] ? approved : undefined,
    };
  });

const lands = fc.array(land, { minLength: 1, maxLength: 3 });

function pointsOf({ total = 0, industrial, leased, approved }: Land): readonly Point[] {
  const points: Point[] = [];
  for (let a = 0; a <= total; a += 1) {
    for (let b = 0; a + b <= total; b += 1) {
      for (let c = 0; a + b + c <= total; c += 1) {
        const fits = a === (leased ?? a) && b === (approved ?? b) && a + b + c === (industrial ?? a + b + c);
        if (fits) points.push([a, b, c]);
      }
    }
  }
  return points;
}

/** Every way that several pieces of land can be, one point for each. */
function combinationsOf(all: readonly Land[]): readonly (readonly Point[])[] {
  return all.reduce<readonly (readonly Point[])[]>(
    (sets, one) => sets.flatMap((set) => pointsOf(one).map((point) => [...set, point])),
    [[]],
  );
}

/** Every sum that several pieces of land can come to, each once. */
const sumsOf = (all: readonly Land[]): readonly Point[] =>
  all.reduce<readonly Point[]>(
    (sums, one) => [
      ...new Map(
        sums.flatMap(([a, b, c]) =>
          pointsOf(one).map(([x, y, z]) => {
            const sum: Point = [a + x, b + y, c + z];
            return [sum.join(), sum] as const;
          }),
        ),
      ).values(),
    ],
    [[0, 0, 0]],
  );

const unions = {
  leased: ([a]: Point) => a,
  approved: ([, b]: Point) => b,
  free: ([, , c]: Point) => c,
  filled: ([a, b]: Point) => a + b,
  leasedOrFree: ([a, , c]: Point) => a + c,
  unleased: ([, b, c]: Point) => b + c,
  industrial: ([a, b, c]: Point) => a + b + c,
};

function expectTight(bounds: LandBounds, points: readonly Point[]): void {
  for (const [union, of] of Object.entries(unions)) {
    const sums = points.map(of);
    expect(bounds, union).toHaveProperty(union, { least: Math.min(...sums), most: Math.max(...sums) });
  }
}

describe("the bounds of land", () => {
  it("are the least and the most of every kind over all the ways that land can be", () => {
    fc.assert(fc.property(land, (one) => expectTight(boundsOf(one), pointsOf(one))));
    fc.assert(fc.property(lands, (all) => expectTight(sumOf(all), sumsOf(all))));
  });

  it("stay so when sums are settled, in any order, and allow exactly what is possible", () => {
    const order = fc.shuffledSubarray(["leased", "approved", "industrial"] as const, { minLength: 1 });
    fc.assert(
      fc.property(lands, order, fc.array(fc.nat(8), { minLength: 3, maxLength: 3 }), (all, parts, values) => {
        let points = sumsOf(all);
        let bounds = sumOf(all);
        for (const [index, part] of parts.entries()) {
          const units = values[index] ?? 0;
          const left = points.filter((point) => unions[part](point) === units);
          expect(allows(bounds, part, units)).toBe(left.length > 0);
          if (left.length === 0) continue;
          points = left;
          bounds = settled(bounds, part, units);
          expectTight(bounds, points);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("of land of which nothing is known have no end", () => {
    expect(boundsOf({}).industrial).toEqual({ least: 0, most: Number.POSITIVE_INFINITY });
    expect(boundsOf({ leased: 3 }).unleased).toEqual({ least: 0, most: Number.POSITIVE_INFINITY });
    expect(boundsOf({ approved: 3 }).unleased).toEqual({ least: 3, most: Number.POSITIVE_INFINITY });
  });
});

const ratio = fc.constantFrom<Ratio>(
  { numerator: 1, denominator: 2 },
  { numerator: 3, denominator: 5 },
  { numerator: 1, denominator: 3 },
);

const summaryOf = (all: readonly Land[]): LandSummary => summarise(all, sumOf(all), () => []);

describe("the fill rate against a share", () => {
  it("lies between the least and the most over all the ways that land can be; nothing filled reaches nothing", () => {
    fc.assert(
      fc.property(lands, ratio, (all, share) => {
        const excess = sumsOf(all).map(([a, b, c]) =>
          a + b === 0 ? -1 : share.denominator * (a + b) - share.numerator * (a + b + c),
        );
        const { least, most } = excessFill(sumOf(all), share);
        expect(most >= 0).toBe(Math.max(...excess) >= 0);
        expect(most > 0).toBe(Math.max(...excess) > 0);
        if (excess.every((one) => one !== -1))
          expect([least, most]).toEqual([Math.min(...excess), Math.max(...excess)]);
      }),
      { numRuns: 500 },
    );
  });

  it("decides beside unleased land exactly where it can be over the share while so much is unleased", () => {
    fc.assert(
      fc.property(lands, ratio, fc.nat(8), (all, share, unleased) => {
        const possible = sumsOf(all).some(
          ([a, b, c]) => b + c >= unleased && share.denominator * (a + b) > share.numerator * (a + b + c),
        );
        expect(fillMayDecide(summaryOf(all), share, unleased)).toBe(possible);
      }),
      { numRuns: 1000 },
    );
  });

  it("may always decide where the clusters are not known one by one", () => {
    const half = { numerator: 1, denominator: 2 };
    const full: Land = { path: "", total: 1, industrial: 1, leased: 1, approved: 0 };
    expect(fillMayDecide(summaryOf([full]), half, 1)).toBe(false);
    expect(
      fillMayDecide(
        summarise(undefined, boundsOf({}), () => []),
        half,
        1,
      ),
    ).toBe(true);
  });
});

describe("the simple mean of fill rates against a share", () => {
  const meanOf = (points: readonly Point[]) =>
    points.reduce((sum, [a, b, c]) => sum + (a + b) / (a + b + c), 0) / points.length;

  it("lies between the least and the most over all the ways that clusters can be", () => {
    fc.assert(
      fc.property(fc.array(land, { minLength: 1, maxLength: 2 }), ratio, (all, share) => {
        const means = combinationsOf(all).map(meanOf);
        const range = rangeOfMeanRate(summaryOf(all), share);
        if (means.some(Number.isNaN)) {
          expect(range).toEqual({ least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY });
          return;
        }
        const sign = (mean: number) => {
          const excess = mean - share.numerator / share.denominator;
          return Math.abs(excess) < 1e-9 ? 0 : Math.sign(excess);
        };
        expect(Math.sign(range.least)).toBe(sign(Math.min(...means)));
        expect(Math.sign(range.most)).toBe(sign(Math.max(...means)));
        const exact = excessMeanRate(summaryOf(all), share);
        if (!Number.isNaN(exact)) expect(Math.sign(exact)).toBe(sign(means[0] ?? Number.NaN));
      }),
      { numRuns: 1000 },
    );
  });

  it("is not known of no clusters, of unknown ones, and of one without industrial land", () => {
    const half = { numerator: 1, denominator: 2 };
    const unknown = summarise(undefined, boundsOf({}), () => []);
    for (const summary of [unknown, summaryOf([])]) {
      expect(excessMeanRate(summary, half)).toBeNaN();
      expect(rangeOfMeanRate(summary, half).least).toBe(Number.NEGATIVE_INFINITY);
    }
    const none: Land = { path: "", total: 0, industrial: 0, leased: 0, approved: 0 };
    expect(excessMeanRate(summaryOf([none]), half)).toBeNaN();
  });

  it("is bounded where the land is not: what is leased out of land without a limit", () => {
    const half = { numerator: 1, denominator: 2 };
    const leased: Land = {
      path: "",
      total: undefined,
      industrial: undefined,
      leased: 3,
      approved: undefined,
    };
    const range = rangeOfMeanRate(summaryOf([leased]), half);
    expect([Math.sign(range.least), Math.sign(range.most)]).toEqual([-1, 1]);
  });

  it("of more clusters than any unit has is left open where it is too close to tell", () => {
    const half = { numerator: 1, denominator: 2 };
    const close: Land = { path: "", total: undefined, industrial: 2, leased: 1, approved: 0 };
    const some = Array.from({ length: 500 }, () => close);
    const many = [...some, close];
    expect(excessMeanRate(summaryOf(some), half)).toBe(0);
    expect(excessMeanRate(summaryOf(many), half)).toBeNaN();
    const open: Land = { ...close, leased: undefined, approved: 1 };
    expect(rangeOfMeanRate(summaryOf([...some, open]), half)).toEqual({
      least: Number.NEGATIVE_INFINITY,
      most: 0.5,
    });
    const less: Land = { path: "", total: 2, industrial: undefined, leased: 0, approved: 1 };
    expect(rangeOfMeanRate(summaryOf([...some, less]), half).least).toBe(Number.NEGATIVE_INFINITY);
    expect(rangeOfMeanRate(summaryOf(many), half).most).toBe(Number.POSITIVE_INFINITY);
  });

  it("is told exactly where floating point cannot", () => {
    const half = { numerator: 1, denominator: 2 };
    const thirds = (leased: number): Land => ({
      path: "",
      total: undefined,
      industrial: 3e9,
      leased,
      approved: 0,
    });
    expect(excessMeanRate(summaryOf([thirds(1e9), thirds(2e9)]), half)).toBe(0);
    expect(excessMeanRate(summaryOf([thirds(1e9), thirds(2e9 + 1)]), half)).toBe(1);
    expect(excessMeanRate(summaryOf([thirds(1e9), thirds(2e9 - 1)]), half)).toBe(-1);
  });
});

describe("the sources of land", () => {
  const figure = {
    value: "50",
    unit: "percent",
    citation: { document: "1/2000/NĐ-CP" },
    verification: "official",
  } as const;
  const field = (path: string) => ({ path, field: number(path, "ha", { vi: "Đất", en: "Land" }) });

  it("of a mean rate ask for the same facts as of an average rate, and measure no shortfall", () => {
    const summary = summarise([], boundsOf({}), (wanted) => wanted.map(field));
    const mean = meanFill<LandSummary>((facts) => facts).bind(figure);
    const average = averageFill<LandSummary>((facts) => facts).bind(figure);
    expect(mean.gaps(summary)).toEqual(average.gaps(summary));
    expect(mean.gaps(summary)).toHaveLength(3);
    expect(mean.shortfall(summary, ">")).toBeUndefined();
  });

  it("refuse a figure of the law that is no percentage", () => {
    expect(() => averageFill<LandSummary>((facts) => facts).bind({ ...figure, value: "half" })).toThrow(
      InvariantError,
    );
  });

  it("say how much is lacking at least where not everything is known", () => {
    const open: Land = { path: "", total: 10, industrial: 10, leased: undefined, approved: undefined };
    const summary = summarise([open], boundsOf({ ...open, leased: 2 }), () => []);
    const unleased = unleasedLand<LandSummary>((facts) => facts).bind({
      ...figure,
      value: "0.000003",
      unit: "ha",
    });
    expect(unleased.shortfall(summary, "<=")).toEqual({ value: "0.000005", unit: "ha", exclusive: false });
    const short = summarise([open], boundsOf({ industrial: 10, leased: 2, total: 10 }), () => []);
    const average = averageFill<LandSummary>((facts) => facts).bind({ ...figure, value: "100" });
    expect(average.shortfall(short, ">")).toEqual({ value: "0", unit: "ha", exclusive: true });
  });
});
