import type { Wording } from "../../../form.js";
import { simple } from "../../decision-26-2026/criteria/scales.js";

const storyCode = "5.a";

export const documentedStory: Wording = {
  label: "Câu chuyện sản phẩm | Product story",
  points: "0 1 2 3 4 5",
  options: [
    "Không có hoặc không tư liệu hóa | None, or not documented",
    "Có tài liệu giới thiệu sản phẩm | Material on the product",
    "Có câu chuyện được tư liệu hóa | A documented story",
    "Có tư liệu, trên nhãn hoặc tờ rơi | Documented, on label or leaflets",
    "Có tư liệu, trên nhãn hoặc tờ rơi và website | Documented, on label or leaflets and website",
    "Có tư liệu, trên nhãn hoặc tờ rơi, website có hình ảnh, clip | Documented, on label or leaflets, website with pictures, clips",
  ],
};

export const identityOfStory: Wording = {
  label: "Trí tuệ, bản sắc địa phương | Local knowledge and identity",
  appliesWith: storyCode,
  points: "0 1 3*** 5****",
  options: [
    "Giống câu chuyện ở nơi khác | Like a story from elsewhere",
    "Tương đối giống, có thay đổi | Rather like one, with changes",
    "Câu chuyện riêng, gắn với xuất xứ | A story of its own, tied to its origin",
    "Đặc sắc, mang truyền thống, văn hóa, trí tuệ địa phương | Distinctive, with local tradition, culture and knowledge",
  ],
};

export const elementsOfStory: Wording = {
  label: "Cấu trúc câu chuyện | Structure of the story",
  appliesWith: storyCode,
  points: "0 1 2*****",
  options: [
    simple,
    "Đủ các yếu tố của câu chuyện | All elements of a story",
    "Ngắn gọn, súc tích, có thông điệp đặc sắc | Short and to the point, with distinctive messages",
  ],
};
