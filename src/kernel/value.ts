import type { Text } from "./text.js";

/** Units of the numbers that the library reads and prints. */
export type Unit =
  | "ha"
  | "percent"
  | "point"
  | "dong"
  | "cluster"
  | "member"
  | "day"
  | "working-day"
  | "month"
  | "year"
  | "item"
  | "person"
  | "household";

/**
 * A value that was observed in the facts or is required by the law. Numbers are plain decimal strings, never
 * rounded; a ratio keeps both its terms and says its percentage rounded half up to two decimals.
 */
export type Value =
  | { readonly kind: "yes-no"; readonly value: boolean }
  | { readonly kind: "number"; readonly value: string; readonly unit: Unit }
  | {
      readonly kind: "range";
      readonly least: string | null;
      readonly most: string | null;
      readonly unit: Unit;
    }
  | {
      readonly kind: "ratio";
      readonly numerator: string;
      readonly denominator: string;
      readonly unit: Unit;
      readonly percent: string;
    }
  | { readonly kind: "day"; readonly value: string }
  | { readonly kind: "choice"; readonly value: string; readonly label: Text };

/** How an observed value is compared with the required one. */
export type Operator = ">" | ">=" | "<" | "<=" | "=" | "one-of";

/** What the law requires: an operator and the value, or the values, it is held against. */
export interface Requirement {
  readonly op: Operator;
  readonly values: readonly Value[];
}

/** How far a number is from what is required; `exclusive` when more than this is needed (a strict threshold). */
export interface Shortfall {
  readonly value: string;
  readonly unit: Unit;
  readonly exclusive: boolean;
}
