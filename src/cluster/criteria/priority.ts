import type { Criterion, DayTest } from "../../kernel/criterion.js";
import { priorityReserve, releaseAfter, rentCut, resolution198 } from "../regimes/resolution-198-2025.js";
import { must } from "./shared.js";

/** The cluster was newly established after the Resolution took effect. */
export function newlyEstablished(at: string): DayTest {
  const { newAfter, place } = priorityReserve;
  return {
    kind: "day",
    id: `${at}.newly-established`,
    label: {
      vi: "Thành lập mới sau ngày Nghị quyết có hiệu lực",
      en: "Newly established after the Resolution took effect",
    },
    ...place,
    source: "establishedOn",
    op: ">",
    day: newAfter,
  };
}

/** What lets land that is kept for priority tenants go to others, besides the time that has run. */
export function releaseCriteria(at: string): Criterion {
  const { citation, verification } = releaseAfter;
  const noSupport = { vi: "Nhà nước không hỗ trợ đầu tư hạ tầng", en: "The State gave no support" };
  const noTenant = {
    vi: "Trong thời hạn luật định không có đối tượng ưu tiên thuê",
    en: "No priority tenant took land within the time that the law sets",
  };
  return {
    kind: "all",
    id: `${at}.conditions`,
    label: { vi: "Điều kiện để cho đối tượng khác thuê", en: "Conditions for renting to others" },
    citation,
    verification,
    of: [
      newlyEstablished(at),
      must(`${at}.no-support`, "stateSupport", noSupport, releaseAfter, false),
      must(`${at}.no-tenant`, "priorityTenant", noTenant, releaseAfter, false),
    ],
  };
}

/** Whose rent is cut: priority tenants; whether a contract of before the Resolution counts is not written. */
export function rentCriteria(at: string): Criterion {
  const { citation, verification } = rentCut.place;
  return {
    kind: "all",
    id: `${at}.conditions`,
    label: { vi: "Điều kiện được giảm tiền thuê lại đất", en: "Conditions for the cut in rent" },
    citation,
    verification,
    of: [
      {
        kind: "choice",
        id: `${at}.tenant`,
        label: { vi: "Thuộc đối tượng ưu tiên", en: "A priority tenant" },
        ...rentCut.place,
        source: "tenant",
        oneOf: ["privateHighTech", "smallOrMediumEnterprise", "innovativeStartUp"],
      },
      {
        kind: "any",
        id: `${at}.contract`,
        label: {
          vi: "Hợp đồng thuê đất trong thời gian áp dụng",
          en: "A contract that the Resolution covers",
        },
        ...rentCut.place,
        of: [
          {
            kind: "day",
            id: `${at}.contract.signed`,
            label: {
              vi: "Hợp đồng ký từ ngày Nghị quyết có hiệu lực",
              en: "The contract was signed when the Resolution was in force",
            },
            ...rentCut.place,
            source: "contractOn",
            op: ">=",
            day: resolution198.from,
          },
          {
            kind: "open",
            id: `${at}.contract.earlier`,
            label: { vi: "Hợp đồng ký trước đó", en: "A contract signed before" },
            ...rentCut.place,
            reason: "open-reading",
            text: {
              vi: "Luật không nói hợp đồng ký trước ngày Nghị quyết có hiệu lực có được giảm cho thời gian còn lại hay không.",
              en: "Whether a contract signed before the Resolution gets the cut for the time that is left is not written.",
            },
          },
        ],
      },
    ],
  };
}
