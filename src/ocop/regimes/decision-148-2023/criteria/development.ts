import type { Wording } from "../../../form.js";

const originOfIdea = "Nguồn gốc ý tưởng sản phẩm | Origin of the product idea";
const common = "Phổ biến ở nhiều tỉnh, thành phố | Common in many provinces";
const commonButDistinct =
  "Phổ biến nhưng nổi trội nhờ nguyên liệu, kỹ thuật truyền thống | Common, but outstanding by its materials or traditional technique";
const typical = "Đặc trưng của tỉnh, nổi trội | Typical of the province, outstanding";
const typicalOrNew =
  "Đặc trưng của tỉnh, nổi trội; hoặc mới, từ nguyên liệu địa phương | Typical of the province, outstanding; or new, from local materials";
const speciality =
  "Đặc sản riêng của huyện, gắn nguồn gốc địa lý | The district's own speciality with geographic origin";
const specialityOrNew =
  "Đặc sản riêng của huyện, gắn nguồn gốc địa lý; hoặc mới, từ nguyên liệu địa phương, bán ổn định từ 36 tháng | The district's own speciality with geographic origin; or new, from local materials, sold for 36 months or more";

export const ideaByDistrict: Wording = {
  label: originOfIdea,
  points: "0 1 3 4****",
  options: [common, commonButDistinct, typical, speciality],
};

export const ideaOfPrimaryProductByDistrict: Wording = {
  label: originOfIdea,
  points: "0 1 3 4****",
  options: [
    common,
    "Phổ biến nhưng nổi trội nhờ đất đai, thời tiết, kỹ thuật bản địa | Common, but outstanding by soil, weather or local technique",
    typical,
    speciality,
  ],
};

export const ideaOrNewProduct: Wording = {
  label: originOfIdea,
  points: "0 1 3 4****",
  options: [common, commonButDistinct, typicalOrNew, specialityOrNew],
};

export const ideaOfAnimalByDistrict: Wording = {
  label: originOfIdea,
  points: "0 1 3 5****",
  options: [common, commonButDistinct, typicalOrNew, speciality],
};

export const ecoFriendlyPacking: Wording = {
  label: "Đóng gói, bao bì | Packing and packaging",
  points: "0 1 2 3*****",
  options: [
    "Thông thường, không bao bì | Ordinary, no packaging",
    "Thông thường, bao bì đơn giản | Ordinary, simple packaging",
    "Sáng tạo, bao bì đẹp | Creative, attractive packaging",
    "Sáng tạo, tiện lợi, bao bì đẹp, thân thiện môi trường | Creative, convenient, attractive, eco-friendly packaging",
  ],
};

export const packagingAndLabel: Wording = {
  label: "Bao bì, ghi nhãn | Packaging and labelling",
  points: "0 1 3**** 4*****",
  options: [
    "Bao bì đơn giản, nhãn chưa đầy đủ | Simple packaging, label not complete",
    "Bao bì đơn giản, nhãn đầy đủ | Simple packaging, label complete",
    "Bao bì, nhãn đẹp, thể hiện câu chuyện sản phẩm | Attractive packaging and label, tells the product story",
    "Bao bì, nhãn đẹp, có câu chuyện và truy xuất điện tử | Attractive packaging and label, with story and electronic traceability",
  ],
};

export const informationOnLivingProduct: Wording = {
  label: "Ghi nhãn sản phẩm | Labelling",
  points: "0 1 3**** 4*****",
  options: [
    "Thông tin chưa đầy đủ | Information not complete",
    "Thông tin chưa đầy đủ (nguồn ghi như a) | Information not complete (the source says the same as a)",
    "Thông tin đầy đủ, thể hiện câu chuyện sản phẩm | Information complete, tells the product story",
    "Thông tin đầy đủ, ấn tượng, có câu chuyện và truy xuất điện tử | Information complete, striking, with story and electronic traceability",
  ],
};
