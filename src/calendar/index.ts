export { addDays, dayAfter, dayBefore, daysBetween, weekdayOf } from "./add-days.js";
export { lastDayBefore, latestOn, windowOpens } from "./bounds.js";
export type { SkippedDay } from "./count.js";
export { type Day, isDay, type Weekday } from "./day.js";
export { deadline } from "./deadline.js";
export type { Deadline, DecidedDeadline, UndeterminedDeadline } from "./decide.js";
export {
  type CalendarInput,
  type CalendarYearInput,
  defineCalendar,
  type SwapInput,
} from "./define-calendar.js";
export { addMonths, beginningOfMonth, endOfMonth, middleOfMonth } from "./month.js";
export type { Counting, Period, PeriodUnit, Rolling, Suspension } from "./period.js";
export { type AgreedLength, agreedLengths } from "./regimes/civil-code.js";
export type { Occasion } from "./regimes/occasion.js";
export {
  type HolidayRule,
  occasionNames,
  type StatutoryHolidays,
  statutoryHolidays,
} from "./regimes/public-holidays.js";
export type { Basis, YearStatus } from "./regimes/year-table.js";
export { vietnamCalendar } from "./vietnam-calendar.js";
export type { SpecialDay, SpecialDayKind, WorkingCalendar } from "./working-calendar.js";
export { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from "./working-days.js";
export { addYears, beginningOfYear, endOfYear, middleOfYear } from "./year.js";
