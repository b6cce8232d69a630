import { places } from "../../kernel/place.js";
import { type Remark, remark } from "./remark.js";

const decree52 = places("52/2018/NĐ-CP", "official");

/** The criteria are necessary; the province decides, and guides what cultural identity is. */
export const provinceDecides = remark(
  "province-decides",
  "authority",
  {
    vi: "Đủ tiêu chí là cần nhưng chưa đủ: UBND cấp tỉnh hướng dẫn chi tiết và quyết định công nhận.",
    en: "The criteria are necessary, not sufficient: the provincial People's Committee guides the details and decides.",
  },
  decree52("6", "4", "b"),
);

/** The rules of 2006: dossiers received under them, and what provinces added. */
export const remarksOf2006: readonly Remark[] = [
  remark(
    "received-before-change",
    "transition",
    {
      vi: "Hồ sơ tiếp nhận trước khi Nghị định 52/2018/NĐ-CP có hiệu lực được hiểu là theo quy định lúc tiếp nhận, dù quyết định sau.",
      en: "A dossier received before Decree 52/2018/NĐ-CP took effect is read to stay under these rules, even when decided later.",
    },
    decree52("25", "3"),
  ),
  remark(
    "provincial-additions",
    "scope",
    {
      vi: "Một số tỉnh có thêm tiêu chí riêng, như điều kiện môi trường.",
      en: "Some provinces added criteria of their own, such as environmental conditions.",
    },
    null,
  ),
];

/** No text was found that says which body took the district's place. */
export const preparerNotObtained = remark(
  "preparer-not-obtained",
  "authority",
  {
    vi: "Cấp huyện không còn; chưa tìm được văn bản giao việc lập hồ sơ cho ai (có lẽ là UBND cấp xã).",
    en: "Districts are abolished; no text was found on who prepares the dossier now (presumably the commune).",
  },
  { citation: { document: "131/2025/NĐ-CP" }, verification: "unverified" },
);

/** Some provinces work faster than the decree asks. */
export const provinceMayShorten = remark(
  "province-may-shorten",
  "scope",
  {
    vi: "Tỉnh có thể đã rút ngắn thời hạn này.",
    en: "The province may have shortened this period.",
  },
  null,
);
