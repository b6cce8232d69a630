import type { Field } from "../kernel/field.js";
import { choice, day, list, number, text, yesNo } from "../kernel/fields.js";
import { itemChoices } from "./items.js";

/** The two budgets as the values of a choice. */
const budgetChoices = [
  { value: "national", label: { vi: "Khuyến công quốc gia", en: "National extension" } },
  { value: "local", label: { vi: "Khuyến công địa phương", en: "Local extension" } },
];

/** How each fact on what support is asked for is asked; `at`: path with a point at its end, or nothing. */
export const supportFields = /* @__PURE__ */ supportFieldsAt("");

function supportFieldsAt(at: string) {
  return {
    item: choice(`${at}item`, itemChoices, { vi: "Nội dung hỗ trợ", en: "Item" }),
    budget: choice(`${at}budget`, budgetChoices, { vi: "Nguồn kinh phí", en: "Budget" }),
    province: text(`${at}province`, {
      vi: "Tỉnh, theo tên trước khi sáp nhập",
      en: "Province, by its name before the mergers",
    }),
    cost: number(`${at}eligibleCostDong`, "dong", {
      vi: "Chi phí hợp lệ chưa có thuế giá trị gia tăng",
      en: "Eligible cost without value-added tax",
    }),
    vat: number(`${at}vatDong`, "dong", { vi: "Thuế giá trị gia tăng", en: "Value-added tax" }),
    units: number(`${at}units`, "item", { vi: "Số đơn vị được hỗ trợ", en: "Number of units" }),
    unit: choice(`${at}unit`, [], { vi: "Đơn vị tính mức trần", en: "Unit of the cap" }),
    line: yesNo(`${at}technologyLine`, { vi: "Là dây chuyền công nghệ", en: "It is a technology line" }),
    priority: yesNo(`${at}priority`, {
      vi: "Được duyệt mức ưu tiên",
      en: "Approved at the priority level",
    }),
    interest: list(`${at}interestYears`, { vi: "Lãi vay từng năm", en: "Loan interest by year" }),
    paid: number(`${at}interestYears[].paidDong`, "dong", {
      vi: "Lãi đã trả đúng hạn trong năm",
      en: "Interest of the year paid on time",
    }),
    reference: number(`${at}interestYears[].referenceDong`, "dong", {
      vi: "Lãi tính theo lãi suất tham chiếu",
      en: "Interest at the reference rate",
    }),
    capital: number(`${at}registeredCapitalDong`, "dong", {
      vi: "Vốn đăng ký của doanh nghiệp",
      en: "Registered capital of the enterprise",
    }),
  };
}

/** How each fact on the activities of a project is asked. */
export const planFields = /* @__PURE__ */ (() => ({
  ...supportFieldsAt("activities[]."),
  activities: list("activities", { vi: "Các hoạt động của đề án", en: "Activities of the project" }),
  beneficiary: text("activities[].beneficiary", { vi: "Bên thụ hưởng", en: "Beneficiary" }),
  content: text("activities[].content", { vi: "Nội dung chi", en: "Expenditure content" }),
  elsewhere: yesNo("activities[].supportedElsewhere", {
    vi: "Cùng nội dung chi đã được nguồn nhà nước khác hỗ trợ",
    en: "Another State source supports the same content",
  }),
}))();

/** The fields of one table. */
export function fieldsOf(table: Readonly<Record<string, Field>>): readonly Field[] {
  return Object.values(table);
}

const localLabel = { vi: "Định mức của tỉnh", en: "Norm of the province" };

/** How the norms of a province are asked; they are no facts of a project, so one label serves. */
export const localFields: readonly Field[] = /* @__PURE__ */ (() => [
  ...["document", "territory[]", "norms[].article", "norms[].clause", "norms[].point"].map((path) =>
    text(path, localLabel),
  ),
  ...["from", "to"].map((path) => day(path, localLabel)),
  ...["territory", "norms"].map((path) => list(path, localLabel)),
  ...["norms[].ratePercent", "norms[].capDong"].map((path) => number(path, "percent", localLabel)),
  ...["verification", "norms[].item", "norms[].unit"].map((path) => choice(path, [], localLabel)),
])();
