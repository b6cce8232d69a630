import type { Text } from "../../kernel/text.js";
import type { Entry } from "../entry.js";

const norms: Text = {
  vi: "Nội dung chi, mức chi khuyến công địa phương.",
  en: "Items and norms of local extension.",
};
const prizes: Text = {
  vi: "Công nhận, thưởng sản phẩm công nghiệp nông thôn tiêu biểu.",
  en: "Recognition of and prizes for typical rural industrial products.",
};
const programme: Text = { vi: "Chương trình khuyến công địa phương.", en: "Programme of local extension." };
const procedures: Text = { vi: "Thủ tục về khuyến công.", en: "Procedures of extension." };

/** What provinces issued on extension and on typical products: the figures are parameters of each province. */
export const provincialDocuments: readonly Entry[] = [
  {
    id: "29/2014/QĐ-UBND Đồng Tháp",
    issued: "2014-12-02",
    inForceFrom: "2014-12-12",
    inForceTo: "2019-04-12",
    end: { reason: "not-known" },
    verification: "single-source",
    note: norms,
  },
  { id: "28/2018/QĐ-UBND Đồng Tháp", issued: "2018-10-23", verification: "single-source", note: norms },
  { id: "08/2024/NQ-HĐND Đồng Tháp", inForceFrom: "2024-07-11", verification: "single-source", note: norms },
  { id: "734/2014/QĐ-UBND Bắc Giang", issued: "2014-10-28", verification: "single-source", note: norms },
  {
    id: "30/2019/QĐ-UBND Bắc Giang",
    issued: "2019-12-30",
    verification: "single-source",
    relations: [{ kind: "amends", document: "734/2014/QĐ-UBND Bắc Giang" }],
    note: norms,
  },
  { id: "20/2019/QĐ-UBND Hòa Bình", verification: "single-source", note: norms },
  { id: "10/2015/NQ-HĐND8 Bình Dương", verification: "single-source", note: norms },
  {
    id: "14/2019/NQ-HĐND Bình Dương",
    inForceFrom: "2019-09-01",
    verification: "single-source",
    relations: [{ kind: "replaces", document: "10/2015/NQ-HĐND8 Bình Dương" }],
    note: norms,
  },
  { id: "01/2020/QĐ-UBND Bắc Ninh", issued: "2020-01-14", verification: "single-source", note: norms },
  { id: "38/2020/NQ-HĐND Quảng Trị", issued: "2020-07-23", verification: "single-source", note: norms },
  { id: "09/2021/QĐ-UBND Gia Lai", issued: "2021-04-29", verification: "single-source", note: norms },
  { id: "21/2019/QĐ-UBND Hải Phòng", verification: "single-source", note: norms },
  { id: "45/2019/QĐ-UBND Long An", verification: "single-source", note: norms },
  { id: "05/2021/QĐ-UBND Thanh Hóa", issued: "2021-04-05", verification: "single-source", note: norms },
  { id: "18/2019/QĐ-UBND Vĩnh Long", issued: "2019-08-28", verification: "single-source", note: norms },
  { id: "38/2018/QĐ-UBND Sơn La", verification: "single-source", note: norms },
  { id: "109/2025/NQ-HĐND Sơn La", verification: "single-source", note: norms },
  { id: "21/2016/NQ-HĐND Đà Nẵng", issued: "2016-08-11", verification: "single-source", note: norms },
  { id: "33/2016/QĐ-UBND Đà Nẵng", issued: "2016-10-31", verification: "single-source", note: norms },
  { id: "27/2010/QĐ-UBND Nghệ An", verification: "single-source", note: norms },
  { id: "20/2014/QĐ-UBND Sơn La", verification: "single-source", note: norms },
  { id: "1648/QĐ-UBND Phú Thọ", issued: "2015-07-22", verification: "single-source", note: norms },
  {
    id: "23/2025/NQ-HĐND Phú Thọ",
    title: { vi: "Mức chi hoạt động khuyến công", en: "Norms of extension activities" },
    issued: "2025-10-28",
    inForceFrom: "2026-01-01",
    verification: "single-source",
  },
  { id: "1521/QĐ-UBND Bắc Ninh", issued: "2025-11-22", verification: "official", note: procedures },
  { id: "4001/QĐ-UBND Lâm Đồng", issued: "2026-08-06", verification: "single-source", note: procedures },
  { id: "157/KH-SCT Lâm Đồng", issued: "2026-09-09", verification: "single-source", note: norms },
  { id: "2950/QĐ-UBND Lào Cai", issued: "2020-09-03", verification: "single-source", note: programme },
  { id: "2553/QĐ-UBND Thanh Hóa", issued: "2021-07-14", verification: "single-source" },
  { id: "3264/QĐ-UBND Vĩnh Long", issued: "2021-11-26", verification: "single-source" },
  { id: "1878/QĐ-UBND Bình Phước", issued: "2014-09-05", verification: "single-source", note: prizes },
  { id: "7475/QĐ-UBND Hà Nội", year: 2019, verification: "single-source", note: prizes },
  { id: "944/QĐ-UBND Ninh Bình", year: 2021, verification: "single-source", note: prizes },
  { id: "1493/QĐ-UBND Bình Thuận", issued: "2022-07-07", verification: "single-source", note: prizes },
];
