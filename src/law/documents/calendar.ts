import type { Text } from "../../kernel/text.js";
import type { Entry } from "../entry.js";

const labourCode: Text = { vi: "Bộ luật Lao động", en: "Labour Code" };
const swaps: Text = { vi: "Ngày nghỉ, hoán đổi ngày làm việc.", en: "Days off and swapped working days." };
const cultureDay: Text = { vi: "Ngày Văn hóa Việt Nam.", en: "Vietnam Culture Day." };

/** Counting of periods, public holidays and working days. */
export const calendarDocuments: readonly Entry[] = [
  {
    id: "91/2015/QH13",
    title: { vi: "Bộ luật Dân sự", en: "Civil Code" },
    inForceFrom: "2017-01-01",
    verification: "official",
  },
  {
    id: "35-L/CTN",
    title: labourCode,
    year: 1994,
    inForceTo: "2013-05-01",
    end: { reason: "not-known" },
    verification: "unverified",
    note: {
      vi: "Bộ luật năm 1994 với các lần sửa đổi; số hiệu ghi theo trí nhớ.",
      en: "The Code of 1994 with its amendments; its number is known from recollection.",
    },
  },
  { id: "10/2012/QH13", title: labourCode, inForceFrom: "2013-05-01", verification: "single-source" },
  {
    id: "45/2019/QH14",
    title: labourCode,
    inForceFrom: "2021-01-01",
    verification: "official",
    relations: [{ kind: "replaces", document: "10/2012/QH13", verification: "single-source" }],
  },
  { id: "80-NQ/TW", issued: "2026-01-07", verification: "single-source", note: cultureDay },
  { id: "30/NQ-CP", year: 2026, verification: "single-source", note: cultureDay },
  { id: "28/2026/QH16", inForceFrom: "2026-07-01", verification: "corroborated", note: cultureDay },
  { id: "4221/LĐTBXH-ATLĐ", issued: "2014-11-10", verification: "single-source", note: swaps },
  { id: "89/TTr-LĐTBXH", issued: "2014-11-20", verification: "corroborated", note: swaps },
  { id: "6519/VPCP-KGVX", year: 2018, verification: "single-source", note: swaps },
  { id: "2450/VPCP-KGVX", issued: "2024-04-12", verification: "corroborated", note: swaps },
  { id: "8726/VPCP-KGVX", issued: "2024-11-26", verification: "single-source", note: swaps },
  { id: "9441/TB-BNV", issued: "2025-10-16", verification: "single-source", note: swaps },
  { id: "12729/VPCP-KGVX", issued: "2025-12-25", verification: "single-source", note: swaps },
];
