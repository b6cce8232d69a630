import type { Citation, Verification } from "./citation.js";
import type { Figure } from "./figure.js";
import type { Unit } from "./value.js";

/** Where a provision stands, and how well its text is verified. */
export interface Place {
  readonly citation: Citation;
  readonly verification: Verification;
}

/** A figure with the side of it that passes. */
export interface Bound {
  readonly op: ">" | ">=" | "<" | "<=";
  readonly figure: Figure;
}

/** Names the places of one document, all verified alike: `places("32/2024/NĐ-CP", "official")("8", "1", "c")`. */
export function places(document: string, verification: Verification, amendedBy?: Citation) {
  return (article: string, clause?: string, point?: string): Place => ({
    citation: {
      document,
      article,
      ...(clause === undefined ? {} : { clause }),
      ...(point === undefined ? {} : { point }),
      ...(amendedBy === undefined ? {} : { amendedBy }),
    },
    verification,
  });
}

/** A figure of the law at its place. */
export function figure(value: string, unit: Unit, { citation, verification }: Place): Figure {
  return { value, unit, citation, verification };
}

/** "trên": more than the figure. */
export function over(value: string, unit: Unit, place: Place): Bound {
  return { op: ">", figure: figure(value, unit, place) };
}

/** "ít nhất", "từ", "không dưới": the figure or more. */
export function atLeast(value: string, unit: Unit, place: Place): Bound {
  return { op: ">=", figure: figure(value, unit, place) };
}

/** "không quá", "không vượt quá", "tối đa": the figure or less. */
export function atMost(value: string, unit: Unit, place: Place): Bound {
  return { op: "<=", figure: figure(value, unit, place) };
}

/** "dưới", "nhỏ hơn": less than the figure. */
export function under(value: string, unit: Unit, place: Place): Bound {
  return { op: "<", figure: figure(value, unit, place) };
}
