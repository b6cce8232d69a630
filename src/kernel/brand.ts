declare const brandName: unique symbol;

/** A value that only its parser makes, so that unchecked data cannot take its place. */
export type Branded<Value, Name extends string> = Value & { readonly [brandName]: Name };

/** Marks a value as made by its parser. The one place where a brand is given. */
export function brand<Name extends string, Value>(value: Value): Branded<Value, Name> {
  return value as Branded<Value, Name>;
}
