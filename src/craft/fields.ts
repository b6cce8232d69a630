import type { Field } from "../kernel/field.js";
import { choice, number, yesNo } from "../kernel/fields.js";
import { trades } from "./regimes/trades.js";

/** The unit in which households are counted. */
const household = "household";

/** How each fact on a craft village is asked. */
export const villageFields = {
  total: number("households.total", household, {
    vi: "Tổng số hộ trên địa bàn",
    en: "All households in the area",
  }),
  takingPart: number("households.takingPart", household, {
    vi: "Số hộ tham gia ngành nghề nông thôn",
    en: "Households in rural trades",
  }),
  stableYears: number("stableYears", "year", {
    vi: "Số năm liên tục sản xuất, kinh doanh ổn định",
    en: "Years of stable business without a break",
  }),
  observesLaw: yesNo("observesLaw", {
    vi: "Chấp hành tốt chính sách, pháp luật",
    en: "Policy and law are well observed",
  }),
  conditionsMet: yesNo("environment.conditionsMet", {
    vi: "Đạt các điều kiện môi trường khi đó",
    en: "The environmental conditions of the time are met",
  }),
  protectionPlan: yesNo("environment.protectionPlan", {
    vi: "Có phương án bảo vệ môi trường",
    en: "There is an environmental protection plan",
  }),
  selfManagedBody: yesNo("environment.selfManagedBody", {
    vi: "Có tổ chức tự quản về môi trường",
    en: "There is a self-managed environmental body",
  }),
  drainage: yesNo("environment.drainage", {
    vi: "Thu gom được nước thải, nước mưa",
    en: "Waste water and rain water are collected",
  }),
  centralTreatment: choice(
    "environment.centralTreatment",
    [
      { value: "none", label: { vi: "Không có", en: "None" } },
      { value: "meets", label: { vi: "Đạt yêu cầu", en: "Meets the requirements" } },
      { value: "fails", label: { vi: "Không đạt yêu cầu", en: "Does not meet the requirements" } },
    ],
    { vi: "Xử lý nước thải tập trung", en: "Central treatment of waste water" },
  ),
  gatheringPoint: yesNo("environment.gatheringPoint", {
    vi: "Có điểm tập kết chất thải rắn đạt yêu cầu",
    en: "There is a proper gathering point for solid waste",
  }),
  transportPlan: yesNo("environment.transportPlan", {
    vi: "Có phương án chở chất thải rắn ra ngoài để xử lý",
    en: "There is a plan to take solid waste outside for treatment",
  }),
};

/** How each fact on a traditional craft is asked. `at`: path with a point at its end. */
export function craftFields(at: string) {
  return {
    trade: choice(
      `${at}trade`,
      [...trades, { value: "other", label: { vi: "Không thuộc danh mục", en: "Not on the list" } }],
      { vi: "Ngành nghề nông thôn theo danh mục", en: "Rural trade of the list" },
    ),
    years: number(`${at}yearsInLocality`, "year", {
      vi: "Số năm nghề đã có tại địa phương",
      en: "Years since the craft appeared here",
    }),
    developing: yesNo(`${at}stillDeveloping`, {
      vi: "Nghề đang tiếp tục phát triển",
      en: "The craft still develops",
    }),
    identity: yesNo(`${at}culturalIdentity`, {
      vi: "Sản phẩm mang bản sắc văn hóa dân tộc",
      en: "Its products bear national cultural identity",
    }),
    artisans: yesNo(`${at}knownArtisans`, {
      vi: "Gắn với tên tuổi nghệ nhân",
      en: "Tied to the name of artisans",
    }),
    village: yesNo(`${at}knownVillage`, {
      vi: "Gắn với tên tuổi làng nghề",
      en: "Tied to the name of the craft village",
    }),
  };
}

/** How each fact on a traditional craft is asked. */
export type CraftFields = ReturnType<typeof craftFields>;

/** The facts on a craft that stands by itself, and on the craft of a village. */
export const ownCraftFields: CraftFields = /* @__PURE__ */ craftFields("");
export const villageCraftFields: CraftFields = /* @__PURE__ */ craftFields("craft.");

/** Whether the craft of a village is recognised already. */
export const recognisedField: Field = /* @__PURE__ */ yesNo("craft.recognised", {
  vi: "Nghề đã được công nhận là nghề truyền thống",
  en: "The craft is a recognised traditional craft",
});
