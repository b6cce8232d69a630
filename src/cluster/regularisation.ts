import { lastDayBefore } from "../calendar/bounds.js";
import { assess, type Question } from "../kernel/assess.js";
import type { Assessment, Notice } from "../kernel/assessment.js";
import type { Field } from "../kernel/field.js";
import { day } from "../kernel/fields.js";
import { prepare } from "../kernel/prepare.js";
import type { Sources, YesNoSource } from "../kernel/source.js";
import { amountSource, figureUnits } from "../quantity/amount-source.js";
import { hectareMeasure } from "../quantity/area.js";
import { type FormedReading, regularisationCriteria } from "./criteria/regularisation.js";
import { type DayOptions, lawOfDay, textNotObtained } from "./law-of-day.js";
import { authorityDecides } from "./regime-notices.js";
import { formedBefore, type RegularisationTerms, regularisationTerms } from "./regimes/regularisation.js";
import type { ParsedRegularisation } from "./regularisation-facts.js";
import { regularisationFields as fields } from "./regularisation-fields.js";
import type { DayOrNone } from "./regularisation-inputs.js";

/** Whether a cluster may be regularised, and until when. */
export type RegularisationOutcome =
  | { readonly eligibility: "eligible" /** Last day, `YYYY-MM-DD`. */; readonly lastDay: string }
  | { readonly eligibility: "ineligible"; readonly lastDay: null };

interface Facts {
  readonly given: ParsedRegularisation;
  readonly on: string;
}

const at = "cluster.regularise";

const yesNo = (
  field: Field,
  read: (given: ParsedRegularisation) => boolean | undefined,
): YesNoSource<Facts> => ({
  kind: "yes-no",
  field,
  read: ({ given }) => read(given),
});

/** Whether something came to be before the cut-off day. */
function isBefore(on: DayOrNone | undefined): boolean | undefined {
  return on === undefined || on === false ? on : on < formedBefore;
}

const sources: Sources<Facts> = /* @__PURE__ */ (() => ({
  on: {
    kind: "day",
    field: day("on", { vi: "Ngày quyết định thành lập", en: "Day of the establishment decision" }),
    read: (facts: Facts) => facts.on,
  },
  inProvincialPlan: yesNo(fields.inProvincialPlan, (given) => given.inProvincialPlan),
  projectBefore: yesNo(fields.projectApprovedOn, (given) => isBefore(given.projectApprovedOn)),
  detailedPlanBefore: yesNo(fields.detailedPlanApprovedOn, (given) => isBefore(given.detailedPlanApprovedOn)),
  detailedPlanApproved: yesNo(fields.detailedPlanApprovedOn, ({ detailedPlanApprovedOn: approvedOn }) =>
    approvedOn === undefined ? undefined : approvedOn !== false,
  ),
  inSectorPlan: yesNo(fields.inSectorPlan, (given) => given.inSectorPlan),
  investmentBefore: yesNo(fields.firstInvestmentOn, (given) => isBefore(given.firstInvestmentOn)),
  area: amountSource<Facts>(fields.area, hectareMeasure.places, ({ given }) => given.area),
  industrialLandFull: yesNo(fields.industrialLandFull, (given) => given.industrialLandFull),
  clearanceFinished: yesNo(fields.clearanceFinished, (given) => given.clearanceFinished),
}))();

interface Regime {
  readonly terms: RegularisationTerms;
  readonly question: Question<Facts, RegularisationOutcome>;
  /** The same question with the other reading of the list. */
  readonly cumulative: Question<Facts, RegularisationOutcome>;
}

function questionOf(
  terms: RegularisationTerms,
  reading: FormedReading,
): Question<Facts, RegularisationOutcome> {
  return {
    criteria: prepare(regularisationCriteria(terms, reading), sources),
    outcomes: {
      met: { eligibility: "eligible", lastDay: lastDayBefore(terms.before.day) },
      unmet: { eligibility: "ineligible", lastDay: null },
    },
    headlines: {
      met: { vi: "Được xem xét xử lý thành lập cụm công nghiệp.", en: "The cluster may be regularised." },
      unmet: {
        vi: "Không thuộc diện xử lý thành lập cụm công nghiệp.",
        en: "The cluster may not be regularised.",
      },
      unknown: {
        vi: "Chưa thể kết luận về việc xử lý thành lập cụm công nghiệp.",
        en: "Whether the cluster may be regularised cannot be decided yet.",
      },
    },
  };
}

