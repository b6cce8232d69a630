import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  type Deadline,
  type DecidedDeadline,
  deadline,
  isWorkingDay,
  nextWorkingDay,
  type Period,
  vietnamCalendar,
  type WorkingCalendar,
  workingDaysBetween,
} from "vn-rural-industry/calendar";
import { dayFrom } from "./days.js";

function decidedOf(result: Deadline): DecidedDeadline {
  if (result.status !== "decided") return expect.fail(JSON.stringify(result));
  return result;
}

const decide = (period: Period, calendar?: WorkingCalendar): DecidedDeadline =>
  decidedOf(deadline(period, calendar === undefined ? {} : { calendar }));
const codes = ({ notices }: { readonly notices: readonly { readonly code: string }[] }): readonly string[] =>
  notices.map(({ code }) => code);
const noticeOf = (period: Period, code: string) =>
  decide(period).notices.find((notice) => notice.code === code);

describe("where a period begins (Civil Code, Điều 147)", () => {
  it("the day of the event does not count", () => {
    const result = decide({ from: "2026-03-02", length: 3, unit: "calendar" });
    expect([result.first, result.nominal, result.last]).toEqual(["2026-03-03", "2026-03-05", "2026-03-05"]);
  });

  it("working days count from the first working day after it", () => {
    expect(decide({ from: "2026-08-28", length: 5, unit: "working" }).first).toBe("2026-09-03");
  });

  it("the day of the notice counts as day 1 where that practice is chosen", () => {
    const calendar = decide({
      from: "2026-03-02",
      length: 3,
      unit: "calendar",
      counting: "notice-day-as-day-1",
    });
    expect([calendar.first, calendar.last]).toEqual(["2026-03-02", "2026-03-04"]);
    const working = decide({
      from: "2026-03-01",
      length: 3,
      unit: "working",
      counting: "notice-day-as-day-1",
    });
    expect([working.first, working.last]).toEqual(["2026-03-02", "2026-03-04"]);
  });

  it("that practice brings a notice only where the Code would end elsewhere", () => {
    const plain = {
      from: "2026-03-02",
      length: 3,
      unit: "calendar",
      counting: "notice-day-as-day-1",
    } as const;
    expect(noticeOf(plain, "notice-day-counted")).toMatchObject({
      kind: "reading",
      alternative: "2026-03-05",
    });
    // The last day is a Saturday by one way and a Sunday by the other: both move to the same Monday.
    expect(codes(decide({ ...plain, length: 6 }))).toEqual([]);
    expect(noticeOf({ ...plain, unit: "working" }, "notice-day-counted")).toMatchObject({
      alternative: "2026-03-05",
    });
    expect(codes(decide({ ...plain, from: "2026-03-01", unit: "working" }))).toEqual([]);
  });

  it("the notice leaves the other end open where its year is not known", () => {
    const period = {
      from: "2027-12-31",
      length: 1,
      unit: "calendar",
      counting: "notice-day-as-day-1",
    } as const;
    expect(noticeOf(period, "notice-day-counted")).toMatchObject({ alternative: null });
  });
});

