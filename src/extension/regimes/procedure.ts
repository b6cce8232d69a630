import type { RegimeRef } from "../../kernel/assessment.js";
import { figure, type Place, places } from "../../kernel/place.js";
import type { Authority } from "../../people/authority.js";
import type { SupportItem } from "../items.js";

/** Circular 36/2013/TT-BCT on national projects, in its first text; its amendment of 2018 was not obtained. */
export const circular36: RegimeRef = {
  id: "extension.circular-36-2013",
  title: { vi: "Thông tư 36/2013/TT-BCT", en: "Circular 36/2013/TT-BCT" },
  from: "2014-02-10",
  to: null,
  documents: ["36/2013/TT-BCT", "17/2018/TT-BCT"],
};

const at = places("36/2013/TT-BCT", "official");

/** The papers (giấy tờ) and headings, each once: Vietnamese and English. */
export const papers = {
  request: ["Công văn đề nghị của đơn vị thực hiện", "Request of the implementing unit"],
  project: ["Đề án khuyến công", "The extension project"],
  beneficiaryRequest: ["Văn bản đề nghị của đơn vị thụ hưởng", "Request of the beneficiary"],
  annexPapers: ["Tài liệu của Phụ lục 2", "Papers of Annex 2"],
  departmentPapers: ["Tài liệu Sở Công Thương quy định thêm", "Papers that the Department adds"],
  parties: [
    "Đơn vị thực hiện, phối hợp, thụ hưởng, địa điểm",
    "Who carries out, helps and benefits, and where",
  ],
  need: ["Sự cần thiết và căn cứ", "Need and basis"],
  goals: ["Mục tiêu", "Goals"],
  scale: ["Quy mô, điểm vượt trội", "Scale and outstanding features"],
  schedule: ["Nội dung và tiến độ", "Content and schedule"],
  estimate: ["Dự toán, Mẫu số 1", "Estimate, Form 1"],
  organisation: ["Tổ chức thực hiện", "Organisation"],
  effect: ["Hiệu quả", "Effect"],
  registrationReport: ["Báo cáo đăng ký", "Registration report"],
  summaryTable: ["Biểu tổng hợp, Mẫu số 2", "Summary table, Form 2"],
  appraisalForm: ["Phiếu thẩm định cấp cơ sở, Mẫu số 4a hoặc 4b", "Local appraisal form, Form 4a or 4b"],
  contract: ["Hợp đồng thực hiện đề án", "Project contract"],
  supportContract: ["Hợp đồng hỗ trợ với chủ đầu tư", "Support contract with the investor"],
  contractorContract: ["Hợp đồng với nhà thầu", "Contract with the contractor"],
  progressReport: ["Báo cáo tiến độ", "Progress report"],
  trainingPlan: ["Kế hoạch đào tạo, Mẫu số 11", "Training plan, Form 11"],
  activityPlan: ["Kế hoạch thực hiện", "Plan of the activity"],
  acceptance: ["Biên bản nghiệm thu cơ sở, Mẫu số 5", "Local acceptance, Form 5"],
  costReport: ["Báo cáo khối lượng và kinh phí, Mẫu số 3b", "Report of work and cost, Form 3b"],
  registrationCertificate: ["Giấy chứng nhận đăng ký kinh doanh", "Business registration certificate"],
  summaryReport: ["Báo cáo tổng hợp kết quả", "Summary report of results"],
  certificates: ["Quyết định cấp chứng chỉ", "Decision granting certificates"],
  trainees: ["Danh sách học viên ký nhận", "Signed list of trainees"],
  employed: ["Danh sách lao động được sử dụng sau đào tạo", "List of workers employed after training"],
  materials: ["Giáo trình, tài liệu", "Course material"],
  participants: ["Danh sách đại biểu ký nhận", "Signed list of participants"],
  consultingContract: [
    "Hợp đồng, nghiệm thu, thanh lý và sản phẩm tư vấn",
    "Consulting: contract, acceptance, liquidation, product",
  ],
  allVouchers: ["Bảng kê và chứng từ của 100% kinh phí", "List and vouchers of 100 % of the cost"],
  itemVouchers: ["Hóa đơn, chứng từ của hạng mục", "Vouchers of the supported item"],
  presentation: ["Tài liệu giới thiệu mô hình", "Presentation of the model"],
  transferContract: [
    "Hợp đồng, nghiệm thu, thanh lý chuyển giao",
    "Transfer: contract, acceptance, liquidation",
  ],
  purchaseContract: ["Hợp đồng, nghiệm thu, thanh lý mua máy", "Purchase: contract, acceptance, liquidation"],
  assessmentReport: ["Báo cáo đánh giá được phê duyệt", "Approved assessment report"],
  markCertificate: ["Giấy chứng nhận đăng ký nhãn hiệu", "Certificate of the trademark"],
  markRegulation: ["Quy chế sử dụng nhãn hiệu tập thể", "Regulation on a collective mark"],
  markStrategy: ["Chiến lược, kế hoạch thương hiệu", "Strategy or plan of the brand"],
  providerContract: [
    "Hợp đồng, nghiệm thu, thanh lý nhà cung cấp",
    "Provider: contract, acceptance, liquidation",
  ],
  websiteLicence: ["Giấy phép trang thông tin điện tử", "Licence of the website"],
  charter: ["Quyết định thành lập và điều lệ", "Decision of establishment and charter"],
  members: ["Danh sách hội viên", "List of members"],
  fairList: [
    "Danh sách tham gia có xác nhận của Sở",
    "List of those taking part, confirmed by the Department",
  ],
  boothContract: ["Hợp đồng thuê gian hàng", "Booth contract"],
  organiserInvoice: ["Hóa đơn của bên tổ chức", "Invoice of the organiser"],
  approval: ["Quyết định phê duyệt", "Decision of approval"],
  worksAcceptance: [
    "Nghiệm thu đưa vào sử dụng kèm giá trị khối lượng",
    "Acceptance into use with the value of work",
  ],
  outputProof: ["Xác nhận đầu ra đạt chuẩn", "Proof that the output meets the standard"],
  audit: ["Báo cáo kiểm toán độc lập", "Independent audit report"],
  boards: ["Quyết định lập ban tổ chức, ban giám khảo", "Decisions on organisers and jury"],
  winners: ["Quyết định kèm danh sách đạt giải", "Decision with the list of winners"],
  creditContract: ["Hợp đồng tín dụng", "Credit contract"],
  interestProof: ["Chứng từ trả lãi hai năm đầu", "Proof of the interest of the first two years"],
  worksContracts: [
    "Hợp đồng, thanh lý xây dựng và mua máy",
    "Contracts of construction and machinery, liquidated",
  ],
  settlementTable: ["Biểu chi tiết quyết toán, Mẫu số 7", "Settlement table, Form 7"],
  voucherList: ["Bảng kê chứng từ, Mẫu số 8a", "List of vouchers, Form 8a"],
  allSourcesList: ["Bảng kê chứng từ mọi nguồn vốn, Mẫu số 8b", "List of vouchers of all sources, Form 8b"],
  comparisonTable: ["Bảng đối chiếu kinh phí, Mẫu số 10", "Cost comparison, Form 10"],
  invoice: ["Hóa đơn tài chính", "Financial invoice"],
  advancePapers: ["Tài liệu đã dùng để tạm ứng", "Papers of the advances"],
  letter: ["Văn bản nêu lý do", "Letter with the reason"],
  confirmation: ["Xác nhận của Sở Công Thương", "Confirmation of the Department"],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

/** One of the papers or headings. */
export type Paper = keyof typeof papers;

/** What some papers depend on: Vietnamese and English. */
export const circumstances = {
  implementerBenefits: [
    "Đơn vị thực hiện cũng là đơn vị thụ hưởng",
    "The implementing unit is the beneficiary",
  ],
  annexApplies: [
    "Phụ lục 2 nêu tài liệu cho loại đề án này",
    "Annex 2 names papers for this kind of project",
  ],
  groupProject: ["Là đề án nhóm", "It is a group project"],
  straightToAgency: [
    "Đề án của trung tâm vùng hoặc trên nhiều tỉnh",
    "Project of a regional centre, or over several provinces",
  ],
  contractorHired: ["Chủ đầu tư thuê nhà thầu", "The investor hires a contractor"],
  collectiveMark: ["Là nhãn hiệu tập thể", "It is a collective mark"],
  website: ["Là trang thông tin điện tử", "It is a website"],
  investorIsEnterprise: ["Chủ đầu tư là doanh nghiệp", "The investor is an enterprise"],
  treatsPollution: ["Là hệ thống xử lý ô nhiễm", "It is a treatment system"],
  shareOfCost: ["Hỗ trợ theo tỷ lệ tổng chi phí", "The support is a share of the whole cost"],
  lastContract: ["Hợp đồng cuối cùng trong năm", "Last contract of the year"],
  issuesInvoice: ["Đơn vị xuất hóa đơn cho cơ quan khuyến công", "The unit issues an invoice to the agency"],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

/** A circumstance that some papers depend on. */
export type Circumstance = keyof typeof circumstances;

/** A paper that is asked for: always, or where a circumstance is so (`false`: is not so). */
export type PaperRule = readonly [paper: Paper, when?: Circumstance, is?: boolean];

/** The papers of a stage, or of some items in it. */
export interface PaperRules {
  readonly place: Place;
  readonly rules: readonly PaperRule[];
  /** The items that they are for; every item where absent. */
  readonly items?: readonly SupportItem[];
}

const always = (...names: readonly Paper[]): readonly PaperRule[] => names.map((paper) => [paper]);

const trainings: readonly SupportItem[] = ["startupTraining"];
const meetings: readonly SupportItem[] = ["conference"];
const marks: readonly SupportItem[] = ["brand", "trademark"];
const associations: readonly SupportItem[] = ["regionalAssociation", "nationalAssociation"];
const models: readonly SupportItem[] = ["newTechnologyModel", "effectiveModel"];
const machines: readonly SupportItem[] = ["machinery", "technologyLine"];
const inCluster: readonly SupportItem[] = ["clusterInfrastructure", "clusterPollution"];

/** The papers by stage (giai đoạn): Articles 5, 10, 11, 13, 14, 15 and 19. What is asked "if any" never lacks. */
export const stages = {
  /** The eight headings of the project. */
  project: [
    {
      place: at("5"),
      rules: always("parties", "need", "goals", "scale", "schedule", "estimate", "organisation", "effect"),
    },
  ],
  /** Registration with the provincial Department. */
  department: [
    {
      place: at("10", "1", "a"),
      rules: [
        ["request"],
        ["project"],
        ["beneficiaryRequest", "implementerBenefits", false],
        ["annexPapers", "annexApplies"],
        ["departmentPapers", "groupProject"],
      ],
    },
  ],
  /** Registration with the Ministry's agency. */
  agency: [
    {
      place: at("10", "2", "a"),
      rules: [
        ["registrationReport"],
        ["summaryTable"],
        ["appraisalForm", "straightToAgency", false],
        ["annexPapers", "annexApplies"],
      ],
    },
  ],
  /** First advance. */
  advance: [
    { place: at("13"), rules: always("contract") },
    {
      place: at("13", "1", "b"),
      items: inCluster,
      rules: [["supportContract"], ["contractorContract", "contractorHired"], ["progressReport"]],
    },
    { place: at("13", "2", "a"), items: ["vocationalTraining"], rules: always("trainingPlan") },
    {
      place: at("13", "2", "b"),
      items: [...trainings, ...meetings, ...marks, "studyTripAbroad"],
      rules: always("activityPlan"),
    },
    { place: at("13", "2", "c"), items: ["clusterDetailedPlan"], rules: always("supportContract") },
    {
      place: at("13", "2", "d"),
      items: [...models, ...machines, "technologyTransfer", "establishmentPollution"],
      rules: always("progressReport"),
    },
    {
      place: at("13", "3", "b"),
      items: ["enterpriseEstablishment"],
      rules: always("acceptance", "costReport", "registrationCertificate"),
    },
  ],
  /** The rest of the money, after acceptance. */
  remainder: [
    { place: at("14"), rules: always("acceptance", "summaryReport", "costReport") },
    {
      place: at("14", "1"),
      items: ["vocationalTraining"],
      rules: always("certificates", "trainees", "employed"),
    },
    {
      place: at("14", "2", "a"),
      items: ["consulting", "relocationConsulting"],
      rules: always("consultingContract", "allVouchers"),
    },
    { place: at("14", "2", "b"), items: trainings, rules: always("trainees", "materials") },
    { place: at("14", "2", "c"), items: meetings, rules: always("participants", "materials") },
    { place: at("14", "3"), items: models, rules: always("itemVouchers", "participants", "presentation") },
    { place: at("14", "4"), items: ["technologyTransfer"], rules: always("transferContract") },
    { place: at("14", "5"), items: machines, rules: always("purchaseContract") },
    { place: at("14", "6"), items: ["cleanerProductionAssessment"], rules: always("assessmentReport") },
    {
      place: at("14", "7"),
      items: marks,
      rules: [["markCertificate"], ["markRegulation", "collectiveMark"], ["markStrategy"], ["allVouchers"]],
    },
    {
      place: at("14", "8"),
      items: ["communications"],
      rules: [["providerContract"], ["websiteLicence", "website"]],
    },
    { place: at("14", "9"), items: associations, rules: always("charter", "members", "allVouchers") },
    { place: at("14", "10"), items: ["domesticFairOrganising"], rules: always("fairList", "boothContract") },
    {
      place: at("14", "11"),
      items: ["domesticFairParticipation"],
      rules: always("fairList", "boothContract", "organiserInvoice"),
    },
    { place: at("14", "12"), items: ["linkageCluster"], rules: always("approval", "allVouchers") },
    { place: at("14", "13"), items: ["clusterDetailedPlan"], rules: always("approval", "allVouchers") },
    {
      place: at("14", "14"),
      items: ["clusterInfrastructure", "clusterPollution", "establishmentPollution"],
      rules: [["worksAcceptance"], ["outputProof", "treatsPollution"]],
    },
    { place: at("14", "14"), items: inCluster, rules: [["audit", "investorIsEnterprise"]] },
    { place: at("14", "15"), items: ["contest"], rules: always("boards", "winners") },
  ],
  /** Loan interest, once its two years are over. */
  interest: [
    {
      place: at("15", "1"),
      rules: always(
        "contract",
        "acceptance",
        "costReport",
        "creditContract",
        "interestProof",
        "worksContracts",
      ),
    },
  ],
  /** Settlement: with an invoice to the agency, or without. */
  settlement: [
    { place: at("19", "1", "a"), rules: always("acceptance") },
    {
      place: at("19", "1"),
      rules: [
        ["settlementTable", "issuesInvoice", false],
        ["voucherList", "issuesInvoice", false],
        ["allSourcesList", "shareOfCost"],
      ],
    },
    { place: at("19", "2"), rules: [["invoice", "issuesInvoice"], ["advancePapers"]] },
    { place: at("19", "3"), rules: [["comparisonTable", "lastContract"]] },
  ],
  /** Change, addition or stop. */
  change: [{ place: at("11", "1"), rules: [["letter"], ["confirmation", "straightToAgency", false]] }],
} as const satisfies Readonly<Record<string, readonly PaperRules[]>>;

/** A stage of the procedure. */
export type DossierStage = keyof typeof stages;

/** How many sets of papers are sent. */
export const sets: Readonly<Partial<Record<DossierStage, number>>> = { department: 3, agency: 1 };

/** The last day of the year, not included, for the plan of the next year, unless its receiver directs otherwise. */
export const registration = {
  department: { monthDay: "05-20", place: at("10", "1", "b") },
  agency: { monthDay: "06-15", place: at("10", "2", "b") },
};

/** The settlement file so many days after the last acceptance, and everything settled by a day of the next year. */
export const settlement = {
  days: figure("15", "day", at("18", "1")),
  latest: { monthDay: "01-22", place: at("18", "2") },
};

/** Who appraises and who approves, in order: Article 8. */
export const approvals: readonly {
  readonly vi: string;
  readonly en: string;
  readonly authority: Authority;
}[] = [
  { vi: "Thẩm định cấp cơ sở", en: "Local appraisal", authority: "provincialDepartment" },
  { vi: "Thẩm định cấp Bộ", en: "Appraisal by the Ministry", authority: "extensionAgency" },
  { vi: "Phê duyệt kế hoạch", en: "Approval of the plan", authority: "minister" },
];

/** Who approves a change: Article 11. Of a group project the Department approves what its list names. */
export const changes = {
  moreMoney: "minister",
  activity: "minister",
  nextYear: "minister",
  addition: "minister",
  stop: "minister",
  place: "extensionAgency",
  beneficiary: "extensionAgency",
  partner: "extensionAgency",
  timeInYear: "extensionAgency",
  other: "extensionAgency",
} as const satisfies Readonly<Record<string, Authority>>;

/** A change of a project. */
export type DossierChange = keyof typeof changes;

/** What the Department itself approves of a group project. */
export const changesOfGroups: readonly DossierChange[] = ["place", "beneficiary", "partner"];
