import type { Criterion, Steady } from "../../kernel/criterion.js";
import type { Place } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";
import type { RegularisationTerms } from "../regimes/regularisation.js";
import { regularisationFields as fields } from "../regularisation-fields.js";
import { must } from "./shared.js";

const at = "cluster.regularise";

/** How the list of what counts as formed is read: any of its items is enough, or all are needed. */
export type FormedReading = "any" | "all";

/** What a regime asks of a cluster that is to be regularised, as a tree of criteria. */
export function regularisationCriteria(terms: RegularisationTerms, formedBy: FormedReading): Criterion {
  const { formed, before } = terms;
  return {
    kind: "all",
    id: at,
    label: {
      vi: "Xử lý thành lập cụm công nghiệp hình thành trước khi có quy chế",
      en: "Regularisation of a cluster formed before the first national rules",
    },
    ...formed,
    of: [
      must(`${at}.in-provincial-plan`, "inProvincialPlan", fields.inProvincialPlan.label, formed),
      formedCriterion(formed, formedBy),
      {
        kind: "day",
        id: `${at}.in-time`,
        label: { vi: "Hoàn thành trước hạn", en: "Completed in time" },
        citation: before.citation,
        verification: before.verification,
        source: "on",
        op: "<",
        day: before.day,
      },
      area(terms),
    ],
  };
}

function formedCriterion(formed: Place, kind: FormedReading): Steady {
  const id = `${at}.formed`;
  return {
    kind,
    id,
    label: {
      vi: "Hình thành trước ngày Quyết định 105/2009/QĐ-TTg có hiệu lực",
      en: "Formed before Decision 105/2009/QĐ-TTg took effect",
    },
    ...formed,
    of: [
      must(
        `${id}.project`,
        "projectBefore",
        { vi: "Dự án hạ tầng được duyệt trước đó", en: "Its infrastructure project was approved before" },
        formed,
      ),
      must(
        `${id}.detailed-plan`,
        "detailedPlanBefore",
        { vi: "Quy hoạch chi tiết được duyệt trước đó", en: "Its detailed plan was approved before" },
        formed,
      ),
      group(
        "all",
        `${id}.planned-with-project`,
        { vi: "Trong quy hoạch và đã có dự án đầu tư", en: "In a plan, with an investment project" },
        formed,
        [
          must(`${id}.sector-plan`, "inSectorPlan", fields.inSectorPlan.label, formed),
          must(
            `${id}.investment`,
            "investmentBefore",
            { vi: "Có dự án đầu tư vào cụm trước đó", en: "An investment project came into it before" },
            formed,
          ),
        ],
      ),
    ],
  };
}

/** An area above the maximum may stay, or be reduced, on certain grounds; of others the law does not speak. */
function area({ area: most, keepOrReduce }: RegularisationTerms): Steady {
  const id = `${at}.area`;
  const { citation, verification } = keepOrReduce;
  return group("any", id, { vi: "Quy mô diện tích", en: "Size of the area" }, keepOrReduce, [
    {
      kind: "number",
      id: `${id}.most`,
      label: { vi: "Diện tích không vượt mức tối đa", en: "The area is within the maximum" },
      source: "area",
      ...most,
    },
    must(`${id}.full`, "industrialLandFull", fields.industrialLandFull.label, keepOrReduce),
    group(
      "all",
      `${id}.cleared`,
      { vi: "Đã duyệt quy hoạch chi tiết và giải phóng mặt bằng", en: "Planned in detail and cleared" },
      keepOrReduce,
      [
        must(
          `${id}.planned`,
          "detailedPlanApproved",
          { vi: "Đã được duyệt quy hoạch chi tiết", en: "A detailed plan is approved" },
          keepOrReduce,
        ),
        must(`${id}.clearance`, "clearanceFinished", fields.clearanceFinished.label, keepOrReduce),
      ],
    ),
    {
      kind: "open",
      id: `${id}.other`,
      label: {
        vi: "Cụm vượt mức tối đa trong trường hợp khác",
        en: "A larger cluster without these grounds",
      },
      citation,
      verification,
      reason: "open-reading",
      text: {
        vi: "Luật không nói xử lý thế nào với cụm vượt mức tối đa mà không có các căn cứ này.",
        en: "What becomes of a larger cluster without these grounds is not written.",
      },
    },
  ]);
}

function group(
  kind: "any" | "all",
  id: string,
  label: Text,
  { citation, verification }: Place,
  of: readonly Steady[],
): Steady {
  return { kind, id, label, citation, verification, of };
}
