import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  vietnamCalendar,
  weekdayOf,
  workingDaysBetween,
} from "vn-rural-industry/calendar";
import { announced } from "./announced.js";
import { dayFrom } from "./days.js";

const dates = (year: number, list: string): readonly string[] =>
  list === "" ? [] : list.split(" ").map((date) => `${year}-${date}`);
const off = new Set(announced.flatMap(({ year, off }) => dates(year, off)));
const worked = new Set(announced.flatMap(({ year, work }) => dates(year, work)));

/** The same question answered the plain way. */
function worksPlainly(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 ? worked.has(day) : !off.has(day);
}

const knownDay = dayFrom("2012-01-01", "2027-12-31");

describe.each(announced)("the calendar of $year", ({ year, off, work, count, doubtful, tet }) => {
  const special = Object.entries(vietnamCalendar.days).filter(([day]) => day.startsWith(`${year}`));

  it("has its weekdays off, every one a weekday", () => {
    const closed = special.filter(([, { works }]) => !works).map(([day]) => day);
    expect(closed.toSorted()).toEqual(dates(year, off));
    expect(closed).toHaveLength(count);
    expect(closed.filter((day) => weekdayOf(day) > 5)).toEqual([]);
  });

  it("has its working Saturdays, every one a Saturday", () => {
    const open = special.filter(([, { works }]) => works).map(([day]) => day);
    expect(open.toSorted()).toEqual(dates(year, work));
    expect(open.filter((day) => weekdayOf(day) !== 6)).toEqual([]);
  });

  it("says of each day how it is known", () => {
    const weak = ["single-source", "unverified", "computed"];
    const found = special.filter(([, { works, basis = "" }]) => !works && weak.includes(basis));
    expect(found.map(([day]) => day).toSorted()).toEqual(dates(year, doubtful));
  });

  it("rests on the first day of Tết", () => {
    expect(isWorkingDay(tet)).toBe(false);
  });

  it("names both sides of every swap", () => {
    for (const [day, { kind, swappedWith = "", works }] of special) {
      expect(swappedWith !== "").toBe(kind === "swapped");
      if (kind !== "swapped") continue;
      expect(vietnamCalendar.days[swappedWith]).toMatchObject({ kind, works: !works, swappedWith: day });
    }
  });
});

describe("the calendar of State bodies", () => {
  it("knows 2012 to 2026 as announced and 2027 as computed", () => {
    const years = Object.entries(vietnamCalendar.years);
    expect(years.filter(([, status]) => status === "announced").map(([year]) => year)).toEqual(
      announced.map(({ year }) => `${year}`).slice(0, -1),
    );
    expect(years.at(-1)).toEqual(["2027", "computed"]);
  });

  it("cannot be changed", () => {
    expect(Object.isFrozen(vietnamCalendar)).toBe(true);
    expect(Object.isFrozen(vietnamCalendar.days)).toBe(true);
    expect(Object.isFrozen(vietnamCalendar.days["2026-11-24"])).toBe(true);
    expect(Object.isFrozen(vietnamCalendar.weeklyRest)).toBe(true);
  });

  it("keeps proposals and pending decisions apart", () => {
    expect(Object.entries(vietnamCalendar.undecided).map(([day, { works }]) => [day, works])).toEqual([
      ["2026-11-23", false],
      ["2026-11-28", true],
      ["2027-09-01", false],
      ["2027-09-03", false],
    ]);
    expect(isWorkingDay("2026-11-23")).toBe(true);
    expect(isWorkingDay("2026-11-28")).toBe(false);
    expect(isWorkingDay("2027-09-01")).toBe(true);
  });

  it("keeps 24 November from 2026 on", () => {
    expect(isWorkingDay("2025-11-24")).toBe(true);
    expect(isWorkingDay("2026-11-24")).toBe(false);
    expect(isWorkingDay("2027-11-24")).toBe(false);
  });
});

