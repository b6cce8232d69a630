import type { Field } from "../kernel/field.js";
import { choice, number, yesNo } from "../kernel/fields.js";
import type { Text } from "../kernel/text.js";
import type { Paper } from "./regimes/dossiers.js";

/** How each fact on a dossier is asked. */
export const dossierFields = {
  kind: choice(
    "kind",
    [
      { value: "first", label: { vi: "Lần đầu", en: "First evaluation" } },
      { value: "upgrade", label: { vi: "Nâng hạng", en: "Upgrade" } },
      { value: "re-evaluation", label: { vi: "Đánh giá lại", en: "Re-evaluation" } },
    ],
    { vi: "Loại hồ sơ", en: "Kind of dossier" },
  ),
  to: choice(
    "to",
    [
      { value: "commune", label: { vi: "UBND cấp xã", en: "Commune People's Committee" } },
      { value: "province", label: { vi: "UBND cấp tỉnh", en: "Provincial People's Committee" } },
      {
        value: "ministry",
        label: { vi: "Bộ Nông nghiệp và Môi trường", en: "Ministry of Agriculture and Environment" },
      },
    ],
    { vi: "Nơi nhận hồ sơ", en: "Who receives it" },
  ),
  tourism: yesNo("tourism", { vi: "Sản phẩm dịch vụ du lịch", en: "A tourism service" }),
  samples: number("samples", "item", { vi: "Số sản phẩm mẫu", en: "Number of samples" }),
  paperSet: yesNo("paperSet", { vi: "Có bộ hồ sơ giấy", en: "A set on paper" }),
  electronicSet: yesNo("electronicSet", { vi: "Có bộ hồ sơ điện tử", en: "An electronic set" }),
  inSoftware: yesNo("inSoftware", {
    vi: "Nộp trên phần mềm đánh giá",
    en: "Filed in the evaluation software",
  }),
  extraTestsMade: yesNo("extraTestsMade", {
    vi: "Cấp tỉnh có kiểm tra, kiểm nghiệm bổ sung",
    en: "The province had extra tests made",
  }),
};

/** What each paper is called. */
export const paperLabels: Readonly<Record<Paper | "extraTests", Text>> = {
  registrationForm: { vi: "Phiếu đăng ký đánh giá, phân hạng", en: "Registration form" },
  selfAssessment: { vi: "Báo cáo tự đánh giá", en: "Self-assessment report" },
  changesShown: {
    vi: "Báo cáo nêu rõ thay đổi từ khi được công nhận, có minh chứng",
    en: "The report shows the changes since recognition, with evidence",
  },
  updatesShown: {
    vi: "Cập nhật về nguyên liệu, công nghệ, nhãn, chất lượng, thị trường, doanh thu",
    en: "Updates on materials, technology, label, quality, market and revenue",
  },
  renewedPapers: {
    vi: "Giấy tờ có thời hạn đã được bổ sung",
    en: "Papers of limited validity renewed",
  },
  communeProposal: { vi: "Văn bản đề nghị của UBND cấp xã", en: "Proposal of the commune" },
  communeReport: { vi: "Báo cáo đánh giá của UBND cấp xã", en: "Report of the commune" },
  provincialProposal: { vi: "Văn bản đề nghị của UBND cấp tỉnh", en: "Proposal of the province" },
  advisoryReport: {
    vi: "Báo cáo của Tổ tư vấn cấp tỉnh",
    en: "Report of the provincial advisory group",
  },
  councilReport: { vi: "Báo cáo của Hội đồng cấp tỉnh", en: "Report of the provincial council" },
  approvalDecision: {
    vi: "Quyết định phê duyệt kết quả của Chủ tịch UBND cấp tỉnh",
    en: "The provincial Chairman's decision approving the result",
  },
  officeReport: {
    vi: "Báo cáo của cơ quan tham mưu quản lý OCOP cấp tỉnh",
    en: "Report of the provincial OCOP office",
  },
  extraTests: {
    vi: "Văn bản kiểm tra, kiểm nghiệm bổ sung",
    en: "Papers on the extra tests",
  },
  businessPlan: { vi: "Phương án sản xuất, kinh doanh", en: "Business plan" },
  organisation: { vi: "Giới thiệu bộ máy tổ chức", en: "Description of the organisation" },
  businessRegistration: { vi: "Giấy đăng ký kinh doanh", en: "Business registration" },
  evidence: { vi: "Tài liệu minh chứng", en: "Supporting evidence" },
  periodReport: {
    vi: "Báo cáo kết quả trong thời gian được công nhận",
    en: "Report on the years of recognition",
  },
};

/** The fact that says whether a paper is there. */
export function paperField(paper: Paper | "extraTests"): Field {
  return yesNo(`papers.${paper}`, paperLabels[paper]);
}

/** Every paper that a dossier of some regime contains. */
export const papers: readonly (Paper | "extraTests")[] = [
  "registrationForm",
  "selfAssessment",
  "changesShown",
  "updatesShown",
  "renewedPapers",
  "communeProposal",
  "communeReport",
  "provincialProposal",
  "advisoryReport",
  "councilReport",
  "approvalDecision",
  "officeReport",
  "extraTests",
  "businessPlan",
  "organisation",
  "businessRegistration",
  "evidence",
  "periodReport",
];

/** All fields of a dossier. */
export const dossierFieldList: readonly Field[] = /* @__PURE__ */ (() => [
  ...Object.values(dossierFields),
  ...papers.map(paperField),
])();
