import { type Remark, remark } from "./remark.js";

/** The standards are necessary; councils vote and the President confers. */
export const councilsDecide = remark(
  "councils-decide",
  "authority",
  {
    vi: "Đủ tiêu chuẩn là cần nhưng chưa đủ: các hội đồng bỏ phiếu, Chủ tịch nước quyết định tặng danh hiệu.",
    en: "The standards are necessary, not sufficient: councils vote and the President confers the title.",
  },
  null,
);

/** Decree 43/2024/NĐ-CP is marked as partly no longer in force. */
export const partlyExpired: Remark = remark(
  "partly-expired",
  "verification",
  {
    vi: "Nghị định 43/2024/NĐ-CP đã hết hiệu lực một phần, chưa rõ phần nào; các tiêu chuẩn có thể đã thay đổi.",
    en: "Decree 43/2024/NĐ-CP is partly no longer in force, it is not known which part: the standards may have changed.",
  },
  { citation: { document: "43/2024/NĐ-CP" }, verification: "single-source" },
);

/** Dossiers filed before Decree 43/2024/NĐ-CP took effect. */
export const filedBeforeStays: Remark = remark(
  "filed-before-change",
  "transition",
  {
    vi: "Hồ sơ nộp tại Sở Công Thương trước khi Nghị định 43/2024/NĐ-CP có hiệu lực vẫn theo quy định này.",
    en: "A dossier filed at the department before Decree 43/2024/NĐ-CP took effect stays under these rules.",
  },
  { citation: { document: "43/2024/NĐ-CP" }, verification: "single-source" },
);
