import type { ChoiceTest, NumberTest, OpenTest, YesNoTest } from "../../kernel/criterion.js";
import type { Field } from "../../kernel/field.js";
import type { Bound, Place } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";

/** A condition that one fact answers, called as the fact is. */
export function asks(id: string, { path, label }: Field, place: Place): YesNoTest {
  const { citation, verification } = place;
  return { kind: "yes-no", id, label, citation, verification, source: path, expected: true };
}

/** A fact that must not be so; `label` says what must be so instead. */
export function rulesOut(id: string, { path }: Field, label: Text, place: Place): YesNoTest {
  const { citation, verification } = place;
  return { kind: "yes-no", id, label, citation, verification, source: path, expected: false };
}

/** A number that one fact gives, held against a figure. */
export function measures(id: string, { path, label }: Field, { op, figure }: Bound): NumberTest {
  return { kind: "number", id, label, source: path, op, figure };
}

/** A choice that must be one of these values. */
export function chooses(
  id: string,
  { path, label }: Field,
  oneOf: readonly string[],
  { citation, verification }: Place,
): ChoiceTest {
  return { kind: "choice", id, label, citation, verification, source: path, oneOf };
}

/** A condition whose text was not obtained: it stays open whatever the facts. */
export function unobtained(id: string, label: Text, { citation, verification }: Place): OpenTest {
  return { kind: "open", id, label, citation, verification, reason: "text-not-obtained", text: noText };
}

const noText: Text = {
  vi: "Chưa có văn bản đáng tin cậy về nội dung này.",
  en: "No reliable text of this provision was obtained.",
};
