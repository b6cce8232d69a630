import { nextDay } from "../calendar/parts.js";
import { printDay } from "../calendar/print-day.js";
import { decided, missingOf, undetermined } from "../kernel/answer.js";
import { assess, type Question } from "../kernel/assess.js";
import type { Assessment, Notice } from "../kernel/assessment.js";
import { gapOf } from "../kernel/field.js";
import { makeGroup } from "../kernel/finding.js";
import { prepare } from "../kernel/prepare.js";
import type { Sources } from "../kernel/source.js";
import type { Text } from "../kernel/text.js";
import { allOf } from "../kernel/verdict.js";
import { releaseCriteria } from "./criteria/priority.js";
import type { ParsedPriorityRelease } from "./priority-facts.js";
import { priorityReleaseFields as fields } from "./priority-fields.js";
import type { PeriodOptions } from "./priority-inputs.js";
import { periodFinding, yearsFrom } from "./priority-period.js";
import { releaseAfter, releaseReport, resolution198 } from "./regimes/resolution-198-2025.js";
import { resolutionOfDay } from "./resolution-of-day.js";

/** When land that is kept for priority tenants may go to others. */
export interface PriorityReleaseDay {
  /** First day on which it may be rented to others, `YYYY-MM-DD`; `null` when this provision never lets it. */
  readonly releasedFrom: string | null;
}

/** When it may go to others at the earliest. */
export interface PossibleRelease {
  /** `null` while not even that is known. */
  readonly earliest: string | null;
}

type Facts = ParsedPriorityRelease;

const at = "cluster.priority-release";
const period = "cluster.priority-release.period";

const unsaid: Text = {
  vi: "Chưa thể nói từ ngày nào được cho đối tượng khác thuê.",
  en: "From which day on it may be rented to others cannot be said yet.",
};

const sources: Sources<Facts> = /* @__PURE__ */ (() => ({
  establishedOn: { kind: "day", field: fields.establishedOn, read: (facts: Facts) => facts.establishedOn },
  stateSupport: { kind: "yes-no", field: fields.stateSupport, read: (facts: Facts) => facts.stateSupport },
  priorityTenant: {
    kind: "yes-no",
    field: fields.priorityTenant,
    read: (facts: Facts) => facts.priorityTenant,
  },
}))();

const conditions: Question<Facts, boolean> = /* @__PURE__ */ (() => ({
  criteria: prepare(releaseCriteria(at), sources),
  outcomes: { met: true, unmet: false },
  headlines: { met: unsaid, unmet: unsaid, unknown: unsaid },
}))();

/**
 * When land kept for priority tenants may go to others, by parsed facts: the twin of `priorityRelease` for bulk work,
 * without checking again.
 *
 * @param facts - made by `parsePriorityRelease`
 * @param options - `on`: the day at which it is asked; `calendar`: the working days
 * @returns the same answer, byte for byte, as `priorityRelease` gives for the same input
 *
 * @example
 * ```ts
 * import { parsedPriorityRelease, parsePriorityRelease } from "vn-rural-industry/cluster";
 *
 * const facts = parsePriorityRelease({ stateSupport: true });
 * const answer = facts.ok ? parsedPriorityRelease(facts.value, { on: "2026-03-02" }) : facts;
 * "outcome" in answer && answer.outcome; // => { releasedFrom: null }
 * ```
 */
export function parsedPriorityRelease(
  facts: ParsedPriorityRelease,
  options: PeriodOptions,
): Assessment<PriorityReleaseDay, PossibleRelease> {
  const law = resolutionOfDay(options, at);
  if (!law.ok) return law.answer;
  const { on, calendar } = options;
  const regimes = [resolution198];
  const condition = assess(conditions, facts, { on, regimes });
  const never = condition.status === "decided" && !condition.outcome;
  const { completedOn } = facts;
  const due =
    completedOn === undefined || never
      ? null
      : yearsFrom(completedOn, releaseAfter, fields.completedOn.path, period, calendar);
  if (due?.status === "invalid") return due;
  const last = due?.last ?? null;
  const time = periodFinding(period, periodLabel, releaseAfter, last);
  const state = allOf([condition.finding.state, time.state]);
  const common = {
    on,
    regimes,
    finding: makeGroup(heading, state, [condition.finding, time]),
    notices: [
      ...(due?.notices ?? []),
      ...(on >= releaseReport.from && !never ? [reportFirst()] : []),
      ...law.notices,
    ],
  };
  const lacking = missingOf(completedOn === undefined ? [completedGap] : [], releaseAfter.citation);
  if (never) {
    const unanswered = [...condition.unanswered, ...lacking];
    return decided({ ...common, headline: notReleased }, { releasedFrom: null }, unanswered);
  }
  if (condition.status === "decided" && last !== null) {
    const releasedFrom = nextDay(last);
    return decided({ ...common, headline: said(releasedFrom) }, { releasedFrom }, []);
  }
  const earliest = due === null ? null : nextDay(last ?? due.nominal);
  const headline = condition.status === "decided" && earliest !== null ? notBefore(earliest) : unsaid;
  return undetermined(
    { ...common, headline },
    [...(condition.status === "decided" ? [] : condition.missing), ...lacking],
    due?.because ?? [],
    { earliest },
  );
}

const completedGap = /* @__PURE__ */ gapOf(fields.completedOn);

const heading = /* @__PURE__ */ (() => ({
  id: at,
  label: {
    vi: "Cho đối tượng khác thuê đất đã dành cho đối tượng ưu tiên",
    en: "Renting land kept for priority tenants to others",
  },
  citation: releaseAfter.citation,
  verification: releaseAfter.verification,
}))();

const periodLabel = {
  vi: "Hết thời hạn kể từ ngày hoàn thành hạ tầng",
  en: "The time from completion of the infrastructure has run",
};

function said(day: string): Text {
  const { vi, en } = printDay(day);
  return {
    vi: `Được cho đối tượng khác thuê từ ngày ${vi}.`,
    en: `It may be rented to others from ${en} on.`,
  };
}

function notBefore(day: string): Text {
  const { vi, en } = printDay(day);
  return {
    vi: `Sớm nhất từ ngày ${vi} được cho đối tượng khác thuê; chưa thể nói chính xác ngày nào.`,
    en: `It may be rented to others not before ${en}; the exact day cannot be said yet.`,
  };
}

const notReleased: Text = {
  vi: "Quy định này không cho phép cho đối tượng khác thuê.",
  en: "This provision does not let it be rented to others.",
};

function reportFirst(): Notice {
  return {
    code: "report-before-release",
    kind: "scope",
    at,
    text: {
      vi: "Chủ đầu tư phải báo cáo UBND cấp tỉnh để điều chỉnh quyết định thành lập.",
      en: "The investor reports to the provincial People's Committee, so that the establishment decision is adjusted.",
    },
    citation: releaseReport.place.citation,
  };
}
