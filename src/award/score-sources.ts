import { number } from "../kernel/fields.js";
import type { BoundNumber, NumberSource, YesNoSource } from "../kernel/source.js";
import type { Value } from "../kernel/value.js";
import { amountSource, figureUnits } from "../quantity/amount-source.js";
import { scaledText } from "../quantity/decimal.js";
import { powerOfTen } from "../quantity/power-of-ten.js";
import { roundedQuotient } from "../quantity/quotient.js";
import { ceiling, halfUp } from "../quantity/rounding.js";
import { scoreMeasure } from "../quantity/score.js";
import type { ScoreGroup } from "./criteria/terms.js";
import { ceilingOf, type Marks } from "./marks.js";
import { isKnown, meanValue } from "./mean.js";
import type { Scores, Sheet } from "./score-facts.js";
import { jurorsField, scoreLabels } from "./score-fields.js";

const places = scoreMeasure.places;
const unitsOfPoint = /* @__PURE__ */ powerOfTen(places);

/** Whether the jury has an odd number of members. */
export const oddJury: YesNoSource<Scores> = {
  kind: "yes-no",
  field: jurorsField,
  read: ({ jurors }) => (jurors === undefined ? undefined : jurors % 2 === 1),
};

/** The mean of the sheets' totals, held against a number of points without rounding. */
export const meanScore: NumberSource<Scores> = {
  kind: "number",
  bind: (figure) => bindMean(figureUnits(figure, places), (sum) => sum),
};

/** The same mean rounded to whole points, which the law does not say. */
export const roundedMean: NumberSource<Scores> = {
  kind: "number",
  bind: (figure) =>
    bindMean(figureUnits(figure, places), (sum, count) => {
      const whole = Number(roundedQuotient(sum, 1, count * unitsOfPoint, halfUp));
      return whole * count * unitsOfPoint;
    }),
};

/** `rounded` gives the sum of marks that the mean, rounded, would come from. */
function bindMean(mark: number, rounded: (sum: number, count: number) => number): BoundNumber<Scores> {
  const excess = (sum: number, count: number): number => rounded(sum, count) - mark * count;
  return {
    exact: (scores) => (isKnown(scores) ? excess(scores.least, scores.count) : Number.NaN),
    least: ({ least, count }) => excess(least, count),
    most: ({ most, count }) => excess(most, count),
    gaps: ({ gaps }) => gaps,
    observe: (scores) => (isKnown(scores) ? meanValue(scores) : undefined),
    shortfall: ({ most, count }) => ({
      value: scaledText(roundedQuotient(mark * count - most, 1, count, ceiling), places),
      unit: "point",
      exclusive: false,
    }),
  };
}

/** A sheet of which nothing is known. */
const unmarked: Sheet = /* @__PURE__ */ (() => {
  const open = (group: ScoreGroup): Marks => ({ least: 0, most: ceilingOf(group), gaps: [] });
  return { market: open("market"), economy: open("economy"), culture: open("culture"), other: open("other") };
})();

/** The highest mark that a juror gave for a criterion; a mark that is not known is at most its ceiling. */
export function highestMark(group: ScoreGroup): NumberSource<Scores> {
  const field = number(`sheets[].${group}`, "point", scoreLabels[group]);
  return amountSource<Scores>(field, places, ({ sheets = [unmarked] }) => {
    const least = Math.max(...sheets.map((sheet) => sheet[group].least));
    const most = Math.max(...sheets.map((sheet) => sheet[group].most));
    return { units: most, value: markValue(least, most) };
  });
}

function markValue(least: number, most: number): Value {
  const text = (units: number): string => scaledText(units, places);
  return least === most
    ? { kind: "number", value: text(least), unit: "point" }
    : { kind: "range", least: text(least), most: text(most), unit: "point" };
}
