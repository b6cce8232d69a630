import { describe, expect, it } from "vitest";
import { occasionNames, statutoryHolidays, vietnamCalendar } from "vn-rural-industry/calendar";
import { pick } from "../../src/kernel/timeline.js";

const of = (day: string) => pick(statutoryHolidays, day);
const daysOf = (day: string, wanted: string): number | undefined =>
  of(day)?.rules.find(({ occasion }) => occasion === wanted)?.days;

describe("the public holidays that the law gives", () => {
  it.each(statutoryHolidays)("from $from add up", ({ value: { total, rules } }) => {
    expect(rules.reduce((sum, { days }) => sum + days, 0)).toBe(total);
  });

  it("follow one another without gap", () => {
    expect(statutoryHolidays.slice(1).map(({ from }) => from)).toEqual(
      statutoryHolidays.slice(0, -1).map(({ to }) => to),
    );
  });

  it("give a fifth day of Tết from 1 May 2013", () => {
    expect([daysOf("2013-04-30", "tet"), daysOf("2013-05-01", "tet")]).toEqual([4, 5]);
    expect([of("2013-04-30")?.total, of("2013-05-01")?.total]).toEqual([9, 10]);
  });

  it("give a second National Day from 1 January 2021 (Điều 112 khoản 1 điểm đ)", () => {
    expect([daysOf("2020-12-31", "national-day"), daysOf("2021-01-01", "national-day")]).toEqual([1, 2]);
    expect(of("2021-01-01")?.rules.at(-1)?.citation).toEqual({
      document: "45/2019/QH14",
      article: "112",
      clause: "1",
      point: "đ",
    });
  });

  it("give Vietnam Culture Day from 1 July 2026", () => {
    expect([daysOf("2026-06-30", "culture-day"), daysOf("2026-07-01", "culture-day")]).toEqual([
      undefined,
      1,
    ]);
    expect([of("2026-06-30")?.total, of("2026-07-01")?.total]).toEqual([11, 12]);
  });

  it("are all named", () => {
    expect(Object.keys(occasionNames)).toHaveLength(7);
    expect(occasionNames.tet).toEqual({ vi: "Tết Âm lịch", en: "Lunar New Year (Tết)" });
  });

  // 2013 has a swap without its working Saturday; the adjacent National Day of 2027 is not decided.
  it.each(Object.keys(vietnamCalendar.years))("explain the weekdays off of %s", (year) => {
    const days = Object.entries(vietnamCalendar.days).filter(([day]) => day.startsWith(year));
    const closed = days.filter(([, { works }]) => !works);
    const swapped = closed.filter(([, { kind }]) => kind === "swapped");
    const given = (occasion: string, at: string) => daysOf(at, occasion) ?? 0;
    const statutory =
      given("new-year", `${year}-01-01`) +
      given("tet", `${year}-01-20`) +
      given("hung-kings", `${year}-04-01`) +
      given("victory", `${year}-04-30`) +
      given("labour", `${year}-05-01`) +
      given("national-day", `${year}-09-02`) +
      given("culture-day", `${year}-11-24`);
    const difference = { "2013": 1, "2027": -1 }[year] ?? 0;
    expect(closed.length - swapped.length).toBe(statutory + difference);
  });
});
