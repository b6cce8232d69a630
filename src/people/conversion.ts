import { daysBetween } from "../calendar/add-days.js";
import { yearOf } from "../calendar/parts.js";
import { yearsAfter } from "../calendar/year.js";
import { type Gap, gapOf } from "../kernel/field.js";
import { present } from "../kernel/invariant.js";
import type { NumberSource } from "../kernel/source.js";
import type { Value } from "../kernel/value.js";
import { figureUnits } from "../quantity/amount-source.js";
import type { Place } from "./establishment-facts.js";
import type { RuralEstablishmentFields } from "./establishment-fields.js";

type Former = Place["former"];

/**
 * How many years lie between the conversion of a commune into a ward and the last day of the year before the plan is
 * drawn up (Circular 46/2012/TT-BCT, Article 3 clause 1 point đ). A plan of the same year or before comes to no time.
 */
export function yearsSinceConversion<Facts>(
  fields: RuralEstablishmentFields,
  read: (facts: Facts) => Former,
): NumberSource<Facts> {
  const day: Gap = gapOf(fields.convertedOn);
  const year: Gap = gapOf(fields.planYear);
  return {
    kind: "number",
    bind: (figure) => {
      const years = figureUnits(figure, 0);
      return {
        exact: (facts) => {
          const span = spanOf(read(facts));
          return span === undefined ? Number.NaN : compareDays(span.to, yearsAfter(span.from, years));
        },
        least: () => Number.NEGATIVE_INFINITY,
        most: () => Number.POSITIVE_INFINITY,
        gaps: (facts) => {
          const { convertedOn, planYear } = read(facts);
          return [...(convertedOn === undefined ? [day] : []), ...(planYear === undefined ? [year] : [])];
        },
        observe: (facts) => elapsed(spanOf(read(facts))),
        shortfall: (facts, op) => {
          const { from, to } = present(spanOf(read(facts)), "a time that is too long is known");
          const last = present(yearsAfter(from, years), "a time that is too long ends in the calendar");
          return { value: String(daysBetween(last, to)), unit: "day", exclusive: op === "<" };
        },
      };
    },
  };
}

interface Span {
  readonly from: string;
  readonly to: string;
}

/** From the conversion to 31 December of the year before the plan is drawn up. */
function spanOf({ convertedOn, planYear }: Former): Span | undefined {
  if (convertedOn === undefined || planYear === undefined) return undefined;
  return { from: convertedOn, to: `${planYear - 1}-12-31` };
}

/** A last day beyond the calendar is later than every day of it. */
function compareDays(day: string, last: string | null): number {
  if (last === null || day < last) return -1;
  return day > last ? 1 : 0;
}

/** The years that went by: a number when they are whole, else between which two numbers they lie. */
function elapsed(span: Span | undefined): Value | undefined {
  if (span === undefined || span.to < span.from) return undefined;
  const years = yearOf(span.to) - yearOf(span.from);
  return span.from.endsWith("-12-31")
    ? { kind: "number", value: String(years), unit: "year" }
    : { kind: "range", least: String(years), most: String(years + 1), unit: "year" };
}
