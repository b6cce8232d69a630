import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  type CalendarInput,
  deadline,
  defineCalendar,
  isWorkingDay,
  vietnamCalendar,
  type WorkingCalendar,
} from "vn-rural-industry/calendar";

function calendarOf(input: CalendarInput, base?: WorkingCalendar): WorkingCalendar {
  const result = defineCalendar(input, base === undefined ? {} : { base });
  return result.ok ? result.value : expect.fail(JSON.stringify(result.issues));
}

describe("a calendar of one's own", () => {
  it("knows its years alone and rests on Saturday and Sunday", () => {
    const calendar = calendarOf({ years: [{ year: 2031, nonWorking: ["2031-01-01", "2031-01-04"] }] });
    expect(isWorkingDay("2031-01-01", calendar)).toBe(false);
    expect(isWorkingDay("2031-01-02", calendar)).toBe(true);
    expect(isWorkingDay("2031-01-04", calendar)).toBe(false);
    expect(isWorkingDay("2026-01-05", calendar)).toBeUndefined();
    expect(calendar.years).toEqual({ "2031": "announced" });
    expect(Object.isFrozen(calendar.days["2031-01-01"])).toBe(true);
  });

  it("keeps the other years of its base", () => {
    const calendar = calendarOf(
      {
        years: [
          {
            year: 2028,
            status: null,
            nonWorking: ["2028-01-03"],
            swaps: null,
            workingRestDays: ["2028-01-08"],
          },
        ],
      },
      vietnamCalendar,
    );
    expect(isWorkingDay("2026-08-31", calendar)).toBe(false);
    expect(isWorkingDay("2028-01-03", calendar)).toBe(false);
    expect(isWorkingDay("2028-01-08", calendar)).toBe(true);
    expect(deadline({ from: "2027-12-30", length: 4, unit: "calendar" }, { calendar })).toMatchObject({
      status: "decided",
      last: "2028-01-04",
      notices: [],
    });
  });

  it("replaces a year of its base whole", () => {
    const calendar = calendarOf({ years: [{ year: 2027, nonWorking: ["2027-09-01"] }] }, vietnamCalendar);
    expect(calendar.years["2027"]).toBe("announced");
    expect(calendar.undecided).toEqual({
      "2026-11-23": vietnamCalendar.undecided["2026-11-23"],
      "2026-11-28": vietnamCalendar.undecided["2026-11-28"],
    });
    expect(isWorkingDay("2027-09-01", calendar)).toBe(false);
    expect(isWorkingDay("2027-09-02", calendar)).toBe(true);
    expect(isWorkingDay("2026-09-02", calendar)).toBe(false);
  });

  it("may rest on Sunday alone, or on a day of the employer's choice", () => {
    const sunday = calendarOf({ weeklyRest: [7], years: [{ year: 2026, nonWorking: ["2026-09-02"] }] });
    expect(addWorkingDays("2026-08-28", 5, sunday)).toBe("2026-09-04");
    const none = calendarOf({ weeklyRest: [], years: [{ year: 2026, nonWorking: ["2026-09-02"] }] });
    expect(addWorkingDays("2026-08-28", 5, none)).toBe("2026-09-03");
    const kept = calendarOf({ years: [{ year: 2027, nonWorking: [] }] }, sunday);
    expect(kept.weeklyRest).toEqual([7]);
  });

  it("takes swaps, also across the turn of the year, and says where they decide", () => {
    const swaps = [{ off: "2028-01-03", work: "2027-12-25" }];
    const calendar = calendarOf({ years: [{ year: 2028, nonWorking: [], swaps }] }, vietnamCalendar);
    expect(isWorkingDay("2027-12-25", calendar)).toBe(true);
    expect(isWorkingDay("2028-01-03", calendar)).toBe(false);
    expect(deadline({ from: "2027-12-31", length: 3, unit: "calendar" }, { calendar })).toMatchObject({
      last: "2028-01-04",
      skipped: [{ day: "2028-01-03", why: "swapped" }],
      notices: [{ code: "swapped-day", alternative: "2028-01-03" }],
    });
  });

  it("says where a computed day of its own decides, and a rest day worked without a swap", () => {
    const year = { year: 2026, nonWorking: ["2026-03-05", "2026-03-08"], workingRestDays: ["2026-03-07"] };
    const computed = calendarOf({ years: [{ ...year, status: "computed" }] });
    expect(
      deadline({ from: "2026-03-02", length: 3, unit: "calendar" }, { calendar: computed }),
    ).toMatchObject({
      last: "2026-03-06",
      notices: [{ code: "computed-day", alternative: "2026-03-05" }],
    });
    const announced = calendarOf({ years: [year] });
    expect(
      deadline({ from: "2026-03-02", length: 5, unit: "calendar" }, { calendar: announced }),
    ).toMatchObject({
      last: "2026-03-07",
      notices: [{ code: "swapped-day", alternative: "2026-03-09" }],
    });
  });

  it("a holiday on a weekly rest day decides nothing", () => {
    const calendar = calendarOf({
      years: [{ year: 2026, status: "computed", nonWorking: ["2026-03-08", "2026-03-14"] }],
    });
    expect(deadline({ from: "2026-03-02", length: 6, unit: "calendar" }, { calendar })).toMatchObject({
      last: "2026-03-09",
      skipped: [{ day: "2026-03-08", why: "holiday" }],
      notices: [],
    });
  });

  it("a working day that was not decided on does not count where people work anyway", () => {
    const calendar = { ...vietnamCalendar, weeklyRest: [7] };
    expect(deadline({ from: "2026-11-25", length: 5, unit: "working" }, { calendar })).toMatchObject({
      last: "2026-12-01",
      notices: [],
    });
  });

  it("may be passed as plain data that went through JSON", () => {
    const calendar: WorkingCalendar = JSON.parse(JSON.stringify(vietnamCalendar));
    expect(addWorkingDays("2026-08-28", 5, calendar)).toBe("2026-09-09");
    const extended = calendarOf({ years: [{ year: 2028, nonWorking: [] }] }, calendar);
    expect(isWorkingDay("2026-08-31", extended)).toBe(false);
    expect(Object.isFrozen(calendar.days["2026-08-31"])).toBe(false);
  });
});

