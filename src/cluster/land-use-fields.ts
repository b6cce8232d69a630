import { number, yesNo } from "../kernel/fields.js";

/** How each fact on the use of a cluster's land is asked. */
export const landUseFields = {
  area: number("areaHa", "ha", { vi: "Diện tích cụm công nghiệp", en: "Area of the cluster" }),
  services: number("servicesHa", "ha", {
    vi: "Đất cho dịch vụ phục vụ trực tiếp sản xuất",
    en: "Land for direct services to production",
  }),
  greenery: number("greeneryHa", "ha", { vi: "Đất cây xanh", en: "Greenery" }),
  technical: number("technicalHa", "ha", { vi: "Đất khu kỹ thuật", en: "Technical areas" }),
  traffic: number("trafficHa", "ha", { vi: "Đất giao thông", en: "Land for traffic" }),
  residents: yesNo("residents", {
    vi: "Có dân cư sinh sống trong cụm",
    en: "People live in the cluster",
  }),
  adjoinsAnother: yesNo("adjoinsAnother", {
    vi: "Nằm cạnh một cụm công nghiệp khác",
    en: "It lies side by side with another cluster",
  }),
  linked: yesNo("linked", {
    vi: "Có liên kết với cụm bên cạnh (ngành nghề, xử lý môi trường, năng lượng)",
    en: "It is linked with that cluster (trades, environmental treatment, energy)",
  }),
};