describe("where a period ends (Điều 148)", () => {
  it("weeks end on the corresponding weekday (khoản 2)", () => {
    expect(decide({ from: "2026-03-04", length: 2, unit: "week" }).last).toBe("2026-03-18");
  });

  it("months end on the corresponding day, here a Saturday, and then on the next Monday (khoản 3, 5)", () => {
    const result = decide({ from: "2023-02-28", length: 36, unit: "month" });
    expect([result.nominal, result.last, result.moved]).toEqual(["2026-02-28", "2026-03-02", true]);
  });

  it("months end on the last day of a month without a corresponding day (khoản 3)", () => {
    const result = decide({ from: "2026-01-31", length: 1, unit: "month" });
    expect([result.nominal, result.last]).toEqual(["2026-02-28", "2026-03-02"]);
  });

  it("years end on the corresponding day and month (khoản 4)", () => {
    expect(decide({ from: "2023-06-15", length: 3, unit: "year" }).last).toBe("2026-06-15");
  });

  it("the days passed over are named", () => {
    const result = decide({ from: "2026-08-28", length: 5, unit: "working" });
    expect([result.nominal, result.last, result.moved]).toEqual(["2026-09-09", "2026-09-09", false]);
    expect(result.skipped).toEqual([
      { day: "2026-08-29", why: "weekly-rest" },
      { day: "2026-08-30", why: "weekly-rest" },
      { day: "2026-08-31", why: "swapped", occasion: "national-day" },
      { day: "2026-09-01", why: "holiday", occasion: "national-day" },
      { day: "2026-09-02", why: "holiday", occasion: "national-day" },
      { day: "2026-09-05", why: "weekly-rest" },
      { day: "2026-09-06", why: "weekly-rest" },
    ]);
  });

  it("a compensatory day off moves the end as a holiday does", () => {
    const result = decide({ from: "2026-04-20", length: 5, unit: "calendar" });
    expect([result.nominal, result.last]).toEqual(["2026-04-25", "2026-04-28"]);
    expect(result.skipped.at(-1)).toEqual({ day: "2026-04-27", why: "compensatory", occasion: "hung-kings" });
  });

  it("across Tết it ends when offices open again", () => {
    expect(decide({ from: "2026-02-06", length: 10, unit: "calendar" }).last).toBe("2026-02-23");
    expect(decide({ from: "2026-02-06", length: 10, unit: "working" }).last).toBe("2026-02-27");
  });

  it("does not move when the text fixes the day", () => {
    const result = decide({ from: "2026-01-31", length: 1, unit: "month", roll: "none" });
    expect([result.last, result.moved, result.skipped]).toEqual(["2026-02-28", false, []]);
  });

  it("the last day before a holiday stays, the holiday moves", () => {
    expect(decide({ from: "2026-11-13", length: 10, unit: "calendar" }).last).toBe("2026-11-23");
    expect(decide({ from: "2026-11-14", length: 10, unit: "calendar" }).last).toBe("2026-11-25");
    expect(decide({ from: "2026-11-15", length: 10, unit: "calendar" }).last).toBe("2026-11-25");
  });

  it("cites what it applied", () => {
    const clauses = (period: Period) =>
      decide(period).citations.map(({ document, article, clause }) => `${document} ${article}.${clause}`);
    const code = "91/2015/QH13";
    expect(clauses({ from: "2026-03-02", length: 3, unit: "calendar" })).toEqual([
      `${code} 147.2`,
      `${code} 148.1`,
    ]);
    expect(clauses({ from: "2026-01-31", length: 1, unit: "month" })).toEqual([
      `${code} 147.2`,
      `${code} 148.3`,
      `${code} 148.5`,
    ]);
    expect(
      clauses({ from: "2026-03-02", length: 1, unit: "working", counting: "notice-day-as-day-1" }),
    ).toEqual([`${code} 148.1`]);
  });
});

describe("years from 29 February (the Code is silent)", () => {
  it("end on 28 February, and say that this is a reading", () => {
    const period = { from: "2024-02-29", length: 1, unit: "year" } as const;
    expect(decide(period).last).toBe("2025-02-28");
    expect(noticeOf(period, "year-from-29-february")).toMatchObject({
      kind: "reading",
      alternative: null,
      citation: { document: "91/2015/QH13", article: "148", clause: "4" },
    });
  });

  it("end on 29 February of a leap year without a notice", () => {
    const result = deadline({ from: "2020-02-29", length: 4, unit: "year" });
    expect(decidedOf(result).last).toBe("2024-02-29");
    expect(codes(decidedOf(result))).toEqual([]);
  });

  it("in months are settled by the Code", () => {
    expect(codes(decide({ from: "2024-02-29", length: 12, unit: "month" }))).toEqual([]);
  });
});

describe("before the Civil Code of 2015", () => {
  it("a period from 31 December 2016 brings a notice, one from 1 January 2017 none", () => {
    const period = { length: 3, unit: "calendar" } as const;
    expect(noticeOf({ from: "2016-12-31", ...period }, "before-civil-code-2015")).toMatchObject({
      kind: "knowledge",
      at: "calendar.deadline",
      citation: { document: "91/2015/QH13", article: "145" },
    });
    expect(codes(decide({ from: "2017-01-01", ...period }))).toEqual([]);
  });
});

