import { type Field, type Gap, gapOf } from "../kernel/field.js";
import type { Figure } from "../kernel/figure.js";
import { never } from "../kernel/invariant.js";
import type { BoundNumber, NumberSource } from "../kernel/source.js";
import type { Unit } from "../kernel/value.js";
import type { Amount } from "./amount.js";
import { readScaled, scaledText } from "./decimal.js";
import { readPercent } from "./percent.js";
import type { Ratio } from "./ratio.js";

/** A number of the facts as a source for criteria. `places`: the decimals of its smallest unit. */
export function amountSource<Facts>(
  field: Field & { readonly unit: Unit },
  places: number,
  read: (facts: Facts) => Amount | undefined,
): NumberSource<Facts> {
  return { kind: "number", bind: (figure) => bindAmount(field, places, read, figure) };
}

function bindAmount<Facts>(
  field: Field & { readonly unit: Unit },
  places: number,
  read: (facts: Facts) => Amount | undefined,
  figure: Figure,
): BoundNumber<Facts> {
  const bound = figureUnits(figure, places);
  const gaps: readonly Gap[] = [gapOf(field)];
  return {
    exact: (facts) => {
      const amount = read(facts);
      return amount === undefined ? Number.NaN : amount.units - bound;
    },
    least: () => Number.NEGATIVE_INFINITY,
    most: () => Number.POSITIVE_INFINITY,
    gaps: (facts) => (read(facts) === undefined ? gaps : []),
    observe: (facts) => read(facts)?.value,
    shortfall: (facts, op) => {
      const amount = read(facts);
      return amount === undefined
        ? undefined
        : {
            value: scaledText(Math.abs(amount.units - bound), places),
            unit: field.unit,
            exclusive: op === ">" || op === "<",
          };
    },
  };
}

/** A figure of the law in whole units; a figure that is finer than its unit is a mistake in a regime file. */
export function figureUnits(figure: Figure, places: number): number {
  const units = readScaled(figure.value, places, { most: Number.MAX_SAFE_INTEGER, negative: false });
  return typeof units === "number" ? units : never(`figure ${figure.value} is ${units}`);
}

/** A percentage of the law as a ratio. */
export function ratioOf(figure: Figure): Ratio {
  const ratio = readPercent(figure.value);
  return typeof ratio === "string" ? never(`figure ${figure.value} is ${ratio}`) : ratio;
}
