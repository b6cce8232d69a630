import type { Notice } from "../../kernel/assessment.js";
import type { Citation } from "../../kernel/citation.js";
import type { Text } from "../../kernel/text.js";
import { circular14 } from "./circular-14-2018.js";

/** What must be known about every answer by the law of a day, from `from` on. */
export interface AwardRemark {
  readonly code: string;
  readonly kind: Notice["kind"];
  readonly from: string;
  readonly citation: Citation;
  readonly text: Text;
}

export const awardRemarks: readonly AwardRemark[] = [
  {
    code: "amendment-not-read",
    kind: "verification",
    from: circular14.from,
    citation: { document: "14/2018/TT-BCT" },
    text: {
      vi: "Chưa có toàn văn Thông tư 14/2018/TT-BCT; điều khoản không thấy sửa đổi được dùng theo bản năm 2014.",
      en: "Circular 14/2018/TT-BCT was not read in full; clauses without a sign of change are used as of 2014.",
    },
  },
];
