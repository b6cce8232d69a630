import { number, yesNo } from "../kernel/fields.js";

/** How each fact on the kinds of a cluster is asked. */
export const kindFields = {
  industrial: number("industrialHa", "ha", {
    vi: "Đất công nghiệp của cụm",
    en: "Industrial land of the cluster",
  }),
  craftVillage: number("craftVillage.landHa", "ha", {
    vi: "Đất công nghiệp dành cho cơ sở của làng nghề",
    en: "Industrial land for producers of the craft village",
  }),
  traditionalCraft: yesNo("craftVillage.traditionalCraft", {
    vi: "Làng nghề có nghề truyền thống",
    en: "The village has a traditional craft",
  }),
  recognisedCraft: yesNo("craftVillage.recognisedCraft", {
    vi: "Nghề truyền thống của làng được công nhận",
    en: "The village's traditional craft is recognised",
  }),
  forCraftVillage: yesNo("craftVillage.forCraftVillage", {
    vi: "Cụm phục vụ di dời, mở rộng sản xuất của làng nghề",
    en: "The cluster is for relocating or expanding a craft village's production",
  }),
  specialised: number("specialised.landHa", "ha", {
    vi: "Đất công nghiệp dành cho các dự án cùng ngành, nghề",
    en: "Industrial land for projects of one industry",
  }),
  supporting: number("supporting.landHa", "ha", {
    vi: "Đất công nghiệp dành cho công nghiệp hỗ trợ",
    en: "Industrial land for supporting industries",
  }),
  highTech: number("highTech.landHa", "ha", {
    vi: "Đất dành cho công nghệ cao",
    en: "Land for high technology",
  }),
  circularEconomy: yesNo("ecological.circularEconomy", {
    vi: "Theo hướng bền vững, kinh tế tuần hoàn",
    en: "It works towards sustainability and a circular economy",
  }),
  cleanerProduction: yesNo("ecological.cleanerProduction", {
    vi: "Áp dụng sản xuất sạch hơn",
    en: "It practises cleaner production",
  }),
  symbiosis: yesNo("ecological.symbiosis", {
    vi: "Có cộng sinh về nguyên liệu, nước, năng lượng hoặc chất thải",
    en: "It has symbiosis in materials, water, energy or waste",
  }),
};
