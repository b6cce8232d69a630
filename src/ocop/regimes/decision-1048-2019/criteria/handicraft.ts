import type { Bilingual, Wording } from "../../../form.js";
import { average } from "../../decision-26-2026/criteria/scales.js";

const unique = "Thiết kế độc đáo | Unique design";
const commonStyle = "Phong cách phổ biến | Common style";

export const vietnameseDesign: Wording = {
  label: unique,
  points: "1 3 5",
  options: [
    commonStyle,
    "Phong cách riêng, dạng thông thường | Style of its own, common form",
    "Phong cách riêng, thể hiện trí tuệ Việt | Style of its own, showing Vietnamese knowledge",
  ],
};

export const designOfGarments: Wording = {
  label: unique,
  points: "0 1 3 5",
  options: [
    commonStyle,
    "Tương đối độc đáo | Fairly unique",
    "Độc đáo | Unique",
    "Rất độc đáo, thể hiện trí tuệ địa phương | Very unique, showing local knowledge",
  ],
};

export const overallLook: Wording = {
  label: "Tổng thể, thiết kế | Overall look and design",
  note: "Kiểu dáng, hoa văn, màu sắc, kết cấu, tỷ lệ | Form, pattern, colour, structure, proportion",
  points: "0 1 3 5",
  options: [
    "Không tương thích | Does not fit together",
    "Tương thích trung bình | Fits together fairly",
    "Tương thích tốt | Fits together well",
    "Tương thích tốt, truyền thống, có hồn | Fits together well, traditional, with a soul",
  ],
};

const qualityOfMaterials = "Chất lượng nguyên liệu, thành phần | Quality of materials";
const materials: readonly Bilingual[] = [
  "Kém, độc hại hoặc hủy hoại tài nguyên, khó bán | Poor, toxic or harmful to resources, hard to sell",
  "Trung bình, bán được | Average, can be sold",
  "Cao, đẹp mắt, bán được và xuất khẩu | High, pleasing, can be sold and exported",
];

export const materialsForSale: Wording = {
  label: qualityOfMaterials,
  points: "0 1 3",
  options: materials,
};

export const materialsOfGarments: Wording = {
  label: qualityOfMaterials,
  points: "0 1 3 5",
  options: [
    ...materials,
    "Cao, đẹp mắt, bán được và xuất khẩu, có tiêu chuẩn, minh chứng | High, pleasing, can be sold and exported, with standards and proof",
  ],
};

const practical = "Tính thực tiễn | Practicality";
const hardToUse = "Khó sử dụng | Hard to use";
const withInstructions =
  "Dùng được, cần hướng dẫn hoặc khó bảo trì | Can be used, needs instructions or is hard to keep";

export const practicality: Wording = {
  label: practical,
  points: "0 1 2 3",
  options: [
    hardToUse,
    withInstructions,
    "Dùng được, dễ bảo trì | Can be used, easy to keep",
    "Rất hữu ích, dễ bảo trì | Very useful, easy to keep",
  ],
};

export const practicalityOfGarments: Wording = {
  label: practical,
  points: "0 1 3 5",
  options: [
    hardToUse,
    withInstructions,
    "Dễ sử dụng, bảo trì | Easy to use and keep",
    "Dễ sử dụng, bảo trì, vận chuyển, hữu ích | Easy to use, keep and carry, useful",
  ],
};

export const artistry: Wording = {
  label: "Tính thẩm mỹ, kỹ thuật | Artistry and technique",
  points: "0 1 3 5",
  options: [
    "Không khéo léo, có lỗi | Not skilful, with faults",
    "Khá khéo léo, rất ít lỗi | Fairly skilful, with very few faults",
    "Khéo léo, có giá trị mỹ thuật, kỹ thuật | Skilful, artistic and technical value",
    "Giá trị mỹ thuật, kỹ thuật cao | High artistic and technical value",
  ],
};

export const reliability: Wording = {
  label: "Độ tin cậy | Reliability",
  note: "Thực hiện đúng tính năng | It does what it is for",
  points: "0 1 2 3",
  options: [
    average,
    "Tương đối tin cậy | Fairly reliable",
    "Tin cậy cao | Reliable",
    "Rất tin cậy | Very reliable",
  ],
};

export const lifespan: Wording = {
  label: "Tuổi thọ | Lifespan",
  points: "0 1 2",
  options: ["Thấp | Short", "Trung bình, phù hợp | Average, suitable", "Cao | Long"],
};
