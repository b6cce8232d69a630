import { isDay } from "../calendar/day.js";
import type { Field } from "../kernel/field.js";
import type { Given, Numeric } from "../kernel/input.js";
import type { Checked } from "../kernel/issue.js";
import { type Faults, read, type Schema } from "../kernel/read.js";
import type { Source, Sources } from "../kernel/source.js";
import type { Unit } from "../kernel/value.js";
import type { Amount } from "../quantity/amount.js";
import { amountSource } from "../quantity/amount-source.js";
import { type Measure, readScaled, scaledText } from "../quantity/decimal.js";
import { dongMeasure } from "../quantity/dong.js";
import { faultIssue } from "../quantity/fault.js";

/** A fact as it is given. */
type GivenFact = Given<Numeric | boolean>;

/** Input of the right shape: facts, and groups of facts. */
export type Shaped = { readonly [key: string]: GivenFact | { readonly [key: string]: GivenFact } };

/** Facts, read: each under its path; `undefined` where not given. */
export interface Facts {
  readonly yesNo: Readonly<Record<string, boolean | undefined>>;
  /** Choices and days. */
  readonly words: Readonly<Record<string, string | undefined>>;
  readonly numbers: Readonly<Record<string, Amount | undefined>>;
}

/** A field that is a number. */
export type NumberField = Field & { readonly unit: Unit };

/** The largest count and the most years that are read. They are limits of the library, not of the law. */
const counts: Measure = { places: 0, most: 100_000_000, negative: false };
const years: Measure = { places: 4, most: 100_000_000, negative: false };

function measureOf(unit: Unit): Measure {
  if (unit === "dong") return dongMeasure;
  return unit === "year" ? years : counts;
}

function isNumber(field: Field): field is NumberField {
  return field.unit !== undefined;
}

/** Makes the step that reads facts of the right shape by their fields; `check` then looks at them together. */
export function readerOf(
  fields: readonly Field[],
  check: (facts: Facts, faults: Faults) => void,
): (input: Shaped, faults: Faults) => Facts {
  const places = fields.map((field) => {
    const [first = "", second = ""] = field.path.split(".");
    return { field, first, second };
  });
  return (input, faults) => {
    const yesNo: Record<string, boolean | undefined> = {};
    const words: Record<string, string | undefined> = {};
    const numbers: Record<string, Amount | undefined> = {};
    for (const { field, first, second } of places) {
      const { path } = field;
      const outer = input[first] ?? undefined;
      const given = typeof outer === "object" ? (outer[second] ?? undefined) : outer;
      if (typeof given === "boolean") yesNo[path] = given;
      else if (given !== undefined && isNumber(field)) numbers[path] = readNumber(given, field, faults);
      else if (field.kind === "day" && given !== undefined && !isDay(given)) faults.add(path, "not-a-day");
      else if (typeof given === "string") words[path] = given;
    }
    const facts: Facts = { yesNo, words, numbers };
    check(facts, faults);
    return facts;
  };
}

function readNumber(given: Numeric, { path, unit }: NumberField, faults: Faults): Amount | undefined {
  const measure = measureOf(unit);
  const units = readScaled(given, measure.places, measure);
  if (typeof units === "number") {
    return { units, value: { kind: "number", value: scaledText(units, measure.places), unit } };
  }
  faults.note(faultIssue(path, units, measure));
  return undefined;
}

/** Reads unknown input; a fact that is faulty is not missing too. */
export function parseFacts<Parsed>(
  schema: Schema<Shaped>,
  fields: readonly Field[],
  input: unknown,
  build: (input: Shaped, faults: Faults) => Parsed,
): Checked<Parsed> {
  const checked = read(schema, fields, input, build);
  if (checked.ok) return checked;
  const { issues } = checked;
  const faulty = new Set(issues.filter(({ code }) => code !== "missing").map(({ path }) => path));
  return { ok: false, issues: issues.filter(({ code, path }) => code !== "missing" || !faulty.has(path)) };
}

/** Notes a fault at each of these facts that was not given. */
export function needed(fields: readonly Field[], facts: Facts, faults: Faults): void {
  for (const { path } of fields) {
    if (facts.words[path] === undefined && facts.numbers[path] === undefined) faults.add(path, "missing");
  }
}

/** The sources of these facts, each named by its path. */
export function sourcesOf(fields: readonly Field[]): Sources<Facts> {
  return Object.fromEntries(fields.map((field) => [field.path, sourceOf(field)]));
}

function sourceOf(field: Field): Source<Facts> {
  const { path } = field;
  if (isNumber(field)) return numberOf(field);
  return field.kind === "yes-no"
    ? { kind: "yes-no", field, read: ({ yesNo }) => yesNo[path] }
    : { kind: "choice", field, read: ({ words }) => words[path] };
}

/** A number of the facts as a source for criteria. */
export function numberOf(field: NumberField) {
  return amountSource<Facts>(field, measureOf(field.unit).places, ({ numbers }) => numbers[field.path]);
}
