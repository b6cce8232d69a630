import type { Wording } from "../../../form.js";

const valueAddition = "Gia tăng giá trị | Value addition";
const sorting = "Phân loại | Sorting";
const primary = "Sơ chế | Primary processing";
const simpleProcessing = "Chế biến đơn giản | Simple processing";
const processing = "Chế biến | Processing";
const deepProcessing = "Chế biến sâu, chất lượng cao | Deep processing, high quality";

export const valueOfProduce: Wording = {
  label: valueAddition,
  points: "0 1 2 3",
  options: [
    sorting,
    primary,
    "Công nghệ cao trong trồng, sơ chế | High technology in growing, primary processing",
    "Công nghệ cao trong trồng, sơ chế, bảo quản | High technology in growing, primary processing, storage",
  ],
};

export const valueOfMeat: Wording = {
  label: valueAddition,
  points: "0 1 2 3",
  options: [
    sorting,
    primary,
    "Công nghệ cao trong chăn nuôi, sơ chế | High technology in raising, primary processing",
    "Công nghệ cao trong chăn nuôi, sơ chế, bảo quản | High technology in raising, primary processing, storage",
  ],
};

export const valueOfGrain: Wording = {
  label: valueAddition,
  points: "0 1 2 3",
  options: [
    "Sơ chế (xay xát…) | Primary processing (milling…)",
    "Tinh chế (làm sạch, làm trắng…) | Refining (cleaning, whitening…)",
    "Công nghệ cao trong trồng trọt, sơ chế | High technology in growing, primary processing",
    "Công nghệ cao trong trồng trọt, sơ chế, tinh chế, bảo quản | High technology in growing, primary processing, refining, storage",
  ],
};

export const valueOfHoney: Wording = {
  label: valueAddition,
  points: "0 1 2 3",
  options: [
    "Sơ chế đơn giản (lọc, loại tạp) | Simple primary processing (filtering, cleaning)",
    "Sơ chế (lọc tinh, hạ thủy phần) | Primary processing (fine filtering, drying)",
    processing,
    deepProcessing,
  ],
};

export const valueUpToDeepProcessing: Wording = {
  label: valueAddition,
  points: "0 1 2 3",
  options: ["Phân loại, sơ chế | Sorting, primary processing", simpleProcessing, processing, deepProcessing],
};

export const valueOfDecoration: Wording = {
  label: valueAddition,
  points: "1 2 3",
  options: [
    sorting,
    "Sơ chế, chế tác, tạo dựng | Primary processing, crafting, building",
    "Công nghệ, sản phẩm tinh xảo hơn | Technology, a more exquisite product",
  ],
};

export const valueOfGarments: Wording = {
  label: valueAddition,
  points: "1 2 3",
  options: [
    "Phân loại, sơ chế | Sorting, primary processing",
    simpleProcessing,
    "Chế biến sâu, tinh xảo hơn | Deep processing, more exquisite",
  ],
};

export const capacityInFourSteps: Wording = {
  label: "Năng lực sản xuất | Production capacity",
  note: "So với nhu cầu của thị trường | Against the demand of the market",
  points: "1 2 3 4",
  options: [
    "Nhỏ | Small",
    "Trung bình | Medium",
    "Lớn | Large",
    "Lớn, có thể xuất khẩu | Large, fit for export",
  ],
};

export const linkageInProvince: Wording = {
  label: "Liên kết sản xuất | Production linkage",
  points: "0 1 2",
  options: [
    "Không có hoặc không rõ ràng | None, or unclear",
    "Chặt chẽ, trong tỉnh | Close, in the province",
    "Chuỗi chặt chẽ trong tỉnh, quy mô lớn hoặc có hộ nghèo | A close chain in the province, large or with poor households",
  ],
};

export const environmentalPlan: Wording = {
  label: "Bảo vệ môi trường | Environmental protection",
  points: "1 2 3 4 5",
  options: [
    "Có quan tâm, hoạt động cụ thể | Care shown by definite activities",
    "Có đánh giá hoặc kế hoạch, chưa đúng quy định | An assessment or plan, not as required",
    "Có đánh giá hoặc kế hoạch đúng quy định | An assessment or plan as required",
    "Đánh giá hoặc kế hoạch đúng quy định, có minh chứng áp dụng | An assessment or plan as required, proven in use",
    "Đánh giá hoặc kế hoạch đúng quy định, có minh chứng, tái chế chất thải | An assessment or plan as required, proven in use, waste recycled",
  ],
};
