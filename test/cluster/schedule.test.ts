import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, defineCalendar } from "../../src/calendar/index.js";
import {
  parseSchedule,
  type ScheduleFacts,
  type ScheduleOptions,
  schedule,
  scheduleParsed,
} from "../../src/cluster/index.js";
import { InvariantError } from "../../src/kernel/invariant.js";

function planned(facts: ScheduleFacts, options?: ScheduleOptions) {
  const answer = schedule(facts, options);
  if (answer.status !== "decided") throw new Error(JSON.stringify(answer));
  return answer;
}

/** Step, actor, start and due day of each step. */
function table(facts: ScheduleFacts, options?: ScheduleOptions) {
  return planned(facts, options).outcome.steps.map(({ id, actor, from, due }) => [id, actor, from, due]);
}

function codes(facts: ScheduleFacts, options?: ScheduleOptions) {
  const answer = schedule(facts, options);
  return "notices" in answer ? answer.notices.map(({ code }) => code) : [];
}

function issues(input: unknown) {
  const answer = parseSchedule(input);
  return answer.ok ? [] : answer.issues.map(({ path, code }) => [path, code]);
}

describe("the steps of Decree 32/2024/NĐ-CP, Điều 10", () => {
  it("run 5 working days, 15 days, 5 working days, 25 days and 7 working days", () => {
    expect(table({ requestedOn: "2024-09-09" })).toEqual([
      ["notice", "district", "2024-09-09", "2024-09-16"],
      ["reception", "applicants", "2024-09-16", "2024-10-01"],
      ["preparation", "district", "2024-10-01", "2024-10-08"],
      ["appraisal", "provincialDepartment", "2024-10-08", "2024-11-04"],
      ["decision", "provincialCommittee", "2024-11-04", "2024-11-13"],
    ]);
  });

  it("move a last day on a weekend to the next working day (25 days from 8 October end on a Saturday)", () => {
    const appraisal = planned({ requestedOn: "2024-09-09" }).outcome.steps[3];
    expect(appraisal?.due).toBe("2024-11-04");
  });

  it("pass over Tết: the 14th to the 22nd of February 2026 count for no working day", () => {
    expect(table({ receivedOn: "2026-01-19", reportedOn: "2026-02-11" })).toEqual([
      ["appraisal", "provincialDepartment", "2026-01-19", "2026-02-13"],
      ["decision", "provincialCommittee", "2026-02-11", "2026-02-27"],
    ]);
  });

  it("are the commune's from 1 July 2025, the district's until the day before", () => {
    expect(table({ requestedOn: "2025-06-20" })[0]).toEqual([
      "notice",
      "district",
      "2025-06-20",
      "2025-06-27",
    ]);
    expect(table({ requestedOn: "2025-07-01" })[0]).toEqual([
      "notice",
      "commune",
      "2025-07-01",
      "2025-07-08",
    ]);
  });

  it("hand a step over to the commune when it runs across 1 July 2025", () => {
    const [notice, , preparation] = planned({ requestedOn: "2025-06-24" }).outcome.steps;
    expect(notice?.due).toBe("2025-07-01");
    expect(notice?.handover).toMatchObject({ actor: "commune", on: "2025-07-01" });
    expect(preparation?.handover).toBeNull();
    expect(planned({ requestedOn: "2025-06-23" }).outcome.steps[0]?.handover).toBeNull();
  });
});

describe("the steps of Decree 303/2026/NĐ-CP", () => {
  it("run 2, 5, 5, 20 and 5 working days", () => {
    expect(table({ requestedOn: "2026-09-15" })).toEqual([
      ["notice", "commune", "2026-09-15", "2026-09-17"],
      ["reception", "applicants", "2026-09-17", "2026-09-24"],
      ["preparation", "commune", "2026-09-24", "2026-10-01"],
      ["appraisal", "provincialDepartment", "2026-10-01", "2026-10-29"],
      ["decision", "provincialCommittee", "2026-10-29", "2026-11-05"],
    ]);
    expect(codes({ requestedOn: "2026-09-15" })).toContain("amendment-from-summary");
  });

  it("do not take a dossier whose appraisal began before 15 September 2026 (Điều 35 k2)", () => {
    const regimes = (receivedOn: string) =>
      planned({ receivedOn }).outcome.steps.map(({ id, regime, length }) => [id, regime, length]);
    expect(regimes("2026-09-14")).toEqual([
      ["appraisal", "cluster.decree-139-2025", 25],
      ["decision", "cluster.decree-139-2025", 7],
    ]);
    expect(regimes("2026-09-15")).toEqual([
      ["appraisal", "cluster.decree-303-2026", 20],
      ["decision", "cluster.decree-303-2026", 5],
    ]);
  });

  it("take over a dossier that is still being prepared, with a notice", () => {
    const answer = planned({ requestedOn: "2026-09-01" });
    expect(answer.outcome.steps.map(({ regime }) => regime)).toEqual([
      "cluster.decree-139-2025",
      "cluster.decree-139-2025",
      "cluster.decree-303-2026",
      "cluster.decree-303-2026",
      "cluster.decree-303-2026",
    ]);
    expect(answer.notices.map(({ code }) => code)).toContain("rules-change-in-course");
    expect(answer.regimes.map(({ id }) => id)).toEqual([
      "cluster.decree-139-2025",
      "cluster.decree-303-2026",
    ]);
  });

  it("stop where the caller accepts official texts only", () => {
    const answer = schedule({ requestedOn: "2026-09-15" }, { accept: "official" });
    expect(answer).toMatchObject({
      status: "undetermined",
      because: [{ kind: "withheld", at: "cluster.schedule.notice" }],
      possible: { steps: [] },
    });
  });
});

