import { choice, day, list, yesNo } from "../kernel/fields.js";
import type { Text } from "../kernel/text.js";
import { ruralEstablishmentFields } from "../people/establishment-fields.js";
import type { ProductGroup } from "./entry-inputs.js";
import { levelChoices, levelField } from "./level.js";

/** What each group of products is called. */
export const groupLabels: Readonly<Record<ProductGroup, Text>> = {
  handicraft: { vi: "Thủ công mỹ nghệ", en: "Handicraft" },
  processed: {
    vi: "Chế biến nông, lâm, thủy sản và thực phẩm",
    en: "Processed agricultural, forestry and aquatic products, and food",
  },
  machinery: {
    vi: "Thiết bị, máy móc, dụng cụ và phụ tùng cơ khí",
    en: "Equipment, machinery, tools and mechanical spare parts",
  },
  other: { vi: "Các sản phẩm khác", en: "Other products" },
};

/** The facts on an entry that are answered yes or no. */
export const entryYesNo = {
  sameEstablishment: yesNo("product.set.sameEstablishment", {
    vi: "Do cùng một cơ sở sản xuất",
    en: "Made by the same establishment",
  }),
  sameDesign: yesNo("product.set.sameDesign", { vi: "Cùng mẫu mã", en: "Of the same design" }),
  sameUse: yesNo("product.set.sameUse", { vi: "Cùng công dụng", en: "Of the same use" }),
  differentProducts: yesNo("product.set.differentProducts", {
    vi: "Là các sản phẩm khác nhau",
    en: "Different products",
  }),
  combinable: yesNo("product.set.combinable", {
    vi: "Ghép lại được, tăng tiện ích sử dụng",
    en: "Can be put together for more convenience",
  }),
  industrial: yesNo("product.industrial", {
    vi: "Là sản phẩm công nghiệp, tiểu thủ công nghiệp",
    en: "An industrial or cottage-industry product",
  }),
  ownMake: yesNo("product.ownMake", {
    vi: "Do chính cơ sở đăng ký sản xuất",
    en: "Made by the establishment that enters it",
  }),
  copied: yesNo("product.copied", { vi: "Là sản phẩm sao chép", en: "A copied product" }),
  intellectualProperty: yesNo("product.conformity.intellectualProperty", {
    vi: "Không vi phạm quyền sở hữu trí tuệ",
    en: "No breach of intellectual property",
  }),
  industrialProperty: yesNo("product.conformity.industrialProperty", {
    vi: "Không vi phạm quyền sở hữu công nghiệp",
    en: "No breach of industrial property",
  }),
  quality: yesNo("product.conformity.quality", {
    vi: "Không vi phạm tiêu chuẩn, quy chuẩn chất lượng",
    en: "No breach of quality standards",
  }),
  occupationalSafety: yesNo("product.conformity.occupationalSafety", {
    vi: "Không vi phạm vệ sinh, an toàn lao động",
    en: "No breach of occupational safety",
  }),
  foodSafety: yesNo("product.conformity.foodSafety", {
    vi: "Không vi phạm an toàn thực phẩm",
    en: "No breach of food safety",
  }),
  environment: yesNo("product.conformity.environment", {
    vi: "Không vi phạm bảo vệ môi trường",
    en: "No breach of environmental protection",
  }),
  seriesProduction: yesNo("product.seriesProduction", {
    vi: "Sản xuất được hàng loạt, số lượng lớn",
    en: "Can be made in series and in large numbers",
  }),
  oneOff: yesNo("product.oneOff", { vi: "Là sản phẩm độc bản", en: "One of a kind" }),
  meetsDemand: yesNo("product.meetsDemand", {
    vi: "Đáp ứng nhu cầu thị trường",
    en: "Meets a demand of the market",
  }),
  requested: yesNo("lowerLevel.requested", {
    vi: "Có văn bản đề nghị của cấp dưới",
    en: "The level below asks in writing",
  }),
  listed: yesNo("lowerLevel.listed", {
    vi: "Có trong danh sách trích ngang kèm theo",
    en: "On the list that goes with the request",
  }),
  roundHeld: yesNo("lowerLevel.roundHeld", {
    vi: "Có tổ chức bình chọn ở cấp thấp nhất",
    en: "A round is held at the lowest level",
  }),
  forwarded: yesNo("lowerLevel.forwarded", {
    vi: "UBND cấp thấp nhất gửi đăng ký bằng văn bản",
    en: "The lowest level's People's Committee forwards the dossier",
  }),
};

/** How the other facts on an entry are asked. */
export const entryFields = {
  level: levelField,
  establishment: ruralEstablishmentFields("establishment."),
  form: choice(
    "product.form",
    [
      { value: "single", label: { vi: "Một sản phẩm", en: "One product" } },
      { value: "set", label: { vi: "Một bộ sản phẩm", en: "A set of products" } },
    ],
    { vi: "Một sản phẩm hay một bộ", en: "One product or a set" },
  ),
  group: choice(
    "product.group",
    [
      { value: "handicraft", label: groupLabels.handicraft },
      { value: "processed", label: groupLabels.processed },
      { value: "machinery", label: groupLabels.machinery },
      { value: "other", label: groupLabels.other },
    ],
    { vi: "Nhóm sản phẩm", en: "Group of products" },
  ),
  materials: choice(
    "product.set.materials",
    [
      { value: "one", label: { vi: "Một loại", en: "One" } },
      { value: "several", label: { vi: "Nhiều loại", en: "Several" } },
    ],
    { vi: "Nguyên liệu, vật liệu", en: "Materials" },
  ),
  certificates: list("certificates", {
    vi: "Các giấy chứng nhận của sản phẩm",
    en: "The product's certificates",
  }),
  certificateLevel: choice("certificates[].level", levelChoices, {
    vi: "Cấp của giấy chứng nhận",
    en: "Level of the certificate",
  }),
  certificateIssuedOn: day("certificates[].issuedOn", {
    vi: "Ngày cấp",
    en: "Day of issue",
  }),
};
