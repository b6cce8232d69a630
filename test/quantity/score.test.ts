import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addScores, meanOf, mostPoints, readScore, type Score, scoreText } from "../../src/quantity/index.js";
import { divided, Exact } from "./oracle.js";

/** A score of so many points; a fault would fail the test. */
function points(input: number | string): Score {
  const score = readScore(input);
  if (typeof score === "string") throw new Error(score);
  return score;
}

describe("scores", () => {
  it("are read and printed exactly, to four decimals", () => {
    expect(readScore(69.9)).toBe(699_000);
    expect(scoreText(points("69.9000"))).toBe("69.9");
    expect(readScore(0.0001)).toBe(1);
    expect(readScore(0.00001)).toBe("too-fine");
    expect(readScore(-1)).toBe("negative");
    expect(readScore(mostPoints)).toBe(mostPoints * 10_000);
    expect(readScore(mostPoints + 0.0001)).toBe("too-large");
    expect(readScore("5 sao")).toBe("malformed");
  });

  it("are added exactly", () => {
    expect(addScores([])).toBe(0);
    expect(addScores([points(0.1), points(0.2)])).toBe(points(0.3));
    expect(addScores([points(mostPoints), points(0.0001)])).toBe("too-large");
  });
});

describe("the mean of scores", () => {
  it("is an exact ratio in lowest terms, in points", () => {
    expect(meanOf([points(70), points(75.5)])).toEqual({ numerator: 291, denominator: 4 });
    expect(meanOf([points(70), points(70), points(71)])).toEqual({ numerator: 211, denominator: 3 });
    expect(meanOf([points(0)])).toEqual({ numerator: 0, denominator: 1 });
  });

  it("of no scores is none, not zero", () => {
    expect(meanOf([])).toBe(null);
  });

  it("is named too large where the sum is no safe integer", () => {
    expect(meanOf(new Array<Score>(900).fill(points(mostPoints)))).toEqual({
      numerator: mostPoints,
      denominator: 1,
    });
    expect(meanOf(new Array<Score>(901).fill(points(mostPoints)))).toBe("too-large");
  });

  it("equals the mean of decimal.js", () => {
    const given = fc.integer({ min: 0, max: 1_000_000 }).map((units) => points(units / 10_000));
    fc.assert(
      fc.property(fc.array(given, { minLength: 1 }), (scores) => {
        const mean = meanOf(scores);
        if (mean === null || mean === "too-large") throw new Error("no mean");
        const sum = scores.reduce((total, score) => total.plus(scoreText(score)), new Exact(0));
        expect(divided(mean.numerator, mean.denominator).eq(sum.div(scores.length))).toBe(true);
      }),
    );
  });
});
