import { type Gap, gapOf } from "../kernel/field.js";
import type { NumberSource } from "../kernel/source.js";
import { figureUnits } from "../quantity/amount-source.js";
import { percentMeasure, percentText } from "../quantity/percent.js";
import { powerOfTen } from "../quantity/power-of-ten.js";
import { signOfDifference } from "../quantity/ratio.js";
import { halfUp } from "../quantity/rounding.js";
import type { Materials } from "./beneficiary-facts.js";
import { beneficiaryFields as fields } from "./beneficiary-fields.js";

/** The whole, in the units that percentages are read in. */
const whole = /* @__PURE__ */ (() => powerOfTen(percentMeasure.places + 2))();

/** The share of local material in all material by value (nguyên liệu tại chỗ), compared without dividing. */
export function localShare<Facts>(read: (facts: Facts) => Materials): NumberSource<Facts> {
  const localGap: Gap = gapOf(fields.localMaterials);
  const totalGap: Gap = gapOf(fields.allMaterials);
  return {
    kind: "number",
    bind: (figure) => {
      const share = figureUnits(figure, percentMeasure.places);
      return {
        exact: (facts) => {
          const { local, total } = read(facts);
          if (local === undefined || total === undefined) return Number.NaN;
          return signOfDifference(local, whole, total, share);
        },
        least: () => Number.NEGATIVE_INFINITY,
        most: () => Number.POSITIVE_INFINITY,
        gaps: (facts) => {
          const { local, total } = read(facts);
          return [...(local === undefined ? [localGap] : []), ...(total === undefined ? [totalGap] : [])];
        },
        observe: (facts) => {
          const { local, total } = read(facts);
          if (local === undefined || total === undefined) return undefined;
          const percent = percentText(local, total, 2, halfUp);
          return percent === null
            ? undefined
            : { kind: "ratio", numerator: String(local), denominator: String(total), unit: "dong", percent };
        },
        shortfall: () => undefined,
      };
    },
  };
}
