import type { Choice, FactKind } from "./assessment.js";
import type { Text } from "./text.js";
import type { Unit } from "./value.js";

/** How one fact of the input is asked: where it stands, its shape, its unit or choices, and its label. */
export interface Field {
  /** Path into the input; `[]` stands for the place in a list: `existing.commune.clusters[].leasedHa`. */
  readonly path: string;
  readonly kind: FactKind;
  readonly unit?: Unit;
  readonly choices?: readonly Choice[];
  readonly label: Text;
}

/** A fact that was not given: its field, and its own path when the field stands in a list. */
export interface Gap {
  readonly path: string;
  readonly field: Field;
}

/** The gap of a field that stands once in the input. */
export function gapOf(field: Field): Gap {
  return Object.freeze({ path: field.path, field });
}
