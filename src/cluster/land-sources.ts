import type { Figure } from "../kernel/figure.js";
import { never } from "../kernel/invariant.js";
import type { BoundNumber, NumberSource } from "../kernel/source.js";
import type { Operator, Shortfall } from "../kernel/value.js";
import { figureUnits } from "../quantity/amount-source.js";
import { hectareMeasure } from "../quantity/area.js";
import { scaledText } from "../quantity/decimal.js";
import { percentMeasure, readPercent } from "../quantity/percent.js";
import type { Ratio } from "../quantity/ratio.js";
import type { Existing } from "./existing.js";
import { anything, bothOf, excessFill, type Range, sumOf } from "./land-range.js";
import { type LandSummary, unleasedOf } from "./land-summary.js";
import { excessMeanRate } from "./mean-rate.js";

type Read<Facts> = (facts: Facts) => LandSummary;

/** How many clusters are established in the unit. */
export function clusterCount<Facts>(read: (facts: Facts) => Existing): NumberSource<Facts> {
  return {
    kind: "number",
    bind: (figure) => {
      const bound = figureUnits(figure, 0);
      return {
        exact: (facts) => {
          const { least, most } = read(facts).count.range;
          return least === most ? least - bound : Number.NaN;
        },
        least: (facts) => read(facts).count.range.least - bound,
        most: (facts) => read(facts).count.range.most - bound,
        gaps: (facts) => read(facts).count.gaps,
        observe: (facts) => read(facts).count.observed,
        shortfall: () => undefined,
      };
    },
  };
}

/** The average fill rate (tỷ lệ lấp đầy trung bình) weighted by area: filled land over industrial land. */
export function averageFill<Facts>(read: Read<Facts>): NumberSource<Facts> {
  return {
    kind: "number",
    bind: (figure) => {
      const ratio = ratioOf(figure);
      const excess = ({ sides }: LandSummary): Range =>
        sides.map((side) => sumOf(side.map((land) => excessFill(land, ratio)))).reduce(bothOf, anything);
      return {
        ...fillOf(read),
        exact: (facts) => {
          const { known } = read(facts);
          if (known === null) return Number.NaN;
          return ratio.denominator * known.filled - ratio.numerator * known.industrial;
        },
        least: (facts) => excess(read(facts)).least,
        most: (facts) => excess(read(facts)).most,
        shortfall: (facts, op) => shortOfShare(-excess(read(facts)).most, ratio, op),
      };
    },
  };
}

/** The average fill rate as the simple mean of the clusters' rates: another reading of the same words. */
export function meanFill<Facts>(read: Read<Facts>): NumberSource<Facts> {
  return {
    kind: "number",
    bind: (figure) => {
      const ratio = ratioOf(figure);
      return {
        ...fillOf(read),
        exact: (facts) => excessMeanRate(read(facts), ratio),
        least: () => Number.NEGATIVE_INFINITY,
        most: () => Number.POSITIVE_INFINITY,
        shortfall: () => undefined,
      };
    },
  };
}

function fillOf<Facts>(read: Read<Facts>): Pick<BoundNumber<Facts>, "gaps" | "observe"> {
  return {
    gaps: (facts) => read(facts).fill.gaps,
    observe: (facts) => read(facts).fill.observed,
  };
}

/** The industrial land of the clusters that is not leased yet (quỹ đất công nghiệp chưa cho thuê). */
export function unleasedLand<Facts>(read: Read<Facts>): NumberSource<Facts> {
  return {
    kind: "number",
    bind: (figure) => {
      const bound = figureUnits(figure, hectareMeasure.places);
      return {
        exact: (facts) => {
          const { known } = read(facts);
          return known === null ? Number.NaN : known.industrial - known.leased - bound;
        },
        least: (facts) => unleasedOf(read(facts).sides).least - bound,
        most: (facts) => unleasedOf(read(facts).sides).most - bound,
        gaps: (facts) => read(facts).unleased.gaps,
        observe: (facts) => read(facts).unleased.observed,
        shortfall: (facts, op) => shortOfLand(unleasedOf(read(facts).sides).least - bound, op),
      };
    },
  };
}

/** A percentage of the law as a ratio. */
export function ratioOf(figure: Figure): Ratio {
  const ratio = readPercent(figure.value);
  return typeof ratio === "string" ? never(`figure ${figure.value} is ${ratio}`) : ratio;
}

/** Land that is lacking for a share, given times the denominator of the share: exact to the last decimal. */
export function shortOfShare(excess: number, { denominator }: Ratio, op: Operator): Shortfall {
  if (excess % denominator === 0) return shortOfLand(excess / denominator, op);
  const value = scaledText(
    (BigInt(excess) * finer) / BigInt(denominator),
    hectareMeasure.places + percentMeasure.places + 2,
  );
  return { value, unit: "ha", exclusive: op === ">" || op === "<" };
}

/** Denominators of percentages divide it. */
const finer = 10n ** BigInt(percentMeasure.places + 2);

/** Land that is lacking, or too much, in hectares. */
export function shortOfLand(units: number, op: Operator): Shortfall {
  return {
    value: scaledText(units, hectareMeasure.places),
    unit: "ha",
    exclusive: op === ">" || op === "<",
  };
}