describe("the faults of a calendar", () => {
  const faultsOf = (input: unknown): readonly string[] => {
    // Checked at run time for callers without types.
    const result = defineCalendar(input as CalendarInput);
    return result.ok ? [] : result.issues.map(({ path, code }) => `${path}: ${code}`);
  };

  it("are all named at once", () => {
    expect(
      faultsOf({
        weeklyRest: [6, 7, 7, 8, "1"],
        holidays: [],
        years: [
          {
            year: 2026,
            status: "maybe",
            nonWorking: ["2026-01-01", "2026-01-01", "2025-01-01", "2026-02-30", null],
            workingRestDays: ["2026-01-05", "2027-01-09", "2026-01-32"],
            swaps: [{ off: "2026-01-03", work: "2026-01-06" }, { off: "2025-01-02" }, "2026-01-02"],
            note: "",
          },
        ],
      }),
    ).toEqual([
      "holidays: unknown-key",
      "weeklyRest[2]: duplicate",
      "weeklyRest[3]: not-a-choice",
      "weeklyRest[4]: not-a-choice",
      "years[0].note: unknown-key",
      "years[0].status: not-a-choice",
      "years[0].nonWorking[1]: duplicate",
      "years[0].nonWorking[2]: conflict",
      "years[0].nonWorking[3]: not-a-day",
      "years[0].nonWorking[4]: not-a-day",
      "years[0].workingRestDays[0]: conflict",
      "years[0].workingRestDays[1]: conflict",
      "years[0].workingRestDays[2]: not-a-day",
      "years[0].swaps[0].off: conflict",
      "years[0].swaps[0].work: conflict",
      "years[0].swaps[1].off: conflict",
      "years[0].swaps[1].work: missing",
      "years[0].swaps[2]: not-an-object",
    ]);
  });

  it("are told in both languages", () => {
    const result = defineCalendar({
      weeklyRest: [1, 2, 3, 4, 5, 6, 7],
      years: [{ year: 1899, nonWorking: [] }],
    });
    expect(result.ok ? [] : result.issues.map(({ message }) => message)).toEqual([
      { vi: "Tuần nào cũng phải có ngày làm việc.", en: "A week must have a working day." },
      { vi: "Phải là một năm từ 1900 đến 2199.", en: "Must be a year from 1900 to 2199." },
    ]);
  });

  it("ask for what is missing", () => {
    expect(faultsOf({})).toEqual(["years: missing"]);
    expect(faultsOf({ years: [{}] })).toEqual(["years[0].year: missing", "years[0].nonWorking: missing"]);
    expect(faultsOf(null)).toEqual([": not-an-object", "years: missing"]);
    expect(faultsOf({ years: {}, weeklyRest: 7 })).toEqual(["weeklyRest: not-a-list", "years: not-a-list"]);
    expect(faultsOf({ years: [null] })).toEqual(["years[0]: not-an-object"]);
  });

  it("are years that are none, or stand twice; their days are not blamed", () => {
    const nonWorking = ["2026-01-01"];
    expect(faultsOf({ years: [{ year: "2026", nonWorking }] })).toEqual(["years[0].year: not-a-year"]);
    for (const year of [2200, 1899, 2026.5, Number.NaN, 1e21]) {
      expect(faultsOf({ years: [{ year, nonWorking: [] }] })).toEqual(["years[0].year: not-a-year"]);
    }
    for (const year of [1900, 2199]) expect(faultsOf({ years: [{ year, nonWorking: [] }] })).toEqual([]);
    const twice = { year: 2026, nonWorking: [] };
    expect(faultsOf({ years: [twice, twice] })).toEqual(["years[1].year: duplicate"]);
  });

  it("are a rest day that a swap takes, and a working day that it gives", () => {
    const year = { year: 2026, nonWorking: ["2026-01-01"] };
    const swapped = (off: string, work: string) => faultsOf({ years: [{ ...year, swaps: [{ off, work }] }] });
    expect(swapped("2026-01-02", "2026-01-10")).toEqual([]);
    expect(swapped("2026-01-03", "2026-01-10")).toEqual(["years[0].swaps[0].off: conflict"]);
    expect(swapped("2026-01-02", "2026-01-09")).toEqual(["years[0].swaps[0].work: conflict"]);
    expect(swapped("2026-01-01", "2026-01-10")).toEqual(["years[0].swaps[0].off: duplicate"]);
  });
});
