import { UTCDateMini } from "@date-fns/utc";
import { never } from "../kernel/invariant.js";
import { type Day, isDay } from "./day.js";

/** Midnight of a day in UTC, for date-fns: in a local time zone midnight may not exist. */
export function dateOf(day: Day): Date {
  return new UTCDateMini(checkedDay(day));
}

/** The day of a date made by `dateOf`; `null` when it left the years of the calendar. */
export function dayIn(date: Date): Day | null {
  const day = date.toISOString().slice(0, 10);
  return isDay(day) ? day : null;
}

/** Stops a programmer who passes what is not a day, or leaves the years of the calendar. */
export function checkedDay(day: Day): Day {
  return isDay(day) ? day : never(`"${day}" is not a day from 1900 to 2199, written YYYY-MM-DD`);
}

/** More days than the calendar has. */
const mostSteps = 200_000;

/** Stops a programmer who passes part of a day, month or year. */
export function wholeNumber(amount: number): number {
  return Number.isInteger(amount) && Math.abs(amount) <= mostSteps
    ? amount
    : never(`${amount} is not a whole number within ±${mostSteps}`);
}

/** Stops a programmer whose result is beyond the calendar. */
export function withinCalendar(day: Day | null): Day {
  return day ?? never("the result is not a day from 1900 to 2199");
}
