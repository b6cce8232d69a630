import type { Text } from "../../kernel/text.js";
import type { Timeline } from "../../kernel/timeline.js";

/**
 * The name of the Ministry's agency for extension: Decree 45/2012/NĐ-CP, Article 7, and from 1 July 2025 Circular
 * 38/2025/TT-BCT, Article 28 clause 17. The day of the change between the two first names is not known.
 */
export const agencyNames: Timeline<Text> = [
  {
    from: "2012-07-05",
    to: "2025-07-01",
    value: {
      vi: "Cục Công nghiệp địa phương (sau là Cục Công Thương địa phương)",
      en: "Agency for Regional Industry (later Agency for Regional Industry and Trade)",
    },
  },
  {
    from: "2025-07-01",
    to: null,
    value: {
      vi: "Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công",
      en: "Agency for Innovation, Green Transition and Industrial Extension",
    },
  },
];
