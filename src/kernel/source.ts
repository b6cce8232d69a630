import type { Field, Gap } from "./field.js";
import type { Figure } from "./figure.js";
import type { Operator, Shortfall, Value } from "./value.js";

/** Reads a yes or no from the facts; `undefined` when it was not given. */
export interface YesNoSource<Facts> {
  readonly kind: "yes-no";
  readonly field: Field;
  readonly read: (facts: Facts) => boolean | undefined;
}

/** The source of a fact that is answered yes or no. */
export function yesNoSource<Facts>(
  field: Field,
  read: (facts: Facts) => boolean | undefined,
): YesNoSource<Facts> {
  return { kind: "yes-no", field, read };
}

/** Reads a choice from the facts; `undefined` when it was not given. */
export interface ChoiceSource<Facts> {
  readonly kind: "choice";
  readonly field: Field;
  readonly read: (facts: Facts) => string | undefined;
}

/** Reads a day (`YYYY-MM-DD`) from the facts; `undefined` when it was not given. */
export interface DaySource<Facts> {
  readonly kind: "day";
  readonly field: Field;
  readonly read: (facts: Facts) => string | undefined;
}

/**
 * A measured quantity: a number of the facts, or one derived from several. Where an input is missing the
 * quantity is an interval, so that a test can be decided before everything is known.
 */
export interface NumberSource<Facts> {
  readonly kind: "number";
  /** Holds the number against a figure of the law. */
  readonly bind: (figure: Figure) => BoundNumber<Facts>;
}

/** A number held against one figure. */
export interface BoundNumber<Facts> {
  /** Sign of (observed − figure) when everything it depends on was given; otherwise not a number. */
  readonly exact: (facts: Facts) => number;
  /** Sign of the least that (observed − figure) can be. */
  readonly least: (facts: Facts) => number;
  /** Sign of the most that (observed − figure) can be. */
  readonly most: (facts: Facts) => number;
  /** The inputs that were not given and on which the comparison depends. */
  readonly gaps: (facts: Facts) => readonly Gap[];
  readonly observe: (facts: Facts) => Value | undefined;
  /** How far the observed value is from passing; asked only when it fails. */
  readonly shortfall: (facts: Facts, op: Operator) => Shortfall | undefined;
}

/** Where a criterion gets what it tests. */
export type Source<Facts> = YesNoSource<Facts> | ChoiceSource<Facts> | DaySource<Facts> | NumberSource<Facts>;

/** The sources that the criteria of one question name. */
export type Sources<Facts> = Readonly<Record<string, Source<Facts>>>;
