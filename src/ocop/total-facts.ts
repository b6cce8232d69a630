import { type Branded, brand } from "../kernel/brand.js";
import type { Given, Numeric } from "../kernel/input.js";
import type { Faults } from "../kernel/read.js";
import type { Value } from "../kernel/value.js";
import { scaledText } from "../quantity/decimal.js";
import { faultIssue } from "../quantity/fault.js";
import { readScore, scoreMeasure } from "../quantity/score.js";
import type { PartCode } from "./rubric.js";
import type { TotalFacts } from "./total-inputs.js";

/** A published result, read: in units of 0.0001 point. */
export interface Total {
  /** The total, as it was given or as the parts add up; `null` while a part is missing. */
  readonly whole: { readonly units: number; readonly value: Value } | null;
  /** Whether the total was given itself. */
  readonly given: boolean;
  readonly hasParts: boolean;
  readonly parts: Readonly<Record<PartCode, number | undefined>>;
}

/** A published result that was checked once and can be rated many times. */
export type ParsedTotal = Branded<Total, "total">;

/** Reads a published result; total and parts must agree. */
export function buildTotal(input: TotalFacts, faults: Faults): ParsedTotal {
  const given = readPoints(input.total, "total", faults);
  const parts = {
    A: readPoints(input.parts?.A, "parts.A", faults),
    B: readPoints(input.parts?.B, "parts.B", faults),
    C: readPoints(input.parts?.C, "parts.C", faults),
  };
  const known = Object.values(parts).filter((part) => part !== undefined);
  const sum = known.reduce((one, other) => one + other, 0);
  const isWhole = known.length === Object.keys(parts).length;
  if (given !== undefined && (isWhole ? given !== sum : given < sum)) faults.add("total", "totals-disagree");
  const units = given ?? (isWhole ? sum : undefined);
  const whole = units === undefined ? null : { units, value: pointsOfUnits(units) };
  return brand<"total", Total>({ whole, given: given !== undefined, hasParts: known.length > 0, parts });
}

/** Units of 0.0001 point as findings print them. */
export function pointsOfUnits(units: number): Value {
  return { kind: "number", value: scaledText(units, scoreMeasure.places), unit: "point" };
}

function readPoints(given: Given<Numeric>, path: string, faults: Faults): number | undefined {
  if (given === undefined || given === null) return undefined;
  const score = readScore(given);
  if (typeof score === "number") return score;
  faults.note(faultIssue(path, score, scoreMeasure));
  return undefined;
}
