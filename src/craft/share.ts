import { gapOf } from "../kernel/field.js";
import { present } from "../kernel/invariant.js";
import type { Faults } from "../kernel/read.js";
import type { NumberSource } from "../kernel/source.js";
import { ratioOf } from "../quantity/amount-source.js";
import { percentText } from "../quantity/percent.js";
import { roundedQuotient } from "../quantity/quotient.js";
import { ceiling, halfUp } from "../quantity/rounding.js";
import type { Facts, NumberField } from "./given.js";

/** A part of a whole, both counted; something may be known to lie within the part. */
export interface Share {
  readonly part: NumberField;
  readonly whole: NumberField;
  readonly within?: NumberField;
}

/**
 * The share of a part in its whole, held exactly against a percentage. Where one of the two is missing it is an
 * interval: the part lies within the whole, and a whole is never empty.
 */
export function shareOf({ part, whole, within }: Share): NumberSource<Facts> {
  const gapOfPart = gapOf(part);
  const gapOfWhole = gapOf(whole);
  const partOf = ({ numbers }: Facts) => numbers[part.path]?.units;
  const wholeOf = ({ numbers }: Facts) => numbers[whole.path]?.units;
  const leastOf = (facts: Facts) => (within === undefined ? 0 : (facts.numbers[within.path]?.units ?? 0));
  return {
    kind: "number",
    bind: (figure) => {
      const { numerator, denominator } = ratioOf(figure);
      const excess = (some: number, all: number) => denominator * some - numerator * all;
      return {
        exact: (facts) => excess(partOf(facts) ?? Number.NaN, wholeOf(facts) ?? Number.NaN),
        least: (facts) => excess(partOf(facts) ?? leastOf(facts), wholeOf(facts) ?? Number.POSITIVE_INFINITY),
        most: (facts) => {
          const all = wholeOf(facts);
          const some = partOf(facts) ?? all;
          if (some === undefined) return Number.POSITIVE_INFINITY;
          return excess(some, all ?? Math.max(some, 1));
        },
        gaps: (facts) => [
          ...(wholeOf(facts) === undefined ? [gapOfWhole] : []),
          ...(partOf(facts) === undefined ? [gapOfPart] : []),
        ],
        observe: (facts) => {
          const some = partOf(facts);
          const all = wholeOf(facts);
          if (some === undefined || all === undefined) return undefined;
          const percent = present(percentText(some, all, 2, halfUp), "a whole is never empty");
          return {
            kind: "ratio",
            numerator: String(some),
            denominator: String(all),
            unit: part.unit,
            percent,
          };
        },
        shortfall: (facts) => {
          const some = partOf(facts);
          const all = wholeOf(facts);
          if (some === undefined || all === undefined) return undefined;
          const enough = Number(roundedQuotient(all, numerator, denominator, ceiling));
          return { value: String(enough - some), unit: part.unit, exclusive: false };
        },
      };
    },
  };
}

/** No part is larger than its whole. */
export function checkPart(part: NumberField, whole: NumberField, facts: Facts, faults: Faults): void {
  const some = facts.numbers[part.path]?.units ?? 0;
  const all = facts.numbers[whole.path]?.units ?? 0;
  if (some > all && facts.numbers[whole.path] !== undefined) faults.add(part.path, "beyond-whole");
}

/** A whole is never empty; of one that is, nothing is a part. */
export function checkWhole({ path }: NumberField, facts: Facts, faults: Faults): boolean {
  const empty = facts.numbers[path]?.units === 0;
  if (empty) faults.note({ path, code: "not-above-zero", message: notAboveZero });
  return !empty;
}

const notAboveZero = { vi: "Phải lớn hơn không.", en: "Must be above zero." };
