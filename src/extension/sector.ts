import type { Choice } from "../kernel/assessment.js";
import type { Text } from "../kernel/text.js";

/** A group of trades (ngành, nghề) that one of the lists of the decree names. */
export type Sector = (typeof sectors)[number];

export const sectors = [
  "agroForestFishery",
  "food",
  "consumerGoods",
  "textilesFootwear",
  "agriculturalChemicals",
  "buildingMaterials",
  "mechanical",
  "electricalElectronic",
  "supportingIndustry",
  "handicraft",
  "mining",
  "biotechnology",
  "environmentalIndustry",
  "greenTransition",
  "cleanEnergy",
  "advancedIndustry",
  "environmentalTreatment",
  "digitalTransformation",
] as const;

/** What each group is called. */
export const sectorLabels: Readonly<Record<Sector, Text>> = {
  agroForestFishery: {
    vi: "Chế biến nông - lâm - thủy sản",
    en: "Processing of agricultural, forest and fishery products",
  },
  food: { vi: "Chế biến thực phẩm", en: "Food processing" },
  consumerGoods: {
    vi: "Hàng tiêu dùng, xuất khẩu, thay thế nhập khẩu",
    en: "Goods for consumption or export, or in place of imports",
  },
  textilesFootwear: { vi: "Dệt may, da giày", en: "Textiles, garments, leather and footwear" },
  agriculturalChemicals: { vi: "Hóa chất phục vụ nông nghiệp", en: "Chemicals for agriculture" },
  buildingMaterials: { vi: "Vật liệu xây dựng", en: "Building materials" },
  mechanical: { vi: "Cơ khí", en: "Mechanical engineering" },
  electricalElectronic: {
    vi: "Máy móc, thiết bị điện, điện tử - tin học",
    en: "Electric and electronic machinery and equipment",
  },
  supportingIndustry: {
    vi: "Công nghiệp hỗ trợ, chi tiết, bán thành phẩm",
    en: "Supporting industry, parts, semi-finished goods",
  },
  handicraft: { vi: "Tiểu thủ công nghiệp, thủ công mỹ nghệ", en: "Cottage industry and handicraft" },
  mining: { vi: "Khai thác, chế biến khoáng sản", en: "Mining and processing of minerals" },
  biotechnology: { vi: "Công nghệ sinh học", en: "Biotechnology" },
  environmentalIndustry: { vi: "Công nghiệp môi trường", en: "Environmental industry" },
  greenTransition: {
    vi: "Ngành chuyển đổi xanh, giảm phát thải, các-bon thấp",
    en: "Trades turning green, low-emission or low-carbon",
  },
  cleanEnergy: { vi: "Năng lượng thân thiện môi trường", en: "Environment-friendly energy" },
  advancedIndustry: {
    vi: "Công nghiệp công nghệ cao, sạch, ít tốn năng lượng, giá trị gia tăng cao",
    en: "High-tech, clean, energy-saving industry of high added value",
  },
  environmentalTreatment: {
    vi: "Xử lý môi trường tại cụm công nghiệp, cơ sở công nghiệp nông thôn",
    en: "Environmental treatment in clusters and rural establishments",
  },
  digitalTransformation: {
    vi: "Ứng dụng công nghệ thông tin, chuyển đổi số",
    en: "Information technology and digital transformation",
  },
};

/** The groups as choices of a form. */
export const sectorChoices: readonly Choice[] = /* @__PURE__ */ sectors.map((value) => ({
  value,
  label: sectorLabels[value],
}));
