import type { Bilingual, Wording } from "../../../form.js";
import { declarationOfCosmetics, effectiveness } from "../../decision-26-2026/criteria/medicinal.js";
import { average, none } from "../../decision-26-2026/criteria/scales.js";

export const nutritionOfGrain: Wording = {
  label: "Dinh dưỡng | Nutrition",
  points: "0 1 2 3 5",
  options: [
    none,
    "1 chỉ tiêu | 1 indicator",
    "2 hoặc 3 chỉ tiêu | 2 or 3 indicators",
    "4 hoặc 5 chỉ tiêu | 4 or 5 indicators",
    "Trên 5 chỉ tiêu | Over 5 indicators",
  ],
};

export const unlikeOthers: Wording = {
  label: "Tính độc đáo | Uniqueness",
  points: "0 1 3 5",
  options: [average, "Tương đối độc đáo | Fairly unique", "Độc đáo | Unique", "Rất độc đáo | Very unique"],
};

const declaring = "Hồ sơ công bố chất lượng | Papers on declared quality";

export const standardAndDeclaration: Wording = {
  label: declaring,
  points: "0 1 2",
  options: [
    "Không có bản công bố | No declaration",
    "Có tiêu chuẩn sản phẩm | A product standard",
    "Có tiêu chuẩn và bản công bố | A product standard and a declaration",
  ],
};

export const selfDeclaredStandard: Wording = {
  label: declaring,
  points: "0 1 2 3",
  options: [
    "Không có hoặc không đúng | None, or not right",
    "Có bản tự công bố nhưng thiếu | A self-declaration, not complete",
    "Có bản tiêu chuẩn sản phẩm | A product standard",
    "Có bản tự công bố và tiêu chuẩn sản phẩm | A self-declaration and a product standard",
  ],
};

export const declarationOfDevices: Wording = {
  label: declarationOfCosmetics.label,
  points: "1 3 5",
  options: declarationOfCosmetics.options.slice(1),
};

export const declarationOfHerbs: Wording = {
  label: declarationOfCosmetics.label,
  points: "1 2 3",
  options: [
    "Công bố tiêu chuẩn sản phẩm, nguyên liệu hoặc bao bì | Declared standard of product, materials or packaging",
    "Công bố tiêu chuẩn sản phẩm, nguyên liệu, bao bì | Declared standard of product, materials, packaging",
    "Công bố tiêu chuẩn sản phẩm, nguyên liệu, bao bì; kiểm nghiệm độc lập | Declared standard of product, materials, packaging; independent test",
  ],
};

const declaringCrafts = "Công bố chất lượng sản phẩm | Declaration of quality";
const notWhole = "Có nhưng thiếu | There, not complete";
const whole = "Đầy đủ theo quy định | Complete as required";

export const declarationOfDecoration: Wording = {
  label: declaringCrafts,
  points: "0 1 3",
  options: [none, notWhole, whole],
};

export const declarationOfHouseholdCrafts: Wording = {
  label: declaringCrafts,
  points: "0 1 3 5",
  options: [none, notWhole, whole, "Đầy đủ, có kiểm nghiệm độc lập | Complete, with an independent test"],
};

export const periodicTestsOfCosmetics: Wording = {
  label: "Kiểm tra định kỳ | Periodic tests",
  points: "0 1 2 3",
  options: [
    none,
    "Có, một số chỉ tiêu không đạt | Done, some indicators failed",
    "Có, đạt nhưng không đủ | Done, passed but incomplete",
    "Có, đạt đầy đủ | Done, passed in full",
  ],
};

const uncontrolled = "Không kiểm soát chất lượng | No quality control";
const plan = "Có kế hoạch kiểm soát | A control plan";
const records = "Có hồ sơ lô sản xuất | Batch records";
const planAndRecords = "Có kế hoạch kiểm soát và hồ sơ lô | A control plan and batch records";
const fitForExport = "Đủ điều kiện an toàn thực phẩm để xuất khẩu | Fit for export by food safety";
const exportPapers = "Đủ thủ tục pháp lý để xuất khẩu | All legal papers for export";

/** Four steps that all forms have, and those that this one has above them. */
function controlling(points: string, ...above: readonly Bilingual[]): Wording {
  return {
    label: "Đảm bảo chất lượng sản phẩm | Quality assurance",
    points,
    options: [uncontrolled, plan, records, planAndRecords, ...above],
  };
}

const sixSteps = "0 1 2 3 4 5";
const fiveSteps = "0 1 2 3 5";

export const controlOfProduce: Wording = /* @__PURE__ */ controlling(
  sixSteps,
  "Chứng nhận quản lý chất lượng (VietGAP, GlobalGAP, hữu cơ…) | Quality management certificate (VietGAP, GlobalGAP, organic…)",
  fitForExport,
);

const organicOrIso =
  "Chứng nhận quản lý chất lượng (VietGAP, hữu cơ, ISO…) | Quality management certificate (VietGAP, organic, ISO…)";

export const controlOfMeat: Wording = /* @__PURE__ */ controlling(sixSteps, organicOrIso, fitForExport);

export const controlOfGrain: Wording = /* @__PURE__ */ controlling(fiveSteps, organicOrIso);

export const controlOfHoney: Wording = /* @__PURE__ */ controlling(
  sixSteps,
  "Chứng nhận quản lý chất lượng (VietGAP, ISO, HACCP…) | Quality management certificate (VietGAP, ISO, HACCP…)",
  fitForExport,
);

const isoGmpHaccp =
  "Chứng nhận quản lý chất lượng (ISO, GMP, HACCP…) | Quality management certificate (ISO, GMP, HACCP…)";

export const controlOfFood: Wording = /* @__PURE__ */ controlling(sixSteps, isoGmpHaccp, fitForExport);

export const controlOfFunctionalFood: Wording = /* @__PURE__ */ controlling(
  sixSteps,
  "Chứng nhận quản lý chất lượng (ISO, HACCP…) | Quality management certificate (ISO, HACCP…)",
  fitForExport,
);

export const controlOfHerbs: Wording = /* @__PURE__ */ controlling(sixSteps, isoGmpHaccp, exportPapers);

export const controlOfDevices: Wording = /* @__PURE__ */ controlling(fiveSteps, exportPapers);

export const marketByRegion: Wording = {
  label: "Thị trường toàn cầu | Global market",
  points: "1 3 5",
  options: [
    "Trong khu vực | In the region",
    "Ngoài khu vực | Beyond the region",
    "Mỹ, Nhật, EU… | USA, Japan, EU…",
  ],
};

export const standardMaterials: Wording = {
  label: "Chất lượng nguyên liệu | Quality of materials",
  note: "Nguyên liệu có tiêu chuẩn (GACP-WHO…) | Materials of a standard (GACP-WHO…)",
  points: "0 1 2 3 5",
  options: [
    "Dưới 5 % | Under 5 %",
    "Từ 5 % đến dưới 10 % | 5 % to under 10 %",
    "Từ 10 % đến dưới 50 % | 10 % to under 50 %",
    "Từ 50 % đến dưới 75 % | 50 % to under 75 %",
    "Trên 75 % | Over 75 %",
  ],
};

export const mainEffect: Wording = {
  label: "Hiệu quả sử dụng chính | Main effect",
  points: "1 2 4 6",
  options: effectiveness.options,
};

export const sideEffects: Wording = {
  label: "Tác dụng không mong muốn | Unwanted effects",
  points: "0 1 2 3",
  options: ["Có một số | Some", "Rất ít | Very few", "Hầu như không | Hardly any", none],
};
