import { decision148 } from "./decision-148-2023.js";
import type { RatingTerms } from "./terms.js";

/** Decision 148/QĐ-TTg as amended by Decision 1489/QĐ-TTg of 2025: two levels recognise, forms and bands stay. */
export const decision1489: RatingTerms = {
  ...decision148,
  regime: {
    id: "ocop.decision-1489-2025",
    title: {
      vi: "Quyết định 148/QĐ-TTg năm 2023, sửa đổi bởi Quyết định 1489/QĐ-TTg năm 2025",
      en: "Decision 148/QĐ-TTg of 2023 as amended by Decision 1489/QĐ-TTg of 2025",
    },
    from: "2025-07-06",
    to: "2026-05-22",
    documents: ["148/QĐ-TTg", "1489/QĐ-TTg"],
  },
};