describe("isWorkingDay", () => {
  it("agrees with the plain lists on every known day", () => {
    for (let day = "2012-01-01"; day < "2028-01-01"; day = addDays(day, 1)) {
      if (isWorkingDay(day) !== worksPlainly(day)) expect.fail(day);
    }
  });

  it("does not know the years beside the known ones", () => {
    expect(isWorkingDay("2011-12-31")).toBeUndefined();
    expect(isWorkingDay("2012-01-01")).toBe(false);
    expect(isWorkingDay("2027-12-31")).toBe(true);
    expect(isWorkingDay("2028-01-01")).toBeUndefined();
  });

  it("wants a day", () => {
    expect(() => isWorkingDay("2026-02-30")).toThrow("is not a day");
  });
});

describe("working days", () => {
  it("pass over weekends, holidays and swaps", () => {
    expect(addWorkingDays("2026-08-28", 1)).toBe("2026-09-03");
    expect(addWorkingDays("2026-08-28", 5)).toBe("2026-09-09");
    expect(addWorkingDays("2026-08-21", 1)).toBe("2026-08-22");
    expect(addWorkingDays("2026-02-13", 1)).toBe("2026-02-23");
    expect(addWorkingDays("2026-02-22", -1)).toBe("2026-02-13");
    expect(addWorkingDays("2026-08-29", 0)).toBe("2026-08-29");
  });

  it("the next working day is never the day itself", () => {
    expect(nextWorkingDay("2026-11-20")).toBe("2026-11-23");
    expect(nextWorkingDay("2026-11-23")).toBe("2026-11-25");
    expect(nextWorkingDay("2027-12-31")).toBeUndefined();
  });

  it("are counted after the one day up to the other", () => {
    expect(workingDaysBetween("2026-08-28", "2026-09-09")).toBe(5);
    expect(workingDaysBetween("2026-08-28", "2026-09-02")).toBe(0);
    expect(workingDaysBetween("2026-09-09", "2026-08-28")).toBe(-5);
    expect(workingDaysBetween("2026-09-09", "2026-09-09")).toBe(0);
    expect(workingDaysBetween("2030-01-01", "2030-01-01")).toBe(0);
    expect(workingDaysBetween("2027-12-30", "2028-01-03")).toBeUndefined();
  });

  it("are not known where the walk leaves the known years", () => {
    expect(addWorkingDays("2027-12-30", 1)).toBe("2027-12-31");
    expect(addWorkingDays("2027-12-30", 2)).toBeUndefined();
    expect(addWorkingDays("2012-01-03", -1)).toBeUndefined();
    expect(addWorkingDays("2012-01-04", -1)).toBe("2012-01-03");
    expect(addWorkingDays("2199-12-31", 1)).toBeUndefined();
    expect(addWorkingDays("1900-01-01", -1)).toBeUndefined();
  });

  it("stop a programmer who counts parts of days, or too many", () => {
    expect(() => addWorkingDays("2026-01-01", 1.5)).toThrow("is not a whole number");
    expect(() => addWorkingDays("2026-01-01", 10_001)).toThrow("is not a whole number within ±10000");
    expect(addWorkingDays("2026-01-01", 10_000)).toBeUndefined();
    expect(() => workingDaysBetween("2026-01-01", "2026-01")).toThrow("is not a day");
    expect(() => workingDaysBetween("2026-01", "2026-01-01")).toThrow("is not a day");
  });

  it("equal a plain walk forward and back", () => {
    fc.assert(
      fc.property(knownDay, fc.integer({ min: -400, max: 400 }), (from, count) => {
        const step = Math.sign(count);
        let day: string | undefined = from;
        for (let left = Math.abs(count); left > 0; ) {
          day = addDays(day, step);
          if (day < "2012-01-01" || day > "2027-12-31") {
            day = undefined;
            break;
          }
          if (worksPlainly(day)) left -= 1;
        }
        expect(addWorkingDays(from, count)).toBe(day);
        if (day !== undefined) expect(workingDaysBetween(from, day)).toBe(count === 0 ? 0 : count);
      }),
      { numRuns: 200 },
    );
  });
});
