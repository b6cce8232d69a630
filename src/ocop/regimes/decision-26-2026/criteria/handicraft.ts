import type { Wording } from "../../../form.js";

export const workmanship: Wording = {
  label: "Độ tinh xảo | Workmanship",
  points: "0 1 3 5*****",
  options: [
    "Không khéo léo, không bán được | Not skilful, cannot be sold",
    "Khá khéo léo, bán được | Fairly skilful, can be sold",
    "Khéo léo, bán được, có giá trị mỹ thuật, kỹ thuật | Skilful, can be sold, artistic and technical value",
    "Tinh xảo, có giá trị mỹ thuật, kỹ thuật, bán được ở cửa hàng lớn, xuất khẩu | Exquisite, artistic and technical value, can be sold in large shops, exported",
  ],
};

export const design: Wording = {
  label: "Thiết kế độc đáo | Unique design",
  points: "1 3 5*****",
  options: [
    "Phong cách phổ biến | Common style",
    "Phong cách riêng, dạng thông thường | Style of its own, common form",
    "Phong cách riêng, thể hiện trí tuệ địa phương | Style of its own, showing local knowledge",
  ],
};

export const integratedValue: Wording = {
  label: "Kiểu dáng, hoa văn, màu sắc | Form, pattern, colour",
  points: "0 1 3 5",
  options: [
    "Không rõ | Unclear",
    "Hài hòa, phù hợp | Harmonious, suitable",
    "Hài hòa, phù hợp văn hóa, dân tộc | Harmonious, suits culture and people",
    "Hài hòa, phù hợp văn hóa, dân tộc truyền thống, đặc trưng | Harmonious, suits traditional culture and people, typical",
  ],
};

export const functions: Wording = {
  label: "Tính năng của sản phẩm | Functions of the product",
  points: "0 1 2 3",
  options: [
    "Không đủ | Not enough",
    "Đủ để bán ở địa phương | Enough to sell in the area",
    "Đủ để bán trong nước | Enough to sell in the country",
    "Đủ để xuất khẩu | Enough to export",
  ],
};

const qualityOfMaterials = "Chất lượng nguyên liệu, thành phần | Quality of materials";
const unclearOrUnsafe =
  "Không rõ nguồn gốc, không an toàn, hại môi trường | Of unclear origin, unsafe, harmful to the environment";

export const materialsOfCrafts: Wording = {
  label: qualityOfMaterials,
  points: "0 3 5",
  options: [
    unclearOrUnsafe,
    "Xanh, giữ đa dạng sinh học, cải thiện sinh kế người dân | Green, for biodiversity and people's livelihoods",
    "Xanh, giữ đa dạng sinh học, cải thiện sinh kế người dân, chứng chỉ bền vững | Green, for biodiversity and people's livelihoods, certified sustainable",
  ],
};

export const materialsOfTextiles: Wording = {
  label: qualityOfMaterials,
  points: "0 3 5",
  options: [
    unclearOrUnsafe,
    "Xanh, giữ đa dạng sinh học, cải thiện sinh kế đồng bào dân tộc | Green, for biodiversity and ethnic groups' livelihoods",
    "Xanh, giữ đa dạng sinh học, cải thiện sinh kế đồng bào dân tộc, chứng chỉ bền vững | Green, for biodiversity and ethnic groups' livelihoods, certified sustainable",
  ],
};