describe("a swapped day off (the law does not say whether it moves a period)", () => {
  it("moves the end, and the notice tells the day itself as the alternative", () => {
    const period = { from: "2026-08-21", length: 10, unit: "calendar" } as const;
    const result = decide(period);
    expect([result.nominal, result.last]).toEqual(["2026-08-31", "2026-09-03"]);
    expect(noticeOf(period, "swapped-day")).toEqual({
      code: "swapped-day",
      kind: "reading",
      at: "calendar.deadline",
      text: {
        vi: "Kết quả phụ thuộc việc hoán đổi ngày 31/08/2026; luật không nói rõ hoán đổi có làm dời thời hạn hay không.",
        en: "The result depends on the swap of 2026-08-31; the law does not say whether a swap moves a period.",
      },
      citation: { document: "91/2015/QH13", article: "148", clause: "5" },
      alternative: "2026-08-31",
    });
  });

  it("does not decide where a holiday beside it moves the end anyway", () => {
    expect(codes(decide({ from: "2026-08-22", length: 10, unit: "calendar" }))).toEqual([]);
  });

  it("a Saturday swapped to work ends a period, which without the swap would end on Monday", () => {
    const period = { from: "2026-08-12", length: 10, unit: "calendar" } as const;
    expect(decide(period)).toMatchObject({ last: "2026-08-22", moved: false });
    expect(noticeOf(period, "swapped-day")).toMatchObject({ alternative: "2026-08-24" });
  });

  it("decides in working days where only one of its two sides is counted", () => {
    const oneSide = { from: "2026-08-28", length: 5, unit: "working" } as const;
    expect(noticeOf(oneSide, "swapped-day")).toMatchObject({ alternative: "2026-09-08" });
    const bothSides = { from: "2026-08-20", length: 10, unit: "working" } as const;
    expect(decide(bothSides).last).toBe("2026-09-07");
    expect(codes(decide(bothSides))).toEqual([]);
  });

  it("decides in working days where the count ends on the swapped Saturday", () => {
    const period = { from: "2024-04-26", length: 3, unit: "working" } as const;
    expect(decide(period).last).toBe("2024-05-04");
    const text = noticeOf(period, "swapped-day")?.text.en;
    expect(text).toContain("2024-04-29, 2024-05-04");
    expect(noticeOf(period, "swapped-day")).toMatchObject({ alternative: "2024-05-03" });
  });

  it("brings no notice where two swaps make up for each other", () => {
    // 29 April 2019 is off for a Saturday outside the count; so is Saturday 5 January 2019 worked.
    const length = workingDaysBetween("2018-12-31", "2019-05-03") ?? 0;
    const result = decide({ from: "2018-12-31", length, unit: "working" });
    expect(result.last).toBe("2019-05-03");
    expect(codes(result)).toEqual(["uncertain-day"]);
  });
});

describe("a badly verified day", () => {
  it("brings a notice where it decides, with the other end when it is the only one", () => {
    const period = { from: "2022-04-01", length: 10, unit: "calendar" } as const;
    expect(decide(period).last).toBe("2022-04-12");
    expect(noticeOf(period, "uncertain-day")).toMatchObject({
      kind: "verification",
      alternative: "2022-04-11",
      text: {
        vi: "Kết quả phụ thuộc lịch ngày 11/04/2022, chỉ có một nguồn hoặc chưa kiểm chứng.",
        en: "The result depends on the calendar of 2022-04-11, known from one source or not verified.",
      },
    });
  });

  it("brings none where it does not decide", () => {
    expect(codes(decide({ from: "2022-04-02", length: 10, unit: "calendar" }))).toEqual([]);
  });

  it("of two, the alternative is the end that either would bring", () => {
    const both = { from: "2022-04-29", length: 5, unit: "working" } as const;
    expect(decide(both).last).toBe("2022-05-10");
    expect(noticeOf(both, "uncertain-day")).toMatchObject({ alternative: "2022-05-09" });
  });

  it("of two that lead elsewhere, or more than two, it stays open", () => {
    const apart = { from: "2022-04-29", length: 3, unit: "calendar" } as const;
    expect(decide(apart).last).toBe("2022-05-04");
    expect(noticeOf(apart, "uncertain-day")).toMatchObject({ alternative: null });
    const many = { from: "2013-02-08", length: 10, unit: "working" } as const;
    expect(noticeOf(many, "uncertain-day")).toMatchObject({ alternative: null });
  });

  it("names five days at most", () => {
    const text = noticeOf({ from: "2019-01-31", length: 100, unit: "working" }, "uncertain-day")?.text;
    expect(text?.en).toMatch(/2019-02-04, .*2019-02-08 and 3 more/);
    expect(text?.vi).toMatch(/04\/02\/2019, .*08\/02\/2019 và 3 ngày khác/);
  });

  it("brings a notice on the unverified 15 February 2013", () => {
    const period = { from: "2013-01-31", length: 15, unit: "calendar" } as const;
    expect(decide(period).last).toBe("2013-02-18");
    expect(noticeOf(period, "uncertain-day")?.alternative).toBe("2013-02-15");
  });
});

