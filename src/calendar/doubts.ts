import type { Notice } from "../kernel/assessment.js";
import type { Citation } from "../kernel/citation.js";
import type { Text } from "../kernel/text.js";
import { type CompleteCount, count, type TouchedDay } from "./count.js";
import type { Day } from "./day.js";
import { deadlineNotice } from "./notice.js";
import type { CheckedPeriod } from "./period.js";
import { printDays } from "./print-day.js";
import { civilCode } from "./regimes/civil-code.js";
import { holidaysDecided } from "./regimes/labour-code.js";
import type { Applies, SpecialDay, WorkingCalendar } from "./working-calendar.js";

/** One kind of doubt about a day: which days it concerns, and what the notice says of those that decide. */
interface Doubt {
  readonly code: string;
  readonly kind: Notice["kind"];
  readonly concerns: (touched: TouchedDay) => boolean;
  /** Follows the words "The result depends on the calendar of …". */
  readonly text: Text;
  readonly more: { readonly citation?: Citation };
}

const doubts: readonly Doubt[] = [
  {
    code: "uncertain-day",
    kind: "verification",
    concerns: ({ special: { basis }, undecided }) =>
      !undecided && (basis === "single-source" || basis === "unverified"),
    text: { vi: "chỉ có một nguồn hoặc chưa kiểm chứng", en: "known from one source or not verified" },
    more: {},
  },
  {
    code: "computed-day",
    kind: "calendar",
    concerns: ({ special: { basis }, undecided }) => !undecided && basis === "computed",
    text: { vi: "chưa công bố, ở đây tính theo luật", en: "not announced yet, computed from the law" },
    more: { citation: holidaysDecided },
  },
  {
    code: "undecided-day",
    kind: "calendar",
    concerns: ({ undecided }) => undecided,
    text: { vi: "chưa tìm thấy quyết định", en: "on which no decision was found" },
    more: { citation: holidaysDecided },
  },
];

/** Where the period would end with other days off; `null` when that is open. */
type Recount = (applies: Applies) => Day | null;

/** The notices on the days of the calendar that decide where a period ends. */
export function calendarNotices(
  period: CheckedPeriod,
  calendar: WorkingCalendar,
  counted: CompleteCount,
): readonly Notice[] {
  const recount: Recount = (applies) => {
    const other = count(period, calendar, applies);
    return other.stop === null ? other.last : null;
  };
  const deciding = decidingDays(counted);
  const notices = swapNotice(deciding, counted.last, recount);
  for (const { code, kind, concerns, text, more } of doubts) {
    const days = deciding.filter(concerns);
    if (days.length === 0) continue;
    const named = printDays(days.map(({ day }) => day));
    const whole = {
      vi: `Kết quả phụ thuộc lịch ngày ${named.vi}, ${text.vi}.`,
      en: `The result depends on the calendar of ${named.en}, ${text.en}.`,
    };
    notices.push(deadlineNotice(code, kind, whole, { ...more, alternative: sharedOutcome(days, recount) }));
  }
  return notices;
}

/** The days on which the result turns: had one of them been the other way, the last day would be another. */
function decidingDays({ touched, last }: CompleteCount): readonly TouchedDay[] {
  const sides = new Map<Day, number>();
  const endsOn = new Set<Day>();
  for (const { day, special } of touched) {
    const swap = swapOf(special, day);
    sides.set(swap, (sides.get(swap) ?? 0) + 1);
    if (day === last) endsOn.add(swap);
  }
  // Both sides of a swap within the count cancel out, unless the count ends on one of them.
  return touched.filter(({ day, special }) => {
    const swap = swapOf(special, day);
    return sides.get(swap) === 1 || endsOn.has(swap);
  });
}

/** A name for a swap that both its sides share: its day off. */
function swapOf({ works, swappedWith }: SpecialDay, day: Day): Day {
  return works && swappedWith !== undefined ? swappedWith : day;
}

/** More deciding days than these, of which one may be the other way, are not tried one by one. */
const mostTried = 2;

/** Where the period would end if one of these days were the other way; `null` when that is open. */
function sharedOutcome(days: readonly TouchedDay[], recount: Recount): Day | null {
  const swaps = [...new Set(days.map(({ day, special }) => swapOf(special, day)))];
  if (swaps.length > mostTried) return null;
  const outcomes = new Set(
    swaps.map((swap) =>
      recount((special, day, undecided) => (swapOf(special, day) === swap ? undecided : !undecided)),
    ),
  );
  const [outcome] = outcomes;
  return outcomes.size === 1 && outcome !== undefined ? outcome : null;
}

/** The law does not say whether a swap moves a period's end: the alternative leaves all swaps out. */
function swapNotice(deciding: readonly TouchedDay[], last: Day, recount: Recount): Notice[] {
  const days = deciding.filter(({ special, undecided }) => special.kind === "swapped" && !undecided);
  if (days.length === 0) return [];
  const alternative = recount((special, _day, undecided) => !undecided && special.kind !== "swapped");
  if (alternative === last) return [];
  const named = printDays(days.map(({ day }) => day));
  const text = {
    vi: `Kết quả phụ thuộc việc hoán đổi ngày ${named.vi}; luật không nói rõ hoán đổi có làm dời thời hạn hay không.`,
    en: `The result depends on the swap of ${named.en}; the law does not say whether a swap moves a period.`,
  };
  return [
    deadlineNotice("swapped-day", "reading", text, { citation: civilCode.nextWorkingDay, alternative }),
  ];
}
