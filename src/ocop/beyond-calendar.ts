import { latestDay } from "../calendar/day.js";
import { yearOf } from "../calendar/parts.js";
import type { Invalid } from "../kernel/assessment.js";
import type { Text } from "../kernel/text.js";

/** What is wrong with a day from which the reckoning would leave the calendar. */
export const beyondCalendarText: Text = /* @__PURE__ */ (() => ({
  vi: `Kết quả vượt quá năm ${yearOf(latestDay)}.`,
  en: `The result is beyond the year ${yearOf(latestDay)}.`,
}))();

/** The answer to a day from which the reckoning would leave the calendar. */
export function beyondCalendar(path: string): Invalid {
  return { status: "invalid", issues: [{ path, code: "beyond-calendar", message: beyondCalendarText }] };
}
