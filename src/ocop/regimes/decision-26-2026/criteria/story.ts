import type { Wording } from "../../../form.js";
import { none, simple } from "./scales.js";

export const productStory: Wording = {
  label: "Câu chuyện sản phẩm | Product story",
  points: "0 1 2 3 5****",
  options: [
    none,
    "Có câu chuyện | There is a story",
    "Có tư liệu, trên tờ rơi | Documented, on leaflets",
    "Có tư liệu, trên tờ rơi và website | Documented, on leaflets and website",
    "Có tư liệu, trên tờ rơi, website và truy xuất nguồn gốc điện tử | Documented, on leaflets, website and electronic traceability",
  ],
};

export const storyStructure: Wording = {
  label: "Cấu trúc câu chuyện | Structure of the story",
  appliesWith: "5.1",
  points: "0 1 2",
  options: [
    simple,
    "Ngắn gọn, súc tích | Short and to the point",
    "Ngắn gọn, súc tích, có văn phong kể chuyện | Short and to the point, told as a story",
  ],
};

export const localIdentity: Wording = {
  label: "Trí tuệ, bản sắc địa phương | Local knowledge and identity",
  points: "0 1*** 3 5",
  options: [
    "Giống câu chuyện của sản phẩm khác | Like the story of another product",
    "Câu chuyện riêng, gắn với xuất xứ | A story of its own, tied to its origin",
    "Mang văn hóa địa phương và giá trị đặc trưng | Carries local culture and the product's character",
    "Mang văn hóa địa phương và giá trị đặc trưng, truyền cảm, thuyết phục | Carries local culture and the product's character, moving, convincing",
  ],
};
