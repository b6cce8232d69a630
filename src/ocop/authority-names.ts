import type { Text } from "../kernel/text.js";
import type { Level, Officer } from "./regimes/authorities.js";

/** What each level of government is called. */
export const levelNames: Readonly<Record<Level, Text>> = {
  commune: { vi: "Cấp xã", en: "Commune" },
  district: { vi: "Cấp huyện", en: "District" },
  province: { vi: "Cấp tỉnh", en: "Province" },
  centre: { vi: "Cấp trung ương", en: "Central level" },
};

/** What each recognising authority is called. */
export const officerNames: Readonly<Record<Officer, Text>> = {
  districtCommittee: { vi: "UBND cấp huyện", en: "district People's Committee" },
  provincialCommittee: { vi: "UBND cấp tỉnh", en: "provincial People's Committee" },
  provincialChairman: {
    vi: "Chủ tịch UBND cấp tỉnh",
    en: "Chairman of the provincial People's Committee",
  },
  centralLevel: { vi: "cấp trung ương", en: "central level" },
  ministerOfAgricultureAndEnvironment: {
    vi: "Bộ trưởng Bộ Nông nghiệp và Môi trường",
    en: "Minister of Agriculture and Environment",
  },
};