describe("older procedures", () => {
  it("Decree 68/2017/NĐ-CP: 5, 15 and 5 working days", () => {
    expect(table({ requestedOn: "2019-03-04" })).toEqual([
      ["preparation", "district", "2019-03-04", "2019-03-11"],
      ["appraisal", "provincialDepartment", "2019-03-11", "2019-04-01"],
      ["decision", "provincialCommittee", "2019-04-01", "2019-04-08"],
    ]);
  });

  it("Decree 66/2020/NĐ-CP and Decision 105/2009/QĐ-TTg: no text was obtained", () => {
    for (const requestedOn of ["2022-03-01", "2012-03-01"]) {
      expect(schedule({ requestedOn })).toMatchObject({
        status: "undetermined",
        because: [{ kind: "text-not-obtained" }],
      });
    }
  });

  it("a procedure whose text is missing stops a dossier that grows into it", () => {
    expect(schedule({ requestedOn: "2020-07-27" })).toMatchObject({
      status: "undetermined",
      possible: { steps: [{ id: "preparation", due: "2020-08-03" }] },
    });
  });

  it("before 5 October 2009 there is no law that the library knows", () => {
    expect(schedule({ requestedOn: "2009-10-04" })).toMatchObject({
      status: "not-in-force",
      reason: "before",
    });
    expect(schedule({ requestedOn: "2009-10-05" })).toMatchObject({ status: "undetermined" });
  });
});

describe("days that have come", () => {
  it("take the place of due days", () => {
    expect(
      table({ requestedOn: "2024-09-09", noticedOn: "2024-09-10", receivedOn: "2024-09-27" }).map(
        ([, , from]) => from,
      ),
    ).toEqual(["2024-09-09", "2024-09-10", "2024-09-25", "2024-09-27", "2024-10-22"]);
  });

  it("show in the findings what was in time and what was late", () => {
    const { finding, status } = planned({
      requestedOn: "2024-09-09",
      noticedOn: "2024-09-16",
      receivedOn: "2024-10-09",
      reportedOn: "2024-11-04",
      decidedOn: "2024-11-13",
    });
    expect(status).toBe("decided");
    expect(finding.state).toBe("unmet");
    expect(finding.children?.map(({ state }) => state)).toEqual([
      "met",
      "not-applicable",
      "unmet",
      "met",
      "met",
    ]);
  });

  it("the clock of appraisal stands still while the dossier is completed", () => {
    const due = (facts: ScheduleFacts) => planned(facts).outcome.steps[0]?.due;
    expect(due({ receivedOn: "2025-08-01" })).toBe("2025-08-26");
    expect(due({ receivedOn: "2025-08-01", completions: [{ from: "2025-08-11", to: "2025-08-15" }] })).toBe(
      "2025-09-03",
    );
  });

  it("an open completion leaves the day open", () => {
    expect(schedule({ receivedOn: "2025-08-01", completions: [{ from: "2025-08-11" }] })).toMatchObject({
      status: "undetermined",
      because: [{ kind: "missing-facts", at: "cluster.schedule.appraisal" }],
      possible: { steps: [] },
    });
  });

  it("a schedule may begin with any of them; the report alone lets only the decision be dated", () => {
    expect(table({ reportedOn: "2025-08-04" })).toEqual([
      ["decision", "provincialCommittee", "2025-08-04", "2025-08-13"],
    ]);
    expect(table({ noticedOn: "2025-08-04" })[0]).toEqual([
      "reception",
      "applicants",
      "2025-08-04",
      "2025-08-19",
    ]);
  });

  it("without any there is nothing to begin with", () => {
    for (const facts of [{}, { decidedOn: "2025-08-04" }]) {
      expect(schedule(facts)).toMatchObject({
        status: "invalid",
        issues: [{ path: "requestedOn", code: "missing" }],
      });
    }
  });
});

