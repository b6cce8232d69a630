import type { Given, Numeric } from "../kernel/input.js";
import type { Faults } from "../kernel/read.js";
import type { Unit } from "../kernel/value.js";
import type { Amount } from "./amount.js";
import { type Measure, readScaled, scaledText } from "./decimal.js";
import { faultIssue } from "./fault.js";

/** A number of the facts in whole units; `undefined` when not given or faulty. */
export function readUnits(
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

/** A number of the facts as an amount; `undefined` when not given or faulty. */
export function readAmount(
  given: Given<Numeric>,
  path: string,
  unit: Unit,
  measure: Measure,
  faults: Faults,
): Amount | undefined {
  const units = readUnits(given, path, measure, faults);
  if (units === undefined) return undefined;
  return { units, value: { kind: "number", value: scaledText(units, measure.places), unit } };
}
