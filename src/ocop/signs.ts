import type { Verdict } from "../kernel/verdict.js";

/** A state as bits: of several conditions that must all hold, the state is that of their bits put together. */
export type Sign = number;

export const holds: Sign = 0;
export const mayHold: Sign = 1;
export const fails: Sign = 2;

/** The state that bits say. */
export function stateOf(sign: Sign): Verdict {
  if (sign >= fails) return "unmet";
  return sign === holds ? "met" : "unknown";
}

/** Whether a number between two others reaches a floor. */
export function signOfFloor(floor: number, least: number, most: number): Sign {
  if (least >= floor) return holds;
  return most < floor ? fails : mayHold;
}
