import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareRatios,
  halfUp,
  percentText,
  ratioText,
  readPercent,
  reduceRatio,
  signOfDifference,
} from "../../src/quantity/index.js";
import { divided, divisors, Exact, roundings, safeIntegers, textOf } from "./oracle.js";

const most = Number.MAX_SAFE_INTEGER;
const ratios = fc.record({ numerator: safeIntegers, denominator: divisors });

describe("signOfDifference", () => {
  it("tells 50 % from a hair's breadth more and less", () => {
    expect(signOfDifference(30_000_000, 100, 60_000_000, 50)).toBe(0);
    expect(signOfDifference(30_000_001, 100, 60_000_000, 50)).toBe(1);
    expect(signOfDifference(29_999_999, 100, 60_000_000, 50)).toBe(-1);
  });

  it("is exact where rounded products are equal", () => {
    expect(signOfDifference(most, most, most, most)).toBe(0);
    expect(signOfDifference(most - 1, most - 1, most, most - 2)).toBe(1);
    expect(signOfDifference(most, most - 2, most - 1, most - 1)).toBe(-1);
  });

  it("equals decimal.js for all safe integers", () => {
    fc.assert(
      fc.property(safeIntegers, safeIntegers, safeIntegers, safeIntegers, (a, b, c, d) => {
        expect(signOfDifference(a, b, c, d)).toBe(new Exact(a).times(b).comparedTo(new Exact(c).times(d)));
      }),
    );
  });

  it("equals decimal.js for products that lie side by side", () => {
    const factor = fc.integer({ min: 2 ** 40, max: most - 10 });
    const step = fc.integer({ min: -2, max: 2 });
    fc.assert(
      fc.property(factor, factor, step, step, (a, b, up, down) => {
        const exact = new Exact(a).times(b).comparedTo(new Exact(a + up).times(b + down));
        expect(signOfDifference(a, b, a + up, b + down)).toBe(exact);
      }),
    );
  });
});

describe("ratios", () => {
  it("are compared exactly, whatever the signs of their terms", () => {
    expect(compareRatios({ numerator: 1, denominator: 3 }, { numerator: 2, denominator: 6 })).toBe(0);
    expect(compareRatios({ numerator: 1, denominator: -3 }, { numerator: 1, denominator: 3 })).toBe(-1);
    expect(compareRatios({ numerator: 1, denominator: 2 }, { numerator: -1, denominator: -3 })).toBe(1);
    fc.assert(
      fc.property(ratios, ratios, (first, second) => {
        const exact = divided(first.numerator, first.denominator).comparedTo(
          divided(second.numerator, second.denominator),
        );
        expect(compareRatios(first, second)).toBe(exact);
      }),
    );
  });

  it("are reduced to lowest terms with a denominator above zero", () => {
    expect(reduceRatio({ numerator: 30, denominator: 100 })).toEqual({ numerator: 3, denominator: 10 });
    expect(reduceRatio({ numerator: 30, denominator: -100 })).toEqual({ numerator: -3, denominator: 10 });
    expect(reduceRatio({ numerator: 0, denominator: -5 })).toEqual({ numerator: 0, denominator: 1 });
    expect(reduceRatio({ numerator: 7, denominator: 7 })).toEqual({ numerator: 1, denominator: 1 });
    fc.assert(
      fc.property(ratios, fc.integer({ min: 1, max: 1000 }), (ratio, factor) => {
        const reduced = reduceRatio(ratio);
        if (reduced === null) throw new Error("no ratio");
        expect(compareRatios(reduced, ratio)).toBe(0);
        expect(reduced.denominator).toBeGreaterThan(0);
        expect(reduceRatio(reduced)).toEqual(reduced);
        const numerator = reduced.numerator * factor;
        const denominator = reduced.denominator * factor;
        fc.pre(Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator));
        expect(reduceRatio({ numerator, denominator })).toEqual(reduced);
      }),
    );
  });

  it("with a denominator of zero have no value", () => {
    const none = { numerator: 1, denominator: 0 };
    const one = { numerator: 1, denominator: 1 };
    expect(compareRatios(none, one)).toBe(null);
    expect(compareRatios(one, none)).toBe(null);
    expect(reduceRatio(none)).toBe(null);
    expect(ratioText(none, 2, halfUp)).toBe(null);
    expect(percentText(1, 0, 2, halfUp)).toBe(null);
  });

  it("are printed rounded, as decimal.js rounds them, for every rounding", () => {
    expect(ratioText({ numerator: 2, denominator: 3 }, 2, halfUp)).toBe("0.67");
    expect(ratioText({ numerator: -1, denominator: 2 }, 0, halfUp)).toBe("-1");
    expect(ratioText({ numerator: -1, denominator: 3 }, 0, halfUp)).toBe("0");
    expect(ratioText({ numerator: 1, denominator: 4 }, 3, halfUp)).toBe("0.25");
    fc.assert(
      fc.property(ratios, fc.nat(15), ({ numerator, denominator }, places) => {
        for (const [rounding, mode] of roundings) {
          const exact = divided(numerator, denominator).toDecimalPlaces(places, mode);
          expect(ratioText({ numerator, denominator }, places, rounding)).toBe(textOf(exact));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("of exactly a half follow the rounding by its name", () => {
    const ties = fc.tuple(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.nat(3),
      fc.integer({ min: 1, max: 1000 }),
    );
    fc.assert(
      fc.property(ties, ([whole, places, factor]) => {
        const numerator = (2 * whole + 1) * factor;
        const denominator = 2 * 10 ** places * factor;
        for (const [rounding, mode] of roundings) {
          const exact = divided(numerator, denominator).toDecimalPlaces(places, mode);
          expect(ratioText({ numerator, denominator }, places, rounding)).toBe(textOf(exact));
        }
      }),
    );
  });

  it("of what are no safe integers are a programmer's mistake", () => {
    expect(() => ratioText({ numerator: Number.NaN, denominator: 1 }, 2, halfUp)).toThrow(RangeError);
    expect(() => ratioText({ numerator: 1, denominator: 1 }, 16, halfUp)).toThrow(RangeError);
    expect(() => percentText(1, 3, 14, halfUp)).toThrow(RangeError);
  });
});

describe("percentages", () => {
  it("are printed rounded, as decimal.js rounds them", () => {
    expect(percentText(1, 2, 2, halfUp)).toBe("50");
    expect(percentText(2, 3, 2, halfUp)).toBe("66.67");
    expect(percentText(50_000_001, 100_000_000, 2, halfUp)).toBe("50");
    fc.assert(
      fc.property(ratios, fc.nat(13), ({ numerator, denominator }, places) => {
        for (const [rounding, mode] of roundings) {
          const exact = divided(new Exact(numerator).times(100), denominator).toDecimalPlaces(places, mode);
          expect(percentText(numerator, denominator, places, rounding)).toBe(textOf(exact));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("are read as exact ratios", () => {
    expect(readPercent(50)).toEqual({ numerator: 1, denominator: 2 });
    expect(readPercent("33.3333")).toEqual({ numerator: 333_333, denominator: 1_000_000 });
    expect(readPercent(0)).toEqual({ numerator: 0, denominator: 1 });
    expect(readPercent(33.33333)).toBe("too-fine");
    expect(readPercent("50%")).toBe("malformed");
    expect(readPercent(-1)).toBe("negative");
    expect(readPercent(1_000_000)).toEqual({ numerator: 10_000, denominator: 1 });
    expect(readPercent(1_000_000.0001)).toBe("too-large");
  });
});
