import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayAfter, dayBefore, daysBetween, weekdayOf } from "vn-rural-industry/calendar";
import { nextDay, previousDay } from "../../src/calendar/parts.js";
import { dayFrom, dayOfNumber, numberOf } from "./days.js";

const anyDay = dayFrom("1900-01-02", "2199-12-30");

describe("calendar days", () => {
  it("pass over the ends of months, years and leap days", () => {
    expect(addDays("2026-01-31", 1)).toBe("2026-02-01");
    expect(addDays("2025-12-31", 1)).toBe("2026-01-01");
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(dayAfter("2023-02-28")).toBe("2023-03-01");
    expect(dayBefore("2024-03-01")).toBe("2024-02-29");
    expect(daysBetween("2024-01-01", "2025-01-01")).toBe(366);
    expect(daysBetween("2025-01-01", "2024-01-01")).toBe(-366);
  });

  it("are whole where a time zone has a day less (Apia, 30 December 2011) or a day of 23 hours", () => {
    expect(addDays("2011-12-29", 1)).toBe("2011-12-30");
    expect(addDays("2011-12-30", 1)).toBe("2011-12-31");
    expect(daysBetween("2011-12-29", "2011-12-31")).toBe(2);
    expect(addDays("2026-03-07", 2)).toBe("2026-03-09");
  });

  it("addDays is undone by the same number taken away, and measured by daysBetween", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const days = numberOf(to) - numberOf(from);
        expect(addDays(from, days)).toBe(to);
        expect(addDays(to, -days)).toBe(from);
        expect(daysBetween(from, to)).toBe(days);
      }),
    );
  });

  it("follow one another one by one", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const after = dayOfNumber(numberOf(day) + 1);
        expect([dayAfter(day), nextDay(day), dayBefore(after), previousDay(after)]).toEqual([
          after,
          after,
          day,
          day,
        ]);
      }),
    );
  });

  it("fall on the weekdays of the calendar, from 1 for Monday to 7 for Sunday", () => {
    expect(weekdayOf("2026-11-23")).toBe(1);
    expect(weekdayOf("2026-11-29")).toBe(7);
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(day) % 7).toBe(new Date(`${day}T00:00:00Z`).getUTCDay());
      }),
    );
  });

  it("stop a programmer who passes no day, no whole number or leaves the calendar", () => {
    expect(() => addDays("2026-02-30", 1)).toThrow('"2026-02-30" is not a day');
    expect(() => addDays("2026-02-28", 0.5)).toThrow("0.5 is not a whole number");
    expect(() => addDays("2026-02-28", 1e9)).toThrow("is not a whole number within");
    expect(() => dayAfter("2199-12-31")).toThrow("the result is not a day");
    expect(() => dayBefore("1900-01-01")).toThrow("the result is not a day");
    expect(() => weekdayOf("today")).toThrow("is not a day");
    expect(() => daysBetween("2026-02-28", "")).toThrow("is not a day");
  });
});
