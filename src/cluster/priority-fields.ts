import { choice, day, number, yesNo } from "../kernel/fields.js";

const establishedOn = day("establishedOn", {
  vi: "Ngày thành lập mới cụm công nghiệp",
  en: "Day on which the cluster was newly established",
});

/** How each fact on land for priority tenants is asked. */
export const priorityLandFields = {
  establishedOn,
  fixed: number("fixedHa", "ha", {
    vi: "Diện tích UBND cấp tỉnh xác định cho cụm này",
    en: "Area that the provincial People's Committee fixed for this cluster",
  }),
  count: number("province.parksAndClusters", "cluster", {
    vi: "Số khu, cụm công nghiệp trên địa bàn tỉnh",
    en: "Number of industrial parks and clusters in the province",
  }),
  land: number("province.landHa", "ha", {
    vi: "Diện tích đất khu, cụm công nghiệp trên địa bàn tỉnh",
    en: "Land of the industrial parks and clusters in the province",
  }),
  reserved: number("province.reservedHa", "ha", {
    vi: "Diện tích cả tỉnh dành cho đối tượng ưu tiên",
    en: "Land kept for priority tenants in the whole province",
  }),
};

/** How each fact on the release of such land is asked. */
export const priorityReleaseFields = {
  establishedOn,
  stateSupport: yesNo("stateSupport", {
    vi: "Nhà nước có hỗ trợ đầu tư hạ tầng của cụm",
    en: "The State gave support for building the infrastructure",
  }),
  priorityTenant: yesNo("priorityTenant", {
    vi: "Trong thời hạn luật định đã có đối tượng ưu tiên thuê",
    en: "A priority tenant took land within the time that the law sets",
  }),
  completedOn: day("completedOn", {
    vi: "Ngày hoàn thành đầu tư hạ tầng",
    en: "Day on which the infrastructure was completed",
  }),
};

/** How each fact on the rent of one tenant is asked. */
export const rentReductionFields = {
  tenant: choice(
    "tenant",
    [
      {
        value: "privateHighTech",
        label: { vi: "Doanh nghiệp công nghệ cao tư nhân", en: "Private high-tech enterprise" },
      },
      {
        value: "smallOrMediumEnterprise",
        label: { vi: "Doanh nghiệp nhỏ và vừa", en: "Small or medium enterprise" },
      },
      {
        value: "innovativeStartUp",
        label: { vi: "Doanh nghiệp khởi nghiệp sáng tạo", en: "Innovative start-up" },
      },
      { value: "other", label: { vi: "Đối tượng khác", en: "Somebody else" } },
    ],
    { vi: "Bên thuê lại đất", en: "The tenant" },
  ),
  contractOn: day("contractOn", {
    vi: "Ngày ký hợp đồng thuê đất",
    en: "Day on which the lease contract was signed",
  }),
  rent: number("rentDong", "dong", {
    vi: "Tiền thuê lại đất trước khi giảm",
    en: "Sublease rent before the cut",
  }),
};
