import type { Choice } from "../kernel/assessment.js";
import type { Field } from "../kernel/field.js";
import { choice, list, number, yesNo } from "../kernel/fields.js";
import { ruralEstablishmentFields } from "../people/establishment-fields.js";
import { sectorChoices } from "./sector.js";

const difficulties: readonly Choice[] = [
  { value: "none", label: { vi: "Không khó khăn", en: "Not difficult" } },
  { value: "difficult", label: { vi: "Khó khăn", en: "Difficult" } },
  { value: "extremelyDifficult", label: { vi: "Đặc biệt khó khăn", en: "Extremely difficult" } },
];

const sectors: Field = {
  ...list("sectors", { vi: "Các ngành, nghề của cơ sở", en: "The groups of trades of the production" }),
  choices: sectorChoices,
};

/** How each fact on a beneficiary is asked, those on the establishment apart. */
export const beneficiaryFields = {
  cleanerProduction: yesNo("cleanerProduction", {
    vi: "Cơ sở sản xuất công nghiệp áp dụng sản xuất sạch hơn",
    en: "An industrial establishment that applies cleaner production",
  }),
  sustainableProduction: yesNo("sustainableProduction", {
    vi: "Cơ sở sản xuất công nghiệp áp dụng sản xuất và tiêu dùng bền vững",
    en: "An industrial establishment that applies sustainable production and consumption",
  }),
  infrastructureInvestor: yesNo("infrastructureInvestor", {
    vi: "Doanh nghiệp, hợp tác xã là chủ đầu tư hạ tầng cụm công nghiệp",
    en: "An enterprise or cooperative that invests in the infrastructure of a cluster",
  }),
  handicraftArtisan: yesNo("handicraftArtisan", {
    vi: "Nghệ nhân nhân dân hoặc Nghệ nhân ưu tú nghề thủ công mỹ nghệ",
    en: "A People's or Meritorious Artisan in handicrafts",
  }),
  serviceProvider: yesNo("serviceProvider", {
    vi: "Tham gia quản lý, thực hiện dịch vụ khuyến công",
    en: "Manages extension or delivers its services",
  }),
  sectors,
  sector: choice("sectors[]", sectorChoices, { vi: "Ngành, nghề", en: "Group of trades" }),
  savesMinerals: yesNo("savesMinerals", {
    vi: "Vật liệu xây dựng tiết kiệm tài nguyên khoáng sản",
    en: "The building materials save mineral resources",
  }),
  pollutingBrickKiln: yesNo("pollutingBrickKiln", {
    vi: "Sản xuất gạch đất sét nung bằng lò thủ công cải tiến, lò vòng gây ô nhiễm",
    en: "Makes fired-clay bricks in improved manual or ring kilns that pollute",
  }),
  craftToPreserve: yesNo("craftToPreserve", {
    vi: "Nghề tại địa phương cần được bảo tồn, phát triển",
    en: "A local craft that is to be preserved and developed",
  }),
  remoteOrMinority: yesNo("area.remoteOrMinority", {
    vi: "Huyện vùng cao, hải đảo, biên giới hoặc vùng đồng bào dân tộc thiểu số",
    en: "Highland, island or border district, or an area of ethnic minorities",
  }),
  poorDistrict: yesNo("area.poorDistrict", {
    vi: "Huyện nghèo theo Nghị quyết 30a/2008/NQ-CP",
    en: "Poor district of Resolution 30a/2008/NQ-CP",
  }),
  newRuralPlan: yesNo("area.newRuralPlan", {
    vi: "Xã trong kế hoạch xây dựng nông thôn mới",
    en: "Commune in the plan of the new-rural programme",
  }),
  difficulty: choice("area.difficulty", difficulties, {
    vi: "Điều kiện kinh tế - xã hội của địa bàn",
    en: "Socio-economic conditions of the area",
  }),
  typical: yesNo("product.typical", {
    vi: "Có giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu",
    en: "Certified as a typical rural industrial product",
  }),
  key: yesNo("product.key", {
    vi: "Thuộc chương trình công nghiệp chủ lực, mũi nhọn, trọng điểm",
    en: "In a programme of key, spearhead or focal industry",
  }),
  ocopNamedLocally: yesNo("product.ocopNamedLocally", {
    vi: "Là sản phẩm OCOP mà quy định của địa phương xếp vào diện ưu tiên",
    en: "An OCOP product that a local rule gives priority",
  }),
  forExport: yesNo("product.forExport", {
    vi: "Có hợp đồng xuất khẩu hoặc sản xuất phục vụ xuất khẩu",
    en: "Has an export contract or produces for export",
  }),
  onSupportingList: yesNo("product.onSupportingList", {
    vi: "Thuộc danh mục sản phẩm công nghiệp hỗ trợ ưu tiên phát triển",
    en: "On the list of supporting-industry products given priority",
  }),
  traditionalCraftAtRisk: yesNo("product.traditionalCraftAtRisk", {
    vi: "Nghề truyền thống có nguy cơ mai một, thất truyền",
    en: "A traditional craft at risk of being lost",
  }),
  localMaterials: number("materials.localDong", "dong", {
    vi: "Giá trị nguyên liệu chính cung cấp từ tỉnh nơi đầu tư",
    en: "Value of the main materials from the province of investment",
  }),
  allMaterials: number("materials.totalDong", "dong", {
    vi: "Tổng giá trị nguyên liệu, vật liệu",
    en: "Value of all materials",
  }),
  workers: number("workers", "person", { vi: "Số lao động sử dụng", en: "Number of workers" }),
  womenOwned: yesNo("womenOwned", { vi: "Cơ sở do phụ nữ làm chủ", en: "Owned by women" }),
};

/** How the facts on the establishment are asked. */
export const beneficiaryEstablishmentFields = /* @__PURE__ */ ruralEstablishmentFields("establishment.");
