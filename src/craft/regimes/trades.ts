import { places } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";

/** One of the rural trades (ngành nghề nông thôn) that the law lists. */
export type RuralTradeId =
  | "processing"
  | "handicrafts"
  | "materials"
  | "householdGoods"
  | "ornamentals"
  | "salt"
  | "services";

/** The first day of the list; the one before it was not obtained. */
export const tradesFrom = "2018-06-01";

/** Where the list stands. */
export const tradesPlace = places("52/2018/NĐ-CP", "official")("4");

/** The trades in the order of the list: the first is its khoản 1. */
export const trades: readonly { readonly value: RuralTradeId; readonly label: Text }[] = [
  {
    value: "processing",
    label: {
      vi: "Chế biến, bảo quản nông, lâm, thủy sản",
      en: "Processing and preserving agricultural, forestry and aquatic products",
    },
  },
  { value: "handicrafts", label: { vi: "Hàng thủ công mỹ nghệ", en: "Fine-art handicrafts" } },
  {
    value: "materials",
    label: {
      vi: "Xử lý, chế biến nguyên vật liệu cho ngành nghề nông thôn",
      en: "Preparing raw materials for rural trades",
    },
  },
  {
    value: "householdGoods",
    label: {
      vi: "Đồ gỗ, mây tre đan, đan lát, gốm sứ, thủy tinh, dệt may, sợi, thêu ren; cơ khí nhỏ",
      en: "Wood, rattan, bamboo, plaiting, ceramics, glass, textiles, yarn, embroidery; small mechanics",
    },
  },
  { value: "ornamentals", label: { vi: "Sinh vật cảnh", en: "Ornamental plants and animals" } },
  { value: "salt", label: { vi: "Sản xuất muối", en: "Salt" } },
  {
    value: "services",
    label: { vi: "Dịch vụ cho sản xuất, đời sống nông thôn", en: "Services for rural production and life" },
  },
];
