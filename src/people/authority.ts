import type { Text } from "../kernel/text.js";
import { pick } from "../kernel/timeline.js";
import { agencyNames } from "./regimes/agency.js";

/** Somebody who decides, receives or advises in rural industry. */
export type Authority =
  | "communeCommittee"
  | "communeChair"
  | "districtCommittee"
  | "districtChair"
  | "provincialCommittee"
  | "provincialChair"
  | "provincialCouncil"
  | "provincialDepartment"
  | "extensionAgency"
  | "ministry"
  | "minister";

const names: Readonly<Record<Exclude<Authority, "extensionAgency">, Text>> = {
  communeCommittee: { vi: "UBND cấp xã", en: "Commune People's Committee" },
  communeChair: { vi: "Chủ tịch UBND cấp xã", en: "Chair of the commune People's Committee" },
  districtCommittee: { vi: "UBND cấp huyện", en: "District People's Committee" },
  districtChair: { vi: "Chủ tịch UBND cấp huyện", en: "Chair of the district People's Committee" },
  provincialCommittee: { vi: "UBND cấp tỉnh", en: "Provincial People's Committee" },
  provincialChair: { vi: "Chủ tịch UBND cấp tỉnh", en: "Chair of the provincial People's Committee" },
  provincialCouncil: { vi: "HĐND cấp tỉnh", en: "Provincial People's Council" },
  provincialDepartment: { vi: "Sở Công Thương", en: "Provincial Department of Industry and Trade" },
  ministry: { vi: "Bộ Công Thương", en: "Ministry of Industry and Trade" },
  minister: { vi: "Bộ trưởng Bộ Công Thương", en: "Minister of Industry and Trade" },
};

const agency: Text = {
  vi: "Cơ quan khuyến công thuộc Bộ Công Thương",
  en: "The Ministry's agency for industrial extension",
};

/** What an authority is called on a day; the Ministry's agency for extension changed its name. */
export function authorityName(authority: Authority, on: string): Text {
  return authority === "extensionAgency" ? (pick(agencyNames, on) ?? agency) : names[authority];
}
