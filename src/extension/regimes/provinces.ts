import type { Citation } from "../../kernel/citation.js";
import type { ProvincialTable } from "../provincial-table.js";

/** The day on which provinces merged: norms of before stay on the territory of the old province. */
export const mergers = "2025-07-01";

const bacGiang: Citation = { document: "734/2014/QĐ-UBND Bắc Giang" };

/**
 * Norms of provinces, each known from one source: percent of the cost and triệu đồng for each unit. `days`: from
 * when they may apply, from when they surely do, from when they surely do not any more, from when they cannot.
 */
export const provincialTables: readonly ProvincialTable[] = [
  {
    territory: ["Đồng Tháp"],
    citation: { document: "08/2024/NQ-HĐND Đồng Tháp" },
    days: ["2024-07-11", "2024-07-11", null, null],
    rows: [
      ["newTechnologyModel", "30", "1000"],
      ["effectiveModel", "30", "100"],
      ["cleanerProductionModel", "30", "500"],
      ["machinery", "50", "300"],
      ["technologyTransfer", "50", "300"],
      ["technologyLine", "50", "300", { line: "150" }],
    ],
  },
  {
    // Another decision on the same matter was issued on 23 October 2018; which one applied then is not settled.
    territory: ["Đồng Tháp"],
    citation: { document: "29/2014/QĐ-UBND Đồng Tháp" },
    days: ["2014-12-12", "2014-12-12", "2018-10-23", "2019-04-12"],
    rows: [
      ["enterpriseEstablishment", "?", "10", { capital: [20_000_000_001, Number.MAX_SAFE_INTEGER] }],
      ["enterpriseEstablishment", "?", "5", { capital: [10_000_000_000, 20_000_000_000] }],
      ["enterpriseEstablishment", "?", "?", { capital: [0, 9_999_999_999] }],
    ],
  },
  {
    territory: ["Đắk Lắk", "Phú Yên"],
    citation: { document: "28/2018/TT-BTC" },
    document: {
      vi: "Nghị quyết năm 2025 của HĐND tỉnh Đắk Lắk, chưa rõ số.",
      en: "Resolution of 2025 of the People's Council of Đắk Lắk, number not known.",
    },
    days: ["2025-07-26", "2025-07-26", null, null],
    rows: [
      ["enterpriseEstablishment", "?", "10"],
      ["newTechnologyModel", "30", "800"],
      ["cleanerProductionModel", "30", "400"],
    ],
  },
  {
    territory: ["Hải Dương"],
    citation: { document: "28/2018/TT-BTC" },
    document: {
      vi: "Nghị quyết của HĐND tỉnh Hải Dương, chưa rõ số và ngày.",
      en: "Resolution of the People's Council of Hải Dương, number and days not known.",
    },
    days: ["2018-05-11", null, null, null],
    rows: [
      ["newTechnologyModel", "30", "800"],
      ["machinery", "50", "250"],
      ["technologyTransfer", "50", "250"],
      ["clusterPollution", "30", "1400"],
    ],
  },
  {
    // In force in the course of 2019.
    territory: ["Hòa Bình"],
    citation: { document: "20/2019/QĐ-UBND Hòa Bình" },
    days: ["2019-01-01", "2020-01-01", null, null],
    rows: [
      ["enterpriseEstablishment", "?", "10"],
      ["newTechnologyModel", "30", "1000"],
      ["effectiveModel", "?", "100"],
      ["cleanerProductionModel", "30", "500"],
    ],
  },
  {
    // In force in the course of November 2014, amended in the course of January 2020.
    territory: ["Bắc Giang"],
    citation: bacGiang,
    days: ["2014-11-01", "2014-12-01", "2020-01-01", "2020-02-01"],
    rows: [
      ["machinery", "?", "150"],
      ["technologyTransfer", "?", "150"],
    ],
  },
  {
    territory: ["Bắc Giang"],
    citation: { ...bacGiang, amendedBy: { document: "30/2019/QĐ-UBND Bắc Giang" } },
    days: ["2020-01-01", "2020-02-01", null, null],
    rows: [
      ["machinery", "?", "300"],
      ["technologyTransfer", "?", "300"],
    ],
  },
  {
    // Two rows are for districts.
    territory: ["Quảng Nam"],
    citation: { document: "26/2014/TTLT-BTC-BCT", article: "6", clause: "3", point: "a" },
    document: {
      vi: "Quy chế khuyến công của tỉnh Quảng Nam, chưa rõ số và ngày.",
      en: "Regulation of Quảng Nam on extension, number and days not known.",
    },
    days: ["2014-04-08", null, null, null],
    rows: [
      ["newTechnologyModel", "30", "400"],
      ["provincialSelection", "?", "80"],
      ["establishmentPollution", "30", "240"],
      ["effectiveModel", "?", "80", { level: "district" }],
      ["clusterDetailedPlan", "50", "400", { level: "district" }],
    ],
  },
  {
    territory: ["Bình Dương"],
    citation: { document: "14/2019/NQ-HĐND Bình Dương" },
    days: ["2019-09-01", "2019-09-01", null, null],
    rows: [
      ["provincialSelection", "?", "100"],
      ["districtSelection", "?", "50", { level: "district" }],
    ],
  },
];
