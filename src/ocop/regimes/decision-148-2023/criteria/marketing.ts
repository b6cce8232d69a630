import type { Wording } from "../../../form.js";
import { none } from "../../decision-26-2026/criteria/scales.js";

const area = "Khu vực phân phối chính | Main distribution";
const district = "Trong huyện | Within the district";
const fewAgents = "Ngoài huyện, dưới 5 đại lý | Beyond the district, under 5 agents";
const manyAgents = "Ngoài huyện, từ 5 đại lý | Beyond the district, 5 agents or more";

export const distributionByDistrict: Wording = {
  label: area,
  points: "1 2 3 5",
  options: [
    district,
    fewAgents,
    manyAgents,
    "Quốc tế có hợp đồng; hoặc siêu thị, thương mại điện tử có hợp đồng, từ 6 tháng | Abroad under contract; or supermarkets, e-commerce under contract, for 6 months or more",
  ],
};

export const distributionOfFlowers: Wording = {
  label: area,
  points: "1 2 3 5",
  options: [
    district,
    fewAgents,
    manyAgents,
    "Quốc tế có hợp đồng; hoặc bán trực tuyến từ 6 tháng | Abroad under contract; or online sales for 6 months or more",
  ],
};

export const distributionByArea: Wording = {
  label: area,
  points: "1 2 3 5",
  options: [
    district,
    "Ngoài huyện | Beyond the district",
    "Ngoài tỉnh | Beyond the province",
    "Quốc tế, có hợp đồng | Abroad, under contract",
  ],
};

export const promotionActivities: Wording = {
  label: "Quảng bá sản phẩm | Promotion",
  points: "0 1 2 3 4",
  options: [
    none,
    "Một số hoạt động | Some activities",
    "Nhiều hoạt động, website hoặc mạng xã hội, xúc tiến trong tỉnh | Many activities, website or social media, trade promotion in the province",
    "Nhiều hoạt động, website hoặc mạng xã hội, xúc tiến ngoài tỉnh | Many activities, website or social media, trade promotion beyond the province",
    "Nhiều hoạt động, website hoặc mạng xã hội thường xuyên, xúc tiến ngoài tỉnh và quốc tế | Many activities, regular website or social media, trade promotion beyond the province and abroad",
  ],
};
