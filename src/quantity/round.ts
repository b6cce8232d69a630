import { Decimal } from "decimal.js";
import { readScaled, type ScaledLimits, scaledText } from "./decimal.js";
import type { BareNumber } from "./quantity.js";
import type { Rounding, RoundingName } from "./rounding.js";

// A constructor of its own: the settings of an application's decimal.js must not reach in here.
const Exact = /* @__PURE__ */ Decimal.clone({ defaults: true });

const modes: Readonly<Record<RoundingName, Decimal.Rounding>> = {
  up: 0,
  down: 1,
  ceiling: 2,
  floor: 3,
  "half-up": 4,
  "half-down": 5,
  "half-even": 6,
};

const anySafe: ScaledLimits = { most: Number.MAX_SAFE_INTEGER, negative: true };

/**
 * Rounds a number (làm tròn) to so many decimal places, in the way that is passed.
 *
 * @param value - a number, taken by its shortest decimal text, or a plain decimal text of any length.
 * @param places - decimal places to keep, 0 to 15.
 * @param rounding - one of the named roundings.
 * @returns the shortest decimal text of the rounded number.
 * @throws RangeError when `value` is no plain decimal or `places` is not a whole number from 0 to 15.
 *
 * @example
 * ```ts
 * import { halfEven, halfUp, round } from "vn-rural-industry/quantity";
 *
 * round(1.005, 2, halfUp); // => "1.01"
 * round("2.5", 0, halfEven); // => "2"
 * ```
 */
export function round(value: BareNumber | string, places: number, rounding: Rounding): string {
  const units = readScaled(value, places, anySafe);
  if (typeof units === "number") return scaledText(units, places);
  if (units === "not-a-number" || units === "malformed") {
    throw new RangeError("value must be a finite number or a plain decimal text");
  }
  return new Exact(value).toDecimalPlaces(places, modes[rounding.name]).toFixed();
}
