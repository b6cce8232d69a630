import type { Bilingual, Group, SectorRow } from "../../form.js";

// Ministries in charge
export const agriculture =
  "Bộ Nông nghiệp và Phát triển nông thôn | Ministry of Agriculture and Rural Development";
export const industryAndTrade = "Bộ Công Thương | Ministry of Industry and Trade";
export const health = "Bộ Y tế | Ministry of Health";
export const scienceAndTechnology = "Bộ Khoa học và Công nghệ | Ministry of Science and Technology";
export const cultureSportsAndTourism =
  "Bộ Văn hóa, Thể thao và Du lịch | Ministry of Culture, Sports and Tourism";

const inSector =
  (sector: SectorRow) =>
  (name: Bilingual): Group => ({ sector, name });

// I
const food = /* @__PURE__ */ inSector({ code: "I", name: "Thực phẩm | Food" });
export const freshFood = /* @__PURE__ */ food("Thực phẩm tươi sống | Fresh food");
export const rawFood = /* @__PURE__ */ food("Thực phẩm thô, sơ chế | Raw, primarily processed food");
export const processedFood = /* @__PURE__ */ food("Thực phẩm chế biến | Processed food");
export const condiments = /* @__PURE__ */ food("Gia vị | Condiments");
export const tea = /* @__PURE__ */ food("Chè | Tea");
export const coffeeAndCocoa = /* @__PURE__ */ food("Cà phê, ca cao | Coffee, cocoa");

// II
const beverages = /* @__PURE__ */ inSector({ code: "II", name: "Đồ uống | Beverages" });
export const alcoholicDrinks = /* @__PURE__ */ beverages("Đồ uống có cồn | Alcoholic drinks");
export const softDrinks = /* @__PURE__ */ beverages("Đồ uống không cồn | Non-alcoholic drinks");

// III
const herbs = /* @__PURE__ */ inSector({ code: "III", name: "Thảo dược | Medicinal herbs" });
export const functionalFood = /* @__PURE__ */ herbs(
  "Thực phẩm chức năng, thuốc từ dược liệu, thuốc Y học cổ truyền | Functional food, herbal medicine, traditional medicine",
);
export const cosmetics = /* @__PURE__ */ herbs("Mỹ phẩm | Cosmetics");
export const medicalDevices = /* @__PURE__ */ herbs(
  "Trang thiết bị, dụng cụ y tế | Medical equipment and instruments",
);
export const otherHerbs = /* @__PURE__ */ herbs("Thảo dược khác | Other medicinal herbs");

// IV
const handicrafts = /* @__PURE__ */ inSector({
  code: "IV",
  name: "Thủ công mỹ nghệ, trang trí | Handicrafts and decoration",
});
export const decoration = /* @__PURE__ */ handicrafts(
  "Thủ công mỹ nghệ, trang trí | Handicrafts and decoration",
);
export const householdCrafts = /* @__PURE__ */ handicrafts(
  "Thủ công mỹ nghệ gia dụng | Household handicrafts",
);

// V
const textileSector = /* @__PURE__ */ inSector({
  code: "V",
  name: "Vải, may mặc | Textiles and garments",
});
export const textiles = /* @__PURE__ */ textileSector("Vải, may mặc | Textiles and garments");

// VI, as named by Decision 781/QĐ-TTg
const tourismSector = /* @__PURE__ */ inSector({
  code: "VI",
  name: "Dịch vụ du lịch nông thôn, bán hàng | Rural tourism and sales services",
});
export const tourism = /* @__PURE__ */ tourismSector(
  "Dịch vụ du lịch cộng đồng và điểm du lịch | Services of community tourism and tourist sites",
);
