import type { Choice } from "../kernel/assessment.js";
import { present } from "../kernel/invariant.js";
import type { Text } from "../kernel/text.js";

/** What a cap may be set for. */
export const unitIds = [
  "enterprise",
  "establishment",
  "model",
  "person",
  "round",
  "product",
  "brand",
  "trademark",
  "showroom",
  "association",
  "linkageCluster",
  "cluster",
] as const;

/** What a cap is set for: a model, an establishment, a selection round … */
export type SupportUnit = (typeof unitIds)[number];

/**
 * What is supported: label in Vietnamese and English, and the unit of its cap. An item that the decree names more
 * broadly than a finance circular keeps the decree's scope.
 */
const items = {
  enterpriseEstablishment: [
    "Thành lập doanh nghiệp ở địa bàn khó khăn",
    "Setting up an enterprise in a difficult area",
    "enterprise",
  ],
  newTechnologyModel: [
    "Mô hình trình diễn công nghệ, sản phẩm mới",
    "Demonstration model of a new technology or product",
    "model",
  ],
  effectiveModel: ["Mô hình của cơ sở hoạt động hiệu quả", "Model of an effective establishment", "model"],
  cleanerProductionModel: ["Mô hình sản xuất sạch hơn", "Cleaner-production model", "model"],
  cleanerProductionAssessment: [
    "Đánh giá sản xuất sạch hơn",
    "Cleaner-production assessment",
    "establishment",
  ],
  machinery: [
    "Máy móc thiết bị tiên tiến, tiến bộ kỹ thuật",
    "Advanced machinery, technical progress",
    "establishment",
  ],
  technologyTransfer: ["Chuyển giao công nghệ", "Technology transfer", "establishment"],
  technologyLine: ["Dây chuyền công nghệ", "Technology line", "establishment"],
  domesticFairOrganising: ["Tổ chức hội chợ trong nước", "Organising a fair at home", null],
  domesticFairParticipation: ["Tham gia hội chợ trong nước", "Taking part in a fair at home", null],
  fairAbroad: ["Hội chợ ở nước ngoài", "Fair abroad", null],
  studyTripAbroad: ["Vé máy bay đi khảo sát nước ngoài", "Air tickets for a study trip abroad", "person"],
  regionalSelection: ["Tổ chức bình chọn cấp khu vực", "Regional selection round", "round"],
  nationalSelection: ["Tổ chức bình chọn cấp quốc gia", "National selection round", "round"],
  provincialSelection: ["Tổ chức bình chọn cấp tỉnh", "Provincial selection round", "round"],
  districtSelection: ["Tổ chức bình chọn cấp huyện", "District selection round", "round"],
  communeSelection: ["Tổ chức bình chọn cấp xã", "Commune selection round", "round"],
  selectionParticipation: ["Tham gia bình chọn", "Taking part in a selection round", null],
  regionalPrize: ["Thưởng sản phẩm cấp khu vực", "Regional prize", "product"],
  nationalPrize: ["Thưởng sản phẩm cấp quốc gia", "National prize", "product"],
  provincialPrize: ["Thưởng sản phẩm cấp tỉnh", "Provincial prize", "product"],
  brand: ["Xây dựng, đăng ký thương hiệu", "Brand building and registration", "brand"],
  trademark: ["Đăng ký nhãn hiệu", "Trademark registration", "trademark"],
  consulting: ["Thuê tư vấn, thiết kế bao bì", "Consulting, packaging design", "establishment"],
  showroom: ["Phòng trưng bày sản phẩm", "Showroom", "showroom"],
  communications: ["Truyền thông, ấn phẩm", "Media and publications", null],
  regionalAssociation: ["Thành lập hiệp hội cấp vùng", "Regional trade association", "association"],
  nationalAssociation: ["Thành lập hiệp hội cấp quốc gia", "National trade association", "association"],
  linkageCluster: ["Cụm liên kết doanh nghiệp", "Linkage cluster of enterprises", "linkageCluster"],
  relocationInterest: [
    "Lãi vay di dời cơ sở gây ô nhiễm",
    "Loan interest of a polluter that relocates",
    "establishment",
  ],
  relocationConsulting: [
    "Tư vấn di dời cơ sở gây ô nhiễm",
    "Consulting for a polluter that relocates",
    "establishment",
  ],
  establishmentPollution: [
    "Xử lý ô nhiễm tại cơ sở",
    "Pollution treatment at an establishment",
    "establishment",
  ],
  clusterPollution: ["Xử lý ô nhiễm tại cụm công nghiệp", "Pollution treatment at a cluster", "cluster"],
  clusterDetailedPlan: ["Quy hoạch chi tiết cụm công nghiệp", "Detailed plan of a cluster", "cluster"],
  clusterInfrastructure: ["Hạ tầng cụm công nghiệp", "Infrastructure of a cluster", "cluster"],
  agencyManagement: ["Chi quản lý của cơ quan quản lý kinh phí", "Management by the managing agency", null],
  implementerManagement: ["Chi quản lý của đơn vị thực hiện", "Management by the implementing unit", null],
  trainingMaterials: ["Biên soạn giáo trình, tài liệu", "Training materials", null],
  vocationalTraining: ["Đào tạo nghề, truyền nghề", "Vocational training, craft transmission", null],
  conference: ["Hội nghị, hội thảo, tập huấn", "Conferences and training courses", null],
  travelAbroad: ["Công tác, hợp tác ở nước ngoài", "Travel and cooperation abroad", null],
  contest: ["Hội thi, cuộc vận động", "Contests and campaigns", null],
  startupTraining: ["Đào tạo khởi sự, cán bộ khuyến công", "Start-up and officials' training", null],
  informationTechnology: ["Ứng dụng công nghệ thông tin", "Information technology", null],
  digitalTransformation: ["Chuyển đổi số", "Digital transformation", null],
  sustainableProductionModel: [
    "Mô hình sản xuất và tiêu dùng bền vững",
    "Model of sustainable production and consumption",
    "model",
  ],
  artisanActivities: [
    "Xét tặng danh hiệu, truyền nghề của nghệ nhân",
    "Artisans' titles and craft transmission",
    null,
  ],
} as const satisfies Readonly<Record<string, readonly [string, string, SupportUnit | null]>>;