describe("a computed or undecided day", () => {
  it("a computed day off of 2027 brings a notice where it decides", () => {
    const period = { from: "2027-04-23", length: 10, unit: "calendar" } as const;
    expect(decide(period).last).toBe("2027-05-04");
    expect(noticeOf(period, "computed-day")).toMatchObject({
      kind: "calendar",
      alternative: "2027-05-03",
      citation: { document: "45/2019/QH14", article: "112", clause: "3" },
    });
  });

  it("a holiday of 2027 that the law fixes brings none", () => {
    const result = decide({ from: "2027-04-20", length: 10, unit: "calendar" });
    expect([result.nominal, result.last]).toEqual(["2027-04-30", "2027-05-04"]);
    expect(codes(result)).toEqual(["computed-day"]);
    expect(codes(decide({ from: "2027-11-14", length: 10, unit: "calendar" }))).toEqual([]);
  });

  it("the proposed swap of November 2026 does not count, but is told where it would decide", () => {
    const period = { from: "2026-11-13", length: 10, unit: "calendar" } as const;
    expect(noticeOf(period, "undecided-day")).toMatchObject({ kind: "calendar", alternative: "2026-11-25" });
    const saturday = { from: "2026-11-18", length: 10, unit: "calendar" } as const;
    expect(decide(saturday).last).toBe("2026-11-30");
    expect(noticeOf(saturday, "undecided-day")).toMatchObject({ alternative: "2026-11-28" });
    expect(codes(decide({ from: "2026-11-20", length: 8, unit: "working" }))).toEqual([]);
    expect(codes(decide({ from: "2026-11-23", length: 8, unit: "working" }))).toEqual(["undecided-day"]);
  });

  it("either day beside National Day 2027 brings the same end to a count that passes both", () => {
    const period = { from: "2027-08-31", length: 5, unit: "working" } as const;
    expect(decide(period).last).toBe("2027-09-08");
    expect(noticeOf(period, "undecided-day")).toMatchObject({ alternative: "2027-09-09" });
  });

  it("the other end is open where its year is not known", () => {
    const length = workingDaysBetween("2027-08-31", "2027-12-31") ?? 0;
    const period = { from: "2027-08-31", length, unit: "working" } as const;
    expect(decide(period).last).toBe("2027-12-31");
    expect(noticeOf(period, "undecided-day")).toMatchObject({ alternative: null });
  });

  it("a period that ends on 1 September 2027 may end on the 3rd", () => {
    const period = { from: "2027-08-31", length: 1, unit: "calendar" } as const;
    expect(noticeOf(period, "undecided-day")).toMatchObject({ alternative: "2027-09-03" });
  });
});

describe("years that the calendar does not know", () => {
  it("leave a year to come to the authority", () => {
    expect(deadline({ from: "2027-12-30", length: 5, unit: "calendar" })).toEqual({
      status: "undetermined",
      first: "2027-12-31",
      nominal: "2028-01-04",
      because: [
        {
          kind: "authority",
          at: "calendar.deadline",
          text: {
            vi: "Chưa biết lịch ngày làm việc của năm 2028.",
            en: "The working days of 2028 are not known.",
          },
          citation: { document: "45/2019/QH14", article: "112", clause: "3" },
        },
      ],
      notices: [],
    });
  });

  it("stop a count of working days without a nominal end", () => {
    expect(deadline({ from: "2027-12-30", length: 2, unit: "working" })).toMatchObject({
      status: "undetermined",
      first: "2027-12-31",
      nominal: null,
    });
    expect(deadline({ from: "2027-12-31", length: 2, unit: "working" })).toMatchObject({ first: null });
  });

  it("of the past were not obtained", () => {
    expect(deadline({ from: "2011-12-01", length: 5, unit: "working" })).toMatchObject({
      because: [{ kind: "text-not-obtained" }],
      notices: [{ code: "before-civil-code-2015" }],
    });
  });

  it("do not matter to a day that does not move", () => {
    expect(decide({ from: "2030-01-31", length: 1, unit: "month", roll: "none" }).last).toBe("2030-02-28");
  });

  it("do not matter before the period ends", () => {
    expect(decide({ from: "2005-03-02", length: 15, unit: "year" }).last).toBe("2020-03-02");
  });
});

