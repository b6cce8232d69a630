import type { Text } from "../kernel/text.js";

/** What the groups of facts are called, by their paths; the facts themselves are in the tables of fields. */
export const groupLabels: Readonly<Record<string, Text>> = {
  kinds: { vi: "Loại cụm công nghiệp", en: "Kinds of cluster" },
  landUse: { vi: "Sự phù hợp về sử dụng đất", en: "Land use" },
  investor: { vi: "Chủ đầu tư hạ tầng", en: "Infrastructure investor" },
  existing: { vi: "Các cụm đã thành lập", en: "Clusters already established" },
  "existing.district": { vi: "Trên địa bàn huyện", en: "In the district" },
  "existing.decidedUnit": {
    vi: "Trên địa bàn do UBND cấp tỉnh quyết định",
    en: "In the unit that the provincial People's Committee decided",
  },
  "existing.commune": { vi: "Trên địa bàn xã", en: "In the commune" },
  land: { vi: "Đất của cụm trước khi mở rộng", en: "The cluster's land before the expansion" },
  worksInUse: { vi: "Hạ tầng dùng chung đã đưa vào sử dụng", en: "Shared works in use" },
  totals: { vi: "Số tổng của các cụm", en: "Totals of the clusters" },
  ".totals": { vi: "Số tổng của các cụm", en: "Totals of the clusters" },
  craftVillage: { vi: "Đất dành cho làng nghề", en: "Land for a craft village" },
  specialised: { vi: "Đất của một ngành", en: "Land of one industry" },
  supporting: { vi: "Đất của công nghiệp hỗ trợ", en: "Land of supporting industry" },
  highTech: { vi: "Đất của công nghệ cao", en: "Land of high technology" },
  ecological: { vi: "Tính chất sinh thái", en: "Ecological qualities" },
  subCriteria: { vi: "Nội dung của từng nhóm tiêu chí", en: "Sub-criteria of each group" },
  ".parts": { vi: "Điểm của từng nội dung", en: "Marks for the sub-criteria" },
  province: { vi: "Quỹ đất của cả tỉnh", en: "Land of the whole province" },
};
