import type { Wording } from "../../../form.js";
import { no, yes } from "./scales.js";

export const origin: Wording = {
  label: "Nguồn gốc sản phẩm | Origin of the product",
  points: "1 2 3",
  options: [
    "Có, dưới 50 % từ trong xã | Some, under 50 % from the commune",
    "Từ 50 % đến dưới 75 % từ trong xã | 50 % to under 75 % from the commune",
    "Từ 75 % đến 100 % từ trong xã | 75 % to 100 % from the commune",
  ],
};

export const materials: Wording = {
  label: "Nguồn nguyên liệu | Source of materials",
  points: "1*** 2 4",
  options: [
    "Có, dưới 50 % từ trong tỉnh | Some, under 50 % from the province",
    "Từ 50 % đến dưới 75 % từ trong tỉnh | 50 % to under 75 % from the province",
    "Từ 75 % đến 100 % từ trong tỉnh | 75 % to 100 % from the province",
  ],
};

export const certifiedArea: Wording = {
  label: "Vùng nguyên liệu có chứng nhận chất lượng | Certified area of raw materials",
  points: "0 1 2",
  options: [
    "Không có chứng nhận | Not certified",
    "Chứng nhận quốc gia (VietGAP…) | National certificate (VietGAP…)",
    "Chứng nhận quốc tế (GlobalGAP…) | International certificate (GlobalGAP…)",
  ],
};

const valueAddition = "Gia tăng giá trị | Value addition";
const simpleProcessing = "Chế biến đơn giản | Simple processing";
const processing = "Chế biến | Processing";
const deepProcessingOfLocalMaterials =
  "Chế biến sâu từ vùng nguyên liệu địa phương | Deep processing of local materials";

export const valueOfFreshProduct: Wording = {
  label: valueAddition,
  points: "1 2 3",
  options: [
    "Sơ chế thủ công | Primary processing by hand",
    "Dùng máy móc | With machines",
    "Dùng công nghệ tiên tiến | With advanced technology",
  ],
};

export const valueOfReadyFood: Wording = {
  label: valueAddition,
  points: "1 2 3",
  options: [simpleProcessing, processing, "Chế biến sâu, chất lượng cao | Deep processing, high quality"],
};

export const valueByProcessing: Wording = {
  label: valueAddition,
  points: "1 2 3",
  options: [simpleProcessing, processing, deepProcessingOfLocalMaterials],
};

export const valueBySortingAndProcessing: Wording = {
  label: valueAddition,
  points: "0 1 2 3",
  options: [
    "Phân loại, sơ chế | Sorting, primary processing",
    simpleProcessing,
    processing,
    deepProcessingOfLocalMaterials,
  ],
};

export const valueOfDrinks: Wording = {
  label: valueAddition,
  points: "1 2 3",
  options: [
    "Chế biến thông thường | Ordinary processing",
    "Kỹ thuật thủ công nâng cao chất lượng | Handcraft that raises quality",
    "Công nghệ nâng cao chất lượng | Technology that raises quality",
  ],
};

export const valueOfWater: Wording = {
  label: valueAddition,
  points: "1 2 3",
  options: [
    "Tinh chế | Purification",
    "Công nghệ cao trong tinh chế | High technology in purification",
    "Công nghệ cao trong tinh chế, đóng gói | High technology in purification, packing",
  ],
};

export const valueOfCrafts: Wording = {
  label: valueAddition,
  points: "1 2 3",
  options: [
    "Phân loại, chế tác đơn giản | Sorting, simple crafting",
    "Kỹ năng nghề truyền thống | Traditional skills",
    "Kỹ năng nghề truyền thống và công nghệ phù hợp | Traditional skills and suitable technology",
  ],
};

export const valueOfPlants: Wording = {
  label: valueAddition,
  points: "1 2 4",
  options: [
    "Trồng, chăm sóc đơn giản | Simple growing and care",
    "Trồng, chăm sóc, cắt tỉa | Growing, care, pruning",
    "Trồng, chăm sóc, cắt tỉa, tạo dáng tay nghề cao | Growing, care, pruning, skilled shaping",
  ],
};

export const valueOfAnimals: Wording = {
  label: valueAddition,
  points: "1 2 4",
  options: [
    "Nuôi, chăm sóc đơn giản | Simple raising and care",
    "Nuôi, chăm sóc, lựa chọn | Raising, care, selection",
    "Nuôi, chăm sóc, lựa chọn tay nghề cao | Raising, care, skilled selection",
  ],
};

export const capacity: Wording = {
  label: "Năng lực sản xuất | Production capacity",
  note: "So với trung bình địa phương | Against the local average",
  points: "1 2 3",
  options: ["Nhỏ | Small", "Trung bình | Medium", "Lớn | Large"],
};

export const linkage: Wording = {
  label: "Liên kết sản xuất | Production linkage",
  points: "0 1 2**** 3*****",
  options: [
    "Không có hoặc không rõ ràng | None, or unclear",
    "Hợp đồng cho 50 % đến dưới 75 % sản lượng | Contracts for 50 % to under 75 % of output",
    "Hợp đồng cho trên 75 % sản lượng | Contracts for over 75 % of output",
    "Hợp đồng cho trên 75 % sản lượng, ổn định từ 12 tháng | Contracts for over 75 % of output, steady for 12 months or more",
  ],
};

export const environment: Wording = {
  label: "Bảo vệ môi trường | Environmental protection",
  points: "1**** 2 3",
  options: [
    "Đủ hồ sơ môi trường | Environmental papers",
    "Đủ hồ sơ môi trường, xử lý chất thải | Environmental papers, waste treatment",
    "Đủ hồ sơ môi trường, xử lý chất thải, bao gói thân thiện | Environmental papers, waste treatment, eco-friendly packaging",
  ],
};

export const sustainableTechnology: Wording = {
  label: "Công nghệ bền vững | Sustainable technology",
  points: "0 1",
  options: [no, yes],
};
