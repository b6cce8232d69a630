import { describe, expect, it } from "vitest";
import {
  answerDeadline,
  type ComplaintAnswerFacts,
  type ComplaintFacts,
  complaintDeadline,
  parseComplaint,
  parseComplaintAnswer,
  parsedAnswerDeadline,
  parsedComplaintDeadline,
} from "../../src/award/index.js";
import { addWorkingDays, defineCalendar } from "../../src/calendar/index.js";
import { faultsOf, noticesOf, outcomeOf, reasonsOf, stateOf } from "./answers.js";

describe("the time to complain (Điều 20 k1)", () => {
  it("is 15 working days from the notice", () => {
    for (const notifiedOn of ["2014-10-21", "2020-01-06", "2025-12-29", "2026-03-02"]) {
      expect(outcomeOf(complaintDeadline({ notifiedOn }))).toBe(addWorkingDays(notifiedOn, 15));
    }
    expect(outcomeOf(complaintDeadline({ notifiedOn: "2026-03-02" }))).toBe("2026-03-23");
  });

  it("is kept by a complaint on the last day, and missed by one on the day after", () => {
    const by = (complainedOn: string) =>
      stateOf(complaintDeadline({ notifiedOn: "2026-03-02", complainedOn }), "award.complaint");
    expect(by("2026-03-23")).toBe("met");
    expect(by("2026-03-24")).toBe("unmet");
    expect(stateOf(complaintDeadline({ notifiedOn: "2026-03-02" }), "award.complaint")).toBe("unknown");
  });

  it("has the same last day whether or not the complaint is known", () => {
    const days = { notifiedOn: "2026-03-02", complainedOn: "2026-04-24" };
    expect(outcomeOf(complaintDeadline(days))).toBe(
      outcomeOf(complaintDeadline({ notifiedOn: "2026-03-02" })),
    );
  });

  it("is counted by the practice that is asked for", () => {
    const counting = "notice-day-as-day-1";
    const answer = complaintDeadline({ notifiedOn: "2026-03-02" }, { counting });
    expect(outcomeOf(answer)).toBe("2026-03-20");
    expect(noticesOf(answer)).toContain("notice-day-counted");
  });
});

describe("the time to answer (Điều 20 k2)", () => {
  it("is 10 working days from the receipt of the complaint", () => {
    for (const receivedOn of ["2018-08-16", "2025-07-01", "2026-04-24"]) {
      expect(outcomeOf(answerDeadline({ receivedOn }))).toBe(addWorkingDays(receivedOn, 10));
    }
    const by = (answeredOn: string) =>
      stateOf(answerDeadline({ receivedOn: "2026-03-02", answeredOn }), "award.complaint-answer");
    expect(by("2026-03-16")).toBe("met");
    expect(by("2026-03-17")).toBe("unmet");
  });
});

describe("a deadline that cannot be said", () => {
  it("waits for the working days of the year", () => {
    const open = complaintDeadline({ notifiedOn: "2027-12-20" });
    expect(open.status).toBe("undetermined");
    expect(reasonsOf(open)).toEqual(["authority"]);
    expect(stateOf(open, "award.complaint")).toBe("unknown");
  });

  it("lies beyond the calendar", () => {
    const calendar = defineCalendar({ years: [{ year: 2199, nonWorking: [] }] });
    const answer = calendar.ok
      ? answerDeadline({ receivedOn: "2199-12-27" }, { calendar: calendar.value })
      : calendar;
    expect("status" in answer && faultsOf(answer)).toEqual(["receivedOn: beyond-calendar"]);
  });

  it("is of a time whose law was not obtained", () => {
    expect(complaintDeadline({ notifiedOn: "2014-10-20" })).toMatchObject({
      status: "not-in-force",
      reason: "text-not-obtained",
    });
  });
});

describe("days of a complaint", () => {
  it("are answered alike when parsed", () => {
    const complaint = { notifiedOn: "2026-03-02", complainedOn: "2026-03-03" };
    const parsed = parseComplaint(complaint);
    expect(parsed.ok && JSON.stringify(parsedComplaintDeadline(parsed.value))).toBe(
      JSON.stringify(complaintDeadline(complaint)),
    );
    const answer = { receivedOn: "2026-03-02" };
    const read = parseComplaintAnswer(answer);
    expect(read.ok && JSON.stringify(parsedAnswerDeadline(read.value))).toBe(
      JSON.stringify(answerDeadline(answer)),
    );
  });

  it("have their faults named at once", () => {
    const none: object = { complainedOn: "x" };
    expect(faultsOf(complaintDeadline(none as ComplaintFacts))).toEqual([
      "notifiedOn: missing",
      "complainedOn: not-a-day",
    ]);
    const wrong: object = { receivedOn: 5, answeredOn: "2026-03-02", on: 1 };
    expect(faultsOf(answerDeadline(wrong as ComplaintAnswerFacts))).toEqual([
      "receivedOn: not-a-day",
      "on: unknown-key",
    ]);
    expect(faultsOf(complaintDeadline({ notifiedOn: "2026-02-30" }))).toEqual(["notifiedOn: not-a-day"]);
    expect(faultsOf(answerDeadline({ receivedOn: "2026-03-02", answeredOn: "2026-03-01" }))).toEqual([
      "answeredOn: out-of-order",
    ]);
    expect(outcomeOf(answerDeadline({ receivedOn: "2026-03-02", answeredOn: "2026-03-02" }))).toBe(
      "2026-03-16",
    );
  });
});
