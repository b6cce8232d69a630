import { type Measure, type NumberFault, readScaled, scaledText } from "./decimal.js";
import { type BareNumber, named, type Quantity } from "./quantity.js";
import { lowestTerms, type Ratio } from "./ratio.js";

/** A number of points (điểm), kept as whole units of 0.0001 point. Never below zero. */
export type Score = Quantity<"score">;

/** The largest score that is read, in points. It is a limit of the library, not of the law. */
export const mostPoints = 1_000_000_000;

const unitsOfPoint = 10_000;

/** A score as it is read: up to four decimals. */
export const scoreMeasure: Measure = { places: 4, most: mostPoints * unitsOfPoint, negative: false };

/**
 * Reads a score that is given in points.
 *
 * @param points - a number or a plain decimal text; up to four decimals.
 * @returns the score, or the code of the fault.
 *
 * @example
 * ```ts
 * import { readScore } from "vn-rural-industry/quantity";
 *
 * readScore(69.9); // => 699000
 * readScore("69.90001"); // => "too-fine"
 * ```
 */
export function readScore(points: BareNumber | string): Score | NumberFault {
  const units = readScaled(points, scoreMeasure.places, scoreMeasure);
  return typeof units === "number" ? named<"score">(units) : units;
}

/**
 * Prints a score in points, exactly, as a plain decimal.
 *
 * @param score - a score.
 * @returns plain decimal text, in points.
 *
 * @example
 * ```ts
 * import { readScore, scoreText } from "vn-rural-industry/quantity";
 *
 * const score = readScore("69.90");
 * typeof score === "number" && scoreText(score); // => "69.9"
 * ```
 */
export function scoreText(score: Score): string {
  return scaledText(score, scoreMeasure.places);
}

/**
 * Adds scores up, exactly.
 *
 * @param scores - the scores to add.
 * @returns the sum, zero for none; `"too-large"` beyond {@link mostPoints}.
 *
 * @example
 * ```ts
 * import { addScores, readScore } from "vn-rural-industry/quantity";
 *
 * const first = readScore(0.1);
 * const second = readScore(0.2);
 * typeof first === "number" && typeof second === "number" && addScores([first, second]); // => 3000
 * ```
 */
export function addScores(scores: readonly Score[]): Score | "too-large" {
  let sum = 0;
  for (const score of scores) {
    sum += score;
    if (sum > scoreMeasure.most) return "too-large";
  }
  return named<"score">(sum);
}

/**
 * The mean of scores (điểm trung bình), in points, as an exact ratio in lowest terms.
 *
 * @param scores - the scores, at least one.
 * @returns the mean; `null` for no scores; `"too-large"` when their sum is no safe integer.
 *
 * @example
 * ```ts
 * import { meanOf, readScore } from "vn-rural-industry/quantity";
 *
 * const first = readScore(70);
 * const second = readScore(75.5);
 * const mean = typeof first === "number" && typeof second === "number" && meanOf([first, second]);
 * mean; // => { numerator: 291, denominator: 4 }
 * ```
 */
export function meanOf(scores: readonly Score[]): Ratio | "too-large" | null {
  if (scores.length === 0) return null;
  let sum = 0;
  for (const score of scores) {
    sum += score;
    if (!Number.isSafeInteger(sum)) return "too-large";
  }
  return lowestTerms(sum, scores.length * unitsOfPoint);
}
