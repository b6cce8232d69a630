import type { Given } from "../kernel/input.js";
import type { Faults } from "../kernel/read.js";
import { isDay } from "./day.js";

/** Reads a day; `undefined` when not given or faulty. */
export function readDay(given: Given<string>, path: string, faults: Faults): string | undefined {
  if (given === undefined || given === null) return undefined;
  if (isDay(given)) return given;
  faults.add(path, "not-a-day");
  return undefined;
}
