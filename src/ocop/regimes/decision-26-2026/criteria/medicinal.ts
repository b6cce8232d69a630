import type { Wording } from "../../../form.js";
import { good, veryGood } from "./scales.js";

export const registeredDeclaration: Wording = {
  label: "Công bố chất lượng sản phẩm | Declaration of quality",
  points: "2 4",
  options: [
    "Đăng ký công bố, ghi nhãn, quảng cáo đúng quy định | Registered declaration, labelling, advertising as required",
    "Đăng ký công bố, ghi nhãn, quảng cáo đúng quy định, đủ hồ sơ lưu trữ | Registered declaration, labelling, advertising as required, records kept",
  ],
};

const standards = "Hồ sơ công bố tiêu chuẩn sản phẩm | Declared product standard";

export const declarationOfCosmetics: Wording = {
  label: "Công bố chất lượng | Declaration of quality",
  points: "0 1 3 5",
  options: [
    "Không có hồ sơ công bố | No declaration",
    standards,
    "Công bố tiêu chuẩn sản phẩm, nguyên liệu/bao bì | Declared standard of product, materials/packaging",
    "Công bố tiêu chuẩn sản phẩm, nguyên liệu, bao bì; kiểm nghiệm độc lập | Declared standard of product, materials, packaging; independent test",
  ],
};

export const declarationOfOils: Wording = {
  label: "Công bố chất lượng | Declaration of quality",
  points: "1 3 5",
  options: [
    standards,
    "Công bố tiêu chuẩn sản phẩm, nguyên liệu | Declared standard of product, materials",
    "Công bố tiêu chuẩn sản phẩm, nguyên liệu; kiểm nghiệm độc lập | Declared standard of product, materials; independent test",
  ],
};

export const sensoryTest: Wording = {
  label: "Chỉ tiêu cảm quan | Sensory indicators",
  note: "Theo tiêu chuẩn công bố | By the declared standard",
  points: "0 1 3",
  options: ["Không đạt | Not met", "Tương đối đạt | Fairly met", "Đạt | Met"],
};

export const convenience: Wording = {
  label: "Sự tiện lợi | Convenience",
  points: "0 1 3 5",
  options: [
    "Không tiện lợi | Not convenient",
    "Tương đối tiện lợi | Fairly convenient",
    "Tiện lợi | Convenient",
    "Rất tiện lợi | Very convenient",
  ],
};

export const effectiveness: Wording = {
  label: "Hiệu quả sử dụng | Effectiveness",
  points: "0 1 2 4",
  options: ["Thấp, không rõ | Low, unclear", "Tương đối rõ | Fairly clear", good, veryGood],
};

export const safety: Wording = {
  label: "Tính an toàn | Safety",
  points: "0 1 3",
  options: ["Tương đối an toàn | Fairly safe", "An toàn | Safe", "Rất an toàn | Very safe"],
};

export const safetyTests: Wording = {
  label: "Kiểm tra định kỳ | Periodic tests",
  points: "1 3",
  options: [
    "Kiểm nghiệm an toàn trong hồ sơ công bố | Safety tests in the declaration",
    "Kiểm nghiệm an toàn trong hồ sơ công bố và định kỳ | Safety tests in the declaration and periodically",
  ],
};

export const safetyTestResults: Wording = {
  label: "Kiểm tra định kỳ | Periodic tests",
  points: "0 1 3",
  options: [
    "Có, không đạt | Done, failed",
    "Có, đạt nhưng không đủ | Done, passed but incomplete",
    "Có, đạt đầy đủ | Done, passed in full",
  ],
};
