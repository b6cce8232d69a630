import type { Given, Numeric } from "../kernel/input.js";
import type { Faults } from "../kernel/read.js";
import { type Measure, readScaled } from "../quantity/decimal.js";
import { faultIssue } from "../quantity/fault.js";

/** Reads a number into whole units of its measure; `undefined` when not given or faulty. */
export function readNumber(
  given: Given<Numeric>,
  path: string,
  measure: Measure,
  faults: Faults,
): number | undefined {
  if (given === undefined || given === null) return undefined;
  const units = readScaled(given, measure.places, measure);
  if (typeof units === "number") return units;
  faults.note(faultIssue(path, units, measure));
  return undefined;
}
