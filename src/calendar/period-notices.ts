import type { Notice } from "../kernel/assessment.js";
import { count } from "./count.js";
import type { Day } from "./day.js";
import { deadlineNotice } from "./notice.js";
import { nextDay } from "./parts.js";
import type { CheckedPeriod } from "./period.js";
import { printDay } from "./print-day.js";
import { civilCode } from "./regimes/civil-code.js";
import { asItStands, type WorkingCalendar } from "./working-calendar.js";
import { addYears } from "./year.js";

/** Notices that follow from the period itself. */
export function periodNotices({ from, length, unit }: CheckedPeriod): readonly Notice[] {
  const notices: Notice[] = [];
  if (from < civilCode.inForceFrom) {
    const start = printDay(civilCode.inForceFrom);
    const text = {
      vi: `Bắt đầu trước ngày ${start.vi}, khi Bộ luật Dân sự này có hiệu lực; không có văn bản của Bộ luật trước.`,
      en: `Begins before this Civil Code came into force (${start.en}); the text of the earlier Code was not obtained.`,
    };
    notices.push(deadlineNotice("before-civil-code-2015", "knowledge", text, { citation: civilCode.scope }));
  }
  if (unit === "year" && from.slice(4) !== addYears(from, length).slice(4)) {
    const text = {
      vi: "Năm không nhuận không có ngày 29/02 và luật không nói gì; ở đây lấy ngày 28/02, như thời hạn tính bằng tháng.",
      en: "A common year has no 29 February and the law is silent; 28 February is taken, as for periods in months.",
    };
    const more = { citation: civilCode.end.years, alternative: null };
    notices.push(deadlineNotice("year-from-29-february", "reading", text, more));
  }
  return notices;
}

/** Notices on ways of counting that the law does not settle, where another way would end elsewhere. */
export function practiceNotices(
  period: CheckedPeriod,
  calendar: WorkingCalendar,
  last: Day,
): readonly Notice[] {
  const notices: Notice[] = [];
  const recount = (other: Partial<CheckedPeriod>): Day | null => {
    const counted = count({ ...period, ...other }, calendar, asItStands);
    return counted.stop === null ? counted.last : null;
  };
  if (period.counting === "notice-day-as-day-1") {
    const text = {
      vi: "Ngày thông báo được tính là ngày thứ nhất; theo Bộ luật Dân sự thì không tính ngày đó.",
      en: "The day of the notice counts as day 1; by the Civil Code it does not count.",
    };
    const alternative = recount({ counting: "next-day" });
    if (alternative !== last) {
      const more = { citation: civilCode.dayOfEvent, alternative };
      notices.push(deadlineNotice("notice-day-counted", "reading", text, more));
    }
  }
  if (period.suspended.length > 0) {
    const text = {
      vi: "Ngày bắt đầu tạm dừng không được tính; luật không nói rõ điều này.",
      en: "The day on which a suspension begins does not count; the law is silent on it.",
    };
    const later = period.suspended.map(({ from, to }) => ({ from: nextDay(from), to }));
    const alternative = recount({ suspended: later.filter(({ from, to }) => to === null || from <= to) });
    if (alternative !== last) {
      notices.push(deadlineNotice("suspension-days", "reading", text, { alternative }));
    }
  }
  return notices;
}