/** What may be supported (nội dung hỗ trợ), one value for each norm or activity that the law names. */
export type SupportItem = keyof typeof items;

/** An item with its label and unit. */
export interface ItemEntry {
  readonly item: SupportItem;
  readonly label: Text;
  /** What its cap is set for; `null` where no text names one. */
  readonly unit: SupportUnit | null;
}

/** Every item's id. */
export const itemIds: readonly SupportItem[] = /* @__PURE__ */ keysOf(items);

/** Every item, in a fixed order. */
export const itemEntries: readonly ItemEntry[] = /* @__PURE__ */ (() =>
  itemIds.map((item) => {
    const [vi, en, unit] = items[item];
    return { item, label: Object.freeze({ vi, en }), unit };
  }))();

/** The place of an item in {@link itemEntries}. */
export const indexOfItem: ReadonlyMap<string, number> = /* @__PURE__ */ (() =>
  new Map(itemEntries.map(({ item }, index) => [item, index])))();

/** The entry at a place of {@link itemEntries}. */
export function entryAt(index: number): ItemEntry {
  return present(itemEntries[index], `item ${index}`);
}

/** The entry of an item. */
export function entryOf(item: SupportItem): ItemEntry {
  return present(itemEntries[itemIds.indexOf(item)], `item ${item}`);
}

/** The items as the values of a choice. */
export const itemChoices: readonly Choice[] = /* @__PURE__ */ (() =>
  itemEntries.map(({ item, label }) => ({ value: item, label })))();

/** The keys of a table, by their type. */
export function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table).filter((key): key is Key => Object.hasOwn(table, key));
}
