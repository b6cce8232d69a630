import type { Wording } from "../../../form.js";
import { originOfIdea } from "./development.js";

export const coordination: Wording = {
  label: "Điều phối dịch vụ | Coordination of the service",
  points: "1 3",
  options: [
    "Có bộ phận điều phối | A unit coordinates",
    "Có bộ phận điều phối, thực hiện kế hoạch | A unit coordinates, carries out a plan",
  ],
};

export const management: Wording = {
  label: "Quy định quản lý | Rules of management",
  points: "1 3 5",
  options: [
    "Có quy định | There are rules",
    "Phân nhiệm rõ ràng | Clear duties",
    "Phân nhiệm rõ ràng, người dân tham gia, hưởng lợi | Clear duties, local people take part, benefit",
  ],
};

export const tourismEnvironment: Wording = {
  label: "Bảo vệ môi trường | Environmental protection",
  points: "1 2 3 4",
  options: [
    "Có giải pháp cụ thể | Definite measures",
    "Có giải pháp, hạ tầng | Measures, facilities",
    "Có giải pháp, hạ tầng, cộng đồng tự quản | Measures, facilities, community care",
    "Có giải pháp, hạ tầng, cộng đồng tự quản, đạt chuẩn nông thôn mới hoặc đánh giá tác động | Measures, facilities, community care, new-rural standard or impact assessment",
  ],
};

export const energy: Wording = {
  label: "Tiết kiệm năng lượng | Energy saving",
  points: "1 2",
  options: [
    "Có giải pháp tiết kiệm | Saving measures",
    "Tiết kiệm, tái sử dụng, công nghệ thân thiện môi trường | Saving, reuse, eco-friendly technology",
  ],
};

export const tourismIdea: Wording = {
  label: originOfIdea,
  points: "1 3 5",
  options: [
    "Từ nơi khác, có đặc trưng địa phương | From elsewhere, with local character",
    "Ý tưởng riêng | Its own idea",
    "Độc đáo, gắn văn hóa truyền thống | Unique, tied to traditional culture",
  ],
};

export const targetMarket: Wording = {
  label: "Thị trường mục tiêu | Target markets",
  points: "1 2",
  options: ["Có kế hoạch | A plan", "Có kế hoạch, dịch vụ phù hợp | A plan, suitable services"],
};

export const heritage: Wording = {
  label: "Bảo tồn di sản, thiên nhiên | Care of heritage, nature",
  points: "1 3 5",
  options: [
    "Có hoạt động | Activities",
    "Có kế hoạch chung, hoạt động | A common plan, activities",
    "Có kế hoạch chung, cả cộng đồng hoạt động | A common plan, activities of the whole community",
  ],
};

export const promotionChain: Wording = {
  label: "Liên kết quảng bá | Links in promotion",
  points: "1 3 5",
  options: [
    "Có đại lý quảng bá | There are agents",
    "Từ 3 đại lý trong và ngoài tỉnh | 3 agents or more, in and beyond the province",
    "Từ 5 đại lý trong và ngoài tỉnh | 5 agents or more, in and beyond the province",
  ],
};

export const serviceChain: Wording = {
  label: "Liên kết với điểm du lịch khác | Links with other tourist sites",
  points: "1 2 3",
  options: [
    "Trong tỉnh | In the province",
    "Trong và ngoài tỉnh | In and beyond the province",
    "Trong và ngoài tỉnh, quốc tế | In and beyond the province, abroad",
  ],
};

export const tourismPromotion: Wording = {
  label: "Quảng bá sản phẩm | Promotion",
  points: "1 2 3 4",
  options: [
    "Có website | A website",
    "Có website, kênh đặt trực tuyến | A website, online booking",
    "Có website, kênh đặt uy tín trong nước, quốc tế | A website, leading booking sites at home and abroad",
    "Có website tiếng nước ngoài, kênh đặt uy tín, quảng bá quốc tế | A foreign-language website, leading booking sites, promotion abroad",
  ],
};

export const identityKit: Wording = {
  label: "Bộ nhận diện | Promotional material",
  points: "1 2 3",
  options: [
    "Tờ rơi | Leaflets",
    "Video, áp phích, ấn phẩm | Videos, posters, publications",
    "Video, áp phích, ấn phẩm bằng tiếng Việt và tiếng nước ngoài | Videos, posters, publications in Vietnamese and a foreign language",
  ],
};

export const handbook: Wording = {
  label: "Câu chuyện sản phẩm | Product story",
  points: "1 2 4",
  options: [
    "Có cẩm nang hoặc câu chuyện | A handbook or story",
    "Câu chuyện riêng, mang bản sắc địa phương | A story of its own, with local identity",
    "Câu chuyện riêng, mang bản sắc địa phương, có tiếng nước ngoài | A story of its own, with local identity, also in a foreign language",
  ],
};

export const handbookDisplay: Wording = {
  label: "Trình bày câu chuyện | Display of the story",
  points: "1 2",
  options: [
    "Tại nơi cung cấp dịch vụ | At the place of service",
    "Tại điểm du lịch trong và ngoài tỉnh | At tourist sites in and beyond the province",
  ],
};

export const newRuralArea: Wording = {
  label: "Địa bàn đạt chuẩn nông thôn mới | Area of new-rural standard",
  points: "1 2",
  options: ["Chưa đạt hoặc không phải nông thôn | Not yet, or not rural", "Đạt chuẩn | Recognised"],
};

export const location: Wording = {
  label: "Vị trí | Location",
  points: "1 2 3",
  options: [
    "Dễ tiếp cận | Easy to reach",
    "Dễ tiếp cận, liền kề nơi có lợi thế du lịch | Easy to reach, next to places fit for tourism",
    "Dễ tiếp cận, liền kề, kết nối nơi có lợi thế du lịch | Easy to reach, next to and linked with places fit for tourism",
  ],
};

