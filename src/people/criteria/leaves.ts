import type { ChoiceTest, NumberTest, YesNoTest } from "../../kernel/criterion.js";
import type { Bound, Place } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";
import { establishmentLabels as labels } from "../establishment-fields.js";

/** What the criteria on a rural industrial establishment ask its sources for: facts, and what follows from them. */
export type YesNoName =
  | "lawfullySetUp"
  | "producesDirectly"
  | "sizeStated"
  | "smallOrMedium"
  | "centrallyRunCity"
  | "recognisedCraftVillage"
  | "convertedFromCommune";
export type ChoiceName = "legalForm" | "unit" | "formerUnit" | "wardOf";
export type NumberName = "capital" | "averageWorkers" | "insuredWorkers" | "revenue" | "yearsSinceConversion";

/** Keeps the sources' names in a question apart from those of the area itself. */
export const sourcePrefix = "ruralEstablishment.";

/** A fact that must be so. */
export function must(id: string, name: Exclude<YesNoName, "sizeStated">, place: Place): YesNoTest {
  return holds(id, name, labels[name], place, true);
}

/** A yes-or-no condition under a label of its own. */
export function holds(
  id: string,
  name: YesNoName,
  label: Text,
  { citation, verification }: Place,
  expected: boolean,
): YesNoTest {
  return { kind: "yes-no", id, label, citation, verification, source: `${sourcePrefix}${name}`, expected };
}

/** A choice that must be one of some values. */
export function oneOf(
  id: string,
  name: ChoiceName,
  { citation, verification }: Place,
  values: readonly string[],
): ChoiceTest {
  const source = `${sourcePrefix}${name}`;
  return { kind: "choice", id, label: labels[name], citation, verification, source, oneOf: values };
}

/** A number held against a figure. */
export function within(id: string, name: NumberName, { op, figure }: Bound): NumberTest {
  const label = name === "yearsSinceConversion" ? yearsLabel : labels[name];
  return { kind: "number", id, label, source: `${sourcePrefix}${name}`, op, figure };
}

/** What the time since a conversion is called. */
export const yearsLabel: Text = { vi: "Thời gian từ khi chuyển đổi", en: "Time since the conversion" };
