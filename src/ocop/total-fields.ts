import type { Field } from "../kernel/field.js";
import { number } from "../kernel/fields.js";
import type { PartCode } from "./rubric.js";

/** How the average of each part is asked for. */
export const partFields: Readonly<Record<PartCode, Field>> = {
  A: number("parts.A", "point", { vi: "Điểm trung bình phần A", en: "Average of part A" }),
  B: number("parts.B", "point", { vi: "Điểm trung bình phần B", en: "Average of part B" }),
  C: number("parts.C", "point", { vi: "Điểm trung bình phần C", en: "Average of part C" }),
};

/** How the average total is asked for. */
export const totalField: Field = /* @__PURE__ */ number("total", "point", {
  vi: "Tổng điểm trung bình",
  en: "Average total",
});
