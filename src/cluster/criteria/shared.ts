import type { Criterion, OpenTest, Steady, YesNoTest } from "../../kernel/criterion.js";
import type { Place } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";
import type { InvestorTerm, LandUseTerm } from "./terms.js";

/** A yes-or-no condition on the fact of the same name. */
export function must(
  id: string,
  source: string,
  label: Text,
  { citation, verification }: Place,
  expected = true,
): YesNoTest {
  return { kind: "yes-no", id, label, citation, verification, source, expected };
}

/** Conditions whose text was not obtained: whatever else holds, the question stays open. */
export function unobtained(id: string, { citation, verification }: Place): OpenTest {
  return {
    kind: "open",
    id,
    label: { vi: "Các điều kiện khác", en: "The other conditions" },
    citation,
    verification,
    reason: "text-not-obtained",
    text: {
      vi: "Chưa có văn bản đáng tin cậy về các điều kiện khác của giai đoạn này.",
      en: "No reliable text of the other conditions of this period was obtained.",
    },
  };
}

/** The land fits the plan that the law names. */
export function landUse(id: string, term: LandUseTerm): Criterion {
  return must(id, term.plan, landUseLabels[term.plan], term);
}

const landUseLabels: Readonly<Record<LandUseTerm["plan"], Text>> = {
  districtPlan: {
    vi: "Đất phù hợp quy hoạch sử dụng đất cấp huyện",
    en: "The land fits the district land-use plan",
  },
  provincialPlanOrQuota: {
    vi: "Đất phù hợp quy hoạch sử dụng đất cấp tỉnh hoặc chỉ tiêu phân bổ cho cấp xã",
    en: "The land fits the provincial land-use plan or the commune's quota",
  },
};

/** A qualified body asks to be the infrastructure investor. */
export function investor(id: string, term: InvestorTerm): Steady {
  const label = term.experienceOrAssignedUnit
    ? { vi: "Chủ đầu tư hạ tầng (một trong hai cách)", en: "Infrastructure investor (in one of two ways)" }
    : { vi: "Chủ đầu tư hạ tầng đủ điều kiện", en: "A qualified infrastructure investor" };
  const { citation, verification } = term;
  const applicant = [
    must(
      `${id}.applied`,
      "applied",
      { vi: "Có bên đề nghị làm chủ đầu tư hạ tầng", en: "Somebody asks to be the infrastructure investor" },
      term,
    ),
    must(
      `${id}.legal-status`,
      "legalStatus",
      { vi: "Bên đề nghị có tư cách pháp lý", en: "The applicant has legal status" },
      term,
    ),
    must(
      `${id}.capacity`,
      "capacity",
      { vi: "Bên đề nghị có năng lực đầu tư", en: "The applicant has the capacity to invest" },
      term,
    ),
  ];
  if (!term.experienceOrAssignedUnit) {
    return { kind: "all", id, label, citation, verification, of: applicant };
  }
  const experience = must(
    `${id}.experience`,
    "experience",
    { vi: "Bên đề nghị có kinh nghiệm", en: "The applicant has experience" },
    term,
  );
  return {
    kind: "any",
    id,
    label,
    citation,
    verification,
    of: [
      must(
        `${id}.assigned-unit`,
        "assignedUnit",
        { vi: "Có đơn vị được giao làm chủ đầu tư", en: "A unit is assigned to invest" },
        term,
      ),
      {
        kind: "all",
        id: `${id}.applicant`,
        label: { vi: "Bên đề nghị đủ điều kiện", en: "The applicant is qualified" },
        citation,
        verification,
        of: [...applicant, experience],
      },
    ],
  };
}
