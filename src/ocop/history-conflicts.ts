import type { Text } from "../kernel/text.js";

/** Why an event cannot follow the ones before it. */
export type HistoryConflict = keyof typeof conflictTexts;

/** What is wrong with an event, in both languages. */
export const conflictTexts = {
  "later-than-asked": {
    vi: "Muộn hơn ngày được hỏi.",
    en: "Is later than the day asked for.",
  },
  "before-first-law": {
    vi: "Trước khi có bộ tiêu chí quốc gia đầu tiên.",
    en: "Is before the first national criteria.",
  },
  "still-recognised": {
    vi: "Giấy chứng nhận trước còn hiệu lực: phải là nâng hạng hoặc công nhận lại.",
    en: "The certificate before still runs: it must be an upgrade or a recognition again.",
  },
  "never-recognised": {
    vi: "Sản phẩm chưa được công nhận lần nào.",
    en: "The product was never recognised before.",
  },
  "not-running": {
    vi: "Không có giấy chứng nhận còn hiệu lực vào ngày này.",
    en: "No certificate runs on that day.",
  },
  "not-higher": {
    vi: "Nâng hạng phải lên hạng cao hơn.",
    en: "An upgrade must be to a higher tier.",
  },
  "withdrawn-before": {
    vi: "Giấy chứng nhận đã bị thu hồi: phải công nhận từ đầu.",
    en: "The certificate was withdrawn: the product must be recognised anew.",
  },
  "not-expired-yet": {
    vi: "Giấy chứng nhận còn trong thời hạn vào ngày này.",
    en: "The certificate is still within its term on that day.",
  },
} satisfies Record<string, Text>;
