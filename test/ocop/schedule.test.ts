import { describe, expect, it } from "vitest";
import { defineCalendar } from "../../src/calendar/define-calendar.js";
import { findFinding } from "../../src/kernel/inspect.js";
import { schedule } from "../../src/ocop/make-schedule.js";
import { scheduleParsed } from "../../src/ocop/schedule.js";
import type { ScheduleFacts } from "../../src/ocop/schedule-inputs.js";
import { parseSchedule } from "../../src/ocop/schedule-schema.js";
import { decidedOutcome, faultsOf, noticesOf, outcomeOf } from "./answers.js";

const due = (facts: ScheduleFacts) => decidedOutcome(schedule(facts)).steps.map((step) => step.due);

describe("the commune's 15 working days (Điều 7 khoản 2)", () => {
  it("do not count the day of receipt, weekends and holidays", () => {
    expect(due({ communeReceivedOn: "2026-09-07" })).toEqual(["2026-09-28"]);
    expect(due({ communeReceivedOn: "2026-08-17" })).toEqual(["2026-09-09"]);
  });

  it("are kept on the last day and missed on the day after", () => {
    const found = (proposedOn: string) =>
      findFinding(schedule({ communeReceivedOn: "2026-09-07", proposedOn }), "ocop.schedule.screening");
    expect(found("2026-09-28")?.state).toBe("met");
    expect(found("2026-09-29")).toMatchObject({
      state: "unmet",
      observed: { value: "2026-09-29" },
      required: { op: "<=", values: [{ value: "2026-09-28" }] },
      citation: { document: "26/2026/QĐ-TTg", article: "7", clause: "2" },
    });
    expect(findFinding(schedule({ communeReceivedOn: "2026-09-07" }), "ocop.schedule.screening")?.state).toBe(
      "unknown",
    );
  });

  it("depend on a swapped day, with the calendar's own notice", () => {
    const answer = schedule({ communeReceivedOn: "2026-08-24" });
    expect(answer).toMatchObject({ notices: [{ code: "swapped-day", at: "ocop.schedule.screening" }] });
  });

  it("end on another day in another calendar, and on none in a year that is not known", () => {
    const calendar = defineCalendar({ weeklyRest: [7], years: [{ year: 2026, nonWorking: [] }] });
    if (!calendar.ok) throw new Error("defines");
    const answer = schedule({ communeReceivedOn: "2026-09-07" }, { calendar: calendar.value });
    expect(decidedOutcome(answer).steps[0]?.due).toBe("2026-09-24");
    expect(schedule({ communeReceivedOn: "2030-09-07" })).toMatchObject({
      status: "undetermined",
      because: [{ at: "ocop.schedule.screening" }],
      possible: { steps: [] },
    });
  });
});

describe("the 45 days of a re-evaluation and the 15 of a withdrawal (Điều 7 khoản 6 điểm g, Điều 8 khoản 4)", () => {
  it("are calendar days; a last day off moves to the next working day", () => {
    expect(due({ reEvaluationReceivedOn: "2026-09-01" })).toEqual(["2026-10-16"]);
    expect(due({ reEvaluationReceivedOn: "2026-08-20" })).toEqual(["2026-10-05"]);
    expect(due({ concludedOn: "2026-09-01" })).toEqual(["2026-09-16"]);
    expect(due({ concludedOn: "2026-09-04" })).toEqual(["2026-09-21"]);
  });

  it("bind the level that certifies the tier", () => {
    const levels = (stars: ScheduleFacts["stars"]) =>
      decidedOutcome(
        schedule({ reEvaluationReceivedOn: "2026-09-01", concludedOn: "2026-09-01", stars }),
      ).steps.map(({ level, levelName }) => [level, levelName?.en ?? null]);
    expect(levels(4)).toEqual([
      ["province", "Province"],
      ["province", "Province"],
    ]);
    expect(levels(5)).toEqual([
      ["centre", "Central level"],
      ["centre", "Central level"],
    ]);
    expect(levels(null)).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(decidedOutcome(schedule({ communeReceivedOn: "2026-09-07" })).steps[0]?.level).toBe("commune");
  });
});

describe("several steps at once", () => {
  const facts: ScheduleFacts = {
    communeReceivedOn: "2026-09-07",
    proposedOn: "2026-09-20",
    reEvaluationReceivedOn: "2026-09-21",
    reEvaluatedOn: "2026-12-01",
    concludedOn: "2026-10-01",
  };

  it("are each told, and what was late makes the whole unmet", () => {
    const answer = schedule(facts);
    expect(decidedOutcome(answer).steps.map(({ id, length, unit }) => [id, length, unit])).toEqual([
      ["screening", 15, "working"],
      ["re-evaluation", 45, "calendar"],
      ["withdrawal", 15, "calendar"],
    ]);
    expect(answer).toMatchObject({ on: "2026-09-07", finding: { state: "unmet" } });
  });

  it("stay open where one began under a decision whose text was not obtained", () => {
    const answer = schedule({ ...facts, communeReceivedOn: "2026-05-21", proposedOn: null });
    expect(answer).toMatchObject({
      status: "undetermined",
      regimes: [{ id: "ocop.decision-1489-2025" }, { id: "ocop.decision-26-2026" }],
      because: [{ kind: "text-not-obtained", at: "ocop.schedule.screening" }],
      possible: { steps: [{ id: "re-evaluation" }, { id: "withdrawal" }] },
    });
  });
});

describe("the days of a schedule", () => {
  it("must be there, exist, and come in their order", () => {
    expect(faultsOf(schedule({}))).toEqual(["communeReceivedOn missing"]);
    expect(faultsOf(schedule({ stars: 3 }))).toEqual(["communeReceivedOn missing"]);
    expect(faultsOf(schedule({ withdrawnOn: "2026-09-01" }))).toEqual(["concludedOn missing"]);
    expect(faultsOf(schedule({ communeReceivedOn: "2026-09-07", proposedOn: "2026-09-06" }))).toEqual([
      "proposedOn out-of-order",
    ]);
    const input: object = { communeReceivedOn: "2026-09-31", concludedOn: 5, stars: 2, due: 1 };
    expect(faultsOf(schedule(input))).toEqual([
      "concludedOn not-a-day",
      "stars not-a-choice",
      "due unknown-key",
      "communeReceivedOn not-a-day",
    ]);
    expect(faultsOf(schedule({ concludedOn: "2199-12-25" }))).toEqual(["concludedOn beyond-calendar"]);
  });

  it("may not lie before the first criteria, and have a notice after what the library knows", () => {
    expect(outcomeOf(schedule({ concludedOn: "2019-08-20" }))).toBe("before");
    expect(noticesOf(schedule({ concludedOn: "2026-11-21" }))).toEqual([]);
    expect(noticesOf(schedule({ concludedOn: "2026-11-22" }))).toContain("after-knowledge");
    expect(noticesOf(schedule({ communeReceivedOn: "2026-12-25" }))).toContain("after-knowledge");
  });

  it("give the same answer when they were parsed before", () => {
    const facts = { communeReceivedOn: "2026-09-07" };
    const parsed = parseSchedule(facts);
    if (!parsed.ok) throw new Error("parses");
    expect(scheduleParsed(parsed.value)).toEqual(schedule(facts));
  });
});
