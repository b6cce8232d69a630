import { digitsStart, pointOf, shortest } from "./plain-decimal.js";
import { powerOfTen } from "./power-of-ten.js";
import type { BareNumber } from "./quantity.js";

/**
 * Why an input is not a number of the wanted kind. When several faults meet, the first of this order is named:
 * `not-a-number` (not finite, or neither number nor text), `malformed` (a text that is no plain decimal),
 * `negative`, `too-fine` (finer than the unit allows; never rounded), `too-large`.
 */
export type NumberFault = "not-a-number" | "malformed" | "negative" | "too-fine" | "too-large";

/** How far a number may go. */
export interface ScaledLimits {
  /** The largest size, counted in units of 10^-places; a safe integer. */
  readonly most: number;
  /** Whether numbers below zero are allowed. */
  readonly negative: boolean;
}

/** A kind of number: how fine it may be, and how far it may go. */
export interface Measure extends ScaledLimits {
  /** Decimal places of its smallest unit. */
  readonly places: number;
}

/** Below this many units, the division that checks a number tells exactly what its shortest text says. */
const certain = 1e15;

/**
 * Reads a number as a whole count of its smallest unit, 10^-places, and never rounds. A JSON number counts as
 * its shortest decimal text says (`0.1` is one tenth); a text must be a plain decimal: no exponent, no
 * grouping, no `+`, no leading zero, no blank. Zeros at the end of a text do not make it finer.
 *
 * @param input - the number, or its text.
 * @param places - decimal places of the smallest unit, 0 to 15.
 * @param limits - the largest count, and whether it may be below zero.
 * @returns a safe integer (never −0), or the code of the fault.
 * @throws RangeError when `places` is not a whole number from 0 to 15.
 *
 * @example
 * ```ts
 * import { readScaled } from "vn-rural-industry/quantity";
 *
 * const limits = { most: 1_000_000, negative: false };
 * readScaled(45.5, 2, limits); // => 4550
 * readScaled("45.50", 2, limits); // => 4550
 * readScaled(45.555, 2, limits); // => "too-fine"
 * readScaled("45,5", 2, limits); // => "malformed"
 * ```
 */
export function readScaled(
  input: BareNumber | string,
  places: number,
  limits: ScaledLimits,
): number | NumberFault {
  const scale = powerOfTen(places);
  if (typeof input === "number") {
    const scaled = input * scale;
    if (scaled > -certain && scaled < certain) {
      if (input < 0 && !limits.negative) return "negative";
      const units = Math.round(scaled);
      // Decimals of up to 15 digits and the doubles nearest to them are one to one, so this decides.
      if (units / scale !== input) return "too-fine";
      // Adding 0 makes 0 of -0.
      return units > limits.most || -units > limits.most ? "too-large" : units + 0;
    }
    return readLargeNumber(input, places, limits);
  }
  return typeof input === "string" ? readText(input, places, limits) : "not-a-number";
}

function readLargeNumber(input: number, places: number, limits: ScaledLimits): number | NumberFault {
  if (!Number.isFinite(input)) return "not-a-number";
  if (input < 0 && !limits.negative) return "negative";
  if (Math.abs(input) > Number.MAX_SAFE_INTEGER) return "too-large";
  // From 1 to 2^53 the shortest text has no exponent.
  return readText(String(input), places, limits);
}

function readText(text: string, places: number, limits: ScaledLimits): number | NumberFault {
  const point = pointOf(text);
  if (point < 0) return "malformed";
  const start = digitsStart(text);
  const wanted = point + 1 + places;
  let units = 0;
  let fine = false;
  for (let index = start; index < text.length; index += 1) {
    if (index === point) continue;
    const digit = text.charCodeAt(index) - 48;
    // What grows beyond the safe integers loses its last digits but never comes back below them.
    if (index < wanted) units = units * 10 + digit;
    else if (digit !== 0) fine = true;
  }
  for (let index = Math.max(text.length, point + 1); index < wanted; index += 1) units *= 10;
  if (start > 0 && !limits.negative && (fine || units > 0)) return "negative";
  if (fine) return "too-fine";
  if (units > limits.most) return "too-large";
  return start > 0 ? 0 - units : units;
}

/**
 * Prints a whole count of the unit 10^-places as the shortest plain decimal: no exponent, no zeros at the end.
 *
 * @param units - the count, a safe integer or a bigint.
 * @param places - decimal places of the unit, 0 to 15.
 * @returns the decimal text, with a point.
 * @throws RangeError when `units` is no safe integer or `places` is not a whole number from 0 to 15.
 *
 * @example
 * ```ts
 * import { scaledText } from "vn-rural-industry/quantity";
 *
 * scaledText(4550, 2); // => "45.5"
 * scaledText(-5, 4); // => "-0.0005"
 * ```
 */
export function scaledText(units: number | bigint, places: number): string {
  if (typeof units === "number" && !Number.isSafeInteger(units)) {
    throw new RangeError("units must be a safe integer");
  }
  powerOfTen(places);
  if (typeof units === "number" && units >= 0 && units <= mostSmall) return smallText(units, places);
  const text = String(units);
  if (places === 0) return text;
  const sign = units < 0 ? "-" : "";
  const digits = text.slice(sign.length).padStart(places + 1, "0");
  const plain = `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return shortest(plain, plain.length - places - 1);
}

/** Up to here whole numbers are divided fastest. */
const mostSmall = 0x7fff_ffff;

/** The same for small counts: zeros at the end are divided away before anything is written. */
function smallText(units: number, places: number): string {
  let rest = units;
  let left = places;
  while (left > 0 && rest % 10 === 0) {
    rest /= 10;
    left -= 1;
  }
  const text = String(rest);
  if (left === 0) return text;
  const point = text.length - left;
  return point > 0 ? `${text.slice(0, point)}.${text.slice(point)}` : `0.${text.padStart(left, "0")}`;
}
