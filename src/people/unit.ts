import type { Choice } from "../kernel/assessment.js";
import type { Text } from "../kernel/text.js";

/** A unit at the lowest level of administration since 1 July 2025 (xã, phường, đặc khu). */
export type LocalUnit = (typeof localUnits)[number];

/** Every unit since 1 July 2025. */
export const localUnits = ["commune", "ward", "specialZone"] as const;

/** A unit at the lowest level until 30 June 2025 (xã, thị trấn, phường). */
export type FormerUnit = (typeof formerUnits)[number];

/** Every unit until 30 June 2025. */
export const formerUnits = ["commune", "township", "ward"] as const;

/** What a ward belonged to until 30 June 2025. A ward of an urban district is none of a city of grade 1 to 3 here. */
export type WardParent = (typeof wardParents)[number];

/** Everything that a ward could belong to. */
export const wardParents = ["town", "grade3City", "grade2City", "grade1City", "urbanDistrict"] as const;

const units: Readonly<Record<LocalUnit | FormerUnit, Text>> = {
  commune: { vi: "Xã", en: "Commune" },
  township: { vi: "Thị trấn", en: "Township" },
  ward: { vi: "Phường", en: "Ward" },
  specialZone: { vi: "Đặc khu", en: "Special zone" },
};

const parents: Readonly<Record<WardParent, Text>> = {
  town: { vi: "Thị xã", en: "Town" },
  grade3City: { vi: "Thành phố loại 3", en: "Grade-3 city" },
  grade2City: { vi: "Thành phố loại 2", en: "Grade-2 city" },
  grade1City: { vi: "Thành phố loại 1", en: "Grade-1 city" },
  urbanDistrict: { vi: "Quận", en: "Urban district" },
};

/** The units as choices of a form. */
export const localUnitChoices = /* @__PURE__ */ choicesOf(localUnits, units);
export const formerUnitChoices = /* @__PURE__ */ choicesOf(formerUnits, units);
export const wardParentChoices = /* @__PURE__ */ choicesOf(wardParents, parents);

function choicesOf<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, Text>>,
): readonly Choice[] {
  return values.map((value) => ({ value, label: labels[value] }));
}
