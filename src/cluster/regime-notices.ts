import type { Notice } from "../kernel/assessment.js";
import type { Place } from "../kernel/place.js";
import { type RegimeRemark, remarks, type Transition } from "./regimes/transitions.js";

/** What must be known about every answer under a regime. */
export function remarksOn(
  regime: string,
  at: string,
  concerning: readonly RegimeRemark["concerns"][] = ["conditions", "everything"],
): readonly Notice[] {
  return remarks
    .filter((remark) => remark.regime === regime && concerning.includes(remark.concerns))
    .map(({ code, kind, text, place }) => ({
      code,
      kind,
      at,
      text,
      ...(place === null ? {} : { citation: place.citation }),
    }));
}

/** The conditions are necessary; the decision is the authority's. */
export function authorityDecides(at: string): Notice {
  return {
    code: "authority-decides",
    kind: "authority",
    at,
    text: {
      vi: "Ở đây chỉ xét các điều kiện; việc quyết định thuộc UBND cấp tỉnh.",
      en: "Only the conditions are judged here; the provincial People's Committee decides.",
    },
  };
}

/** The dossier was filed before the decree changed, and appraised after. */
export function filedBefore(transition: Transition | undefined, at: string): Notice {
  const place = transition?.place ?? null;
  return {
    code: "filed-before-change",
    kind: "transition",
    at,
    text: {
      vi: "Hồ sơ nộp trước khi quy định thay đổi nhưng thẩm định sau đó; luật chỉ nói về hồ sơ đang thẩm định.",
      en: "The dossier was filed before the rules changed but appraised after; the law speaks of dossiers under appraisal only.",
    },
    ...citing(place),
  };
}

/** Work under way moves to the next regime: the answer holds for a decision before that. */
export function decisionDayNotGiven({ place }: Transition, at: string): Notice {
  return {
    code: "decision-day-not-given",
    kind: "transition",
    at,
    text: {
      vi: "Chưa có ngày quyết định: hồ sơ chưa quyết định khi thẩm quyền chuyển giao thì theo quy định mới.",
      en: "The day of the decision was not given: a dossier undecided when authority changes hands follows the new rules.",
    },
    ...citing(place),
  };
}

function citing(place: Place | null): Pick<Notice, "citation"> {
  return place === null ? {} : { citation: place.citation };
}

/** The rules changed during the appraisal, and no transitional provision is known. */
export function transitionUnknown(at: string): Notice {
  return {
    code: "transition-unknown",
    kind: "transition",
    at,
    text: {
      vi: "Quy định thay đổi trong khi thẩm định và chưa rõ điều khoản chuyển tiếp; ở đây dùng quy định lúc bắt đầu thẩm định.",
      en: "The rules changed during the appraisal and no transitional provision is known; those of its beginning are used here.",
    },
  };
}

/** Industrial land is what an approved detailed plan fixes; some cluster has none. */
export function unplannedLand(at: string): Notice {
  return {
    code: "industrial-land-without-plan",
    kind: "scope",
    at,
    text: {
      vi: "Có cụm chưa được duyệt quy hoạch chi tiết nên đất công nghiệp của cụm đó chưa được xác định về pháp lý.",
      en: "A cluster has no approved detailed plan, so its industrial land is not fixed by law yet.",
    },
  };
}
