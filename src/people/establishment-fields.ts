import { choice, day, number, yesNo } from "../kernel/fields.js";
import type { Text } from "../kernel/text.js";
import { legalFormChoices } from "./legal-form.js";
import { formerUnitChoices, localUnitChoices, wardParentChoices } from "./unit.js";

/** What each fact on a rural industrial establishment is called, where it is asked and where it is judged. */
export const establishmentLabels = {
  legalForm: {
    vi: "Loại hình của cơ sở",
    en: "Legal form of the establishment",
  },
  lawfullySetUp: {
    vi: "Thành lập và hoạt động đúng pháp luật",
    en: "Set up and operating lawfully",
  },
  producesDirectly: {
    vi: "Trực tiếp đầu tư, sản xuất công nghiệp - tiểu thủ công nghiệp",
    en: "Directly invests in and carries out industrial or cottage-industry production",
  },
  smallOrMedium: {
    vi: "Là doanh nghiệp nhỏ và vừa theo định nghĩa hiện hành",
    en: "It is a small or medium enterprise by the definition in force",
  },
  capital: {
    vi: "Tổng nguồn vốn",
    en: "Total capital",
  },
  averageWorkers: {
    vi: "Số lao động bình quân năm",
    en: "Average number of workers in the year",
  },
  insuredWorkers: {
    vi: "Số lao động tham gia bảo hiểm xã hội bình quân năm",
    en: "Average number of workers in social insurance in the year",
  },
  revenue: {
    vi: "Tổng doanh thu của năm",
    en: "Revenue of the year",
  },
  unit: {
    vi: "Đơn vị hành chính nơi sản xuất",
    en: "Unit where the production takes place",
  },
  centrallyRunCity: {
    vi: "Nơi sản xuất thuộc thành phố trực thuộc trung ương",
    en: "The place of production belongs to a centrally-run city",
  },
  recognisedCraftVillage: {
    vi: "Nơi sản xuất ở làng nghề được UBND cấp tỉnh công nhận",
    en: "The place of production lies in a craft village that the province recognised",
  },
  formerUnit: {
    vi: "Đơn vị hành chính nơi sản xuất trước ngày 01/7/2025",
    en: "Unit where the production takes place, before 1 July 2025",
  },
  wardOf: {
    vi: "Phường khi đó thuộc đơn vị nào",
    en: "What the ward then belonged to",
  },
  convertedFromCommune: {
    vi: "Phường được chuyển đổi từ xã",
    en: "The ward was converted from a commune",
  },
  convertedOn: {
    vi: "Ngày quyết định chuyển đổi từ xã có hiệu lực",
    en: "Day on which the decision to convert the commune took effect",
  },
  planYear: {
    vi: "Năm xây dựng kế hoạch khuyến công",
    en: "Year in which the extension plan is drawn up",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** How each fact on a rural industrial establishment is asked; `prefix` is where they stand, with a point at its end. */
export function ruralEstablishmentFields(prefix: string) {
  const labels = establishmentLabels;
  const size = `${prefix}size.`;
  const place = `${prefix}place.`;
  const former = `${place}former.`;
  return {
    legalForm: choice(`${prefix}legalForm`, legalFormChoices, labels.legalForm),
    lawfullySetUp: yesNo(`${prefix}lawfullySetUp`, labels.lawfullySetUp),
    producesDirectly: yesNo(`${prefix}producesDirectly`, labels.producesDirectly),
    smallOrMedium: yesNo(`${size}smallOrMedium`, labels.smallOrMedium),
    capital: number(`${size}capitalDong`, "dong", labels.capital),
    averageWorkers: number(`${size}averageWorkers`, "person", labels.averageWorkers),
    insuredWorkers: number(`${size}insuredWorkers`, "person", labels.insuredWorkers),
    revenue: number(`${size}revenueDong`, "dong", labels.revenue),
    unit: choice(`${place}unit`, localUnitChoices, labels.unit),
    centrallyRunCity: yesNo(`${place}centrallyRunCity`, labels.centrallyRunCity),
    recognisedCraftVillage: yesNo(`${place}recognisedCraftVillage`, labels.recognisedCraftVillage),
    formerUnit: choice(`${former}unit`, formerUnitChoices, labels.formerUnit),
    wardOf: choice(`${former}wardOf`, wardParentChoices, labels.wardOf),
    convertedFromCommune: yesNo(`${former}convertedFromCommune`, labels.convertedFromCommune),
    convertedOn: day(`${former}convertedOn`, labels.convertedOn),
    planYear: number(`${former}planYear`, "year", labels.planYear),
  };
}

/** The fields of a rural industrial establishment at their place in an area's input. */
export type RuralEstablishmentFields = ReturnType<typeof ruralEstablishmentFields>;
