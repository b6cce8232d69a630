import type { Text } from "../kernel/text.js";
import type { Actor, StepId } from "./regimes/procedure.js";

/** What each step is called. */
export const stepLabels: Readonly<Record<StepId, Text>> = {
  notice: { vi: "Thông báo tiếp nhận hồ sơ", en: "Announce the reception of dossiers" },
  reception: { vi: "Nhận hồ sơ đề nghị", en: "Receive dossiers" },
  preparation: { vi: "Lập và gửi hồ sơ thẩm định", en: "Prepare and send the dossier" },
  appraisal: { vi: "Thẩm định và báo cáo", en: "Appraise and report" },
  decision: { vi: "Xem xét, quyết định", en: "Decide" },
};

/** Who acts in a step. */
export const actorLabels: Readonly<Record<Actor, Text>> = {
  district: { vi: "UBND cấp huyện", en: "District People's Committee" },
  commune: { vi: "UBND cấp xã", en: "Commune People's Committee" },
  applicants: { vi: "Bên đề nghị làm chủ đầu tư", en: "Applicants" },
  provincialDepartment: {
    vi: "Sở Công Thương",
    en: "Provincial Department of Industry and Trade",
  },
  provincialCommittee: { vi: "UBND cấp tỉnh", en: "Provincial People's Committee" },
};
