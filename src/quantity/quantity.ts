declare const quantity: unique symbol;

/** A number that carries what it counts in its type, so that đồng, land and points cannot be mixed up. */
export type Quantity<Name extends string> = number & { readonly [quantity]: Name };

/** A number that counts nothing yet: what a caller reads from a form or a JSON file. */
export type BareNumber = number & { readonly [quantity]?: never };

/** Names what a number counts. The one place where a plain number becomes a quantity. */
export function named<Name extends string>(units: number): Quantity<Name> {
  return units as Quantity<Name>;
}
