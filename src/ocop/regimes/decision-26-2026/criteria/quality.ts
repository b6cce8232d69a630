import type { Bilingual, Wording } from "../../../form.js";
import { average, none, simple } from "./scales.js";

export const nutrition: Wording = {
  label: "Dinh dưỡng | Nutrition",
  note: "Theo phiếu kiểm nghiệm | By test report",
  points: "0 1 3",
  options: [none, "1 hoặc 2 chỉ tiêu | 1 or 2 indicators", "Trên 2 chỉ tiêu | Over 2 indicators"],
};

export const uniqueness: Wording = {
  label: "Tính độc đáo | Uniqueness",
  points: "0 1 3**** 5*****",
  options: [
    average,
    "Tương đối độc đáo | Fairly unique",
    "Độc đáo, đặc trưng | Unique, characteristic",
    "Rất độc đáo, đặc trưng | Very unique, characteristic",
  ],
};

const declaringQuality = "Công bố chất lượng sản phẩm | Declaration of quality";
const declared: readonly Bilingual[] = [
  "Có công bố chất lượng | Quality declared",
  "Công bố theo quy định, tiêu chuẩn quốc gia | Declared as required, national standards",
  "Công bố theo quy định, tiêu chuẩn quốc tế | Declared as required, international standards",
];

export const declaration: Wording = { label: declaringQuality, points: "2*** 4 5", options: declared };

export const declarationOfCrafts: Wording = {
  label: declaringQuality,
  note: "Bắt buộc với sản phẩm phải công bố chất lượng | Mandatory for products that must declare quality",
  points: "1*** 2 4",
  options: declared,
};

const assuringQuality = "Đảm bảo chất lượng sản phẩm | Quality assurance";

export const assurance: Wording = {
  label: assuringQuality,
  points: "1*** 3**** 5",
  options: [
    "Giấy chứng nhận đủ điều kiện an toàn thực phẩm | Food-safety certificate",
    "Chứng nhận quản lý chất lượng quốc gia (ISO, HACCP…) | National quality management certificate (ISO, HACCP…)",
    "Chứng nhận quản lý chất lượng quốc tế, đủ điều kiện xuất khẩu | International quality management certificate, fit for export",
  ],
};

export const internalControl: Wording = {
  label: assuringQuality,
  points: "0 2 4***",
  options: [
    "Không kiểm soát chất lượng | No quality control",
    "Có kế hoạch kiểm soát nội bộ | Internal control plan",
    "Kế hoạch kiểm soát nội bộ gắn truy xuất nguồn gốc | Internal control plan with traceability",
  ],
};

const certifiedConditions: readonly Bilingual[] = [
  "Giấy chứng nhận điều kiện sản xuất | Certificate of production conditions",
  "Giấy chứng nhận điều kiện sản xuất, được kiểm tra sau cấp giấy | Certificate of production conditions, checked after issue",
  "Giấy chứng nhận điều kiện sản xuất, được kiểm tra sau cấp giấy, dây chuyền tiên tiến | Certificate of production conditions, checked after issue, advanced line",
];

export const safetyOfWater: Wording = {
  label: "Điều kiện an toàn, chất lượng sản phẩm | Conditions for safety and quality",
  points: "1 3 5*****",
  options: certifiedConditions,
};

export const safetyOfFunctionalFood: Wording = {
  label: "Chất lượng, an toàn thực phẩm (GMP…) | Food safety and quality (GMP…)",
  points: "1*** 3**** 5",
  options: certifiedConditions,
};

const instructing = "Hướng dẫn sử dụng | Instructions for use";

export const instructions: Wording = {
  label: instructing,
  points: "1 2",
  options: [simple, "Chi tiết | Detailed"],
};

export const instructionsAgainstSideEffects: Wording = {
  label: instructing,
  points: "1 2",
  options: [simple, "Chi tiết, tránh tác dụng phụ | Detailed, to avoid side effects"],
};

export const instructionsForGarments: Wording = {
  label: instructing,
  points: "1 2 3",
  options: [
    simple,
    "Chi tiết | Detailed",
    "Chi tiết, phát huy giá trị văn hóa | Detailed, bringing out culture",
  ],
};

export const globalMarket: Wording = {
  label: "Thị trường toàn cầu | Global market",
  note: "Theo hợp đồng xuất khẩu, chứng nhận… | By export contracts, certificates…",
  points: "1 2 3",
  options: [
    "Đông Nam Á | South-East Asia",
    "Ngoài Đông Nam Á | Beyond South-East Asia",
    "Mỹ, Nhật, EU… | USA, Japan, EU…",
  ],
};
