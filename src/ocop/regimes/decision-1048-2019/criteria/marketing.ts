import type { Wording } from "../../../form.js";
import { none, simple } from "../../decision-26-2026/criteria/scales.js";

export const distributionAbroad: Wording = {
  label: "Khu vực phân phối chính | Main distribution",
  points: "1 2 3 5",
  options: [
    "Trong huyện | Within the district",
    "Ngoài huyện, dưới 5 đại lý | Beyond the district, under 5 agents",
    "Ngoài huyện, từ 5 đại lý | Beyond the district, 5 agents or more",
    "Quốc tế | Abroad",
  ],
};

export const promotionByWebsite: Wording = {
  label: "Quảng bá sản phẩm | Promotion",
  points: "0 1 2 3 5",
  options: [
    none,
    "Một số hoạt động | Some activities",
    "Nhiều hoạt động, website, xúc tiến trong tỉnh | Many activities, website, trade promotion in the province",
    "Nhiều hoạt động, website, xúc tiến ngoài tỉnh | Many activities, website, trade promotion beyond the province",
    "Nhiều hoạt động, website, xúc tiến ngoài tỉnh và quốc tế | Many activities, website, trade promotion beyond the province and abroad",
  ],
};

const storyCode = "5.1";

export const storyOfItsOwn: Wording = {
  label: "Trí tuệ, bản sắc địa phương | Local knowledge and identity",
  appliesWith: storyCode,
  points: "0 1 2 3",
  options: [
    "Giống câu chuyện ở nơi khác | Like a story from elsewhere",
    "Tương đối giống, có thay đổi | Rather like one, with changes",
    "Câu chuyện riêng | A story of its own",
    "Câu chuyện riêng, thể hiện trí tuệ, bản sắc địa phương | A story of its own, with local knowledge and identity",
  ],
};

export const simpleOrWholeStory: Wording = {
  label: "Cấu trúc câu chuyện | Structure of the story",
  appliesWith: storyCode,
  points: "1 2",
  options: [simple, "Đủ các yếu tố của câu chuyện | All elements of a story"],
};
