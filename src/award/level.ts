import type { Choice } from "../kernel/assessment.js";
import { choice } from "../kernel/fields.js";
import type { Text } from "../kernel/text.js";

/** A level of selection (cấp bình chọn). The commune took the district's place on 1 July 2025. */
export type Level = (typeof levels)[number];

/** Every level that the law has or had, lowest first. */
export const levels = ["commune", "district", "province", "region", "nation"] as const;

/** What each level is called. */
export const levelLabels: Readonly<Record<Level, Text>> = {
  commune: { vi: "cấp xã", en: "commune level" },
  district: { vi: "cấp huyện", en: "district level" },
  province: { vi: "cấp tỉnh", en: "provincial level" },
  region: { vi: "cấp khu vực", en: "regional level" },
  nation: { vi: "cấp quốc gia", en: "national level" },
};

/** The levels as choices of a form. */
export const levelChoices: readonly Choice[] = /* @__PURE__ */ levels.map((value) => ({
  value,
  label: levelLabels[value],
}));

/** How the level that is asked about is asked. */
export const levelField = /* @__PURE__ */ choice("level", levelChoices, {
  vi: "Cấp bình chọn",
  en: "Level of the round",
});
