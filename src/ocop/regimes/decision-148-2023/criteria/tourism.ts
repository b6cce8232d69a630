import type { Bilingual, Wording } from "../../../form.js";
import { amenities } from "../../decision-26-2026/criteria/tourism.js";

const cases: readonly Bilingual[] = [
  "Cộng đồng dịch vụ du lịch | Community of tourist services",
  "Điểm dịch vụ du lịch | Tourist service site",
];

export const certifiedBusiness: Wording = {
  label: "Điều kiện kinh doanh dịch vụ | Business conditions",
  cases,
  points: "1 2 3 1 2 3",
  options: [
    "Dưới 50 % cơ sở được chứng nhận | Under 50 % of the facilities certified",
    "Từ 50 % đến dưới 75 % cơ sở được chứng nhận | 50 % to under 75 % of the facilities certified",
    "Trên 75 % cơ sở được chứng nhận | Over 75 % of the facilities certified",
    "Có đăng ký kinh doanh | Registered",
    "Có đăng ký, đủ điều kiện kinh doanh | Registered, meets the conditions",
    "Có đăng ký, đủ điều kiện kinh doanh, đạt chuẩn du lịch | Registered, meets the conditions, of tourist standard",
  ],
};

export const safetyByShare: Wording = {
  label: "An toàn, an ninh trật tự | Safety and order",
  cases,
  points: "1 2 1 2",
  options: [
    "Từ 75 % cơ sở đủ điều kiện | 75 % of the facilities or more meet the conditions",
    "100 % cơ sở đủ điều kiện | 100 % of the facilities meet the conditions",
    "Đủ điều kiện | Meets the conditions",
    "Đủ điều kiện, tập huấn thường xuyên | Meets the conditions, regular training",
  ],
};

export const amenitiesOfSite: Wording = { ...amenities, cases };
