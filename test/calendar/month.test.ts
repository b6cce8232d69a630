import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  beginningOfMonth,
  dayAfter,
  endOfMonth,
  isDay,
  middleOfMonth,
} from "vn-rural-industry/calendar";
import { dayFrom } from "./days.js";

describe("months (Civil Code, Điều 148 khoản 3)", () => {
  it("end on the corresponding day", () => {
    expect(addMonths("2023-02-28", 36)).toBe("2026-02-28");
    expect(addMonths("2026-11-15", 2)).toBe("2027-01-15");
    expect(addMonths("2026-01-15", -2)).toBe("2025-11-15");
  });

  it("end on the last day of a month without a corresponding day", () => {
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2024-01-30", 1)).toBe("2024-02-29");
    expect(addMonths("2026-03-31", 1)).toBe("2026-04-30");
    expect(addMonths("2026-03-30", 1)).toBe("2026-04-30");
  });

  it("keep the day, or take the last of a shorter month", () => {
    const months = fc.integer({ min: -1200, max: 1200 });
    fc.assert(
      fc.property(dayFrom("2000-01-01", "2099-12-31"), months, (day, count) => {
        const result = addMonths(day, count);
        const year = Number(day.slice(0, 4));
        const reached = year * 12 + Number(day.slice(5, 7)) - 1 + count;
        const month = `${Math.floor(reached / 12)}-${`${(reached % 12) + 1}`.padStart(2, "0")}`;
        expect(result.slice(0, 7)).toBe(month);
        const wanted = `${month}-${day.slice(8)}`;
        expect(result).toBe(isDay(wanted) ? wanted : endOfMonth(`${month}-01`));
      }),
    );
  });

  it("stop a programmer beyond the calendar", () => {
    expect(() => addMonths("2199-12-01", 1)).toThrow("the result is not a day");
    expect(() => addMonths("2026-13-01", 1)).toThrow("is not a day");
  });
});

describe("beginning, middle and end of a month (Điều 146 khoản 2)", () => {
  it("are day 1, day 15 and the last day", () => {
    expect(beginningOfMonth("2026-02-10")).toBe("2026-02-01");
    expect(middleOfMonth("2026-02-10")).toBe("2026-02-15");
    expect(endOfMonth("2026-02-10")).toBe("2026-02-28");
    expect(endOfMonth("2024-02-10")).toBe("2024-02-29");
    expect(endOfMonth("2026-09-30")).toBe("2026-09-30");
  });

  it("the end is the day before the next beginning", () => {
    fc.assert(
      fc.property(dayFrom("1900-01-01", "2199-11-30"), (day) => {
        expect(dayAfter(endOfMonth(day))).toBe(addMonths(beginningOfMonth(day), 1));
      }),
    );
  });

  it("want a day", () => {
    for (const named of [beginningOfMonth, middleOfMonth, endOfMonth]) {
      expect(() => named("2026-02-29")).toThrow("is not a day");
    }
  });
});
