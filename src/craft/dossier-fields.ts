import type { Field } from "../kernel/field.js";
import { choice, yesNo } from "../kernel/fields.js";
import { titleNames } from "./titles.js";

/** How each fact on a dossier is asked. */
export const dossierFields = {
  title: choice(
    "title",
    Object.entries(titleNames).map(([value, label]) => ({ value, label })),
    { vi: "Danh hiệu đề nghị", en: "Title asked for" },
  ),
  villageRecognised: yesNo("villageRecognised", {
    vi: "Đã được công nhận làng nghề",
    en: "The village is a recognised craft village",
  }),
  craftRecognised: yesNo("craftRecognised", {
    vi: "Nghề truyền thống đã được công nhận",
    en: "The traditional craft is recognised",
  }),
  artisanRecognised: yesNo("artisanRecognised", {
    vi: "Nghề có nghệ nhân được công nhận",
    en: "An artisan of the craft is recognised",
  }),
  history: yesNo("papers.history", {
    vi: "Bản tóm tắt hình thành, phát triển của nghề",
    en: "Summary of the craft's origin and development",
  }),
  awards: yesNo("papers.awards", {
    vi: "Bản sao giấy chứng nhận, huy chương, giải thưởng",
    en: "Copies of certificates, medals or awards",
  }),
  identity: yesNo("papers.identity", {
    vi: "Bản mô tả bản sắc văn hóa của nghề",
    en: "Description of the craft's cultural identity",
  }),
  artisan: yesNo("papers.artisan", {
    vi: "Bản sao giấy công nhận nghệ nhân",
    en: "Copy of the artisan's recognition",
  }),
  households: yesNo("papers.households", {
    vi: "Danh sách hộ tham gia",
    en: "List of the households taking part",
  }),
  results: yesNo("papers.results", {
    vi: "Bản tóm tắt kết quả sản xuất, kinh doanh",
    en: "Summary of business results",
  }),
  environment: yesNo("papers.environment", {
    vi: "Văn bản bảo đảm điều kiện môi trường",
    en: "Document assuring the environmental conditions",
  }),
};

export const dossierFieldList: readonly Field[] = /* @__PURE__ */ Object.values(dossierFields);
