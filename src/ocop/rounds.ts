import { dayAfter, daysBetween } from "../calendar/add-days.js";
import { lastDayBefore } from "../calendar/bounds.js";
import { isDay } from "../calendar/day.js";
import { yearOf } from "../calendar/parts.js";
import { printDay } from "../calendar/print-day.js";
import { vietnamCalendar } from "../calendar/vietnam-calendar.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { addWorkingDays } from "../calendar/working-days.js";
import type { Assessment, Finding, Notice } from "../kernel/assessment.js";
import { makeFinding, makeGroup } from "../kernel/finding.js";
import { present } from "../kernel/invariant.js";
import type { Text } from "../kernel/text.js";
import { decided } from "./answer.js";
import { beyondCalendar } from "./beyond-calendar.js";
import { lawOfDay, textNotObtained } from "./law-of-day.js";
import { periods } from "./regimes/periods.js";
import { type RoundLevel, type RoundTerms, roundPlace, roundTerms } from "./regimes/rounds.js";

/** A round that dossiers can still make. */
export interface Round {
  readonly level: RoundLevel;
  /** First or second round of its year. */
  readonly number: 1 | 2;
  /** Last day on which the level below may propose the dossier. */
  readonly proposeBy: string;
  /** Days from `asOf` until then. */
  readonly daysLeft: number;
  /** Last day on which the round may be held. */
  readonly heldBy: string;
  /**
   * For a provincial round: the last working day on which the commune may receive the dossier and still have all its
   * working days; `null` for a central round, and where the working days of that time are not known.
   */
  readonly atCommuneBy: string | null;
}

/** The rounds of a level: the next one, and the one after it. */
export interface RoundsOfLevel {
  readonly next: Round;
  readonly after: Round;
}

/** The rounds that dossiers can still make. */
export interface Rounds {
  readonly province: RoundsOfLevel;
  readonly centre: RoundsOfLevel;
  /**
   * For a dossier that the commune receives on `asOf`: the first provincial round that leaves the commune its working
   * days, and the first central round that still takes proposals when that round must have been held; `null` where
   * the working days of that time are not known.
   */
  readonly fromCommune: { readonly province: Round; readonly centre: Round } | null;
}

/** The day that rounds are asked for. */
export interface RoundsOptions {
  /** The day from which one looks ahead, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The calendar of working days; that of State bodies when not given. */
  readonly calendar?: WorkingCalendar | undefined;
}

const at = "ocop.rounds";

/**
 * Which evaluation rounds a dossier can still make (đợt đánh giá, phân hạng): at the province and at the centre, the
 * last day to be proposed and the last day on which the round is held. "Before 30 April" (trước ngày 30 tháng 4) ends
 * on 29 April. For the commune's 15 working days the last day to hand it the dossier is given too.
 *
 * @param options - `asOf`: the day from which one looks ahead
 * @returns the next rounds of both levels; before 22 May 2026 the text was not obtained
 * @see Decision 26/2026/QĐ-TTg, Article 5 and Article 7 clause 2
 *
 * @example
 * ```ts
 * import { rounds } from "vn-rural-industry/ocop";
 *
 * const answer = rounds({ asOf: "2026-10-30" });
 * answer.status === "decided" && answer.outcome.province.next.proposeBy; // => "2027-04-29"
 * ```
 */
export function rounds({ asOf, calendar = vietnamCalendar }: RoundsOptions): Assessment<Rounds> {
  const law = lawOfDay(asOf, undefined, at, "asOf");
  if (!law.ok) return law.answer;
  const terms = roundTerms.filter(({ regime }) => regime === law.regime.id);
  if (terms.length === 0) return textNotObtained(asOf, law.regime);
  if (!isDay(`${yearOf(asOf) + yearsAhead}-12-31`)) return beyondCalendar("asOf");
  const upcoming = roundsAhead(terms, asOf, calendar);
  const outcome: Rounds = {
    province: twoOf(upcoming, "province"),
    centre: twoOf(upcoming, "centre"),
    fromCommune: fromCommune(upcoming, asOf),
  };
  return decided(
    {
      on: asOf,
      regimes: [law.regime],
      headline: headlineOf(outcome),
      finding: makeGroup(
        { id: at, label: { vi: "Đợt đánh giá còn kịp", en: "Rounds that can still be made" }, ...roundPlace },
        "met",
        [findingOf(outcome.province.next, asOf), findingOf(outcome.centre.next, asOf)],
      ),
      notices: [moreRounds, ...law.notices],
    },
    outcome,
  );
}

