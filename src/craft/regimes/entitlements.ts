import { figure, type Place, places } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";
import { none, type Term, unknown, value } from "../../support/term.js";
import { remark } from "./remark.js";

/** What a craft, a craft village or its establishments may be given. */
export type EntitlementId =
  | "tradePromotion"
  | "handicraftContest"
  | "centralProject"
  | "localProject"
  | "recognitionMoney"
  | "infrastructure"
  | "training"
  | "premises"
  | "creditAndInvestment"
  | "science"
  | "nationalProgramme"
  | "industrialExtension"
  | "environmentPolicy"
  | "provincialExtras";

/** Who may be given it: establishments of rural trades, State agencies, or the village or holder of the title. */
export type Holder = "establishment" | "stateAgency" | "village";

/** One entitlement. */
export interface EntitlementTerms {
  readonly label: Text;
  readonly place: Place;
  readonly from: string;
  readonly holder: Holder;
  /** Share of the cost, in percent. */
  readonly rate: Term;
  /** Đồng for each establishment or project. */
  readonly cap: Term;
  readonly per: "establishment" | "project" | null;
  /** The province sets contents or amounts. */
  readonly byProvince: boolean;
}

const decree = "2018-06-01";
const at = places("52/2018/NĐ-CP", "official");

function term(number: string, unit: "percent" | "dong", place: Place): Term {
  return value(figure(number, unit, place));
}

function priced(
  label: Text,
  place: Place,
  holder: Holder,
  per: "establishment" | "project",
  rate: string,
  cap: string | null,
  byProvince = false,
): EntitlementTerms {
  return {
    label,
    place,
    from: decree,
    holder,
    rate: term(rate, "percent", place),
    cap: cap === null ? none : term(cap, "dong", place),
    per,
    byProvince,
  };
}

/** Amounts that the province sets or that were not obtained (`unknown`), or of which the text sets none (`none`). */
function unpriced(
  label: Text,
  place: Place,
  holder: Holder,
  amounts: Term,
  byProvince: boolean,
  from = decree,
): EntitlementTerms {
  return { label, place, from, holder, rate: amounts, cap: amounts, per: null, byProvince };
}

/** The entitlements, those with a ceiling first. */
export const entitlementTable: Readonly<Record<EntitlementId, EntitlementTerms>> = {
  tradePromotion: priced(
    {
      vi: "Tư vấn, trang bán hàng trực tuyến, mẫu mã, bao bì, thương hiệu",
      en: "Advice, online sale, design, packaging, brand and its protection",
    },
    at("9", "3", "a"),
    "establishment",
    "establishment",
    "50",
    "50000000",
  ),
  handicraftContest: priced(
    { vi: "Hội thi sản phẩm thủ công Việt Nam", en: "Vietnam handicraft contest" },
    at("9", "3", "b"),
    "establishment",
    "establishment",
    "100",
    null,
  ),
  centralProject: priced(
    { vi: "Dự án từ ngân sách trung ương", en: "Project of the central budget" },
    at("12", "1", "d"),
    "stateAgency",
    "project",
    "50",
    "500000000",
  ),
  localProject: priced(
    { vi: "Dự án từ ngân sách địa phương", en: "Project of the local budget" },
    at("12", "2"),
    "stateAgency",
    "project",
    "50",
    "500000000",
    true,
  ),
  recognitionMoney: unpriced(
    { vi: "Tiền kèm quyết định công nhận", en: "Money with the decision of recognition" },
    at("14", "1"),
    "village",
    unknown,
    true,
  ),
  infrastructure: unpriced(
    { vi: "Hạ tầng làng nghề", en: "Infrastructure of the village" },
    at("14", "2"),
    "village",
    unknown,
    true,
  ),
  training: unpriced(
    { vi: "Đào tạo, truyền nghề", en: "Training" },
    at("11"),
    "establishment",
    unknown,
    true,
  ),
  premises: unpriced(
    { vi: "Mặt bằng, di dời khỏi khu dân cư", en: "Land, moving out of residential areas" },
    at("7"),
    "establishment",
    unknown,
    true,
  ),
  creditAndInvestment: unpriced(
    { vi: "Ưu đãi đầu tư, ưu tiên vay vốn", en: "Investment incentives, priority for loans" },
    at("8"),
    "establishment",
    none,
    false,
  ),
  science: unpriced(
    { vi: "Khoa học, công nghệ", en: "Science and technology" },
    at("10"),
    "establishment",
    none,
    false,
  ),
  nationalProgramme: unpriced(
    { vi: "Chương trình nông thôn mới", en: "National programme on new rural areas" },
    places("55/2023/TT-BTC", "official")("88"),
    "village",
    unknown,
    false,
    "2023-08-15",
  ),
  industrialExtension: unpriced(
    {
      vi: "Cơ sở trong làng nghề được hưởng khuyến công",
      en: "Establishments in the village may use industrial extension",
    },
    { citation: { document: "235/2025/NĐ-CP" }, verification: "corroborated" },
    "village",
    none,
    false,
    "2025-10-15",
  ),
  environmentPolicy: unpriced(
    { vi: "Chính sách bảo vệ môi trường", en: "Environmental policy" },
    at("14", "3"),
    "village",
    none,
    false,
  ),
  provincialExtras: unpriced(
    { vi: "Hỗ trợ khác của tỉnh", en: "Further support of the province" },
    at("12", "4"),
    "establishment",
    unknown,
    true,
  ),
};

/** Who is an establishment of rural trades (Điều 2 khoản 1). */
export const establishments = [
  "smallOrMediumEnterprise",
  "cooperative",
  "cooperativeGroup",
  "household",
] as const;

export const establishmentPlace: Place = at("2", "1");

/** Who builds a project (Điều 12 khoản 1 điểm a). */
export const projectPlace: Place = at("12", "1", "a");

/** Nobody is supported twice for the same (Điều 25 khoản 4). */
export const noDoubleSupport: Place = at("25", "4");

export const ceilingIsNoClaim = remark(
  "ceiling-is-no-claim",
  "authority",
  {
    vi: "Đây là mức tối đa; cơ quan có thẩm quyền quyết định. Văn bản không nói mức này tính một lần hay hằng năm.",
    en: "This is a ceiling; the competent body decides. The text does not say whether it is meant once or each year.",
  },
  null,
);
