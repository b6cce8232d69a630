import type { Notice } from "../kernel/assessment.js";
import type { ScoreTerms } from "./criteria/terms.js";
import type { Scores } from "./score-facts.js";

/** What must be known about every result of a scoring; `at` is the finding it concerns. */
export function resultNotices({ place, product }: ScoreTerms, at: string): readonly Notice[] {
  return [
    {
      code: "council-decides-number",
      kind: "authority",
      at,
      text: {
        vi: "Đạt điểm là điều kiện cần; Hội đồng quyết định cơ cấu, số lượng sản phẩm được cấp giấy chứng nhận.",
        en: "The score is necessary and not sufficient: the council decides how many, and which, are certified.",
      },
      citation: place.citation,
    },
    {
      code: "product-conditions-too",
      kind: "scope",
      at,
      text: {
        vi: "Ngoài điểm, sản phẩm còn phải đáp ứng các điều kiện đối với sản phẩm tham gia.",
        en: "Besides the score the product must meet the conditions on products that enter.",
      },
      citation: product.citation,
    },
  ];
}

/** Some jurors have given no sheet; the text does not say whose scores make the mean. */
export function absentJurors({ jurors, sheets, count }: Scores, at: string): readonly Notice[] {
  if (jurors === undefined || sheets === undefined || count === jurors) return [];
  return [
    {
      code: "fewer-sheets-than-jurors",
      kind: "reading",
      at,
      text: {
        vi: "Số phiếu ít hơn số giám khảo; luật không nói gì, ở đây lấy bình quân các phiếu đã có.",
        en: "There are fewer sheets than jurors; the law is silent, and the mean of the sheets given is taken.",
      },
      alternative: null,
    },
  ];
}
