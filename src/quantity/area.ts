import { type Measure, type NumberFault, readScaled, scaledText } from "./decimal.js";
import { type BareNumber, named, type Quantity } from "./quantity.js";

/** A land area (diện tích đất): whole units of 0.01 m², so that 1 ha is 1,000,000 units. Never below zero. */
export type Area = Quantity<"area">;

/** The largest area that is read, in hectares. It is a limit of the library, not of the law. */
export const mostHectares = 100_000_000;

const mostUnits = mostHectares * 1_000_000;

/** An area as it is read in hectares: to 0.01 m², so to six decimals. */
export const hectareMeasure: Measure = { places: 6, most: mostUnits, negative: false };

/** An area as it is read in square metres: to two decimals. */
export const squareMetreMeasure: Measure = { places: 2, most: mostUnits, negative: false };

function read(input: BareNumber | string, measure: Measure): Area | NumberFault {
  const units = readScaled(input, measure.places, measure);
  return typeof units === "number" ? named<"area">(units) : units;
}

/**
 * Reads a land area that is given in hectares (ha).
 *
 * @param hectares - the area in hectares, a number or a plain decimal text; up to six decimals.
 * @returns the area, or the code of the fault.
 *
 * @example
 * ```ts
 * import { readArea } from "vn-rural-industry/quantity";
 *
 * readArea(45.5); // => 45500000
 * readArea("9.9999999"); // => "too-fine"
 * ```
 */
export function readArea(hectares: BareNumber | string): Area | NumberFault {
  return read(hectares, hectareMeasure);
}

/**
 * Reads a land area that is given in square metres (m²).
 *
 * @param squareMetres - the area in square metres, a number or a plain decimal text; up to two decimals.
 * @returns the area, or the code of the fault.
 *
 * @example
 * ```ts
 * import { readSquareMetres } from "vn-rural-industry/quantity";
 *
 * readSquareMetres(455_000); // => 45500000
 * ```
 */
export function readSquareMetres(squareMetres: BareNumber | string): Area | NumberFault {
  return read(squareMetres, squareMetreMeasure);
}

/**
 * Prints an area in hectares, exactly, as a plain decimal.
 *
 * @param area - a land area.
 * @returns plain decimal text, in hectares.
 *
 * @example
 * ```ts
 * import { areaText, readSquareMetres } from "vn-rural-industry/quantity";
 *
 * const plot = readSquareMetres(1_234.5);
 * typeof plot === "number" && areaText(plot); // => "0.12345"
 * ```
 */
export function areaText(area: Area): string {
  return scaledText(area, hectareMeasure.places);
}

/**
 * Prints an area in square metres, exactly, as a plain decimal.
 *
 * @param area - a land area.
 * @returns plain decimal text, in square metres.
 *
 * @example
 * ```ts
 * import { readArea, squareMetresText } from "vn-rural-industry/quantity";
 *
 * const plot = readArea(0.12345);
 * typeof plot === "number" && squareMetresText(plot); // => "1234.5"
 * ```
 */
export function squareMetresText(area: Area): string {
  return scaledText(area, squareMetreMeasure.places);
}

/**
 * Adds areas up, exactly.
 *
 * @param areas - the areas to add.
 * @returns the sum, zero for none; `"too-large"` beyond {@link mostHectares}.
 *
 * @example
 * ```ts
 * import { addAreas, readArea } from "vn-rural-industry/quantity";
 *
 * const first = readArea(0.1);
 * const second = readArea(0.2);
 * typeof first === "number" && typeof second === "number" && addAreas([first, second]); // => 300000
 * ```
 */
export function addAreas(areas: readonly Area[]): Area | "too-large" {
  let sum = 0;
  for (const area of areas) {
    sum += area;
    // Checked at each step: a long list must not leave the safe integers on its way.
    if (sum > mostUnits) return "too-large";
  }
  return named<"area">(sum);
}

/**
 * What is left of an area when another is taken away.
 *
 * @param from - what is taken from.
 * @param area - what is taken away.
 * @returns the difference; `"negative"` when more is taken away than there is.
 *
 * @example
 * ```ts
 * import { readArea, subtractAreas } from "vn-rural-industry/quantity";
 *
 * const total = readArea(50);
 * const leased = readArea(12.5);
 * typeof total === "number" && typeof leased === "number" && subtractAreas(total, leased); // => 37500000
 * ```
 */
export function subtractAreas(from: Area, area: Area): Area | "negative" {
  return area > from ? "negative" : named<"area">(from - area);
}
