import type { Notice } from "../../kernel/assessment.js";
import type { Citation } from "../../kernel/citation.js";
import type { Text } from "../../kernel/text.js";

/** What must be known about an answer on an establishment in a period: from `from`, until the day before `to`. */
export interface EstablishmentRemark {
  readonly code: string;
  readonly kind: Notice["kind"];
  readonly from: string;
  readonly to: string | null;
  /** Whether it matters only where the size is told by figures. */
  readonly figuresOnly: boolean;
  readonly citation: Citation;
  readonly text: Text;
}

export const establishmentRemarks: readonly EstablishmentRemark[] = [
  {
    code: "circular-amendment-unread",
    kind: "verification",
    from: "2017-09-29",
    to: "2025-10-15",
    figuresOnly: false,
    citation: { document: "20/2017/TT-BCT" },
    text: {
      vi: "Thông tư 20/2017/TT-BCT đã sửa Thông tư 46/2012/TT-BCT nhưng chưa có nội dung; ở đây dùng văn bản năm 2012.",
      en: "Circular 20/2017/TT-BCT amended Circular 46/2012/TT-BCT, but its content was not obtained; the text of 2012 is used.",
    },
  },
  {
    code: "size-definition-may-differ",
    kind: "verification",
    from: "2017-09-29",
    to: "2025-10-15",
    figuresOnly: true,
    citation: { document: "56/2009/NĐ-CP", article: "3" },
    text: {
      vi: "Quy mô xét theo định nghĩa năm 2009; Thông tư sau khi sửa đổi có thể dẫn định nghĩa khác.",
      en: "The size is judged by the definition of 2009; the circular as amended may name another.",
    },
  },
  {
    code: "former-units-used",
    kind: "transition",
    from: "2025-07-01",
    to: "2025-10-15",
    figuresOnly: false,
    citation: { document: "45/2012/NĐ-CP", article: "1", clause: "2", point: "a" },
    text: {
      vi: "Đến 14/10/2025 quy định còn gọi tên đơn vị cũ; ở đây xét nơi sản xuất theo đơn vị trước ngày 01/7/2025.",
      en: "Until 14 October 2025 the text still named the former units; the place is judged by its unit before 1 July 2025.",
    },
  },
  {
    code: "size-definition-from-recollection",
    kind: "verification",
    from: "2025-10-15",
    to: null,
    figuresOnly: true,
    citation: { document: "80/2021/NĐ-CP" },
    text: {
      vi: "Nghị định không định nghĩa doanh nghiệp nhỏ và vừa; số liệu của định nghĩa chung mới ghi theo trí nhớ, nên nêu kết luận về quy mô.",
      en: "The decree does not define small and medium enterprises; the general figures are known from recollection, so state the status.",
    },
  },
];