const regimes: ReadonlyMap<string, Regime> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries(regularisationTerms).map(([id, terms]) => [
      id,
      { terms, question: questionOf(terms, "any"), cumulative: questionOf(terms, "all") },
    ]),
  ))();

/**
 * Judges parsed facts on a cluster that is to be regularised: the twin of `assessRegularisation` for bulk work, without
 * checking again.
 *
 * @param facts - made by `parseRegularisation`
 * @param options - `on`: the day of the establishment decision
 * @returns the same answer, byte for byte, as `assessRegularisation` gives for the same input
 *
 * @example
 * ```ts
 * import { assessParsedRegularisation, parseRegularisation } from "vn-rural-industry/cluster";
 *
 * const facts = parseRegularisation({ inProvincialPlan: false });
 * const answer = facts.ok ? assessParsedRegularisation(facts.value, { on: "2025-03-10" }) : facts;
 * "outcome" in answer && answer.outcome; // => { eligibility: "ineligible", lastDay: null }
 * ```
 */
export function assessParsedRegularisation(
  facts: ParsedRegularisation,
  options: DayOptions,
): Assessment<RegularisationOutcome> {
  const law = lawOfDay(options, at);
  if (!law.ok) return law.answer;
  const { on, accept } = options;
  const regime = regimes.get(law.regime.id);
  if (regime === undefined) return textNotObtained(on, law.regime);
  const { terms, question, cumulative } = regime;
  const read: Facts = { given: facts, on };
  const circumstances = { on, regimes: [law.regime], accept };
  const answer = assess(question, read, circumstances);
  const other = assess(cumulative, read, circumstances);
  const notices = [
    ...(outcomeOf(answer)?.eligibility === outcomeOf(other)?.eligibility
      ? []
      : [allItemsNeeded(terms, outcomeOf(other))]),
    ...(isLarge(facts, terms) ? [provinceKeepsOrReduces(terms)] : []),
    ordinaryConditions(terms),
    ...law.notices,
    authorityDecides(at),
  ];
  return { ...answer, notices };
}

type Judged = ReturnType<typeof assess<Facts, RegularisationOutcome>>;

function outcomeOf(answer: Judged): RegularisationOutcome | null {
  return answer.status === "decided" ? answer.outcome : null;
}

function isLarge({ area }: ParsedRegularisation, { area: { figure } }: RegularisationTerms): boolean {
  return area !== undefined && area.units > figureUnits(figure, hectareMeasure.places);
}

/** The text joins the items of its list by commas: any is enough here. */
function allItemsNeeded(
  { formed: { citation } }: RegularisationTerms,
  alternative: RegularisationOutcome | null,
): Notice {
  return {
    code: "formed-items-reading",
    kind: "reading",
    at: `${at}.formed`,
    text: {
      vi: "Luật liệt kê các căn cứ hình thành mà không nói cần đủ hay chỉ cần một; ở đây chỉ cần một.",
      en: "The law lists the grounds of having been formed without saying whether all are needed; one is enough here.",
    },
    citation,
    alternative,
  };
}

function provinceKeepsOrReduces({ keepOrReduce: { citation } }: RegularisationTerms): Notice {
  return {
    code: "province-keeps-or-reduces-area",
    kind: "authority",
    at: `${at}.area`,
    text: {
      vi: "Cụm lớn hơn mức tối đa: UBND cấp tỉnh quyết định giữ nguyên hay giảm diện tích.",
      en: "The cluster is above the maximum: the provincial People's Committee keeps its area or reduces it.",
    },
    citation,
  };
}

function ordinaryConditions({ formed: { citation } }: RegularisationTerms): Notice {
  return {
    code: "ordinary-conditions-not-mentioned",
    kind: "reading",
    at,
    text: {
      vi: "Luật không nói các điều kiện thành lập thông thường, như tỷ lệ lấp đầy của các cụm đã có, có áp dụng hay không.",
      en: "Whether the ordinary conditions to establish a cluster apply, such as the fill rate of those there, is not written.",
    },
    citation,
  };
}
