import type { Checked } from "../kernel/issue.js";
import type { Text } from "../kernel/text.js";
import { weekdayOf } from "./add-days.js";
import { beginChecks, type Checks, choiceOf, fieldsOf, listOf } from "./check.js";
import { type Day, earliestDay, isDay, latestDay, type Weekday } from "./day.js";
import { yearOf } from "./parts.js";
import { stateWeeklyRest } from "./regimes/labour-code.js";
import type { YearStatus } from "./regimes/year-table.js";
import { frozen, type SpecialDay, type WorkingCalendar } from "./working-calendar.js";

/** A working day that is off, and the weekly rest day on which people work for it (hoán đổi ngày làm việc). */
export interface SwapInput {
  /** The working day that is off. */
  readonly off: Day;
  /** The rest day on which people work; it may lie in a neighbouring year. */
  readonly work: Day;
}

/** The days of one year that depart from the weekly pattern; the lists are complete. */
export interface CalendarYearInput {
  /** From 1900 to 2199. */
  readonly year: number;
  /** `"announced"` when left out. Days off of a year that is `"computed"` bring a notice where they decide. */
  readonly status?: YearStatus | null | undefined;
  /** Holidays and the days that make up for them; those on a weekly rest day may be listed or not. */
  readonly nonWorking: readonly Day[];
  /** Working days that are off in exchange for a rest day. */
  readonly swaps?: readonly SwapInput[] | null | undefined;
  /** Weekly rest days on which people work without a swap. */
  readonly workingRestDays?: readonly Day[] | null | undefined;
}

/** What a calendar of working days is made of. */
export interface CalendarInput {
  /** 1 (Monday) to 7 (Sunday); those of `base`, else Saturday and Sunday, when left out. */
  readonly weeklyRest?: readonly Weekday[] | null | undefined;
  /** The years that the calendar knows, besides those of `base`. */
  readonly years: readonly CalendarYearInput[];
}

const notInYear: Text = { vi: "Không thuộc năm này.", en: "Is not in this year." };
const notRestDay: Text = { vi: "Không phải ngày nghỉ hằng tuần.", en: "Is not a weekly rest day." };
const restDay: Text = { vi: "Đã là ngày nghỉ hằng tuần.", en: "Is a weekly rest day already." };
const neverWorks: Text = {
  vi: "Tuần nào cũng phải có ngày làm việc.",
  en: "A week must have a working day.",
};
const noSuchYear: Text = {
  vi: `Phải là một năm từ ${yearOf(earliestDay)} đến ${yearOf(latestDay)}.`,
  en: `Must be a year from ${yearOf(earliestDay)} to ${yearOf(latestDay)}.`,
};

/**
 * Makes a calendar of working days (lịch làm việc) from plain data: for a year that was announced meanwhile, or
 * for an employer whose rest days differ.
 *
 * @param input - the years; its faults are all named
 * @param options - `base`: a calendar whose other years, and weekly rest days, are kept
 * @returns the calendar, frozen, or the issues
 *
 * @example
 * ```ts
 * import { defineCalendar, isWorkingDay, vietnamCalendar } from "vn-rural-industry/calendar";
 *
 * const calendar = defineCalendar(
 *   { years: [{ year: 2031, nonWorking: ["2031-01-01"] }] },
 *   { base: vietnamCalendar },
 * );
 * calendar.ok && isWorkingDay("2031-01-02", calendar.value); // => true
 * ```
 */
export function defineCalendar(
  input: CalendarInput,
  options: { readonly base?: WorkingCalendar } = {},
): Checked<WorkingCalendar> {
  const checks = beginChecks();
  const fields = fieldsOf(input, "", ["weeklyRest", "years"], checks) ?? {};
  const weeklyRest =
    fields["weeklyRest"] === undefined
      ? (options.base?.weeklyRest ?? stateWeeklyRest.days)
      : weekdaysOf(fields["weeklyRest"], checks);
  const years = new Map<string, YearStatus>();
  const days = new Map<Day, SpecialDay>();
  if (fields["years"] === undefined) checks.fault("years", "missing");
  listOf(fields["years"], "years", checks).forEach((entry, index) => {
    readYear(entry, `years[${index}]`, { weeklyRest, years, days, checks });
  });
  if (checks.issues.length > 0) return { ok: false, issues: checks.issues };
  const { base } = options;
  const kept = (day: string): boolean => !years.has(day.slice(0, 4));
  return {
    ok: true,
    value: frozen(
      weeklyRest,
      [...Object.entries(base?.years ?? {}).filter(([year]) => kept(year)), ...years],
      [...Object.entries(base?.days ?? {}).filter(([day]) => kept(day)), ...days],
      Object.entries(base?.undecided ?? {}).filter(([day]) => kept(day)),
    ),
  };
}

