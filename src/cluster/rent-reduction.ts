import { printDay } from "../calendar/print-day.js";
import { decided, missingOf, undetermined } from "../kernel/answer.js";
import { assess, type Question } from "../kernel/assess.js";
import type { Assessment, Notice } from "../kernel/assessment.js";
import { gapOf } from "../kernel/field.js";
import { makeFinding, makeGroup } from "../kernel/finding.js";
import { prepare } from "../kernel/prepare.js";
import type { Sources } from "../kernel/source.js";
import type { Text } from "../kernel/text.js";
import { allOf } from "../kernel/verdict.js";
import { formatNumber } from "../quantity/format.js";
import { up } from "../quantity/rounding.js";
import { rentCriteria } from "./criteria/priority.js";
import { dongRatio, dongShare } from "./dong-share.js";
import type { ParsedRentReduction } from "./priority-facts.js";
import { rentReductionFields as fields } from "./priority-fields.js";
import type { PeriodOptions } from "./priority-inputs.js";
import { periodFinding, yearsFrom } from "./priority-period.js";
import { rentCut, resolution198 } from "./regimes/resolution-198-2025.js";
import { resolutionOfDay } from "./resolution-of-day.js";

/** By how much at least the rent of a tenant is cut, and until when. */
export interface RentReduction {
  readonly entitled: boolean;
  /** The least cut of the rent given, in whole đồng, never rounded down; zero for who is not entitled. */
  readonly leastDong: number;
  /** Last day of the cut, `YYYY-MM-DD`; `null` for who is not entitled. */
  readonly lastDay: string | null;
}

type Facts = ParsedRentReduction;

const at = "cluster.rent-reduction";
const period = "cluster.rent-reduction.period";

const unsaid: Text = {
  vi: "Chưa thể kết luận về việc giảm tiền thuê lại đất.",
  en: "The cut in rent cannot be decided yet.",
};

const sources: Sources<Facts> = /* @__PURE__ */ (() => ({
  tenant: { kind: "choice", field: fields.tenant, read: (facts: Facts) => facts.tenant },
  contractOn: { kind: "day", field: fields.contractOn, read: (facts: Facts) => facts.contractOn },
}))();

const conditions: Question<Facts, boolean> = /* @__PURE__ */ (() => ({
  criteria: prepare(rentCriteria(at), sources),
  outcomes: { met: true, unmet: false },
  headlines: { met: unsaid, unmet: unsaid, unknown: unsaid },
}))();

/**
 * The cut in a tenant's rent by parsed facts: the twin of `rentReduction` for bulk work, without checking again.
 *
 * @param facts - made by `parseRentReduction`
 * @param options - `on`: the day at which it is asked; `calendar`: the working days
 * @returns the same answer, byte for byte, as `rentReduction` gives for the same input
 *
 * @example
 * ```ts
 * import { parsedRentReduction, parseRentReduction } from "vn-rural-industry/cluster";
 *
 * const facts = parseRentReduction({ tenant: "other" });
 * const answer = facts.ok ? parsedRentReduction(facts.value, { on: "2026-03-02" }) : facts;
 * "outcome" in answer && answer.outcome.entitled; // => false
 * ```
 */
