import type { Bilingual, Wording } from "../../../form.js";
import { safetyTestResults } from "../../decision-26-2026/criteria/medicinal.js";
import { none, suitable, unsuitable } from "../../decision-26-2026/criteria/scales.js";

export const colourFitOrNot: Wording = {
  label: "Màu sắc | Colour",
  points: "0 3****",
  options: [unsuitable, suitable],
};

export const smellAndTasteOfGrain: Wording = {
  label: "Mùi, vị | Smell and taste",
  points: "0 1 2 3**** 4*****",
  options: [
    "Lạ | Strange",
    "Lạ, chấp nhận được | Strange, acceptable",
    "Tương đối phù hợp | Fairly suitable",
    suitable,
    "Rất phù hợp | Very suitable",
  ],
};

const declaringQuality = "Công bố chất lượng sản phẩm | Declaration of quality";
const notDeclared = "Không có bản công bố | No declaration";

export const declaredStandard: Wording = {
  label: declaringQuality,
  points: "0 1 2***",
  options: [
    notDeclared,
    "Có tiêu chuẩn chất lượng | A quality standard",
    "Công bố theo quy định | Declared as required",
  ],
};

export const selfDeclaration: Wording = {
  label: declaringQuality,
  points: "0 1*** 3",
  options: [
    notDeclared,
    "Tự công bố, ghi nhãn, quảng cáo đúng quy định | Self-declaration, labelling, advertising as required",
    "Tự công bố, ghi nhãn, quảng cáo đúng quy định, đủ hồ sơ lưu trữ | Self-declaration, labelling, advertising as required, records kept",
  ],
};

export const periodicTests: Wording = {
  label: safetyTestResults.label,
  points: "0 1 2 3",
  options: [none, ...safetyTestResults.options],
};

export const periodicTestsOfCrafts: Wording = {
  ...safetyTestResults,
  note: "Không bắt buộc kiểm nghiệm: điểm tối đa | Where no test is required: full points",
  points: "0 2 4",
};

const uncontrolled = "Không kiểm soát chất lượng | No quality control";
const plan = "Có kế hoạch kiểm soát nội bộ | Internal control plan";
const planWithTraceability =
  "Kế hoạch kiểm soát nội bộ gắn truy xuất nguồn gốc | Internal control plan with traceability";
const managed =
  "Chứng nhận quản lý chất lượng (ISO, GMP, HACCP…) | Quality management certificate (ISO, GMP, HACCP…)";
const international =
  "Chứng nhận quản lý chất lượng quốc tế, đủ điều kiện xuất khẩu | International quality management certificate, fit for export";

function assuring(fourth: Bilingual, fifth: Bilingual): Wording {
  return {
    label: "Đảm bảo chất lượng sản phẩm | Quality assurance",
    points: "0 1 2*** 3**** 5*****",
    options: [uncontrolled, plan, planWithTraceability, fourth, fifth],
  };
}

export const assuranceByCertificate: Wording = /* @__PURE__ */ assuring(managed, international);

export const assuranceOfPrimaryProduct: Wording = /* @__PURE__ */ assuring(
  "Chứng nhận quản lý chất lượng Việt Nam (VietGAP, hữu cơ…) | Vietnamese quality management certificate (VietGAP, organic…)",
  international,
);

export const assuranceOfCrafts: Wording = /* @__PURE__ */ assuring(
  managed,
  "Hồ sơ đủ điều kiện xuất khẩu | Papers that make it fit for export",
);

export const assuranceOfLivingProduct: Wording = /* @__PURE__ */ assuring(
  "Chứng nhận quản lý chất lượng theo tiêu chuẩn Việt Nam | Quality management certificate by Vietnamese standards",
  international,
);

export const materialsNotHarmful: Wording = {
  label: "Chất lượng nguyên liệu, thành phần | Quality of materials",
  points: "0 3 5",
  options: [
    "Kém, độc hại hoặc hủy hoại tài nguyên, khó bán | Poor, toxic or harmful to resources, hard to sell",
    "Xanh, giữ đa dạng sinh học, cải thiện sinh kế đồng bào dân tộc | Green, for biodiversity and ethnic groups' livelihoods",
    "Xanh, giữ đa dạng sinh học, cải thiện sinh kế đồng bào dân tộc, chứng chỉ bền vững | Green, for biodiversity and ethnic groups' livelihoods, certified sustainable",
  ],
};
