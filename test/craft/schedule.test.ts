import { describe, expect, it } from "vitest";
import { reportDue, schedule } from "../../src/craft/index.js";
import { InvariantError } from "../../src/kernel/index.js";
import { codes, faults, reasons, said } from "./answers.js";
import { calendarOf } from "./calendars.js";

describe("thirty working days for the decision (Điều 6 khoản 4 điểm b)", () => {
  it("do not count the day of receipt, weekends and holidays", () => {
    // 30 April and 1 May 2026 are holidays.
    expect(said(schedule({ receivedOn: "2026-04-01" }))).toMatchObject({
      workingDays: 30,
      due: "2026-05-18",
      decidedBy: "provincialCommittee",
      decidedOn: null,
    });
  });

  it.each([
    ["2026-05-18", "met"],
    ["2026-05-19", "unmet"],
  ])("a decision on %s: %s", (decidedOn, state) => {
    const answer = schedule({ receivedOn: "2026-04-01", decidedOn });
    expect(answer).toMatchObject({ finding: { id: "craft.schedule", state }, outcome: { decidedOn } });
  });

  it("count the day of receipt where that is the practice", () => {
    const counting = "notice-day-as-day-1";
    expect(said(schedule({ receivedOn: "2026-04-01" }, { counting }))).toMatchObject({ due: "2026-05-15" });
  });

  it("go by another calendar where one is given", () => {
    const calendar = calendarOf({ weeklyRest: [7], years: [{ year: 2026, nonWorking: [] }] });
    const answer = schedule({ receivedOn: "2026-04-01" }, { calendar });
    expect(said(answer)).toMatchObject({ due: "2026-05-06" });
  });

  it("are open where a year's working days are not known", () => {
    const answer = schedule({ receivedOn: "2035-12-03" });
    expect(said(answer)).toBe("undetermined");
    expect(reasons(answer)).toEqual(["authority"]);
    expect(answer).toMatchObject({ finding: { state: "unknown" }, missing: [], possible: null });
  });
});

describe("authority", () => {
  it("is the district until 30 June 2025", () => {
    const answer = schedule({ receivedOn: "2025-06-30" });
    expect(said(answer)).toMatchObject({ preparedBy: "district" });
    expect(codes(answer)).not.toContain("preparer-not-obtained");
  });

  it("is not known from 1 July 2025, for no text was found", () => {
    const answer = schedule({ receivedOn: "2025-07-01" });
    expect(said(answer)).toMatchObject({ preparedBy: null });
    expect(codes(answer)).toContain("preparer-not-obtained");
  });

  it("is the commune then for somebody who accepts the presumption", () => {
    const answer = schedule({ receivedOn: "2025-07-01" }, { accept: "unverified" });
    expect(said(answer)).toMatchObject({ preparedBy: "commune" });
  });
});

describe("days of a dossier", () => {
  it("before 1 June 2018 went by rules that were not obtained", () => {
    expect(schedule({ receivedOn: "2018-05-31" })).toMatchObject({ reason: "text-not-obtained" });
    expect(said(schedule({ receivedOn: "2018-06-01" }))).toMatchObject({ due: "2018-07-13" });
  });

  it("must begin with the receipt, exist, and come in order", () => {
    expect(faults(schedule({ receivedOn: "2026-02-30" }))).toEqual(["receivedOn: not-a-day"]);
    expect(faults(schedule({ ...Object({}) }))).toEqual(["receivedOn: missing"]);
    expect(faults(schedule({ receivedOn: "2026-04-02", decidedOn: "2026-04-01" }))).toEqual([
      "decidedOn: out-of-order",
    ]);
    expect(said(schedule({ receivedOn: "2026-04-02", decidedOn: "2026-04-02" }))).toMatchObject({
      decidedOn: "2026-04-02",
    });
  });

  it("beyond the calendar are a fault of the day given", () => {
    const calendar = calendarOf({ years: [{ year: 2199, nonWorking: [] }] });
    expect(faults(schedule({ receivedOn: "2199-12-30" }, { calendar }))).toEqual([
      "receivedOn: beyond-calendar",
    ]);
  });
});

describe("a way of counting that does not exist", () => {
  it("is a fault of the option", () => {
    expect(faults(schedule({ receivedOn: "2026-04-01" }, { ...Object({ counting: "backwards" }) }))).toEqual([
      "counting: not-a-choice",
    ]);
  });
});

describe("the yearly report (Điều 6 khoản 7)", () => {
  it("is due before 30 November", () => {
    expect(reportDue({ on: "2026-01-01" })).toEqual({
      last: "2026-11-29",
      citation: { document: "52/2018/NĐ-CP", article: "6", clause: "7" },
    });
    expect(reportDue({ on: "2018-06-01" })?.last).toBe("2018-11-29");
  });

  it("is not known before 1 June 2018", () => {
    expect(reportDue({ on: "2018-05-31" })).toBeNull();
    expect(() => reportDue({ on: "2030" })).not.toThrow();
    expect(() => reportDue({ on: "yesterday" })).toThrow(InvariantError);
  });
});