describe("a clock that stands still", () => {
  const suspended = [{ from: "2026-03-05", to: "2026-03-10" }];

  it("neither end of the spell counts, in calendar days", () => {
    const result = decide({ from: "2026-03-02", length: 5, unit: "calendar", suspended });
    expect([result.first, result.nominal, result.last]).toEqual(["2026-03-03", "2026-03-13", "2026-03-13"]);
    expect(result.skipped).toHaveLength(6);
    expect(result.skipped[0]).toEqual({ day: "2026-03-05", why: "suspended" });
  });

  it("neither end of the spell counts, in working days", () => {
    const result = decide({ from: "2026-03-02", length: 5, unit: "working", suspended });
    expect([result.first, result.last]).toEqual(["2026-03-03", "2026-03-13"]);
  });

  it("a period in months is as many days longer", () => {
    expect(decide({ from: "2026-03-02", length: 1, unit: "month" }).last).toBe("2026-04-02");
    expect(decide({ from: "2026-03-02", length: 1, unit: "month", suspended }).last).toBe("2026-04-08");
  });

  it("a notice tells the end if the first day of the spell counted", () => {
    const period = { from: "2026-03-02", length: 5, unit: "calendar", suspended } as const;
    expect(noticeOf(period, "suspension-days")).toMatchObject({ kind: "reading", alternative: "2026-03-12" });
    const oneDay = { ...period, suspended: [{ from: "2026-03-05", to: "2026-03-05" }] };
    expect(decide(oneDay).last).toBe("2026-03-09");
    expect(codes(decide(oneDay))).toEqual([]);
    expect(noticeOf({ ...oneDay, length: 3 }, "suspension-days")).toMatchObject({
      alternative: "2026-03-05",
    });
  });

  it("several spells count in any order", () => {
    const spells = [
      { from: "2026-03-12", to: "2026-03-12" },
      { from: "2026-03-05", to: "2026-03-10" },
    ];
    const result = decide({ from: "2026-03-02", length: 5, unit: "calendar", suspended: spells });
    expect(result.nominal).toBe("2026-03-14");
    expect(result.last).toBe("2026-03-16");
  });

  it("a last day off does not move into the spell, but behind it", () => {
    const spell = [{ from: "2026-03-09", to: "2026-03-10" }];
    const result = decide({ from: "2026-03-02", length: 5, unit: "calendar", suspended: spell });
    expect([result.nominal, result.last]).toEqual(["2026-03-07", "2026-03-11"]);
  });

  it("a spell before the period or after its end changes nothing", () => {
    const spells = [{ from: "2026-02-20", to: "2026-03-01" }, { from: "2026-03-06" }];
    const result = decide({ from: "2026-03-02", length: 3, unit: "calendar", suspended: spells });
    expect([result.last, codes(result)]).toEqual(["2026-03-05", []]);
  });

  it("without an end of the spell the end of the period is open", () => {
    expect(
      deadline({ from: "2026-03-02", length: 5, unit: "calendar", suspended: [{ from: "2026-03-05" }] }),
    ).toEqual({
      status: "undetermined",
      first: "2026-03-03",
      nominal: null,
      because: [
        {
          kind: "missing-facts",
          at: "calendar.deadline",
          text: {
            vi: "Thời hạn tạm dừng từ ngày 05/03/2026; chưa biết tạm dừng đến ngày nào.",
            en: "The clock stands still from 2026-03-05; it is not known until when.",
          },
        },
      ],
      notices: [],
    });
  });
});

