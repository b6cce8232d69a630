import type { Field, Gap } from "../kernel/field.js";
import { gapOf } from "../kernel/field.js";
import type { BoundNumber, NumberSource } from "../kernel/source.js";
import type { Operator, Shortfall, Unit, Value } from "../kernel/value.js";
import { ratioOf } from "../quantity/amount-source.js";
import { type Measure, scaledText } from "../quantity/decimal.js";
import { percentMeasure, percentText } from "../quantity/percent.js";
import { type Ratio, signOfDifference } from "../quantity/ratio.js";
import { halfUp } from "../quantity/rounding.js";

/** A part of a whole, both in whole units of one measure. */
export interface Share {
  readonly part: number | undefined;
  /** Above zero, or a whole whose parts are nothing. */
  readonly whole: number | undefined;
}

/** How part and whole are asked. */
export interface ShareFields {
  readonly part: Field;
  readonly whole: Field;
}

/** The share that a part is of a whole, held against a percentage of the law. */
export function shareSource<Facts>(
  { part, whole }: ShareFields,
  unit: Unit,
  measure: Measure,
  read: (facts: Facts) => Share,
): NumberSource<Facts> {
  const partGap = gapOf(part);
  const wholeGap = gapOf(whole);
  return {
    kind: "number",
    bind: (figure): BoundNumber<Facts> => {
      const ratio = ratioOf(figure);
      return {
        exact: (facts) => exactSign(read(facts), ratio),
        // A part that is not known is anything from nothing to all.
        least: () => -1,
        most: () => 1,
        gaps: (facts) => gapsOf(read(facts), partGap, wholeGap),
        observe: (facts) => observed(read(facts), unit, measure),
        shortfall: (facts, op) => shortfallOf(read(facts), ratio, unit, measure, op),
      };
    },
  };
}

/** Of nothing the share is nothing, however large the whole. */
function exactSign({ part, whole }: Share, { numerator, denominator }: Ratio): number {
  if (part === undefined) return Number.NaN;
  if (whole === undefined) return part === 0 ? -1 : Number.NaN;
  return signOfDifference(part, denominator, whole, numerator);
}

function gapsOf({ part, whole }: Share, partGap: Gap, wholeGap: Gap): readonly Gap[] {
  return [...(part === undefined ? [partGap] : []), ...(whole === undefined ? [wholeGap] : [])];
}

function observed({ part, whole }: Share, unit: Unit, { places }: Measure): Value | undefined {
  if (part === undefined) return undefined;
  const percent = whole === undefined ? null : percentText(part, whole, 2, halfUp);
  const numerator = scaledText(part, places);
  return whole === undefined || percent === null
    ? { kind: "number", value: numerator, unit }
    : { kind: "ratio", numerator, denominator: scaledText(whole, places), unit, percent };
}

/** How much the part lacks, or has too much; exact to the last decimal. */
function shortfallOf(
  { part, whole }: Share,
  { numerator, denominator }: Ratio,
  unit: Unit,
  { places }: Measure,
  op: Operator,
): Shortfall | undefined {
  if (part === undefined || whole === undefined) return undefined;
  const excess = BigInt(part) * BigInt(denominator) - BigInt(whole) * BigInt(numerator);
  const finer = ((excess < 0n ? -excess : excess) * moreDecimals) / BigInt(denominator);
  const value = scaledText(finer, places + decimals);
  return { value, unit, exclusive: op === ">" || op === "<" };
}

/** Denominators of percentages divide 10 to this power. */
const decimals = percentMeasure.places + 2;
const moreDecimals = 10n ** BigInt(decimals);
