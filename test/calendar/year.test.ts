import { describe, expect, it } from "vitest";
import {
  addYears,
  agreedLengths,
  beginningOfYear,
  endOfYear,
  middleOfYear,
} from "vn-rural-industry/calendar";

describe("years (Civil Code, Điều 148 khoản 4)", () => {
  it("end on the corresponding day and month", () => {
    expect(addYears("2023-06-15", 3)).toBe("2026-06-15");
    expect(addYears("2026-06-15", -3)).toBe("2023-06-15");
  });

  it("from 29 February end on 28 February of a common year and on 29 February of a leap year", () => {
    expect(addYears("2024-02-29", 1)).toBe("2025-02-28");
    expect(addYears("2024-02-29", 4)).toBe("2028-02-29");
    expect(addYears("2024-02-28", 4)).toBe("2028-02-28");
  });

  it("stop a programmer beyond the calendar", () => {
    expect(() => addYears("2026-01-01", 174)).toThrow("the result is not a day");
    expect(addYears("2026-01-01", 173)).toBe("2199-01-01");
    expect(() => addYears("2026-01-01", 200_000)).toThrow("the result is not a day");
  });
});

describe("beginning, middle and end of a year (Điều 146 khoản 3)", () => {
  it("are 1 January, the last day of June and 31 December", () => {
    expect(beginningOfYear("2026-11-21")).toBe("2026-01-01");
    expect(middleOfYear("2026-11-21")).toBe("2026-06-30");
    expect(endOfYear("2026-11-21")).toBe("2026-12-31");
  });

  it("want a day", () => {
    expect(() => endOfYear("2026")).toThrow("is not a day");
  });
});

describe("agreed lengths (Điều 146 khoản 1)", () => {
  it("follow the points of the clause", () => {
    expect(agreedLengths.map(({ unit, length, of, citation }) => [citation.point, unit, length, of])).toEqual(
      [
        ["a", "year", 365, "day"],
        ["b", "half-year", 6, "month"],
        ["c", "month", 30, "day"],
        ["d", "half-month", 15, "day"],
        ["đ", "week", 7, "day"],
        ["e", "day", 24, "hour"],
        ["g", "hour", 60, "minute"],
        ["h", "minute", 60, "second"],
      ],
    );
  });
});
