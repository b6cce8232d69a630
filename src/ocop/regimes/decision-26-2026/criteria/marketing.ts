import type { Wording } from "../../../form.js";
import { none } from "./scales.js";

const area = "Khu vực phân phối chính | Main distribution";
const commune = "Trong xã | Within the commune";

export const distribution: Wording = {
  label: area,
  points: "1 2*** 3**** 5*****",
  options: [
    commune,
    "Ngoài xã, dưới 5 đại lý | Beyond the commune, under 5 agents",
    "Ngoài xã, từ 5 đại lý | Beyond the commune, 5 agents or more",
    "Quốc tế hoặc siêu thị, thương mại điện tử, có hợp đồng | Abroad, or supermarkets, e-commerce, under contract",
  ],
};

export const distributionOfLivingProduct: Wording = {
  label: area,
  points: "1 2 3 4 5",
  options: [
    commune,
    "Ngoài xã | Beyond the commune",
    "Trong tỉnh | Within the province",
    "Ngoài tỉnh | Beyond the province",
    "Quốc tế, có hợp đồng | Abroad, under contract",
  ],
};

const person = "Có người phụ trách | A person in charge";
const departmentUsingTechnology =
  "Có bộ phận phụ trách, dùng công nghệ thông tin | A department in charge, using information technology";

export const distributionTeam: Wording = {
  label: "Tổ chức phân phối | Organisation of distribution",
  points: "0 1 2 3",
  options: [
    "Không có người phụ trách | Nobody in charge",
    person,
    "Có bộ phận phụ trách | A department in charge",
    departmentUsingTechnology,
  ],
};

export const salesTeam: Wording = {
  label: "Tổ chức quảng bá, bán hàng | Organisation of promotion and sales",
  points: "1 2",
  options: [person, departmentUsingTechnology],
};

export const promotion: Wording = {
  label: "Quảng bá sản phẩm | Promotion",
  points: "0 1 2 3 5",
  options: [
    none,
    "Không quá 3 hoạt động | Up to 3 activities",
    "Trên 3 hoạt động, website hoặc mạng xã hội, hội chợ trong tỉnh | Over 3 activities, website or social media, fairs in the province",
    "Trên 3 hoạt động, website hoặc mạng xã hội, hội chợ ngoài tỉnh | Over 3 activities, website or social media, fairs beyond the province",
    "Trên 3 hoạt động, website hoặc mạng xã hội, hội chợ ngoài tỉnh và quốc tế | Over 3 activities, website or social media, fairs beyond the province and abroad",
  ],
};
