import type { Choice } from "./assessment.js";
import type { Field } from "./field.js";
import type { Text } from "./text.js";
import type { Unit } from "./value.js";

/** A fact answered yes or no. */
export function yesNo(path: string, label: Text): Field {
  return { path, kind: "yes-no", label };
}

/** A fact that is a number in a unit. */
export function number(path: string, unit: Unit, label: Text): Field & { readonly unit: Unit } {
  return { path, kind: "number", unit, label };
}

/** A fact that is a day, written `YYYY-MM-DD`. */
export function day(path: string, label: Text): Field {
  return { path, kind: "day", label };
}

/** A fact that is one of several values. */
export function choice(path: string, choices: readonly Choice[], label: Text): Field {
  return { path, kind: "choice", choices, label };
}

/** A fact that is free text. */
export function text(path: string, label: Text): Field {
  return { path, kind: "text", label };
}

/** A fact that is a list; a list given is complete. */
export function list(path: string, label: Text): Field {
  return { path, kind: "list", label };
}
