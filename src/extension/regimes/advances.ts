import type { Figure } from "../../kernel/figure.js";
import { figure, type Place, places } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";
import type { SupportItem } from "../items.js";

/** The first advance of a national project (tạm ứng lần một), and what must be done before it. */
export interface AdvanceRow {
  readonly items: readonly SupportItem[];
  /** Percent of the support. */
  readonly share: Figure;
  /** More than this percentage of the work must be done; `null` where no such test is set. */
  readonly workOver: Figure | null;
  readonly condition: Text | null;
}

const at = places("36/2013/TT-BCT", "official");
const percent = (value: string, place: Place) => figure(value, "percent", place);

/** Circular 36/2013/TT-BCT, Article 13; the head of the agency decides on what it does not name (Article 16). */
export const advanceRows: readonly AdvanceRow[] = [
  {
    items: ["clusterInfrastructure", "clusterPollution"],
    share: percent("30", at("13", "1")),
    workOver: percent("50", at("13", "1", "b")),
    condition: {
      vi: "Khối lượng hạng mục được hỗ trợ đã làm",
      en: "Work of the supported item that is done",
    },
  },
  {
    items: ["vocationalTraining"],
    share: percent("70", at("13", "2", "a")),
    workOver: null,
    condition: null,
  },
  {
    items: [
      "consulting",
      "relocationConsulting",
      "startupTraining",
      "conference",
      "studyTripAbroad",
      "brand",
      "trademark",
      "regionalAssociation",
      "nationalAssociation",
      "linkageCluster",
      "cleanerProductionAssessment",
    ],
    share: percent("70", at("13", "2", "b")),
    workOver: null,
    condition: null,
  },
  {
    items: ["domesticFairOrganising", "domesticFairParticipation", "communications", "clusterDetailedPlan"],
    share: percent("70", at("13", "2", "c")),
    workOver: null,
    condition: null,
  },
  {
    items: [
      "newTechnologyModel",
      "effectiveModel",
      "machinery",
      "technologyTransfer",
      "technologyLine",
      "establishmentPollution",
    ],
    share: percent("70", at("13", "2", "d")),
    workOver: percent("70", at("13", "2", "d")),
    condition: {
      vi: "Giá trị công việc đã làm so với tổng vốn đầu tư",
      en: "Work done, of the total investment",
    },
  },
  {
    items: ["enterpriseEstablishment"],
    share: percent("100", at("13", "3")),
    workOver: null,
    condition: {
      vi: "Sau nghiệm thu và có giấy chứng nhận đăng ký kinh doanh",
      en: "After acceptance, with the business registration certificate",
    },
  },
];

/** Each establishment at most so many events abroad a year. */
export const eventsAbroad: Figure = figure("2", "item", places("46/2012/TT-BCT", "official")("4", "1", "b"));

/** The day on which a circular that amends Circular 36/2013/TT-BCT was issued; its text was not obtained. */
export const procedureAmended = "2018-07-10";
