import { list, number, text, yesNo } from "../kernel/fields.js";
import type { Text } from "../kernel/text.js";

/** How the land of one cluster, or a sum of land, is asked. `at`: path with a point at its end. */
export function landFields(at: string) {
  return {
    total: number(`${at}totalHa`, "ha", { vi: "Tổng diện tích cụm", en: "Total area of the cluster" }),
    industrial: number(`${at}industrialHa`, "ha", {
      vi: "Đất công nghiệp theo quy hoạch chi tiết",
      en: "Industrial land under the detailed plan",
    }),
    leased: number(`${at}leasedHa`, "ha", {
      vi: "Đất công nghiệp đã cho thuê, thuê lại",
      en: "Industrial land leased or subleased",
    }),
    approved: number(`${at}approvedHa`, "ha", {
      vi: "Đất công nghiệp chưa cho thuê nhưng đã có chấp thuận hoặc chứng nhận đầu tư",
      en: "Industrial land not leased yet but approved or certified for investment",
    }),
  };
}

/** How the clusters established in one unit are asked. */
export function existingFields(at: string, unit: Text) {
  const totals = landFields(`${at}totals.`);
  return {
    clusters: list(`${at}clusters`, {
      vi: `Các cụm công nghiệp đã thành lập trên địa bàn ${unit.vi}`,
      en: `Industrial clusters established in the ${unit.en}`,
    }),
    name: text(`${at}clusters[].name`, { vi: "Tên cụm công nghiệp", en: "Name of the cluster" }),
    detailedPlanApproved: yesNo(`${at}clusters[].detailedPlanApproved`, {
      vi: "Đã có quy hoạch chi tiết được phê duyệt",
      en: "A detailed plan is approved",
    }),
    each: landFields(`${at}clusters[].`),
    count: number(`${at}totals.clusters`, "cluster", {
      vi: `Số cụm công nghiệp đã thành lập trên địa bàn ${unit.vi}`,
      en: `Number of clusters established in the ${unit.en}`,
    }),
    totals: { industrial: totals.industrial, leased: totals.leased, approved: totals.approved },
  };
}

/** The fields of {@link existingFields}. */
export type ExistingFields = ReturnType<typeof existingFields>;
