import { day, yesNo } from "../kernel/fields.js";
import { starsField } from "./schedule-fields.js";

/** How each fact on a certificate is asked. */
export const certificateFields = {
  stars: starsField("stars"),
  issuedOn: day("issuedOn", { vi: "Ngày cấp giấy chứng nhận", en: "Day of issue of the certificate" }),
  withdrawn: yesNo("withdrawn", { vi: "Giấy chứng nhận đã bị thu hồi", en: "The certificate was withdrawn" }),
  withdrawnOn: day("withdrawnOn", { vi: "Ngày thu hồi", en: "Day of the withdrawal" }),
  filed: yesNo("reEvaluation.filed", {
    vi: "Đã nộp hồ sơ đánh giá lại",
    en: "The dossier of the re-evaluation was filed",
  }),
  filedOn: day("reEvaluation.filedOn", {
    vi: "Ngày nộp hồ sơ đánh giá lại",
    en: "Day on which the dossier of the re-evaluation was filed",
  }),
  decided: yesNo("reEvaluation.decided", {
    vi: "Đã có kết quả đánh giá lại",
    en: "The re-evaluation has its result",
  }),
  decidedOn: day("reEvaluation.decidedOn", {
    vi: "Ngày có kết quả đánh giá lại",
    en: "Day of the result of the re-evaluation",
  }),
};