interface Draft {
  readonly weeklyRest: readonly Weekday[];
  readonly years: Map<string, YearStatus>;
  readonly days: Map<Day, SpecialDay>;
  readonly checks: Checks;
}

function weekdaysOf(value: unknown, checks: Checks): readonly Weekday[] {
  const weekdays: Weekday[] = [];
  listOf(value, "weeklyRest", checks).forEach((entry, index) => {
    const weekday = [1, 2, 3, 4, 5, 6, 7].find((number) => number === entry);
    if (weekday === undefined) checks.fault(`weeklyRest[${index}]`, "not-a-choice");
    else if (weekdays.includes(weekday)) checks.fault(`weeklyRest[${index}]`, "duplicate");
    else weekdays.push(weekday);
  });
  if (weekdays.length === 7) checks.note({ path: "weeklyRest", code: "conflict", message: neverWorks });
  return weekdays;
}

function readYear(entry: unknown, path: string, draft: Draft): void {
  const { checks, weeklyRest } = draft;
  const keys = ["year", "status", "nonWorking", "swaps", "workingRestDays"];
  const fields = fieldsOf(entry, path, keys, checks);
  if (fields === null) return;
  const year = fields["year"];
  const exists = typeof year === "number" && isDay(`${year}-01-01`);
  const status = choiceOf(fields["status"], `${path}.status`, ["announced", "computed"], "announced", checks);
  if (year === undefined) {
    checks.fault(`${path}.year`, "missing");
  } else if (!exists) {
    checks.note({ path: `${path}.year`, code: "not-a-year", message: noSuchYear });
  } else if (draft.years.has(`${year}`)) {
    checks.fault(`${path}.year`, "duplicate");
  } else if (status !== null) {
    draft.years.set(`${year}`, status);
  }

  const basis = status === "computed" ? ({ basis: "computed" } as const) : {};
  const inYear = (day: Day): Text | null => (!exists || yearOf(day) === year ? null : notInYear);
  const rests = (day: Day): boolean => weeklyRest.includes(weekdayOf(day));
  const worked = (day: Day): Text | null => (rests(day) ? null : notRestDay);
  const take = (value: unknown, at: string, ...rules: ((day: Day) => Text | null)[]): Day | null => {
    if (!isDay(value)) {
      checks.fault(at, value === undefined ? "missing" : "not-a-day");
      return null;
    }
    const message = rules.map((rule) => rule(value)).find((text) => text !== null) ?? null;
    if (message !== null) checks.note({ path: at, code: "conflict", message });
    else if (draft.days.has(value)) checks.fault(at, "duplicate");
    return value;
  };

  if (fields["nonWorking"] === undefined) checks.fault(`${path}.nonWorking`, "missing");
  listOf(fields["nonWorking"], `${path}.nonWorking`, checks).forEach((value, index) => {
    const day = take(value, `${path}.nonWorking[${index}]`, inYear);
    if (day !== null) draft.days.set(day, { works: false, kind: "holiday", ...basis });
  });
  listOf(fields["workingRestDays"], `${path}.workingRestDays`, checks).forEach((value, index) => {
    const day = take(value, `${path}.workingRestDays[${index}]`, inYear, worked);
    if (day !== null) draft.days.set(day, { works: true, kind: "swapped", ...basis });
  });
  listOf(fields["swaps"], `${path}.swaps`, checks).forEach((value, index) => {
    const at = `${path}.swaps[${index}]`;
    const swap = fieldsOf(value, at, ["off", "work"], checks);
    if (swap === null) return;
    const off = take(swap["off"], `${at}.off`, inYear, (day) => (rests(day) ? restDay : null));
    const work = take(swap["work"], `${at}.work`, worked);
    if (off === null || work === null) return;
    draft.days.set(off, { works: false, kind: "swapped", swappedWith: work, ...basis });
    draft.days.set(work, { works: true, kind: "swapped", swappedWith: off, ...basis });
  });
}
