import type { YesNoTest } from "../../kernel/criterion.js";
import type { Place } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";
import { beneficiaryFields } from "../beneficiary-fields.js";

/** A fact that must be so. */
export function must(id: string, name: keyof typeof beneficiaryFields, place: Place): YesNoTest {
  return holds(id, name, beneficiaryFields[name].label, place, true);
}

/** A yes-or-no condition under a label of its own. */
export function holds(
  id: string,
  source: string,
  label: Text,
  { citation, verification }: Place,
  expected: boolean,
): YesNoTest {
  return { kind: "yes-no", id, label, citation, verification, source, expected };
}
