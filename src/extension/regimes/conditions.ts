import { type Place, places } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";
import type { SupportItem } from "../items.js";

/** A condition of an item, on the days it is in force. */
export interface ConditionRow {
  readonly items: readonly SupportItem[];
  readonly text: Text;
  /** `null`: the clause of the norm itself. */
  readonly place: Place | null;
  readonly from: string;
  readonly to: string | null;
}

const at = places("46/2012/TT-BCT", "official");
const begins = "2013-02-10";
/** Districts ended; what takes their place as the area of comparison was not read. */
const withoutDistricts = "2025-07-01";

function condition(
  items: readonly SupportItem[],
  place: Place | null,
  vi: string,
  en: string,
  from = begins,
  to: string | null = null,
): ConditionRow {
  return { items, text: { vi, en }, place, from, to };
}

/** What the norms and Circular 46/2012/TT-BCT, Article 4, ask of single items. */
export const conditionRows: readonly ConditionRow[] = [
  condition(
    ["fairAbroad"],
    at("4", "1", "b"),
    "Mỗi cơ sở không quá 2 lần mỗi năm",
    "Each establishment at most twice a year",
  ),
  condition(
    ["newTechnologyModel"],
    at("4", "2", "a"),
    "Đề án quốc gia: trong huyện chưa cơ sở nào áp dụng; đề án địa phương: theo quy định của tỉnh",
    "National project: no establishment of the district applies it yet; local project: as the province provides",
    begins,
    withoutDistricts,
  ),
  condition(
    ["newTechnologyModel"],
    at("4", "2", "a"),
    "Trên địa bàn chưa cơ sở nào áp dụng; phạm vi thay cho cấp huyện chưa rõ",
    "No establishment of the area applies it yet; what takes the place of the district is not known",
    withoutDistricts,
  ),
  condition(
    ["newTechnologyModel"],
    at("4", "2", "a"),
    "Vượt trội so với công nghệ đang dùng trên địa bàn",
    "Superior to the technology in use in the area",
  ),
  condition(
    ["effectiveModel"],
    at("4", "2", "b"),
    "Hiệu quả kinh tế, xã hội, môi trường hơn hẳn cơ sở khác",
    "Clearly ahead of others in what it does for economy, society and environment",
  ),
  condition(
    ["technologyTransfer"],
    at("4", "3"),
    "Công nghệ tiên tiến thuộc danh mục khuyến khích chuyển giao, theo luật chuyển giao công nghệ",
    "Advanced, listed as encouraged, and transferred as the law on technology transfer asks",
  ),
  condition(
    ["machinery"],
    at("4", "4", "a"),
    "Máy đơn chiếc, cụm hoặc nhóm thiết bị cùng loại",
    "One machine, or several of one kind or working together",
  ),
  condition(
    ["machinery", "technologyLine"],
    at("4", "4", "b"),
    "Máy mới và tốt hơn máy đang dùng",
    "New, and better than what is in use",
  ),
  condition(
    ["cleanerProductionModel"],
    at("4", "5", "b"),
    "Dùng tài nguyên hiệu quả hơn và giảm phát thải",
    "Better use of resources and less emission",
  ),
  condition(
    ["relocationConsulting", "relocationInterest"],
    at("4", "6"),
    "Chủ tịch UBND cấp tỉnh chọn theo mức độ gây ô nhiễm",
    "The chair of the provincial People's Committee chooses by how much is polluted",
  ),
  condition(
    ["showroom"],
    at("4", "9"),
    "Của cơ sở: gắn với du lịch, khu thương mại; hoặc của trung tâm khuyến công",
    "An establishment's: tied to tourism or commerce; or an extension centre's",
  ),
  condition(
    ["enterpriseEstablishment"],
    null,
    "Ở địa bàn khó khăn hoặc đặc biệt khó khăn",
    "In a difficult or extremely difficult area",
  ),
  condition(
    ["relocationInterest"],
    null,
    "Sau khi đầu tư xong; vay trung, dài hạn bằng tiền Việt Nam và không quá hạn",
    "After the investment; medium or long-term loans in Vietnamese money, not overdue",
  ),
  condition(
    ["studyTripAbroad"],
    null,
    "Số người do cơ quan có thẩm quyền quyết định",
    "The authority decides the number of people",
  ),
];

/** What Joint Circular 26/2014/TTLT-BTC-BCT, Article 7, asks of every project, by its clauses. */
export const generalConditions: readonly Text[] = [
  { vi: "Nội dung và ngành nghề có trong nghị định", en: "Content and trade are listed in the decree" },
  { vi: "Đề án được cấp có thẩm quyền phê duyệt", en: "The competent authority approved the project" },
  { vi: "Đã có hoặc cam kết đủ vốn cho phần còn lại", en: "The rest of the capital is there or committed" },
  {
    vi: "Chưa được nguồn nhà nước nào hỗ trợ cùng nội dung chi",
    en: "No State source has supported the same content",
  },
];

/** The day on which a circular that amends Circular 46/2012/TT-BCT was issued; its text was not obtained. */
export const conditionsAmended = "2017-09-29";
