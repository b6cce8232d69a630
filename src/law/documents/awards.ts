import type { Entry } from "../entry.js";

/** Typical rural industrial products (sản phẩm công nghiệp nông thôn tiêu biểu). */
export const awardDocuments: readonly Entry[] = [
  {
    id: "35/2010/TT-BCT",
    title: {
      vi: "Tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu",
      en: "Selecting typical rural industrial products",
    },
    issued: "2010-11-12",
    verification: "single-source",
    relations: [{ kind: "guides", document: "134/2004/NĐ-CP" }],
  },
  {
    id: "26/2014/TT-BCT",
    title: {
      vi: "Tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu",
      en: "Selecting typical rural industrial products",
    },
    issued: "2014-08-28",
    inForceFrom: "2014-10-21",
    verification: "official",
    relations: [{ kind: "replaces", document: "35/2010/TT-BCT", at: { article: "25", clause: "1" } }],
  },
  {
    id: "14/2018/TT-BCT",
    title: {
      vi: "Sửa đổi, bổ sung Thông tư 26/2014/TT-BCT",
      en: "Amending and supplementing Circular 26/2014/TT-BCT",
    },
    issued: "2018-06-28",
    inForceFrom: "2018-08-16",
    verification: "corroborated",
    relations: [{ kind: "amends", document: "26/2014/TT-BCT" }],
  },
  {
    id: "16/VBHN-BCT",
    issued: "2018-07-05",
    verification: "single-source",
    relations: [
      { kind: "consolidates", document: "26/2014/TT-BCT" },
      { kind: "consolidates", document: "14/2018/TT-BCT" },
    ],
  },
  {
    id: "1997/QĐ-BCT",
    issued: "2021-08-23",
    verification: "single-source",
    note: { vi: "Công nhận sản phẩm tiêu biểu cấp quốc gia năm 2021.", en: "National recognition of 2021." },
  },
  {
    id: "46/VBHN-BCT",
    issued: "2025-10-13",
    verification: "single-source",
    relations: [
      { kind: "consolidates", document: "26/2014/TT-BCT" },
      { kind: "consolidates", document: "14/2018/TT-BCT" },
      { kind: "consolidates", document: "38/2025/TT-BCT" },
    ],
  },
];
