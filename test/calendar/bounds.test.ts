import { describe, expect, it } from "vitest";
import { isWorkingDay, lastDayBefore, latestOn, weekdayOf, windowOpens } from "vn-rural-industry/calendar";

describe("fixed days", () => {
  it("before day D ends the day before D", () => {
    expect(lastDayBefore("2026-12-31")).toBe("2026-12-30");
    expect(lastDayBefore("2026-01-01")).toBe("2025-12-31");
  });

  it("at the latest on day D includes D", () => {
    expect(latestOn("2026-12-31")).toBe("2026-12-31");
    expect(() => latestOn("2026-02-30")).toThrow("is not a day");
  });

  it("stay on a Sunday or a holiday", () => {
    expect(weekdayOf(lastDayBefore("2026-11-30"))).toBe(7);
    expect(isWorkingDay(latestOn("2026-11-24"))).toBe(false);
  });
});

describe("a window not earlier than so long before day D", () => {
  it("opens on the day itself, also where nobody works", () => {
    expect(windowOpens("2026-09-15", 30, "calendar")).toBe("2026-08-16");
    expect(weekdayOf("2026-08-16")).toBe(7);
    expect(windowOpens("2026-12-24", 1, "month")).toBe("2026-11-24");
    expect(windowOpens("2024-02-29", 1, "year")).toBe("2023-02-28");
  });
});
