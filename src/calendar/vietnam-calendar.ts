import type { Day } from "./day.js";
import { stateWeeklyRest } from "./regimes/labour-code.js";
import { type Occasion, occasions } from "./regimes/occasion.js";
import type { Basis, YearTable } from "./regimes/year-table.js";
import { yearTables } from "./regimes/years.js";
import {
  frozen,
  type SpecialDayEntry,
  type SpecialDayKind,
  type WorkingCalendar,
} from "./working-calendar.js";

const bases = ["official", "corroborated", "single-source", "unverified"] as const;

function daysOf(table: YearTable): readonly SpecialDayEntry[] {
  const { year, basis, holidays, compensatory = {}, swaps = [], otherwise = {} } = table;
  const basisOf = (off: string): Basis => bases.find((other) => otherwise[other]?.includes(off)) ?? basis;
  const daysOff = (kind: SpecialDayKind, occasion: Occasion, offs: readonly string[] = []) =>
    offs.map(
      (off): SpecialDayEntry => [`${year}-${off}`, { works: false, kind, occasion, basis: basisOf(off) }],
    );
  return [
    ...occasions.flatMap((occasion) => [
      ...daysOff("holiday", occasion, holidays[occasion]),
      ...daysOff("compensatory", occasion, compensatory[occasion]),
    ]),
    ...swaps.flatMap(({ off, work, occasion }) => swapped(`${year}-${off}`, work, occasion, basisOf(off))),
  ];
}

function undecidedDaysOf({ year, undecided = [] }: YearTable): readonly SpecialDayEntry[] {
  return undecided.flatMap(({ off, work, occasion, basis }): readonly SpecialDayEntry[] =>
    work === undefined
      ? [[`${year}-${off}`, { works: false, kind: "holiday", occasion, basis }]]
      : swapped(`${year}-${off}`, work, occasion, basis),
  );
}

function swapped(off: Day, work: Day, occasion: Occasion, basis: Basis): readonly SpecialDayEntry[] {
  return [
    [off, { works: false, kind: "swapped", occasion, basis, swappedWith: work }],
    [work, { works: true, kind: "swapped", occasion, basis, swappedWith: off }],
  ];
}

function fromTables(tables: readonly YearTable[]): WorkingCalendar {
  return frozen(
    stateWeeklyRest.days,
    tables.map(({ year, status }) => [`${year}`, status]),
    tables.flatMap(daysOf),
    tables.flatMap(undecidedDaysOf),
  );
}

/**
 * The working days of Vietnamese State bodies (lịch làm việc của cơ quan nhà nước): rest on Saturday and Sunday,
 * public holidays, days that make up for them, and swaps, as announced for 2012 to 2026. The year 2027 was not
 * announced yet: its days are computed from the law. Private employers may choose other Tết days and need not
 * follow swaps; {@link defineCalendar} makes a calendar for them.
 *
 * @example
 * ```ts
 * import { vietnamCalendar } from "vn-rural-industry/calendar";
 *
 * vietnamCalendar.years["2027"]; // => "computed"
 * vietnamCalendar.days["2026-11-24"]?.occasion; // => "culture-day"
 * ```
 */
export const vietnamCalendar: WorkingCalendar = /* @__PURE__ */ fromTables(yearTables);