/** Enough for two rounds of each level, and for the one that the commune may need on top. */
const yearsAhead = 2;

/** The rounds whose proposals are still open on a day, in order. */
function roundsAhead(
  terms: readonly RoundTerms[],
  asOf: string,
  calendar: WorkingCalendar,
): readonly Round[] {
  const years = Array.from({ length: yearsAhead + 1 }, (_, index) => yearOf(asOf) + index);
  return years
    .flatMap((year) =>
      terms.map(({ regime, level, number, proposedBefore, heldBefore }): Round => {
        const proposeBy = lastDayBefore(`${year}-${proposedBefore}`);
        const heldBy = lastDayBefore(`${year}-${heldBefore}`);
        const daysLeft = daysBetween(asOf, proposeBy);
        const atCommuneBy = level === "province" ? communeBy(regime, proposeBy, calendar) : null;
        return { level, number, proposeBy, daysLeft, heldBy, atCommuneBy };
      }),
    )
    .filter(({ daysLeft }) => daysLeft >= 0)
    .sort((one, other) => one.daysLeft - other.daysLeft);
}

/** The last working day on which a dossier may reach the commune so that its working days end in time. */
function communeBy(regime: string, proposeBy: string, calendar: WorkingCalendar): string | null {
  const screening = periods.find((step) => step.regime === regime && step.id === "screening");
  const length = Number(present(screening, "a regime with rounds has a period for the commune").within.value);
  // The day of receipt does not count, so it is one working day more.
  return addWorkingDays(dayAfter(proposeBy), -(length + 1), calendar) ?? null;
}

const everyYear = "rounds come every year";

function twoOf(upcoming: readonly Round[], level: RoundLevel): RoundsOfLevel {
  const [next, after] = upcoming.filter((round) => round.level === level);
  return { next: present(next, everyYear), after: present(after, everyYear) };
}

function fromCommune(upcoming: readonly Round[], asOf: string): Rounds["fromCommune"] {
  const province = upcoming.find(
    ({ level, atCommuneBy }) => level === "province" && (atCommuneBy === null || asOf <= atCommuneBy),
  );
  if (province === undefined || province.atCommuneBy === null) return null;
  const centre = upcoming.find(({ level, proposeBy }) => level === "centre" && proposeBy >= province.heldBy);
  return centre === undefined ? null : { province, centre };
}

function headlineOf({ province, centre }: Rounds): Text {
  const inProvince = printDay(province.next.proposeBy);
  const atCentre = printDay(centre.next.proposeBy);
  return {
    vi: `Hạn đề nghị: cấp tỉnh ngày ${inProvince.vi}, cấp trung ương ngày ${atCentre.vi}.`,
    en: `To be proposed by ${inProvince.en} at the province and by ${atCentre.en} at the centre.`,
  };
}

const labels: Readonly<Record<RoundLevel, Text>> = {
  province: { vi: "Đợt cấp tỉnh gần nhất: hạn đề nghị", en: "Next provincial round: to be proposed by" },
  centre: { vi: "Đợt trung ương gần nhất: hạn đề nghị", en: "Next central round: to be proposed by" },
};

function findingOf({ level, proposeBy }: Round, asOf: string): Finding {
  const { place } = present(
    roundTerms.find((terms) => terms.level === level),
    "both levels hold rounds",
  );
  return makeFinding(
    { id: `${at}.${level}`, label: labels[level], ...place },
    "met",
    { kind: "day", value: asOf },
    { op: "<=", values: [{ kind: "day", value: proposeBy }] },
  );
}

const moreRounds: Notice = {
  code: "more-rounds-possible",
  kind: "scope",
  at,
  text: {
    vi: "Đây là số đợt tối thiểu; quy chế của hội đồng và kế hoạch có thể có thêm đợt.",
    en: "These are the least; the council's regulations and a plan may foresee more rounds.",
  },
  citation: roundPlace.citation,
};
