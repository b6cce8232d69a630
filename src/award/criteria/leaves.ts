import type { YesNoTest } from "../../kernel/criterion.js";
import type { Place } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";

/** A yes-or-no condition on the fact that `source` names. */
export function must(
  id: string,
  source: string,
  label: Text,
  { citation, verification }: Place,
  expected = true,
): YesNoTest {
  return { kind: "yes-no", id, label, citation, verification, source, expected };
}
