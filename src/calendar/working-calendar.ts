import type { Day, Weekday } from "./day.js";
import type { Occasion } from "./regimes/occasion.js";
import type { Basis, YearStatus } from "./regimes/year-table.js";

/** Why a day departs from the weekly pattern. */
export type SpecialDayKind =
  /** A public holiday (ngày lễ, tết). */
  | "holiday"
  /** A day off that makes up for a holiday on a weekly rest day (nghỉ bù). */
  | "compensatory"
  /** One side of a swap (hoán đổi): a working day that is off, or a rest day on which people work. */
  | "swapped";

/** A day that departs from the weekly pattern. */
export interface SpecialDay {
  /** `true` for a rest day on which people work, `false` for a working day that is off. */
  readonly works: boolean;
  /** Why it departs. */
  readonly kind: SpecialDayKind;
  /** What the holiday is kept for. */
  readonly occasion?: Occasion;
  /** How the day is known; absent where whoever defined the calendar answers for it. */
  readonly basis?: Basis;
  /** The other side of a swap. */
  readonly swappedWith?: Day;
}

/**
 * A calendar of working days (lịch làm việc) as plain data: the years it knows, the weekly rest days, and every
 * day that departs from them. {@link vietnamCalendar} is the default; {@link defineCalendar} makes another.
 */
export interface WorkingCalendar {
  /** Days of the week on which nobody works. */
  readonly weeklyRest: readonly Weekday[];
  /** The years that the calendar knows, by their four digits. */
  readonly years: Readonly<Record<string, YearStatus>>;
  /** Every day that departs from the weekly pattern. */
  readonly days: Readonly<Record<Day, SpecialDay>>;
  /** What `days` would hold, too, if proposals and pending decisions came true. They do not count. */
  readonly undecided: Readonly<Record<Day, SpecialDay>>;
}

/** A day and how it departs from the weekly pattern. */
export type SpecialDayEntry = readonly [Day, SpecialDay];

/** A calendar that nobody can change. */
export function frozen(
  weeklyRest: readonly Weekday[],
  years: readonly (readonly [string, YearStatus])[],
  days: readonly SpecialDayEntry[],
  undecided: readonly SpecialDayEntry[],
): WorkingCalendar {
  const copied = (entries: readonly SpecialDayEntry[]) =>
    Object.freeze(Object.fromEntries(entries.map(([day, special]) => [day, Object.freeze({ ...special })])));
  return Object.freeze({
    weeklyRest: Object.freeze([...weeklyRest]),
    years: Object.freeze(Object.fromEntries(years)),
    days: copied(days),
    undecided: copied(undecided),
  });
}

/**
 * Whether a day of the calendar counts as a departure; by default those in `days` do, and those in `undecided`
 * do not. Other answers try out how a deadline depends on them.
 */
export type Applies = (special: SpecialDay, day: Day, undecided: boolean) => boolean;

/** The calendar as it stands. */
export const asItStands: Applies = (_special, _day, undecided) => !undecided;

/** Whether people work on a day; `undefined` when the calendar does not know its year. */
export function worksOn(
  calendar: WorkingCalendar,
  day: Day,
  weekday: Weekday,
  applies: Applies,
): boolean | undefined {
  if (calendar.years[day.slice(0, 4)] === undefined) return undefined;
  const special = calendar.days[day];
  if (special !== undefined && applies(special, day, false)) return special.works;
  const undecided = calendar.undecided[day];
  if (undecided !== undefined && applies(undecided, day, true)) return undecided.works;
  return !calendar.weeklyRest.includes(weekday);
}

/** The day of the week after another. */
export function nextWeekday(weekday: Weekday): Weekday {
  return (weekday % 7) + 1;
}

/** The day of the week before another. */
export function previousWeekday(weekday: Weekday): Weekday {
  return weekday === 1 ? 7 : weekday - 1;
}
