import { day, list } from "../kernel/fields.js";

/** How each day of a dossier is asked. */
export const scheduleFields = {
  requestedOn: day("requestedOn", {
    vi: "Ngày UBND địa phương nhận văn bản đề nghị đầu tiên",
    en: "Day on which the local People's Committee received the first request",
  }),
  noticedOn: day("noticedOn", {
    vi: "Ngày thông báo tiếp nhận hồ sơ",
    en: "Day on which the reception of dossiers was announced",
  }),
  receivedOn: day("receivedOn", {
    vi: "Ngày Sở Công Thương nhận đủ hồ sơ",
    en: "Day on which the provincial department received the complete dossier",
  }),
  completions: list("completions", {
    vi: "Các khoảng thời gian bổ sung, hoàn thiện hồ sơ",
    en: "Spells during which the dossier was being completed",
  }),
  completionFrom: day("completions[].from", {
    vi: "Ngày bắt đầu bổ sung hồ sơ",
    en: "First day of the completion",
  }),
  completionTo: day("completions[].to", {
    vi: "Ngày cuối bổ sung hồ sơ",
    en: "Last day of the completion",
  }),
  reportedOn: day("reportedOn", {
    vi: "Ngày UBND cấp tỉnh nhận hồ sơ và báo cáo thẩm định",
    en: "Day on which the provincial People's Committee received dossier and report",
  }),
  decidedOn: day("decidedOn", {
    vi: "Ngày UBND cấp tỉnh quyết định",
    en: "Day on which the provincial People's Committee decided",
  }),
};
