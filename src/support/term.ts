import type { Figure } from "../kernel/figure.js";

/**
 * A figure that a norm may set: the text was read and sets none, the figure was not obtained, or it has a value.
 * The first two are never the same thing.
 */
export type Term =
  | { readonly kind: "none" }
  | { readonly kind: "unknown" }
  | { readonly kind: "value"; readonly figure: Figure };

/** The text was read and sets no such figure. */
export const none: Term = { kind: "none" };

/** A figure may exist, but its text was not obtained. */
export const unknown: Term = { kind: "unknown" };

/** A figure of the law as a term. */
export function value(figure: Figure): Term {
  return { kind: "value", figure };
}