describe("bad input", () => {
  const faultsOf = (input: unknown): readonly string[] => {
    // Checked at run time for callers without types.
    const result = deadline(input as Period);
    return result.status === "invalid" ? result.issues.map(({ path, code }) => `${path}: ${code}`) : [];
  };

  it("names every fault at once, in both languages", () => {
    expect(
      faultsOf({
        from: "2026-02-30",
        length: 0,
        unit: "days",
        counting: "first",
        roll: "back",
        suspended: [{ from: "2026-03-05", to: "2026-03-04" }, { to: "x", until: 1 }, 5],
        until: "2026-03-01",
      }),
    ).toEqual([
      "until: unknown-key",
      "from: not-a-day",
      "length: not-a-length",
      "unit: not-a-choice",
      "counting: not-a-choice",
      "roll: not-a-choice",
      "suspended[0]: out-of-order",
      "suspended[1].until: unknown-key",
      "suspended[1].from: missing",
      "suspended[1].to: not-a-day",
      "suspended[2]: not-an-object",
    ]);
    const result = deadline({ from: "2026-03-01", length: 0, unit: "calendar" });
    expect(result.status === "invalid" && result.issues[0]?.message).toEqual({
      vi: "Phải là số nguyên từ 1 đến 10000.",
      en: "Must be a whole number from 1 to 10000.",
    });
  });

  it("asks for what is missing; null is not given", () => {
    expect(faultsOf({ from: null, suspended: null })).toEqual([
      "from: missing",
      "length: missing",
      "unit: missing",
    ]);
    expect(
      faultsOf({ from: "2026-03-02", length: 3, unit: "calendar", roll: null, counting: undefined }),
    ).toEqual([]);
  });

  it.each([undefined, null, "2026-03-02", [], 5])("refuses %s, which is no period", (input) => {
    expect(faultsOf(input)).toEqual([": not-an-object"]);
  });

  it("takes lengths from 1 to 10,000", () => {
    const period = { from: "2026-03-02", unit: "calendar", roll: "none" };
    expect(faultsOf({ ...period, length: 1 })).toEqual([]);
    expect(faultsOf({ ...period, length: 10_000 })).toEqual([]);
    for (const length of [10_001, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "5"]) {
      expect(faultsOf({ ...period, length })).toEqual(["length: not-a-length"]);
    }
  });

  it("refuses the notice day as day 1 for anything but days", () => {
    for (const unit of ["week", "month", "year"]) {
      const period = { from: "2026-03-02", length: 1, unit, counting: "notice-day-as-day-1" };
      expect(faultsOf(period)).toEqual(["counting: conflict"]);
    }
  });

  it("refuses spells that overlap, also one within another and one without end", () => {
    const period = { from: "2026-03-02", length: 5, unit: "calendar" };
    const first = { from: "2026-03-05", to: "2026-03-20" };
    const inside = { from: "2026-03-06", to: "2026-03-07" };
    const late = { from: "2026-03-20", to: "2026-03-25" };
    expect(faultsOf({ ...period, suspended: [late, first, inside] })).toEqual([
      "suspended[2]: conflict",
      "suspended[0]: conflict",
    ]);
    expect(faultsOf({ ...period, suspended: [{ from: "2026-03-05" }, late] })).toEqual([
      "suspended[1]: conflict",
    ]);
    expect(faultsOf({ ...period, suspended: [first, { from: "2026-03-21", to: "2026-03-25" }] })).toEqual([]);
    expect(faultsOf({ ...period, suspended: {} })).toEqual(["suspended: not-a-list"]);
  });

  it("refuses a period that runs beyond the calendar", () => {
    const beyond = ["length: beyond-calendar"];
    expect(faultsOf({ from: "2199-12-01", length: 31, unit: "calendar", roll: "none" })).toEqual(beyond);
    expect(faultsOf({ from: "2199-12-01", length: 30, unit: "calendar", roll: "none" })).toEqual([]);
    expect(faultsOf({ from: "2199-12-31", length: 1, unit: "calendar" })).toEqual(beyond);
    expect(faultsOf({ from: "2026-03-02", length: 10_000, unit: "month" })).toEqual(beyond);
    expect(faultsOf({ from: "2026-03-02", length: 10_000, unit: "year" })).toEqual(beyond);
    expect(faultsOf({ from: "2026-03-02", length: 9_999, unit: "week" })).toEqual(beyond);
    const suspended = [{ from: "2199-12-10", to: "2199-12-20" }];
    expect(faultsOf({ from: "2199-12-01", length: 25, unit: "calendar", suspended })).toEqual(beyond);
  });

  it("refuses a period whose last day would have to move beyond the calendar", () => {
    const calendar = { ...vietnamCalendar, weeklyRest: [2], years: { "2199": "announced" } } as const;
    const period = { from: "2199-12-01", length: 30, unit: "calendar" } as const;
    expect(deadline(period, { calendar })).toMatchObject({
      status: "invalid",
      issues: [
        { path: "length", code: "beyond-calendar", message: { en: "The period runs beyond the year 2199." } },
      ],
    });
  });

  it("is not touched by keys that name a prototype", () => {
    const input: unknown = JSON.parse(
      '{"from":"2026-03-02","length":1,"unit":"calendar","__proto__":{"roll":"none"}}',
    );
    expect(faultsOf(input)).toEqual(["__proto__: unknown-key"]);
  });
});

