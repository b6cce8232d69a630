import type { Citation, Verification } from "./citation.js";
import type { Figure } from "./figure.js";
import type { Text } from "./text.js";

/** What every criterion carries: a stable id, a label, where it stands and how well that text is verified. */
export interface Provision {
  readonly id: string;
  readonly label: Text;
  readonly citation: Citation;
  readonly verification: Verification;
}

/** A fact that must be so, or must not be so. */
export interface YesNoTest extends Provision {
  readonly kind: "yes-no";
  readonly source: string;
  readonly expected: boolean;
}

/** A number, or a ratio, held against a figure; citation and verification are the figure's. */
export interface NumberTest {
  readonly kind: "number";
  readonly id: string;
  readonly label: Text;
  readonly source: string;
  readonly op: ">" | ">=" | "<" | "<=";
  readonly figure: Figure;
}

/** A day held against a day of the law. */
export interface DayTest extends Provision {
  readonly kind: "day";
  readonly source: string;
  readonly op: ">" | ">=" | "<" | "<=";
  readonly day: string;
}

/** A choice that must be one of the values named. */
export interface ChoiceTest extends Provision {
  readonly kind: "choice";
  readonly source: string;
  readonly oneOf: readonly string[];
}

/** A provision that no fact can decide: its text was not obtained, or the law gives the decision to somebody. */
export interface OpenTest extends Provision {
  readonly kind: "open";
  readonly reason: "text-not-obtained" | "open-reading" | "authority";
  readonly text: Text;
}

/** A criterion without parts. */
export type Leaf = YesNoTest | NumberTest | DayTest | ChoiceTest | OpenTest;

/**
 * A provision whose text can be read in two ways. The first reading decides; when the other would change the
 * answer, a notice says so with the other outcome.
 */
export interface Reading {
  readonly kind: "reading";
  readonly decides: Leaf;
  readonly alternative: Leaf;
  readonly notice: { readonly code: string; readonly text: Text };
}

/** All parts; the only group under which a condition may be left out because it does not apply. */
export interface All<Part> extends Provision {
  readonly kind: "all";
  readonly of: readonly Part[];
}

/** At least one part. */
export interface Any extends Provision {
  readonly kind: "any";
  readonly of: readonly Steady[];
}

/** At least `count` parts. */
export interface AtLeast extends Provision {
  readonly kind: "at-least";
  readonly count: number;
  readonly of: readonly Steady[];
}

/** A criterion that applies only when another is met; otherwise it is not applicable and does not block. */
export interface When extends Provision {
  readonly kind: "when";
  readonly condition: Steady;
  readonly criterion: Criterion;
}

/** A criterion that always applies: what may stand under `any`, `at-least` and as a condition. */
export type Steady = Leaf | Reading | All<Steady> | Any | AtLeast;

/** A condition of the law, as plain data. */
export type Criterion = Steady | All<Criterion | When>;
