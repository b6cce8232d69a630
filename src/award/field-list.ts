import type { Field } from "../kernel/field.js";

type FieldTree = { readonly [name: string]: Field | FieldTree };

/** The fields of a table, of every depth, in order. */
export function fieldsOf(tree: FieldTree): readonly Field[] {
  return Object.values(tree).flatMap((entry) => (isField(entry) ? [entry] : fieldsOf(entry)));
}

function isField(entry: Field | FieldTree): entry is Field {
  return typeof entry["path"] === "string";
}
