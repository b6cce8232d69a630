import type { Field } from "../kernel/field.js";
import { number, yesNo } from "../kernel/fields.js";
import { existingFields, landFields } from "./land-fields.js";

const landUse = {
  districtPlan: yesNo("landUse.districtPlan", {
    vi: "Đất phù hợp quy hoạch sử dụng đất cấp huyện",
    en: "The land fits the district land-use plan",
  }),
  provincialPlanOrQuota: yesNo("landUse.provincialPlanOrQuota", {
    vi: "Đất phù hợp quy hoạch sử dụng đất cấp tỉnh hoặc chỉ tiêu đất phân bổ cho cấp xã",
    en: "The land fits the provincial land-use plan or the quota allocated to the commune",
  }),
};

const investor = {
  applied: yesNo("investor.applied", {
    vi: "Có doanh nghiệp, hợp tác xã hoặc tổ chức đề nghị làm chủ đầu tư hạ tầng",
    en: "An enterprise, cooperative or organisation asks to be the infrastructure investor",
  }),
  legalStatus: yesNo("investor.legalStatus", {
    vi: "Bên đề nghị có tư cách pháp lý",
    en: "The applicant has legal status",
  }),
  capacity: yesNo("investor.capacity", {
    vi: "Bên đề nghị có năng lực đầu tư xây dựng hạ tầng",
    en: "The applicant has the capacity to build the infrastructure",
  }),
  experience: yesNo("investor.experience", {
    vi: "Bên đề nghị có kinh nghiệm",
    en: "The applicant has experience",
  }),
  assignedUnit: yesNo("investor.assignedUnit", {
    vi: "Có đơn vị được giao làm chủ đầu tư",
    en: "A unit is assigned to invest",
  }),
};

/** How each fact on an establishment is asked. */
export const establishmentFields = {
  area: number("areaHa", "ha", { vi: "Diện tích cụm công nghiệp", en: "Area of the cluster" }),
  mountainDistrict: yesNo("mountainDistrict", {
    vi: "Cụm ở huyện miền núi",
    en: "The cluster lies in a mountain district",
  }),
  craftVillage: yesNo("kinds.craftVillage", {
    vi: "Là cụm công nghiệp làng nghề",
    en: "It is a craft-village cluster",
  }),
  highTech: yesNo("kinds.highTech", {
    vi: "Là cụm công nghiệp công nghệ cao",
    en: "It is a high-tech cluster",
  }),
  ecological: yesNo("kinds.ecological", {
    vi: "Là cụm công nghiệp sinh thái",
    en: "It is an ecological cluster",
  }),
  onApprovedList: yesNo("onApprovedList", {
    vi: "Có trong danh mục cụm công nghiệp đã duyệt của tỉnh",
    en: "It is on the province's approved list of clusters",
  }),
  inDevelopmentPlan: yesNo("inDevelopmentPlan", {
    vi: "Có trong quy hoạch, phương án phát triển cụm công nghiệp",
    en: "It is in the cluster development plan",
  }),
  ...landUse,
  ...investor,
  district: existingFields("existing.district.", { vi: "huyện", en: "district" }),
  decidedUnit: existingFields("existing.decidedUnit.", {
    vi: "do tỉnh quyết định",
    en: "unit that the province decided",
  }),
  commune: existingFields("existing.commune.", { vi: "xã", en: "commune" }),
};

/** How each fact on an expansion is asked. */
export const expansionFields = {
  areaAfter: number("areaAfterHa", "ha", {
    vi: "Tổng diện tích cụm sau khi mở rộng",
    en: "Total area of the cluster after expansion",
  }),
  ...landUse,
  ...investor,
  land: landFields("land."),
  demand: number("demandHa", "ha", {
    vi: "Nhu cầu thuê đất công nghiệp trong cụm",
    en: "Demand for industrial land in the cluster",
  }),
  internalRoads: yesNo("worksInUse.internalRoads", {
    vi: "Đường nội bộ đã xong và đưa vào sử dụng",
    en: "Internal roads are finished and in use",
  }),
  waterSupply: yesNo("worksInUse.waterSupply", {
    vi: "Công trình cấp nước đã xong và đưa vào sử dụng",
    en: "Water supply is finished and in use",
  }),
  wastewater: yesNo("worksInUse.wastewater", {
    vi: "Công trình thu gom, xử lý nước thải đã xong và đưa vào sử dụng",
    en: "Wastewater collection and treatment are finished and in use",
  }),
  solidWaste: yesNo("worksInUse.solidWaste", {
    vi: "Công trình chất thải rắn đã xong và đưa vào sử dụng",
    en: "Solid-waste works are finished and in use",
  }),
  fireSafety: yesNo("worksInUse.fireSafety", {
    vi: "Công trình phòng cháy, chữa cháy đã xong và đưa vào sử dụng",
    en: "Fire-safety works are finished and in use",
  }),
  formedBeforeDecision105: yesNo("formedBeforeDecision105", {
    vi: "Cụm hình thành trước ngày 05/10/2009",
    en: "The cluster was formed before 5 October 2009",
  }),
};

type FieldTree = { readonly [name: string]: Field | FieldTree };

/** The fields of a table, of every depth, in order. */
export function fieldsOf(tree: FieldTree): readonly Field[] {
  return Object.values(tree).flatMap((entry) => (isField(entry) ? [entry] : fieldsOf(entry)));
}

function isField(entry: Field | FieldTree): entry is Field {
  return typeof entry["path"] === "string";
}
