import type { Text } from "../kernel/text.js";

/** The titles that a province recognises. */
export type CraftTitle = "traditionalCraft" | "craftVillage" | "traditionalCraftVillage";

/** What each title is called. */
export const titleNames: Readonly<Record<CraftTitle, Text>> = {
  traditionalCraft: { vi: "nghề truyền thống", en: "traditional craft" },
  craftVillage: { vi: "làng nghề", en: "craft village" },
  traditionalCraftVillage: { vi: "làng nghề truyền thống", en: "traditional craft village" },
};

/** What the criteria of each title are called. */
export const criteriaLabels: Readonly<Record<CraftTitle, Text>> = {
  traditionalCraft: { vi: "Tiêu chí nghề truyền thống", en: "Criteria of a traditional craft" },
  craftVillage: { vi: "Tiêu chí làng nghề", en: "Criteria of a craft village" },
  traditionalCraftVillage: {
    vi: "Tiêu chí làng nghề truyền thống",
    en: "Criteria of a traditional craft village",
  },
};