export const landscape: Wording = {
  label: "Kiến trúc, cảnh quan | Architecture, landscape",
  points: "1 2 3",
  options: [
    "Sạch đẹp | Clean, beautiful",
    "Sạch đẹp, kiến trúc đặc trưng | Clean, beautiful, typical architecture",
    "Sạch đẹp, kiến trúc đặc trưng, xã hoặc thôn sáng, xanh | Clean, beautiful, typical architecture, bright, green village",
  ],
};

const byCommunity = "Dịch vụ do cộng đồng cung cấp | Service by the community";
const site = "Điểm dịch vụ du lịch | Tourist service site";
const byOrganisation = "Dịch vụ do tổ chức, cá nhân cung cấp | Service by an organisation or individual";
const allMet = "Các cơ sở đủ điều kiện | All facilities meet the conditions";
const met = "Đủ điều kiện | Meets the conditions";

export const businessConditions: Wording = {
  label: "Điều kiện kinh doanh dịch vụ | Business conditions",
  cases: [byCommunity, site],
  points: "1 3 1 3",
  options: [
    allMet,
    "Các cơ sở đủ điều kiện, có cơ sở đạt chuẩn du lịch | All facilities meet the conditions, one of tourist standard",
    met,
    "Đủ điều kiện, là điểm du lịch được công nhận hoặc có cơ sở đạt chuẩn du lịch | Meets the conditions, a recognised tourist site or a facility of tourist standard",
  ],
};

export const safetyAndOrder: Wording = {
  label: "An toàn, an ninh trật tự | Safety and order",
  cases: [byCommunity, byOrganisation],
  points: "1 2 1 2",
  options: [
    allMet,
    "Các cơ sở đủ điều kiện, tập huấn thường xuyên | All facilities meet the conditions, regular training",
    met,
    "Đủ điều kiện, tập huấn thường xuyên | Meets the conditions, regular training",
  ],
};

export const serviceProcess: Wording = {
  label: "Tính hoàn thiện của dịch vụ | Completeness of the service",
  points: "1 2 3",
  options: [
    "Có nơi bán sản phẩm truyền thống | A shop of traditional products",
    "Có nơi bán sản phẩm truyền thống và OCOP, tài liệu | A shop of traditional and OCOP products, guides",
    "Có nơi bán sản phẩm truyền thống và OCOP, tài liệu, hạ tầng hài hòa | A shop of traditional and OCOP products, guides, good facilities",
  ],
};

export const experiences: Wording = {
  label: "Hoạt động trải nghiệm | Experiences",
  points: "1 2",
  options: ["Có hoạt động | Activities", "Có mô hình hoạt động | A model of activities"],
};

export const staff: Wording = {
  label: "Quản lý, nhân viên qua đào tạo | Trained staff",
  points: "1 2 3",
  options: [
    "Dưới 50 % | Under 50 %",
    "Từ 50 % đến 75 % | 50 % to 75 %",
    "Trên 75 %, có nhân viên thạo tiếng nước ngoài | Over 75 %, with staff fluent in a foreign language",
  ],
};

export const serviceQuality: Wording = {
  label: "Chất lượng dịch vụ | Quality of services",
  points: "1 2 3 4",
  options: [
    "Phong phú, hấp dẫn | Rich, attractive",
    "Phong phú, hấp dẫn, an toàn, chất lượng cao | Rich, attractive, safe, of high quality",
    "Chất lượng cao, khách đánh giá cao trên mạng | Of high quality, rated highly online",
    "Chất lượng cao, đặc sắc vùng miền, khách đánh giá cao trên mạng | Of high quality, regional character, rated highly online",
  ],
};

export const hospitality: Wording = {
  label: "Chất lượng phục vụ | Quality of hospitality",
  points: "1 2 4",
  options: [
    "Thân thiện, chu đáo | Friendly, attentive",
    "Thân thiện, chu đáo, khách đánh giá cao | Friendly, attentive, rated highly",
    "Thân thiện, chu đáo, khách đánh giá cao trên mạng | Friendly, attentive, rated highly online",
  ],
};

export const amenities: Wording = {
  label: "Tiện nghi | Amenities",
  cases: [byCommunity, byOrganisation],
  points: "1 3 1 3",
  options: [
    "Đủ đường, điện, nước, vệ sinh, internet | Roads, power, water, toilets, internet",
    "Đủ đường, điện, nước, vệ sinh, internet, đạt chuẩn nông thôn mới | Roads, power, water, toilets, internet, new-rural standard",
    "Đủ điện, nước, vệ sinh, internet | Power, water, toilets, internet",
    "Đủ điện, nước, vệ sinh, internet, khách đánh giá cao | Power, water, toilets, internet, rated highly",
  ],
};

export const attractions: Wording = {
  label: "Thu hút khách | Drawing visitors",
  points: "1 2 3",
  options: [
    "Trình diễn lễ hội, văn hóa | Festival, culture shows",
    "Trình diễn cộng đồng, từ 2 lần một năm | Community shows, 2 a year or more",
    "Trình diễn cộng đồng, đặc sắc vùng miền, từ 2 lần một năm | Community shows, regional character, 2 a year or more",
  ],
};

export const goods: Wording = {
  label: "Hàng hóa dịch vụ | Goods and services",
  points: "1 2",
  options: [
    "Rõ nguồn gốc, đặc sản địa phương | Of clear origin, local specialities",
    "Rõ nguồn gốc, đặc sản địa phương, an toàn, có sản phẩm OCOP | Of clear origin, local specialities, safe, OCOP products",
  ],
};
