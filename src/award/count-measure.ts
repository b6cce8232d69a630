import type { Measure } from "../quantity/decimal.js";

/** A number of people or papers: whole, as far as whole numbers are exact. */
export const countMeasure: Measure = { places: 0, most: Number.MAX_SAFE_INTEGER, negative: false };
