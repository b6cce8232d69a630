import { InvariantError } from "../kernel/invariant.js";
import type { Checked } from "../kernel/issue.js";
import { faultIssue } from "../quantity/fault.js";
import { readScore, scoreMeasure } from "../quantity/score.js";
import type { CouncilOptions, GateReading } from "./council-inputs.js";
import type { MeanRounding } from "./mean.js";

/** The rules of a council, read. */
export interface CouncilRules {
  readonly gates: GateReading | undefined;
  readonly rounding: MeanRounding | undefined;
  /** Most that totals may lie apart, in units of 0.0001 point; `null` where the council sets no limit. */
  readonly mostSpread: number | null;
}

const readings: readonly (string | undefined)[] = [
  "agreed",
  "every-member",
  "mean-points",
  undefined,
] satisfies readonly (GateReading | undefined)[];

/** Reads the rules of a council. */
export function readRules({ gates, rounding, mostSpread }: CouncilOptions): Checked<CouncilRules> {
  if (!readings.includes(gates)) throw new InvariantError(`gates cannot be ${JSON.stringify(gates)}`);
  if (rounding !== undefined && !isPlaces(rounding.places)) {
    throw new InvariantError(`places cannot be ${String(rounding.places)}`);
  }
  if (mostSpread === undefined) return { ok: true, value: { gates, rounding, mostSpread: null } };
  const spread = readScore(mostSpread);
  return typeof spread === "number"
    ? { ok: true, value: { gates, rounding, mostSpread: spread } }
    : { ok: false, issues: [faultIssue("mostSpread", spread, scoreMeasure)] };
}

function isPlaces(places: number): boolean {
  return Number.isInteger(places) && places >= 0 && places <= scoreMeasure.places;
}
