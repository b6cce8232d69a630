import type { Entry } from "../entry.js";

/** Industrial clusters (cụm công nghiệp), and what the rules on them refer to. */
export const clusterDocuments: readonly Entry[] = [
  {
    id: "105/2009/QĐ-TTg",
    title: {
      vi: "Quy chế quản lý cụm công nghiệp",
      en: "Regulation on the management of industrial clusters",
    },
    issued: "2009-08-19",
    inForceFrom: "2009-10-05",
    verification: "official",
    verificationOf: { inForceFrom: "corroborated" },
  },
  {
    id: "39/2009/TT-BCT",
    issued: "2009-12-28",
    verification: "single-source",
    relations: [{ kind: "guides", document: "105/2009/QĐ-TTg" }],
    note: {
      vi: "Quy hoạch, hạ tầng, trung tâm phát triển cụm công nghiệp; có hiệu lực 45 ngày sau khi ký.",
      en: "Planning, infrastructure and development centres of clusters; in force 45 days after signing.",
    },
  },
  {
    id: "07/CT-TTg",
    title: {
      vi: "Chấn chỉnh quản lý khu kinh tế, khu công nghiệp, cụm công nghiệp",
      en: "Putting in order the management of economic zones, industrial parks and industrial clusters",
    },
    issued: "2012-03-02",
    verification: "official",
  },
  {
    id: "31/2012/TTLT-BCT-BKHĐT",
    issued: "2012-10-10",
    inForceFrom: "2012-11-26",
    verification: "single-source",
    note: {
      vi: "Cụm công nghiệp hình thành trước Quyết định 105/2009/QĐ-TTg.",
      en: "Clusters formed before Decision 105/2009/QĐ-TTg.",
    },
  },
  {
    id: "17/2016/TT-BCT",
    verification: "unverified",
    note: { vi: "Mới biết số hiệu.", en: "Known by its number only." },
  },
  {
    id: "68/2017/NĐ-CP",
    title: {
      vi: "Quản lý, phát triển cụm công nghiệp",
      en: "Management and development of industrial clusters",
    },
    issued: "2017-05-25",
    inForceFrom: "2017-07-15",
    verification: "official",
    verificationOf: { inForceFrom: "corroborated" },
    relations: [{ kind: "repeals", document: "105/2009/QĐ-TTg" }],
  },
  {
    id: "15/2017/TT-BCT",
    issued: "2017-08-31",
    inForceFrom: "2017-10-15",
    verification: "single-source",
    verificationOf: { inForceFrom: "unverified" },
    relations: [{ kind: "guides", document: "68/2017/NĐ-CP" }],
    note: {
      vi: "Cụm công nghiệp: chế độ báo cáo, mẫu văn bản.",
      en: "Industrial clusters: reporting and templates.",
    },
  },
  {
    id: "66/2020/NĐ-CP",
    title: {
      vi: "Sửa đổi, bổ sung Nghị định 68/2017/NĐ-CP",
      en: "Amending and supplementing Decree 68/2017/NĐ-CP",
    },
    issued: "2020-06-11",
    inForceFrom: "2020-08-01",
    verification: "official",
    verificationOf: { inForceFrom: "corroborated" },
    relations: [{ kind: "amends", document: "68/2017/NĐ-CP", at: { article: "1" } }],
  },
  {
    id: "28/2020/TT-BCT",
    title: {
      vi: "Hướng dẫn thực hiện một số nội dung của Nghị định 68/2017/NĐ-CP",
      en: "Guidance on carrying out parts of Decree 68/2017/NĐ-CP",
    },
    issued: "2020-11-16",
    verification: "official",
    relations: [
      { kind: "guides", document: "68/2017/NĐ-CP" },
      { kind: "replaces", document: "15/2017/TT-BCT", verification: "unverified" },
    ],
  },
  {
    id: "32/2024/NĐ-CP",
    title: {
      vi: "Quản lý, phát triển cụm công nghiệp",
      en: "Management and development of industrial clusters",
    },
    issued: "2024-03-15",
    inForceFrom: "2024-05-01",
    verification: "official",
    relations: [
      { kind: "repeals", document: "68/2017/NĐ-CP", at: { article: "37", clause: "2" } },
      { kind: "repeals", document: "66/2020/NĐ-CP", at: { article: "37", clause: "2" } },
    ],
  },
  {
    id: "14/2024/TT-BCT",
    title: {
      vi: "Báo cáo định kỳ, cơ sở dữ liệu, mẫu văn bản về cụm công nghiệp",
      en: "Regular reports, database and templates on industrial clusters",
    },
    issued: "2024-08-15",
    inForceFrom: "2024-10-01",
    verification: "official",
    relations: [
      { kind: "guides", document: "32/2024/NĐ-CP" },
      { kind: "repeals", document: "28/2020/TT-BCT", at: { article: "6", clause: "1" } },
    ],
  },
  {
    id: "198/2025/QH15",
    title: {
      vi: "Một số cơ chế, chính sách đặc biệt phát triển kinh tế tư nhân",
      en: "Special mechanisms and policies for the private economy",
    },
    issued: "2025-05-17",
    inForceFrom: "2025-05-17",
    verification: "official",
  },
  {
    id: "139/2025/NĐ-CP",
    title: {
      vi: "Thẩm quyền của chính quyền địa phương 02 cấp: lĩnh vực công thương",
      en: "Authority of two-tier local government: industry and trade",
    },
    issued: "2025-06-12",
    inForceFrom: "2025-07-01",
    inForceTo: "2027-03-01",
    end: { reason: "term", at: { article: "21", clause: "2" } },
    verification: "official",
    relations: [{ kind: "supplements", document: "32/2024/NĐ-CP", at: { article: "12" } }],
    note: {
      vi: "Quốc hội có thể cho kéo dài; quy định mới cùng nội dung chấm dứt sớm từng phần.",
      en: "The National Assembly may extend it; new rules on the same matter end it part by part before.",
    },
  },
  {
    id: "38/2025/TT-BCT",
    title: {
      vi: "Sửa đổi, bổ sung quy định về phân cấp thực hiện thủ tục hành chính",
      en: "Amending rules on the decentralisation of administrative procedures",
    },
    issued: "2025-06-19",
    inForceFrom: "2025-07-01",
    verification: "official",
    relations: [
      { kind: "amends", document: "14/2024/TT-BCT" },
      { kind: "amends", document: "26/2014/TT-BCT", at: { article: "28" } },
    ],
  },
  {
    id: "1178/ĐCK-CTT",
    title: {
      vi: "Quản lý, phát triển cụm công nghiệp theo địa giới hành chính mới",
      en: "Management and development of clusters within the new administrative boundaries",
    },
    issued: "2025-07-09",
    verification: "official",
    relations: [{ kind: "guides", document: "139/2025/NĐ-CP" }],
  },
  {
    id: "55/VBHN-BCT",
    issued: "2025-10-24",
    verification: "single-source",
    relations: [
      { kind: "consolidates", document: "14/2024/TT-BCT" },
      { kind: "consolidates", document: "38/2025/TT-BCT" },
    ],
  },
  {
    id: "303/2025/NĐ-CP",
    issued: "2025-11-19",
    verification: "single-source",
    note: {
      vi: "Tổ chức của các bộ; không phải Nghị định 303/2026/NĐ-CP về cụm công nghiệp.",
      en: "Organisation of ministries; not Decree 303/2026/NĐ-CP on industrial clusters.",
    },
  },
  {
    id: "178/2026/NĐ-CP",
    title: {
      vi: "Tài sản kết cấu hạ tầng do Nhà nước đầu tư, quản lý",
      en: "Infrastructure assets invested in and managed by the State",
    },
    issued: "2026-05-20",
    inForceFrom: "2026-07-06",
    verification: "official",
  },
  {
    id: "303/2026/NĐ-CP",
    title: {
      vi: "Sửa đổi, bổ sung Nghị định 32/2024/NĐ-CP",
      en: "Amending and supplementing Decree 32/2024/NĐ-CP",
    },
    issued: "2026-08-01",
    inForceFrom: "2026-09-15",
    verification: "single-source",
    relations: [
      { kind: "amends", document: "32/2024/NĐ-CP", at: { article: "1" } },
      {
        kind: "repeals",
        document: "32/2024/NĐ-CP",
        at: { article: "2", clause: "2" },
        scope: [{ article: "9", clause: "1", point: "c" }],
      },
      {
        kind: "repeals",
        document: "139/2025/NĐ-CP",
        at: { article: "3", clause: "2" },
        scope: [{ article: "6" }, { article: "11" }, { article: "12" }],
      },
    ],
  },
  {
    id: "16/2026/QĐ-UBND Lào Cai",
    title: {
      vi: "Quy chế quản lý cụm công nghiệp trên địa bàn tỉnh Lào Cai",
      en: "Regulation on the management of industrial clusters in Lào Cai",
    },
    issued: "2026-02-25",
    inForceFrom: "2026-03-07",
    verification: "official",
    verificationOf: { inForceFrom: "unverified" },
    relations: [
      {
        kind: "repeals",
        document: "03/2025/QĐ-UBND Yên Bái",
        at: { article: "2", clause: "2", point: "a" },
      },
      {
        kind: "repeals",
        document: "162/QĐ-UBND Lào Cai",
        at: { article: "2", clause: "2", point: "b" },
      },
    ],
    note: {
      vi: "Có hiệu lực sau 10 ngày kể từ ngày ký; ngày dương lịch là ngày tính ra.",
      en: "In force 10 days after signing; the calendar day is computed.",
    },
  },
  {
    id: "03/2025/QĐ-UBND Yên Bái",
    title: {
      vi: "Quy chế quản lý cụm công nghiệp trên địa bàn tỉnh Yên Bái",
      en: "Regulation on the management of industrial clusters in Yên Bái",
    },
    issued: "2025-02-03",
    verification: "official",
  },
  {
    id: "162/QĐ-UBND Lào Cai",
    title: {
      vi: "Quy chế phối hợp quản lý cụm công nghiệp trên địa bàn tỉnh Lào Cai",
      en: "Regulation on joint management of industrial clusters in Lào Cai",
    },
    issued: "2018-01-18",
    verification: "official",
  },
  {
    id: "103/2024/NĐ-CP",
    verification: "single-source",
    note: { vi: "Tiền sử dụng đất, tiền thuê đất.", en: "Land-use fees and land rent." },
  },
  {
    id: "67/2025/QH15",
    title: { vi: "Luật Thuế thu nhập doanh nghiệp", en: "Law on Corporate Income Tax" },
    inForceFrom: "2025-10-01",
    verification: "single-source",
  },
  {
    id: "143/2025/QH15",
    title: { vi: "Luật Đầu tư", en: "Law on Investment" },
    inForceFrom: "2026-03-01",
    verification: "single-source",
  },
  {
    id: "QCVN 01:2021/BXD",
    title: { vi: "Quy hoạch xây dựng", en: "Construction planning" },
    verification: "single-source",
  },
];
