import type { Text } from "../../kernel/text.js";
import type { Entry } from "../entry.js";

const council: Text = { vi: "Hội đồng xét tặng danh hiệu nghệ nhân.", en: "Council on artisan titles." };

/** Craft villages (làng nghề), traditional crafts and artisan titles. */
export const craftDocuments: readonly Entry[] = [
  {
    id: "66/2006/NĐ-CP",
    title: { vi: "Phát triển ngành nghề nông thôn", en: "Development of rural trades" },
    issued: "2006-07-07",
    verification: "official",
  },
  {
    id: "116/2006/TT-BNN-CB",
    issued: "2006-12-18",
    end: { reason: "not-known" },
    verification: "single-source",
    verificationOf: { inForceTo: "unverified" },
    relations: [{ kind: "guides", document: "66/2006/NĐ-CP" }],
    note: {
      vi: "Tiêu chí công nhận làng nghề; hết hiệu lực cùng Nghị định 66/2006/NĐ-CP.",
      en: "Criteria of craft villages; ended with Decree 66/2006/NĐ-CP.",
    },
  },
  {
    id: "52/2018/NĐ-CP",
    title: { vi: "Phát triển ngành nghề nông thôn", en: "Development of rural trades" },
    issued: "2018-04-12",
    inForceFrom: "2018-06-01",
    verification: "official",
    relations: [{ kind: "replaces", document: "66/2006/NĐ-CP", at: { article: "25", clause: "1" } }],
  },
  {
    id: "29/2012/QĐ-UBND Thừa Thiên Huế",
    issued: "2012-09-11",
    inForceFrom: "2012-09-21",
    inForceTo: "2020-02-03",
    end: { reason: "not-known" },
    verification: "single-source",
    note: {
      vi: "Công nhận nghề truyền thống, làng nghề.",
      en: "Recognition of traditional crafts and craft villages.",
    },
  },
  {
    id: "4568/QĐ-UBND Hồ Chí Minh",
    issued: "2024-10-14",
    verification: "single-source",
    note: { vi: "Công nhận một nghề truyền thống.", en: "Recognition of a traditional craft." },
  },
  {
    id: "46/2011/TT-BTNMT",
    issued: "2011-12-26",
    verification: "single-source",
    note: { vi: "Bảo vệ môi trường làng nghề.", en: "Environmental protection of craft villages." },
  },
  {
    id: "19/2015/NĐ-CP",
    title: {
      vi: "Quy định chi tiết một số điều của Luật Bảo vệ môi trường",
      en: "Detailing parts of the Law on Environmental Protection",
    },
    issued: "2015-02-14",
    verification: "official",
  },
  {
    id: "31/2016/TT-BTNMT",
    verification: "unverified",
    note: { vi: "Bảo vệ môi trường làng nghề.", en: "Environmental protection of craft villages." },
  },
  {
    id: "72/2020/QH14",
    title: { vi: "Luật Bảo vệ môi trường", en: "Law on Environmental Protection" },
    issued: "2020-11-17",
    inForceFrom: "2022-01-01",
    verification: "single-source",
  },
  {
    id: "801/QĐ-TTg",
    title: {
      vi: "Chương trình bảo tồn và phát triển làng nghề Việt Nam",
      en: "Programme to preserve and develop Vietnam's craft villages",
    },
    issued: "2022-07-07",
    verification: "official",
  },
  {
    id: "55/2023/TT-BTC",
    inForceFrom: "2023-08-15",
    verification: "official",
    note: {
      vi: "Kinh phí sự nghiệp của Chương trình mục tiêu quốc gia xây dựng nông thôn mới.",
      en: "Recurrent funds of the national target programme on new rural areas.",
    },
  },
  {
    id: "131/2025/NĐ-CP",
    issued: "2025-06-12",
    inForceFrom: "2025-07-01",
    verification: "single-source",
    note: {
      vi: "Chính quyền địa phương 02 cấp: lĩnh vực nông nghiệp và môi trường.",
      en: "Two-tier local government: agriculture and environment.",
    },
  },
  {
    id: "01/2007/TT-BCN",
    end: { reason: "not-known" },
    verification: "single-source",
    verificationOf: { inForceTo: "unverified" },
    note: {
      vi: "Danh hiệu nghệ nhân; có thể đã được Nghị định 123/2014/NĐ-CP thay thế.",
      en: "Artisan titles; probably replaced by Decree 123/2014/NĐ-CP.",
    },
  },
  {
    id: "69/2009/QĐ-UBND Hà Nội",
    verification: "single-source",
    note: { vi: "Danh hiệu Nghệ nhân Hà Nội.", en: "The title Artisan of Hà Nội." },
  },
  {
    id: "62/2014/NĐ-CP",
    verification: "single-source",
    note: {
      vi: "Danh hiệu nghệ nhân trong lĩnh vực di sản văn hóa phi vật thể.",
      en: "Artisan titles in intangible cultural heritage.",
    },
  },
  {
    id: "123/2014/NĐ-CP",
    issued: "2014-12-25",
    verification: "corroborated",
    note: {
      vi: "Danh hiệu Nghệ nhân nhân dân, Nghệ nhân ưu tú trong nghề thủ công mỹ nghệ.",
      en: "The titles People's Artisan and Meritorious Artisan in handicrafts.",
    },
  },
  {
    id: "2007/QĐ-BCT",
    issued: "2015-03-05",
    verification: "single-source",
    note: { vi: "Thời gian xét tặng danh hiệu nghệ nhân.", en: "Calendar for conferring artisan titles." },
  },
  {
    id: "3058/QĐ-BCT",
    issued: "2021-12-31",
    verification: "single-source",
    note: {
      vi: "Kế hoạch xét tặng danh hiệu nghệ nhân lần thứ năm.",
      en: "Plan of the fifth round of artisan titles.",
    },
  },
  { id: "3307/QĐ-UBND Hà Nội", year: 2022, verification: "single-source", note: council },
  { id: "1010/QĐ-TTg", issued: "2024-09-19", verification: "single-source", note: council },
  {
    id: "7730/BCT-CTĐP",
    issued: "2024-10-02",
    verification: "single-source",
    note: {
      vi: "Công bố danh sách nghệ nhân để lấy ý kiến.",
      en: "Publishing the list of artisans for comment.",
    },
  },
  {
    id: "06/2022/QH15",
    title: { vi: "Luật Thi đua, khen thưởng", en: "Law on Emulation and Commendation" },
    inForceFrom: "2024-01-01",
    verification: "single-source",
  },
  {
    id: "98/2023/NĐ-CP",
    inForceFrom: "2024-01-01",
    verification: "single-source",
    relations: [{ kind: "guides", document: "06/2022/QH15" }],
    note: { vi: "Thi đua, khen thưởng: mức tiền thưởng.", en: "Emulation and commendation: bonuses." },
  },
  {
    id: "43/2024/NĐ-CP",
    issued: "2024-04-19",
    inForceFrom: "2024-06-06",
    verification: "corroborated",
    verificationOf: { inForceTo: "single-source" },
    relations: [{ kind: "replaces", document: "123/2014/NĐ-CP", verification: "single-source" }],
    note: {
      vi: "Danh hiệu nghệ nhân nghề thủ công mỹ nghệ. Đã hết hiệu lực một phần; chưa rõ do văn bản nào.",
      en: "Artisan titles in handicrafts. Partly no longer in force; which document ended that part is not known.",
    },
  },
  {
    id: "45/2024/QH15",
    title: { vi: "Luật Di sản văn hóa", en: "Law on Cultural Heritage" },
    verification: "single-source",
  },
  {
    id: "355/QĐ-BCT",
    issued: "2025-02-10",
    verification: "corroborated",
    note: {
      vi: "Kế hoạch xét tặng danh hiệu nghệ nhân lần thứ sáu.",
      en: "Plan of the sixth round of artisan titles.",
    },
  },
  {
    id: "152/2025/NĐ-CP",
    inForceFrom: "2025-07-01",
    verification: "single-source",
    note: { vi: "Phân cấp về thi đua, khen thưởng.", en: "Decentralisation in emulation and commendation." },
  },
  {
    id: "308/2025/NĐ-CP",
    issued: "2025-11-28",
    verification: "single-source",
    note: { vi: "Di sản văn hóa.", en: "Cultural heritage." },
  },
  {
    id: "01/2026/QĐ-TTg",
    verification: "single-source",
    note: { vi: "Thi đua, khen thưởng.", en: "Emulation and commendation." },
  },
  {
    id: "06/2026/QH16",
    verification: "single-source",
    relations: [{ kind: "amends", document: "06/2022/QH15" }],
    note: { vi: "Sửa đổi Luật Thi đua, khen thưởng.", en: "Amending the Law on Emulation and Commendation." },
  },
];
