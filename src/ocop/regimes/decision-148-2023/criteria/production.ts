import type { Wording } from "../../../form.js";

export const originByCommune: Wording = {
  label: "Nguồn gốc sản phẩm | Origin of the product",
  points: "1 3 5",
  options: [
    "Dưới 50 % từ trong xã | Under 50 % from the commune",
    "Từ 50 % đến dưới 75 % từ trong xã | 50 % to under 75 % from the commune",
    "Từ 75 % đến 100 % từ trong xã | 75 % to 100 % from the commune",
  ],
};

export const materialsByProvince: Wording = {
  label: "Nguồn nguyên liệu | Source of materials",
  points: "1*** 3 5",
  options: [
    "Dưới 50 % từ trong tỉnh | Under 50 % from the province",
    "Từ 50 % đến dưới 75 % từ trong tỉnh | 50 % to under 75 % from the province",
    "Từ 75 % đến 100 % từ trong tỉnh | 75 % to 100 % from the province",
  ],
};

export const capacityToExport: Wording = {
  label: "Năng lực sản xuất | Production capacity",
  note: "So với trung bình địa phương | Against the local average",
  points: "1 2**** 3*****",
  options: ["Nhỏ | Small", "Trung bình | Medium", "Lớn, có thể xuất khẩu | Large, fit for export"],
};

export const linkageOfMaterials: Wording = {
  label: "Liên kết sản xuất | Production linkage",
  points: "0 1 2**** 3*****",
  options: [
    "Không có hoặc không rõ ràng | None, or unclear",
    "Hợp đồng cho 50 % đến dưới 75 % nguyên liệu | Contracts for 50 % to under 75 % of materials",
    "Hợp đồng cho trên 75 % nguyên liệu | Contracts for over 75 % of materials",
    "Hợp đồng cho trên 75 % nguyên liệu, ổn định từ 12 tháng | Contracts for over 75 % of materials, steady for 12 months or more",
  ],
};
