import type { Bound } from "../kernel/place.js";
import type { BoundNumber, NumberSource } from "../kernel/source.js";
import type { Operator, Shortfall } from "../kernel/value.js";
import { figureUnits, ratioOf } from "../quantity/amount-source.js";
import { hectareMeasure } from "../quantity/area.js";
import { scaledText } from "../quantity/decimal.js";
import { percentMeasure } from "../quantity/percent.js";
import type { Ratio } from "../quantity/ratio.js";
import { excessFill, shareOfNothing } from "./excess-fill.js";
import type { Existing } from "./existing.js";
import { fillMayDecide } from "./fill-may-decide.js";
import type { LandSummary } from "./land-summary.js";
import { excessMeanRate, rangeOfMeanRate } from "./mean-rate.js";

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

/**
 * The average fill rate (tỷ lệ lấp đầy trung bình) weighted by area: filled land over industrial land. `otherwise` is
 * the bound on unleased land that will do as well: where it is kept whenever the fill rate passes, nothing is asked
 * for the fill rate's own sake.
 */
export function averageFill<Facts>(read: Read<Facts>, otherwise?: Bound): NumberSource<Facts> {
  return {
    kind: "number",
    bind: (figure) => {
      const ratio = ratioOf(figure);
      const fails = otherwise === undefined ? null : leastFailing(otherwise);
      const exact = ({ known }: LandSummary): number => {
        if (known === null) return Number.NaN;
        const excess = ratio.denominator * known.filled - ratio.numerator * known.industrial;
        return known.industrial === 0 ? shareOfNothing : excess;
      };
      return {
        ...fillOf(read),
        exact: (facts) => exact(read(facts)),
        least: (facts) => excessFill(read(facts).bounds, ratio).least,
        most: (facts) => excessFill(read(facts).bounds, ratio).most,
        gaps: (facts) => {
          const land = read(facts);
          return fails === null || fillMayDecide(land, ratio, fails) ? land.fill.gaps : land.unleased.gaps;
        },
        shortfall: (facts, op) => {
          const land = read(facts);
          return shortOfShare(
            land.known === null ? -excessFill(land.bounds, ratio).most : -exact(land),
            ratio,
            op,
          );
        },
      };
    },
  };
}

/** The least unleased land, in whole units, that does not keep a bound. */
function leastFailing({ op, figure }: Bound): number {
  const units = figureUnits(figure, hectareMeasure.places);
  return op === "<" ? units : units + 1;
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
        least: (facts) => rangeOfMeanRate(read(facts), ratio).least,
        most: (facts) => rangeOfMeanRate(read(facts), ratio).most,
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
        least: (facts) => read(facts).bounds.unleased.least - bound,
        most: (facts) => read(facts).bounds.unleased.most - bound,
        gaps: (facts) => read(facts).unleased.gaps,
        observe: (facts) => read(facts).unleased.observed,
        shortfall: (facts, op) => shortOfLand(read(facts).bounds.unleased.least - bound, op),
      };
    },
  };
}

/** Land that is lacking for a share, given times the denominator of the share: exact to the last decimal. */
function shortOfShare(excess: number, { denominator }: Ratio, op: Operator): Shortfall {
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
