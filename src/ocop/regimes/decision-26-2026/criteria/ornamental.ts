import type { Wording } from "../../../form.js";
import { average } from "./scales.js";

export const figure: Wording = {
  label: "Hình dáng | Shape",
  points: "1 3 5*****",
  options: [average, "Đẹp, ấn tượng | Beautiful, striking", "Rất đẹp, ấn tượng | Very beautiful, striking"],
};

export const styling: Wording = {
  label: "Kiểu dáng, mỹ thuật | Form, artistry",
  points: "1 2 3 5*****",
  options: [
    average,
    "Khéo léo, đẹp mắt | Skilful, pleasing",
    "Khéo léo, có giá trị mỹ thuật, kỹ thuật | Skilful, artistic and technical value",
    "Tinh xảo, có giá trị mỹ thuật, kỹ thuật, thông điệp | Exquisite, artistic and technical value, message",
  ],
};

export const finish: Wording = {
  label: "Thiết kế bao gói, chậu | Design of packaging, pot",
  points: "1 2 3",
  options: [
    "Đơn giản, phổ biến | Simple, common",
    "Đẹp, phù hợp | Beautiful, suitable",
    "Ấn tượng, vật liệu thân thiện môi trường | Striking, eco-friendly materials",
  ],
};
