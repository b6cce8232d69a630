import type { Text } from "./text.js";

const messages = {
  "unknown-key": { vi: "Không có mục dữ liệu này.", en: "There is no such field." },
  "not-an-object": { vi: "Phải là một nhóm dữ liệu (đối tượng).", en: "Must be an object." },
  "not-a-list": { vi: "Phải là một danh sách.", en: "Must be a list." },
  "not-a-yes-no": { vi: "Phải là true (có) hoặc false (không).", en: "Must be true or false." },
  "not-a-number": {
    vi: "Phải là một số hữu hạn hoặc một chuỗi số thập phân, ví dụ 12.5.",
    en: "Must be a finite number or plain decimal text, e.g. 12.5.",
  },
  "not-a-day": {
    vi: "Phải là một ngày có thật, viết dạng NNNN-TT-NN (năm-tháng-ngày).",
    en: "Must be a day that exists, written YYYY-MM-DD.",
  },
  "not-a-choice": { vi: "Không phải một lựa chọn cho phép.", en: "Is not one of the allowed choices." },
  "not-a-text": { vi: "Phải là một chuỗi chữ.", en: "Must be text." },
  "not-positive": { vi: "Phải lớn hơn 0.", en: "Must be above zero." },
  negative: { vi: "Không được âm.", en: "Must not be negative." },
  "too-fine": { vi: "Số lẻ quá nhỏ so với đơn vị.", en: "Is finer than the unit allows." },
  "too-large": { vi: "Vượt quá giới hạn tính chính xác.", en: "Is beyond the range of exact calculation." },
  "not-whole": { vi: "Phải là số nguyên.", en: "Must be a whole number." },
  empty: { vi: "Không được để trống.", en: "Must not be empty." },
  duplicate: { vi: "Bị lặp lại.", en: "Stands twice." },
  "beyond-whole": { vi: "Phần lớn hơn toàn bộ.", en: "The part is larger than the whole." },
  "totals-disagree": {
    vi: "Số tổng không khớp với danh sách.",
    en: "The total does not agree with the list.",
  },
  "out-of-order": { vi: "Các ngày không theo thứ tự.", en: "The days are out of order." },
  "above-ceiling": { vi: "Vượt mức tối đa cho phép.", en: "Is above the ceiling." },
  missing: { vi: "Bắt buộc phải có.", en: "Is required." },
  conflict: { vi: "Mâu thuẫn với dữ liệu khác.", en: "Contradicts other facts." },
} satisfies Record<string, Text>;

/** The kinds of fault an input can have; each has its message in both languages. */
export type FaultCode = keyof typeof messages;

/** What is wrong, in both languages. */
export function messageOf(code: FaultCode): Text {
  return messages[code];
}