describe("properties", () => {
  const unit = fc.constantFrom("calendar", "working", "week", "month", "year");
  const anyPeriod = fc.record({
    from: dayFrom("2011-06-01", "2028-06-01"),
    length: fc.integer({ min: 1, max: 60 }),
    unit,
    counting: fc.constant("next-day" as const),
    roll: fc.constantFrom("next-working-day" as const, "none" as const),
    suspended: fc
      .tuple(dayFrom("2012-01-01", "2027-06-01"), fc.integer({ min: 0, max: 40 }))
      .map(([from, days]) => (days === 0 ? [] : [{ from, to: addDays(from, days - 1) }])),
  });

  it("a period ends on a working day, and on the first one at or after the count", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const result = deadline({ ...period, roll: "next-working-day", suspended: [] });
        if (result.status !== "decided") return;
        expect(isWorkingDay(result.last)).toBe(true);
        expect(result.moved).toBe(result.last !== result.nominal);
        expect(result.last).toBe(
          isWorkingDay(result.nominal) ? result.nominal : nextWorkingDay(result.nominal),
        );
      }),
    );
  });

  it("a longer period never ends earlier", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const shorter = deadline(period);
        const longer = deadline({ ...period, length: period.length + 1 });
        if (shorter.status === "decided" && longer.status === "decided") {
          expect(longer.last >= shorter.last).toBe(true);
        }
      }),
    );
  });

  it("adding a known year never changes a decided deadline", () => {
    const years = Object.keys(vietnamCalendar.years);
    const some = fc.subarray(years);
    fc.assert(
      fc.property(anyPeriod, some, (period, known) => {
        const fewer: WorkingCalendar = {
          ...vietnamCalendar,
          years: Object.fromEntries(known.map((year) => [year, "announced" as const])),
        };
        const result = deadline(period, { calendar: fewer });
        if (result.status !== "decided") return;
        const whole = decidedOf(deadline(period));
        expect([whole.first, whole.nominal, whole.last, whole.skipped]).toEqual([
          result.first,
          result.nominal,
          result.last,
          result.skipped,
        ]);
      }),
    );
  });

  it("the end of a suspension, once known, never changes a decided deadline", () => {
    fc.assert(
      fc.property(anyPeriod, dayFrom("2012-01-01", "2027-06-01"), (period, from) => {
        const open = deadline({ ...period, suspended: [{ from }] });
        if (open.status !== "decided") return;
        expect(decide({ ...period, suspended: [{ from, to: addDays(from, 9) }] }).last).toBe(open.last);
      }),
    );
  });

  it("a notice is given exactly where leaving out the doubtful day changes the end", () => {
    const doubtful = Object.entries(vietnamCalendar.days).filter(
      ([, { basis, kind }]) => kind !== "swapped" && (basis === "single-source" || basis === "unverified"),
    );
    const near = fc.constantFrom(...doubtful.map(([day]) => day));
    fc.assert(
      fc.property(near, fc.integer({ min: 1, max: 20 }), unit, (doubt, length, counted) => {
        const from = counted === "month" ? addMonths(doubt, -length) : addDays(doubt, -length);
        const period: Period = { from, length: counted === "year" ? 1 : length, unit: counted };
        const result = deadline(period);
        if (result.status !== "decided") return;
        const { [doubt]: _left, ...days } = vietnamCalendar.days;
        const without = deadline(period, { calendar: { ...vietnamCalendar, days } });
        const changed = without.status !== "decided" || without.last !== result.last;
        const named = result.notices.some(
          ({ code, text }) => code === "uncertain-day" && text.en.includes(doubt),
        );
        const cut = result.notices.some(({ text }) => text.en.includes(" more"));
        if (!cut) expect(named).toBe(changed);
      }),
      { numRuns: 500 },
    );
  });
});
