import type { Citation, Verification } from "../../kernel/citation.js";

const document = "91/2015/QH13";

/**
 * How the Civil Code (Bộ luật Dân sự) counts periods. Periods that begin before `inForceFrom` fall under an
 * earlier Code, whose text was not obtained.
 */
export const civilCode: {
  readonly inForceFrom: string;
  readonly verification: Verification;
  /** The Code gives way to another law or an agreement; periods follow the solar calendar. */
  readonly scope: Citation;
  /** The first day is not counted; counting starts on the next day. */
  readonly firstDay: Citation;
  /** Nor is the day of the event with which the period begins. */
  readonly dayOfEvent: Citation;
  /** Where a period ends: at the end of its last or of the corresponding day. */
  readonly end: {
    readonly days: Citation;
    readonly weeks: Citation;
    /** Last day of the month, where the month lacks the corresponding day. */
    readonly months: Citation;
    /** No rule for a year that lacks the corresponding day. */
    readonly years: Citation;
  };
  /** A last day that is a weekend day or a public holiday gives way to the next working day. */
  readonly nextWorkingDay: Citation;
} = {
  inForceFrom: "2017-01-01",
  verification: "official",
  scope: { document, article: "145" },
  firstDay: { document, article: "147", clause: "2" },
  dayOfEvent: { document, article: "147", clause: "3" },
  end: {
    days: { document, article: "148", clause: "1" },
    weeks: { document, article: "148", clause: "2" },
    months: { document, article: "148", clause: "3" },
    years: { document, article: "148", clause: "4" },
  },
  nextWorkingDay: { document, article: "148", clause: "5" },
};

/**
 * The days that parties mean by the beginning, the middle and the end of a month (đầu, giữa, cuối tháng) and of
 * a year (đầu, giữa, cuối năm); `"last"` is the last day of the month.
 */
export const namedDays: {
  readonly month: Readonly<Record<"beginning" | "middle" | "end", NamedDay>>;
  readonly year: Readonly<Record<"beginning" | "middle" | "end", NamedDay & { readonly month: string }>>;
} = {
  month: {
    beginning: { day: "01", citation: { document, article: "146", clause: "2", point: "a" } },
    middle: { day: "15", citation: { document, article: "146", clause: "2", point: "b" } },
    end: { day: "last", citation: { document, article: "146", clause: "2", point: "c" } },
  },
  year: {
    beginning: { month: "01", day: "01", citation: { document, article: "146", clause: "3", point: "a" } },
    middle: { month: "06", day: "last", citation: { document, article: "146", clause: "3", point: "b" } },
    end: { month: "12", day: "last", citation: { document, article: "146", clause: "3", point: "c" } },
  },
};

interface NamedDay {
  readonly day: string;
  readonly citation: Citation;
}

/** A length of time that parties agree on, and how much it is when it does not run without a break. */
export interface AgreedLength {
  /** The length agreed on. */
  readonly unit: "year" | "half-year" | "month" | "half-month" | "week" | "day" | "hour" | "minute";
  /** How many of the smaller unit it is. */
  readonly length: number;
  /** The smaller unit. */
  readonly of: "month" | "day" | "hour" | "minute" | "second";
  /** Where this stands. */
  readonly citation: Citation;
}

/**
 * How long an agreed period (thời hạn do các bên thoả thuận) is when its parts do not follow one another without
 * a break: a year is 365 days, a month 30 days, and so on (Civil Code, Điều 146 khoản 1).
 */
export const agreedLengths: readonly AgreedLength[] = [
  { unit: "year", length: 365, of: "day", citation: { document, article: "146", clause: "1", point: "a" } },
  {
    unit: "half-year",
    length: 6,
    of: "month",
    citation: { document, article: "146", clause: "1", point: "b" },
  },
  { unit: "month", length: 30, of: "day", citation: { document, article: "146", clause: "1", point: "c" } },
  {
    unit: "half-month",
    length: 15,
    of: "day",
    citation: { document, article: "146", clause: "1", point: "d" },
  },
  { unit: "week", length: 7, of: "day", citation: { document, article: "146", clause: "1", point: "đ" } },
  { unit: "day", length: 24, of: "hour", citation: { document, article: "146", clause: "1", point: "e" } },
  { unit: "hour", length: 60, of: "minute", citation: { document, article: "146", clause: "1", point: "g" } },
  {
    unit: "minute",
    length: 60,
    of: "second",
    citation: { document, article: "146", clause: "1", point: "h" },
  },
];