describe("counting", () => {
  it("counts the first day where the practice does, and says so", () => {
    expect(table({ reportedOn: "2025-08-04" }, { counting: "notice-day-as-day-1" })[0]?.[3]).toBe(
      "2025-08-12",
    );
    expect(codes({ reportedOn: "2025-08-04" }, { counting: "notice-day-as-day-1" })).toContain(
      "notice-day-counted",
    );
  });

  it("goes by the caller's calendar", () => {
    const calendar = defineCalendar({ weeklyRest: [7], years: [{ year: 2025, nonWorking: [] }] });
    if (!calendar.ok) throw new Error("the calendar is right");
    expect(table({ reportedOn: "2025-08-04" }, { calendar: calendar.value })[0]?.[3]).toBe("2025-08-12");
  });

  it("stops at a year whose working days are not known", () => {
    expect(schedule({ reportedOn: "2027-12-29" })).toMatchObject({
      status: "undetermined",
      because: [{ kind: "authority", at: "cluster.schedule.decision" }],
    });
    expect(codes({ reportedOn: "2027-12-29" })).toContain("after-knowledge");
  });

  it("stops where the calendar itself ends", () => {
    const calendar = defineCalendar({ years: [{ year: 2199, nonWorking: [] }] });
    if (!calendar.ok) throw new Error("the calendar is right");
    expect(schedule({ reportedOn: "2199-12-30" }, { calendar: calendar.value })).toMatchObject({
      status: "undetermined",
      because: [{ kind: "text-not-obtained", at: "cluster.schedule.decision" }],
    });
  });

  it("an impossible verification is the programmer's mistake", () => {
    const accept: string = "certain";
    // @ts-expect-error a word that does not exist
    expect(() => schedule({ requestedOn: "2025-08-04" }, { accept })).toThrow(InvariantError);
  });
});

describe("bad input", () => {
  it("every fault is named at once", () => {
    expect(
      issues({
        requestedOn: "2026-02-30",
        noticedOn: 5,
        receivedOn: "2025-08-10",
        reportedOn: "2025-08-09",
        decidedOn: "2025-08-08",
        extra: true,
        completions: [
          { from: "2025-08-20", to: "2025-08-19" },
          { from: "2025-08-18", to: "2025-08-30" },
          { from: "x" },
          {},
        ],
      }),
    ).toEqual([
      ["noticedOn", "not-a-day"],
      ["extra", "unknown-key"],
      ["requestedOn", "not-a-day"],
      ["completions[0].to", "out-of-order"],
      ["completions[1].from", "out-of-order"],
      ["completions[2].from", "not-a-day"],
      ["completions[3].from", "missing"],
      ["reportedOn", "out-of-order"],
      ["decidedOn", "out-of-order"],
    ]);
  });

  it("a completion cannot begin before the dossier was received, nor after one that still runs", () => {
    expect(
      issues({ receivedOn: "2025-08-10", completions: [{ from: "2025-08-10", to: "2025-08-12" }] }),
    ).toEqual([["completions[0].from", "out-of-order"]]);
    expect(issues({ completions: [{ from: "2025-08-10" }, { from: "2025-08-20" }] })).toEqual([
      ["completions[1].from", "out-of-order"],
    ]);
  });

  it("faults reach the answer", () => {
    expect(schedule({ requestedOn: "yesterday" })).toMatchObject({
      status: "invalid",
      issues: [{ path: "requestedOn", code: "not-a-day" }],
    });
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const checked = parseSchedule(input);
        return checked.ok || checked.issues.every(({ message }) => message.vi !== "" && message.en !== "");
      }),
    );
  });
});

describe("properties", () => {
  const start = fc.integer({ min: 0, max: 700 }).map((days) => addDays("2024-05-01", days));

  it("parsed and checked days give the same bytes", () => {
    fc.assert(
      fc.property(start, (requestedOn) => {
        const parsed = parseSchedule({ requestedOn });
        return (
          parsed.ok &&
          JSON.stringify(scheduleParsed(parsed.value)) === JSON.stringify(schedule({ requestedOn }))
        );
      }),
    );
  });

  it("steps follow one another, and a later start is never due earlier", () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 20 }), (requestedOn, later) => {
        const first = planned({ requestedOn }).outcome;
        const second = planned({ requestedOn: addDays(requestedOn, later) }).outcome;
        let last = requestedOn;
        for (const { from, due } of first.steps) {
          expect(from >= last).toBe(true);
          expect(due > from).toBe(true);
          last = from;
        }
        expect(second.decisionDue >= first.decisionDue).toBe(true);
      }),
    );
  });
});
