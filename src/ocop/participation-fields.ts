import { choice, yesNo } from "../kernel/fields.js";

/** How each fact on a participant and its product is asked. */
export const participationFields = {
  participant: choice(
    "participant",
    [
      { value: "cooperative", label: { vi: "Hợp tác xã", en: "Cooperative" } },
      { value: "cooperativeGroup", label: { vi: "Tổ hợp tác", en: "Cooperative group" } },
      {
        value: "smallOrMediumEnterprise",
        label: { vi: "Doanh nghiệp nhỏ và vừa", en: "Small or medium enterprise" },
      },
      { value: "largeEnterprise", label: { vi: "Doanh nghiệp lớn", en: "Large enterprise" } },
      { value: "farm", label: { vi: "Trang trại", en: "Farm" } },
      {
        value: "household",
        label: { vi: "Hộ sản xuất, hộ gia đình", en: "Production or family household" },
      },
      { value: "association", label: { vi: "Hội, hiệp hội", en: "Association" } },
      { value: "operatingCentre", label: { vi: "Trung tâm điều hành", en: "Operating centre" } },
      {
        value: "equivalentOrganisation",
        label: {
          vi: "Tổ chức tương đương hội, trung tâm điều hành",
          en: "Organisation equivalent to an association or operating centre",
        },
      },
      { value: "other", label: { vi: "Đối tượng khác", en: "Somebody else" } },
    ],
    { vi: "Loại hình chủ thể", en: "Kind of participant" },
  ),
  businessRegistration: yesNo("businessRegistration", {
    vi: "Hộ có đăng ký kinh doanh",
    en: "The household has a business registration",
  }),
  sector: choice(
    "sector",
    [
      { value: "I", label: { vi: "Thực phẩm", en: "Food" } },
      { value: "II", label: { vi: "Đồ uống", en: "Beverages" } },
      {
        value: "III",
        label: {
          vi: "Dược liệu và sản phẩm từ dược liệu",
          en: "Medicinal materials and products made of them",
        },
      },
      { value: "IV", label: { vi: "Hàng thủ công mỹ nghệ", en: "Handicrafts" } },
      { value: "V", label: { vi: "Sinh vật cảnh", en: "Ornamental plants and animals" } },
      {
        value: "VI",
        label: {
          vi: "Du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
          en: "Community tourism, ecotourism and tourist sites",
        },
      },
      { value: "none", label: { vi: "Không thuộc nhóm nào", en: "None of them" } },
    ],
    { vi: "Nhóm sản phẩm", en: "Sector of the product" },
  ),
  localSpeciality: yesNo("localSpeciality", {
    vi: "Đặc sản, có nguồn gốc và đặc trưng của làng, xã",
    en: "A speciality with origin in and character of the village or commune",
  }),
  madeToStandards: yesNo("madeToStandards", {
    vi: "Sản xuất theo tiêu chuẩn, giữ giá trị truyền thống, an toàn, có trách nhiệm",
    en: "Made to standards, keeping traditions, safe, responsible",
  }),
};
