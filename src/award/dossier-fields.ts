import { number, yesNo } from "../kernel/fields.js";
import { levelField } from "./level.js";
import { dossierTerms } from "./regimes/dossier.js";

/** The smallest photo, as it is printed. */
const photoSize: string = /* @__PURE__ */ dossierTerms.photos.size.centimetres.join(" x ");

/** How the level and the number of photos are asked. */
export const dossierFields = {
  level: levelField,
  photoCount: number("photos.count", "item", { vi: "Số ảnh sản phẩm", en: "Number of photos" }),
};

/** The facts on a dossier that are answered yes or no. */
export const dossierYesNo = {
  entryForm: yesNo("entryForm", {
    vi: "Phiếu đăng ký tham gia bình chọn (Phụ lục 1)",
    en: "Entry form (Annex 1)",
  }),
  copy: yesNo("registration.copy", {
    vi: "Bản sao hợp lệ giấy chứng nhận đăng ký kinh doanh",
    en: "Valid copy of the business registration certificate",
  }),
  enterprise: yesNo("registration.enterprise", {
    vi: "Cơ sở đăng ký theo loại hình doanh nghiệp",
    en: "The establishment is registered as an enterprise",
  }),
  inDatabase: yesNo("registration.inDatabase", {
    vi: "Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp có đủ dữ liệu",
    en: "The national database on enterprises gives the data in full",
  }),
  explanation: yesNo("explanation", {
    vi: "Bản thuyết minh giới thiệu sản phẩm (Phụ lục 2)",
    en: "Explanation of the product (Annex 2)",
  }),
  colour: yesNo("photos.colour", { vi: "Ảnh màu", en: "Photos in colour" }),
  largeEnough: yesNo("photos.largeEnough", {
    vi: `Cỡ ảnh tối thiểu ${photoSize} cm`,
    en: `Photos of at least ${photoSize} cm`,
  }),
  front: yesNo("photos.front", { vi: "Ảnh chụp chính diện", en: "A photo from the front" }),
  side: yesNo("photos.side", { vi: "Ảnh chụp mặt bên", en: "A photo from the side" }),
  above: yesNo("photos.above", { vi: "Ảnh chụp từ trên xuống", en: "A photo from above" }),
  papersExist: yesNo("otherPapers.exist", {
    vi: "Có giấy tờ khác liên quan đến sản phẩm",
    en: "There are other papers on the product",
  }),
  papersAttached: yesNo("otherPapers.attached", {
    vi: "Bản sao hợp lệ các giấy tờ đó",
    en: "Valid copies of them",
  }),
  certificate: yesNo("lowerLevel.certificate", {
    vi: "Bản sao hợp lệ giấy chứng nhận cấp dưới còn giá trị",
    en: "Valid copy of a valid certificate of the level below",
  }),
  request: yesNo("lowerLevel.request", {
    vi: "Văn bản đề nghị của cấp dưới",
    en: "Written request of the level below",
  }),
  list: yesNo("lowerLevel.list", {
    vi: "Danh sách trích ngang (Phụ lục 5)",
    en: "Summary list (Annex 5)",
  }),
  roundHeld: yesNo("lowerLevel.roundHeld", {
    vi: "Có tổ chức bình chọn ở cấp thấp nhất",
    en: "A round is held at the lowest level",
  }),
  forwardingLetter: yesNo("lowerLevel.forwardingLetter", {
    vi: "Văn bản gửi đăng ký của UBND cấp thấp nhất",
    en: "The lowest level's letter that forwards the dossier",
  }),
};
