import type { Bilingual, Wording } from "../../../form.js";
import { amenities } from "../../decision-26-2026/criteria/tourism.js";

export const trademarkedKit: Wording = {
  label: "Bộ nhận diện | Promotional material",
  points: "1 2 3",
  options: [
    "Tờ rơi | Leaflets",
    "Video, áp phích, ấn phẩm | Videos, posters, publications",
    "Video, áp phích, ấn phẩm có tiếng nước ngoài, đăng ký nhãn hiệu | Videos, posters, publications also in a foreign language, trademark registered",
  ],
};

/** The source does not name the two cases; its options make them out. */
const cases: readonly Bilingual[] = [
  "Cộng đồng dịch vụ du lịch | Community of tourist services",
  "Điểm dịch vụ du lịch | Tourist service site",
];

export const certifiedServices: Wording = {
  label: "Điều kiện kinh doanh dịch vụ | Business conditions",
  cases,
  points: "1 2 3 1 2 3",
  options: [
    "Dưới 50 % cơ sở được chứng nhận | Under 50 % of the facilities certified",
    "Từ 50 % đến dưới 75 % cơ sở được chứng nhận | 50 % to under 75 % of the facilities certified",
    "Từ 75 % cơ sở được chứng nhận | 75 % of the facilities or more certified",
    "Có đăng ký kinh doanh | Registered",
    "Có chứng nhận đủ điều kiện | Certified to meet the conditions",
    "Có chứng nhận đủ điều kiện, đạt chuẩn | Certified to meet the conditions and the standard",
  ],
};

export const fireSafety: Wording = {
  label: "An toàn, an ninh trật tự | Safety and order",
  cases,
  points: "1 2 1 2",
  options: [
    "An ninh tốt, từ 75 % cơ sở bảo đảm phòng cháy | Good order, 75 % of the facilities or more fire-safe",
    "An ninh tốt, 100 % cơ sở bảo đảm phòng cháy | Good order, 100 % of the facilities fire-safe",
    "An ninh tốt, bảo đảm phòng cháy | Good order, fire-safe",
    "An ninh tốt, bảo đảm phòng cháy, tập huấn định kỳ | Good order, fire-safe, regular training",
  ],
};

export const amenitiesByCase: Wording = { ...amenities, cases };
