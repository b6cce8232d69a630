import type { Issue } from "../kernel/issue.js";
import type { Text } from "../kernel/text.js";

const messages = {
  "unknown-set": { vi: "Không có bộ sản phẩm này.", en: "There is no such product set." },
  "other-regime": {
    vi: "Bộ sản phẩm thuộc bộ tiêu chí của quyết định khác với ngày nộp hồ sơ.",
    en: "The product set belongs to the forms of a decision that does not apply on the day of filing.",
  },
  "unknown-criterion": {
    vi: "Phiếu của bộ sản phẩm không có tiêu chí này.",
    en: "The form of the product set has no such criterion.",
  },
  "unknown-option": {
    vi: 'Tiêu chí không có lựa chọn này; viết chữ của lựa chọn (a, b, …) hoặc "none".',
    en: 'The criterion has no such option; write its letter (a, b, …) or "none".',
  },
  "points-not-letter": {
    vi: 'Phải là chữ của lựa chọn (a, b, …) hoặc "none", không phải số điểm.',
    en: 'Must be the letter of an option (a, b, …) or "none", not a number of points.',
  },
  "unknown-case": { vi: "Tiêu chí không có trường hợp này.", en: "The criterion has no such case." },
  "other-case": {
    vi: "Lựa chọn thuộc trường hợp khác với trường hợp đã nêu.",
    en: "The option belongs to another case than the one stated.",
  },
  "unknown-ground": {
    vi: "Phiếu không có yêu cầu, căn cứ này, hoặc căn cứ tự suy ra từ điểm.",
    en: "The form has no such rule, or the rule follows from the points.",
  },
  "sets-differ": {
    vi: "Các phiếu phải chấm cùng một bộ sản phẩm.",
    en: "All sheets must rate the same product set.",
  },
  "no-forms": {
    vi: "Chưa truyền biểu mẫu của quyết định áp dụng vào ngày này (rubrics).",
    en: "The forms of the decision that applies on this day were not passed (rubrics).",
  },
  "not-in-force": { vi: "Ngày này chưa có quy định.", en: "There are no rules on this day." },
} satisfies Record<string, Text>;

/** The kinds of fault that a sheet can have besides those of its shape. */
export type SheetFault = keyof typeof messages;

/** The issue that names a fault at its place. */
export function sheetIssue(path: string, code: SheetFault): Issue {
  return { path, code, message: messages[code] };
}
