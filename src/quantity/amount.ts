import type { Value } from "../kernel/value.js";
import { type Area, areaText } from "./area.js";

/** A number ready to be compared and shown: whole units, and the value as findings print it. */
export interface Amount {
  readonly units: number;
  readonly value: Value;
}

/** A land area as an amount, in hectares. */
export function areaAmount(area: Area): Amount {
  return { units: area, value: { kind: "number", value: areaText(area), unit: "ha" } };
}
