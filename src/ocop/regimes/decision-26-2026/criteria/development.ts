import type { Wording } from "../../../form.js";
import { no, yes } from "./scales.js";

export const originOfIdea = "Nguồn gốc ý tưởng sản phẩm | Origin of the product idea";
const common = "Phổ biến ở nhiều tỉnh, thành phố | Common in many provinces";
const commonButDistinct =
  "Phổ biến nhưng nổi trội nhờ nguyên liệu, kỹ thuật truyền thống | Common, but outstanding by its materials or traditional technique";
const typicalOrNew =
  "Đặc trưng của tỉnh, nổi trội; hoặc mới, từ nguyên liệu địa phương | Typical of the province, outstanding; or new, from local materials";
const specialityOrNew =
  "Đặc sản riêng của xã, gắn nguồn gốc địa lý; hoặc mới, từ nguyên liệu địa phương, bán ổn định từ 36 tháng | The commune's own speciality with geographic origin; or new, from local materials, sold for 36 months or more";
const speciality =
  "Đặc sản riêng của xã, gắn nguồn gốc địa lý | The commune's own speciality with geographic origin";

export const ideaOfPrimaryProduct: Wording = {
  label: originOfIdea,
  points: "0 1 3****",
  options: [
    common,
    "Phổ biến nhưng nổi trội nhờ đất đai, thời tiết, kỹ thuật bản địa | Common, but outstanding by soil, weather or local technique",
    "Đặc trưng của tỉnh, nổi trội, gắn nguồn gốc địa lý | Typical of the province, outstanding, with geographic origin",
  ],
};

export const idea: Wording = {
  label: originOfIdea,
  points: "0 1 2 3****",
  options: [common, commonButDistinct, typicalOrNew, specialityOrNew],
};

export const ideaAboveCommon: Wording = {
  label: originOfIdea,
  points: "1 2 3****",
  options: [commonButDistinct, typicalOrNew, specialityOrNew],
};

export const ideaOfDrink: Wording = {
  label: originOfIdea,
  points: "0 1 2 4****",
  options: [
    common,
    commonButDistinct,
    "Đặc trưng của tỉnh, nổi trội | Typical of the province, outstanding",
    speciality,
  ],
};

export const ideaOfAnimal: Wording = {
  label: originOfIdea,
  points: "0 1 3 5****",
  options: [common, commonButDistinct, typicalOrNew, speciality],
};

export const packing: Wording = {
  label: "Đóng gói, bao bì | Packing and packaging",
  points: "0 1 2*** 3",
  options: [
    "Thông thường, không bao bì | Ordinary, no packaging",
    "Thông thường, bao bì đơn giản | Ordinary, simple packaging",
    "Sáng tạo, bao bì đẹp | Creative, attractive packaging",
    "Sáng tạo, tiện lợi, bao bì đẹp, sang trọng | Creative, convenient, elegant packaging",
  ],
};

const style = "Ghi nhãn sản phẩm | Labelling";
const labelComplete = "Nhãn đầy đủ, đúng quy định | Label complete, as required";
const labelWithStory = "Nhãn đầy đủ, thể hiện câu chuyện sản phẩm | Label complete, tells the product story";
const labelWithStoryAndCode =
  "Nhãn đầy đủ, đẹp, có câu chuyện và mã truy xuất điện tử | Label complete, attractive, with story and electronic traceability code";

export const labelling: Wording = {
  label: style,
  points: "1*** 2 3****",
  options: [labelComplete, labelWithStory, labelWithStoryAndCode],
};

export const labellingOfCosmetics: Wording = {
  label: style,
  points: "1*** 2 3****",
  options: [
    "Đơn đăng ký nhãn hiệu được chấp nhận, công bố | Trademark application accepted or published",
    labelWithStory,
    labelWithStoryAndCode,
  ],
};

export const labellingOfLivingProduct: Wording = {
  label: style,
  points: "1*** 3 4****",
  options: [
    "Thông tin đầy đủ | Information complete",
    "Thông tin đầy đủ, thể hiện câu chuyện sản phẩm | Information complete, tells the product story",
    "Thông tin đầy đủ, ấn tượng, có câu chuyện và mã truy xuất điện tử | Information complete, striking, with story and electronic traceability code",
  ],
};

/** The form prints a maximum and no options: bilingual or not. */
export const bilingualLabel: Wording = {
  label: "Nhãn song ngữ | Bilingual label",
  points: "0 1",
  optionsPrinted: false,
  options: [no, yes],
};
