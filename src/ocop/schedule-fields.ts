import { choice, day } from "../kernel/fields.js";
import { certifiedStars } from "./regimes/authorities.js";

/** How each day of a product is asked. */
export const scheduleFields = {
  communeReceivedOn: day("communeReceivedOn", {
    vi: "Ngày UBND cấp xã tiếp nhận hồ sơ sản phẩm",
    en: "Day on which the commune received the product dossier",
  }),
  proposedOn: day("proposedOn", {
    vi: "Ngày UBND cấp xã gửi đề nghị lên cấp tỉnh",
    en: "Day on which the commune sent its proposal to the province",
  }),
  reEvaluationReceivedOn: day("reEvaluationReceivedOn", {
    vi: "Ngày nhận đủ hồ sơ đánh giá lại",
    en: "Day on which the complete dossier of the re-evaluation was received",
  }),
  reEvaluatedOn: day("reEvaluatedOn", {
    vi: "Ngày hoàn thành đánh giá lại",
    en: "Day on which the re-evaluation was carried out",
  }),
  concludedOn: day("concludedOn", {
    vi: "Ngày kết luận vi phạm hoặc xác nhận ngừng sản xuất",
    en: "Day of the conclusion on a violation, or of the confirmation that production stopped",
  }),
  withdrawnOn: day("withdrawnOn", { vi: "Ngày thu hồi giấy chứng nhận", en: "Day of the withdrawal" }),
  stars: starsField("stars"),
};

/** How the stars of a certificate are asked. */
export function starsField(path: string) {
  const choices = certifiedStars.map((stars) => ({
    value: String(stars),
    label: { vi: `${stars} sao`, en: `${stars} stars` },
  }));
  return choice(path, choices, { vi: "Hạng sao của giấy chứng nhận", en: "Stars of the certificate" });
}
