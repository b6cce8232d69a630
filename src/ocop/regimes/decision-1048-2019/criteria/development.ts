import type { Bilingual, Wording } from "../../../form.js";
import { no, yes } from "../../decision-26-2026/criteria/scales.js";

export const friendlyEnergy: Wording = {
  label: "Năng lượng, công nghệ thân thiện | Eco-friendly energy and technology",
  points: "0 1",
  options: [no, yes],
};

export const ownIdea: Wording = {
  label: "Nguồn gốc ý tưởng sản phẩm | Origin of the product idea",
  points: "0 1 2 3",
  options: [
    "Theo sản phẩm khác, chỉ đổi nhãn hiệu | After another product, only the brand changed",
    "Theo sản phẩm khác, có cải tiến | After another product, improved",
    "Ý tưởng riêng, chưa có trên thị trường | Its own idea, new on the market",
    "Ý tưởng riêng, gắn sản phẩm truyền thống, thế mạnh địa phương | Its own idea, tied to traditional products or local strengths",
  ],
};

const packaging = "Tính hoàn thiện của bao bì | Completeness of the packaging";
const labelIncomplete: Bilingual = "Đơn giản, nhãn chưa đầy đủ | Simple, label not complete";
const labelComplete: Bilingual = "Đơn giản, nhãn đầy đủ | Simple, label complete";

export const suitablePackaging: Wording = {
  label: packaging,
  points: "0 1 2 3",
  options: [
    labelIncomplete,
    labelComplete,
    "Phù hợp, nhãn đầy đủ, truy xuất nguồn gốc | Suitable, label complete, traceability",
    "Phù hợp, nhãn đầy đủ, truy xuất nguồn gốc, bảo hộ nhãn hiệu hoặc kiểu dáng | Suitable, label complete, traceability, trademark or design protected",
  ],
};

export const simplePackaging: Wording = {
  label: packaging,
  points: "0 1 2 3",
  options: [
    labelIncomplete,
    labelComplete,
    "Đơn giản, nhãn đầy đủ, truy xuất nguồn gốc | Simple, label complete, traceability",
    "Đơn giản, nhãn đầy đủ, truy xuất nguồn gốc, bảo hộ nhãn hiệu hoặc kiểu dáng | Simple, label complete, traceability, trademark or design protected",
  ],
};

export const packagingStyle: Wording = {
  label: "Phong cách của bao bì | Style of the packaging",
  points: "0 1 2",
  options: [
    "Không thuận tiện, không đẹp | Neither convenient nor attractive",
    "Thuận tiện hoặc đẹp | Convenient or attractive",
    "Thuận tiện, đẹp, sang trọng | Convenient, attractive, elegant",
  ],
};
