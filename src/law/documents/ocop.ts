import type { Text } from "../../kernel/text.js";
import type { Entry } from "../entry.js";

const rubric: Text = {
  vi: "Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm OCOP",
  en: "Criteria and procedure to evaluate and rate OCOP products",
};

/** One Commune One Product (Mỗi xã một sản phẩm, OCOP). */
export const ocopDocuments: readonly Entry[] = [
  {
    id: "490/QĐ-TTg",
    issued: "2018-05-07",
    verification: "corroborated",
    note: { vi: "Chương trình OCOP giai đoạn 2018–2020.", en: "OCOP programme 2018–2020." },
  },
  {
    id: "1048/QĐ-TTg",
    title: rubric,
    issued: "2019-08-21",
    inForceFrom: "2019-08-21",
    verification: "corroborated",
  },
  {
    id: "781/QĐ-TTg",
    title: {
      vi: "Sửa đổi, bổ sung Quyết định 1048/QĐ-TTg",
      en: "Amending and supplementing Decision 1048/QĐ-TTg",
    },
    issued: "2020-06-08",
    verification: "corroborated",
    relations: [{ kind: "amends", document: "1048/QĐ-TTg" }],
  },
  {
    id: "1162/QĐ-VPĐP-OCOP",
    year: 2020,
    verification: "single-source",
    note: { vi: "Quy chế sử dụng nhãn hiệu chứng nhận OCOP.", en: "Use of the OCOP certification mark." },
  },
  {
    id: "919/QĐ-TTg",
    issued: "2022-08-01",
    inForceFrom: "2022-08-01",
    verification: "corroborated",
    note: { vi: "Chương trình OCOP giai đoạn 2021–2025.", en: "OCOP programme 2021–2025." },
  },
  {
    id: "148/QĐ-TTg",
    title: rubric,
    issued: "2023-02-24",
    inForceFrom: "2023-02-24",
    verification: "corroborated",
    relations: [
      { kind: "replaces", document: "1048/QĐ-TTg" },
      { kind: "replaces", document: "781/QĐ-TTg" },
    ],
  },
  {
    id: "19/2025/QĐ-TTg",
    issued: "2025-06-30",
    verification: "official",
    note: { vi: "Mã số các đơn vị hành chính.", en: "Codes of administrative units." },
  },
  {
    id: "1489/QĐ-TTg",
    title: {
      vi: "Sửa đổi, bổ sung Quyết định 148/QĐ-TTg",
      en: "Amending and supplementing Decision 148/QĐ-TTg",
    },
    issued: "2025-07-06",
    inForceFrom: "2025-07-06",
    verification: "corroborated",
    relations: [{ kind: "amends", document: "148/QĐ-TTg", scope: [{ annex: "II" }] }],
  },
  {
    id: "1253/QĐ-UBND Lâm Đồng",
    year: 2025,
    verification: "single-source",
    note: {
      vi: "Quy chế hoạt động của hội đồng OCOP cấp tỉnh.",
      en: "Rules of the provincial OCOP council.",
    },
  },
  {
    id: "26/2026/QĐ-TTg",
    title: rubric,
    issued: "2026-05-22",
    inForceFrom: "2026-05-22",
    verification: "official",
    // The old decisions outlive the day of effect by sixty days.
    relations: [
      { kind: "replaces", document: "148/QĐ-TTg", at: { article: "11", clause: "2" }, from: "2026-07-21" },
      { kind: "replaces", document: "1489/QĐ-TTg", at: { article: "11", clause: "2" }, from: "2026-07-21" },
    ],
  },
];
