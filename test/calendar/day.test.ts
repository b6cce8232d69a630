import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDay } from "vn-rural-industry/calendar";

describe("isDay", () => {
  it.each(["1900-01-01", "2199-12-31", "2026-11-21", "2024-02-29", "2000-02-29", "2026-04-30", "2026-10-31"])(
    "takes %s, a day that exists",
    (day) => {
      expect(isDay(day)).toBe(true);
    },
  );

  it.each([
    ["2026-02-30", "no such day"],
    ["2026-02-29", "no leap year"],
    ["2100-02-29", "a century that is no leap year"],
    ["2026-04-31", "a month of 30 days"],
    ["2026-06-31", "a month of 30 days"],
    ["2026-09-31", "a month of 30 days"],
    ["2026-11-31", "a month of 30 days"],
    ["2026-01-32", "a month of 31 days"],
    ["2026-00-10", "no such month"],
    ["2026-13-10", "no such month"],
    ["2026-01-00", "no such day"],
    ["1899-12-31", "before the years of the calendar"],
    ["2200-01-01", "after the years of the calendar"],
    ["2026-1-01", "too short"],
    ["2026-01-011", "too long"],
    ["2026/01/01", "other separators"],
    ["2026-01/01", "another separator"],
    ["2026-0a-01", "a letter"],
    ["2026-0/-01", "a sign below the digits"],
    ["202:-01-01", "a sign above the digits"],
    ["-026-01-01", "a sign"],
    ["２０２６-01-1", "other digits"],
    ["", "nothing"],
  ])("refuses %s: %s", (text) => {
    expect(isDay(text)).toBe(false);
  });

  it.each([undefined, null, 20260101, new Date(0), ["2026-01-01"], {}])(
    "refuses %s, which is no text",
    (value) => {
      expect(isDay(value)).toBe(false);
    },
  );

  it("agrees with the days that a Date can print", () => {
    const twoDigits = fc.integer({ min: 0, max: 99 }).map((number) => `${number}`.padStart(2, "0"));
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), twoDigits, twoDigits, (year, month, date) => {
        const text = `${year}-${month}-${date}`;
        const time = Date.UTC(year, Number(month) - 1, Number(date));
        expect(isDay(text)).toBe(new Date(time).toISOString().slice(0, 10) === text);
      }),
    );
  });
});
