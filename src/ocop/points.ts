import type { Value } from "../kernel/value.js";

const values: Value[] = [];

/** A whole number of points as findings print it; the same frozen object for the same number. */
export function pointsValue(points: number): Value {
  let value = values[points];
  if (value === undefined) {
    value = Object.freeze({ kind: "number", value: String(points), unit: "point" } as const);
    values[points] = value;
  }
  return value;
}

/** Points that are known, or from what to what they can be. */
export function pointsBetween(least: number, most: number): Value {
  return least === most
    ? pointsValue(least)
    : { kind: "range", least: String(least), most: String(most), unit: "point" };
}
