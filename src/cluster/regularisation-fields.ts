import { day, number, yesNo } from "../kernel/fields.js";

/** How each fact on the regularisation of a cluster is asked. */
export const regularisationFields = {
  inProvincialPlan: yesNo("inProvincialPlan", {
    vi: "Có trong phương án phát triển cụm công nghiệp thuộc quy hoạch tỉnh",
    en: "It is in the cluster plan of the provincial plan",
  }),
  projectApprovedOn: day("projectApprovedOn", {
    vi: "Ngày phê duyệt dự án hạ tầng (false: không có)",
    en: "Day on which its infrastructure project was approved (false: never)",
  }),
  detailedPlanApprovedOn: day("detailedPlanApprovedOn", {
    vi: "Ngày phê duyệt quy hoạch chi tiết (false: không có)",
    en: "Day on which its detailed plan was approved (false: never)",
  }),
  inSectorPlan: yesNo("inSectorPlan", {
    vi: "Nằm trong quy hoạch cụm công nghiệp hoặc quy hoạch công nghiệp của địa phương",
    en: "It is in the locality's plan for clusters or for industry",
  }),
  firstInvestmentOn: day("firstInvestmentOn", {
    vi: "Ngày có dự án đầu tư đầu tiên vào cụm (false: không có)",
    en: "Day on which the first investment project came into it (false: none)",
  }),
  area: number("areaHa", "ha", { vi: "Diện tích cụm công nghiệp", en: "Area of the cluster" }),
  industrialLandFull: yesNo("industrialLandFull", {
    vi: "Đã lấp đầy đất công nghiệp",
    en: "All its industrial land is filled",
  }),
  clearanceFinished: yesNo("clearanceFinished", {
    vi: "Đã hoàn thành bồi thường, giải phóng mặt bằng",
    en: "Compensation and site clearance are finished",
  }),
};
