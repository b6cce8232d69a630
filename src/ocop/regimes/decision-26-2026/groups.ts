import type { Group, SectorRow } from "../../form.js";

// Cơ quan chủ trì quản lý (Phụ lục I)
export const agricultureAndEnvironment =
  "Bộ Nông nghiệp và Môi trường | Ministry of Agriculture and Environment";
export const industryAndTrade = "Bộ Công Thương | Ministry of Industry and Trade";
export const health = "Bộ Y tế | Ministry of Health";
export const cultureSportsAndTourism =
  "Bộ Văn hóa, Thể thao và Du lịch | Ministry of Culture, Sports and Tourism";

// I. Sản phẩm thực phẩm
const food: SectorRow = { code: "I", name: "Sản phẩm thực phẩm | Food products" };
export const freshFood: Group = { sector: food, name: "Thực phẩm tươi sống | Fresh food" };
export const rawFood: Group = { sector: food, name: "Thực phẩm thô, sơ chế | Raw, primarily processed food" };
export const processedFood: Group = { sector: food, name: "Thực phẩm chế biến | Processed food" };
export const condiments: Group = { sector: food, name: "Gia vị | Condiments" };
export const tea: Group = { sector: food, name: "Chè | Tea" };
export const coffeeAndCocoa: Group = { sector: food, name: "Cà phê, ca cao | Coffee, cocoa" };

// II. Sản phẩm đồ uống
const beverages: SectorRow = { code: "II", name: "Sản phẩm đồ uống | Beverages" };
export const alcoholicDrinks: Group = { sector: beverages, name: "Đồ uống có cồn | Alcoholic drinks" };
export const softDrinks: Group = { sector: beverages, name: "Đồ uống không cồn | Non-alcoholic drinks" };

// III. Sản phẩm dược liệu và sản phẩm từ dược liệu
const medicinal: SectorRow = {
  code: "III",
  name: "Sản phẩm dược liệu và sản phẩm từ dược liệu | Medicinal materials and products made of them",
};
export const functionalFood: Group = {
  sector: medicinal,
  name: "Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền | Functional food, herbal medicine, traditional medicine",
};
export const cosmetics: Group = {
  sector: medicinal,
  name: "Mỹ phẩm có thành phần từ dược liệu | Cosmetics with medicinal materials",
};
export const essentialOils: Group = {
  sector: medicinal,
  name: "Tinh dầu và dược liệu khác | Essential oils and other medicinal materials",
};

// IV. Sản phẩm hàng thủ công mỹ nghệ
const handicrafts: SectorRow = { code: "IV", name: "Sản phẩm hàng thủ công mỹ nghệ | Handicrafts" };
export const householdCrafts: Group = {
  sector: handicrafts,
  name: "Thủ công mỹ nghệ gia dụng, trang trí | Handicrafts for home and decoration",
};
export const textiles: Group = { sector: handicrafts, name: "Vải, may mặc | Textiles and garments" };

// V. Sản phẩm sinh vật cảnh
const ornamentals: SectorRow = { code: "V", name: "Sản phẩm sinh vật cảnh | Ornamental plants and animals" };
export const flowers: Group = { sector: ornamentals, name: "Hoa | Flowers" };
export const plants: Group = { sector: ornamentals, name: "Cây cảnh | Ornamental plants" };
export const animals: Group = { sector: ornamentals, name: "Động vật cảnh | Ornamental animals" };

// VI. Sản phẩm dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch
export const tourism: Group = {
  sector: {
    code: "VI",
    name: "Sản phẩm dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch | Services of community tourism, ecotourism and tourist sites",
  },
  name: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch | Services of community tourism, ecotourism and tourist sites",
};
