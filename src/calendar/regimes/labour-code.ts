import type { Citation, Verification } from "../../kernel/citation.js";
import type { Weekday } from "../day.js";

const document = "45/2019/QH14";

/** The Prime Minister decides each year which days are off for Tết and beside National Day. */
export const holidaysDecided: Citation = { document, article: "112", clause: "3" };

/** A holiday on a weekly rest day gives the next working day off instead (nghỉ bù). */
export const restMadeUp: Citation = { document, article: "111", clause: "3" };

/**
 * The weekly rest days (ngày nghỉ hằng tuần) of State bodies: Saturday and Sunday. The Labour Code leaves the day
 * to the employer; the text that names Saturday was not obtained.
 */
export const stateWeeklyRest: {
  readonly days: readonly Weekday[];
  readonly citation: Citation;
  readonly verification: Verification;
} = {
  days: [6, 7],
  citation: { document, article: "111", clause: "2" },
  verification: "single-source",
};