export function parsedRentReduction(
  facts: ParsedRentReduction,
  options: PeriodOptions,
): Assessment<RentReduction> {
  const law = resolutionOfDay(options, at);
  if (!law.ok) return law.answer;
  const { on, calendar } = options;
  const regimes = [resolution198];
  const condition = assess(conditions, facts, { on, regimes });
  const entitled = condition.status !== "decided" || condition.outcome;
  const { contractOn, rent } = facts;
  const due =
    contractOn === undefined || !entitled
      ? null
      : yearsFrom(contractOn, rentCut.years, fields.contractOn.path, period, calendar);
  if (due?.status === "invalid") return due;
  const lastDay = due === null ? null : (due.last ?? due.nominal);
  const cut = cutFinding(facts);
  const time = periodFinding(period, periodLabel, rentCut.years, lastDay);
  const state = allOf([condition.finding.state, cut.state, time.state]);
  const common = {
    on,
    regimes,
    finding: makeGroup(heading, state, [condition.finding, cut, time]),
    notices: [
      ...(due?.notices ?? []),
      ...(due?.last === null ? [endMayMove] : []),
      ...(entitled ? [provinceFixesLevel()] : []),
      ...law.notices,
    ],
  };
  const lacking = missingOf(rent === undefined ? [rentGap] : [], rentCut.place.citation);
  if (condition.status === "undetermined") {
    return undetermined(
      { ...common, headline: unsaid },
      [...condition.missing, ...lacking],
      condition.because.filter(({ kind }) => kind !== "missing-facts"),
      null,
    );
  }
  if (!entitled) {
    const outcome = { entitled, leastDong: 0, lastDay: null };
    return decided({ ...common, headline: notEntitled }, outcome, [...condition.unanswered, ...lacking]);
  }
  if (rent === undefined || lastDay === null) {
    return undetermined({ ...common, headline: unsaid }, lacking, [], null);
  }
  const leastDong = dongShare(rent, rentCut.share.figure, up);
  return decided({ ...common, headline: said(leastDong, lastDay) }, { entitled, leastDong, lastDay }, []);
}

const rentGap = /* @__PURE__ */ gapOf(fields.rent);

const heading = /* @__PURE__ */ (() => ({
  id: at,
  label: { vi: "Giảm tiền thuê lại đất cho đối tượng ưu tiên", en: "Cut in rent for priority tenants" },
  ...rentCut.place,
}))();

const periodLabel = {
  vi: "Thời gian được giảm kể từ ngày ký hợp đồng",
  en: "Time of the cut, from the day of the contract",
};

function cutFinding({ rent }: Facts) {
  const { op, figure } = rentCut.share;
  const { value, unit, citation, verification } = figure;
  const label = { vi: "Mức giảm trên tiền thuê lại đất", en: "Cut as a share of the rent" };
  const about = { id: `${at}.share`, label, citation, verification };
  const required = { op, values: [{ kind: "number", value, unit }] } as const;
  return rent === undefined
    ? makeFinding(about, "unknown", undefined, required)
    : makeFinding(about, "met", dongRatio(dongShare(rent, figure, up), rent), required);
}

function said(dong: number, lastDay: string): Text {
  const { vi, en } = printDay(lastDay);
  const amount = String(dong);
  return {
    vi: `Tiền thuê lại đất được giảm ít nhất ${formatNumber(amount, "vi")} đồng, đến hết ngày ${vi}.`,
    en: `The rent is cut by at least VND ${formatNumber(amount, "en")}, until the end of ${en}.`,
  };
}

const notEntitled: Text = {
  vi: "Không thuộc đối tượng được giảm tiền thuê lại đất.",
  en: "The tenant is not entitled to the cut in rent.",
};

/** Calendars are announced a year ahead only: the corresponding day is named, and may give way to a working day. */
const endMayMove: Notice = {
  code: "end-may-move",
  kind: "calendar",
  at: period,
  text: {
    vi: "Nếu ngày cuối là ngày nghỉ thì thời hạn kết thúc vào ngày làm việc tiếp theo; lịch của năm đó chưa biết.",
    en: "If the last day is a day off, the time ends with the next working day; the calendar of that year is not known.",
  },
};

function provinceFixesLevel(): Notice {
  return {
    code: "province-fixes-level",
    kind: "authority",
    at,
    text: {
      vi: "Đây là mức giảm tối thiểu; UBND cấp tỉnh quyết định mức cụ thể và Nhà nước hoàn trả cho chủ đầu tư.",
      en: "This is the least cut; the provincial People's Committee fixes the level, and the State repays the investor.",
    },
    citation: rentCut.place.citation,
  };
}
