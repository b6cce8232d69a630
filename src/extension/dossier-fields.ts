import type { Field } from "../kernel/field.js";
import { choice, day, number, yesNo } from "../kernel/fields.js";
import type { Text } from "../kernel/text.js";
import { supportFields } from "./fields.js";
import { circumstances, papers } from "./regimes/procedure.js";

/** A label of a table of the procedure. */
export function labelOf([vi, en]: readonly [string, string]): Text {
  return { vi, en };
}

/** How each fact on a file is asked; those of a table stand under their own names. */
export const dossierFields = /* @__PURE__ */ (() => ({
  stage: choice("stage", [], { vi: "Giai đoạn", en: "Stage" }),
  budget: supportFields.budget,
  item: supportFields.item,
  planYear: number("planYear", "year", { vi: "Năm kế hoạch", en: "Budget year" }),
  filedOn: day("filedOn", { vi: "Ngày gửi hồ sơ", en: "Day the file was sent" }),
  directed: yesNo("directedOtherwise", {
    vi: "Nơi nhận hướng dẫn thời gian khác",
    en: "The receiver directed another time",
  }),
  acceptedOn: day("acceptedOn", { vi: "Ngày nghiệm thu cuối cùng", en: "Day of the last acceptance" }),
  dueOn: day("dueOn", {
    vi: "Ngày cuối của thời hạn, hoặc ngày làm việc tiếp theo",
    en: "Last day of the period, or the next working day",
  }),
  settledOn: day("settledOn", { vi: "Ngày thanh lý, quyết toán", en: "Day of liquidation and settlement" }),
  workDone: number("workDonePercent", "percent", { vi: "Khối lượng đã thực hiện", en: "Work done" }),
  change: choice("change", [], {
    vi: "Nội dung điều chỉnh",
    en: "What changes",
  }),
}))();

/** How each paper is asked. */
export const paperFields: Readonly<Record<string, Field>> = /* @__PURE__ */ fieldsUnder("papers", papers);

/** How each circumstance is asked. */
export const circumstanceFields: Readonly<Record<string, Field>> = /* @__PURE__ */ fieldsUnder(
  "circumstances",
  circumstances,
);

function fieldsUnder(
  at: string,
  table: Readonly<Record<string, readonly [string, string]>>,
): Readonly<Record<string, Field>> {
  return Object.fromEntries(
    Object.entries(table).map(([name, label]) => [name, yesNo(`${at}.${name}`, labelOf(label))]),
  );
}
