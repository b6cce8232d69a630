import { yesNo } from "../kernel/fields.js";

/** How each ground is asked. */
export const withdrawalFields = {
  untrueDossier: yesNo("untrueDossier", {
    vi: "Hồ sơ không trung thực hoặc giả mạo",
    en: "Untrue or forged dossier",
  }),
  criteriaNoLongerMet: yesNo("criteriaNoLongerMet", {
    vi: "Sản phẩm không còn đáp ứng tiêu chí, theo kết luận kiểm tra",
    en: "The product no longer meets the criteria, by a conclusion of inspection",
  }),
  lawViolated: yesNo("lawViolated", {
    vi: "Vi phạm về chất lượng, an toàn, môi trường, sở hữu trí tuệ hoặc nhãn",
    en: "Violates the law on quality, safety, environment, intellectual property or labels",
  }),
  markMisused: yesNo("markMisused", {
    vi: "Dùng nhãn hiệu OCOP sai, gây nhầm lẫn",
    en: "The OCOP mark is used wrongly and misleads",
  }),
  productionStopped: yesNo("productionStopped", {
    vi: "Không còn sản xuất sản phẩm",
    en: "The product is no longer made",
  }),
  otherConclusion: yesNo("otherConclusion", {
    vi: "Kết luận khác của cơ quan có thẩm quyền",
    en: "Another conclusion of a competent body",
  }),
};
