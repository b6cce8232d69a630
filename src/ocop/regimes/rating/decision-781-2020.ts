import { decision1048 } from "./decision-1048-2019.js";
import type { RatingTerms } from "./terms.js";

/** Decision 1048/QĐ-TTg as amended by Decision 781/QĐ-TTg of 2020, which adds minimum criteria for each tier. */
export const decision781: RatingTerms = {
  ...decision1048,
  regime: {
    id: "ocop.decision-781-2020",
    title: {
      vi: "Quyết định 1048/QĐ-TTg năm 2019, sửa đổi bởi Quyết định 781/QĐ-TTg năm 2020",
      en: "Decision 1048/QĐ-TTg of 2019 as amended by Decision 781/QĐ-TTg of 2020",
    },
    from: "2020-06-08",
    to: "2023-02-24",
    documents: ["1048/QĐ-TTg", "781/QĐ-TTg"],
  },
  minimums: {
    citation: {
      document: "1048/QĐ-TTg",
      annex: "II",
      section: "6",
      amendedBy: { document: "781/QĐ-TTg" },
    },
    verification: "corroborated",
    from: 2,
    // Tourism services.
    exempt: [26],
  },
};
