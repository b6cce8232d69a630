import { type CalendarInput, defineCalendar, type WorkingCalendar } from "../../src/calendar/index.js";

/** A calendar whose input is right. */
export function calendarOf(input: CalendarInput): WorkingCalendar {
  const defined = defineCalendar(input);
  if (!defined.ok) throw new Error(JSON.stringify(defined.issues));
  return defined.value;
}
