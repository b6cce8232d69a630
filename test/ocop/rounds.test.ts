import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, weekdayOf } from "../../src/calendar/add-days.js";
import { deadline } from "../../src/calendar/deadline.js";
import { defineCalendar } from "../../src/calendar/define-calendar.js";
import { type Rounds, rounds } from "../../src/ocop/rounds.js";
import { decidedOutcome, faultsOf, noticesOf, outcomeOf } from "./answers.js";

const at = (asOf: string): Rounds => decidedOutcome(rounds({ asOf }));
const proposals = (asOf: string) => {
  const { province, centre } = at(asOf);
  return [province.next, province.after, centre.next, centre.after].map(({ proposeBy }) => proposeBy);
};

describe("the rounds of a year (Điều 5)", () => {
  it("close for proposals on the day before the one named: trước ngày 30 tháng 4 is 29 April", () => {
    expect(proposals("2027-04-29")).toEqual(["2027-04-29", "2027-10-29", "2027-07-29", "2028-01-29"]);
    expect(proposals("2027-04-30")).toEqual(["2027-10-29", "2028-04-29", "2027-07-29", "2028-01-29"]);
    expect(proposals("2026-10-29")).toEqual(["2026-10-29", "2027-04-29", "2027-01-29", "2027-07-29"]);
    expect(proposals("2026-10-30")).toEqual(["2027-04-29", "2027-10-29", "2027-01-29", "2027-07-29"]);
    expect(proposals("2027-01-29")).toEqual(["2027-04-29", "2027-10-29", "2027-01-29", "2027-07-29"]);
    expect(proposals("2027-01-30")).toEqual(["2027-04-29", "2027-10-29", "2027-07-29", "2028-01-29"]);
    expect(proposals("2027-07-29")).toEqual(["2027-10-29", "2028-04-29", "2027-07-29", "2028-01-29"]);
    expect(proposals("2027-07-30")).toEqual(["2027-10-29", "2028-04-29", "2028-01-29", "2028-07-29"]);
  });

  it("are held by the day before 30 June, 30 December, 30 September and 30 March", () => {
    const { province, centre } = at("2027-02-01");
    expect([province.next, province.after].map(({ number, heldBy }) => [number, heldBy])).toEqual([
      [1, "2027-06-29"],
      [2, "2027-12-29"],
    ]);
    expect([centre.next, centre.after].map(({ number, heldBy }) => [number, heldBy])).toEqual([
      [1, "2027-09-29"],
      [2, "2028-03-29"],
    ]);
    expect(province.next.daysLeft).toBe(87);
  });

  it("begin with the decision of 2026; of the rounds before, the text was not obtained", () => {
    expect(proposals("2026-05-22")[0]).toBe("2026-10-29");
    expect(outcomeOf(rounds({ asOf: "2026-05-21" }))).toBe("text-not-obtained");
    expect(outcomeOf(rounds({ asOf: "2019-08-20" }))).toBe("before");
    expect(faultsOf(rounds({ asOf: "2026-11-31" }))).toEqual(["asOf not-a-day"]);
    expect(faultsOf(rounds({ asOf: "2199-01-01" }))).toEqual(["asOf beyond-calendar"]);
  });

  it("may be more: a notice says so, and one that the library knows the law to a day", () => {
    expect(noticesOf(rounds({ asOf: "2026-11-21" }))).toEqual(["more-rounds-possible"]);
    expect(noticesOf(rounds({ asOf: "2026-11-22" }))).toEqual(["more-rounds-possible", "after-knowledge"]);
  });

  it("are found at clauses 1 and 2, with the day that is compared", () => {
    expect(rounds({ asOf: "2026-09-01" })).toMatchObject({
      finding: {
        state: "met",
        children: [
          {
            id: "ocop.rounds.province",
            citation: { article: "5", clause: "1" },
            observed: { value: "2026-09-01" },
            required: { op: "<=", values: [{ value: "2026-10-29" }] },
          },
          { id: "ocop.rounds.centre", citation: { article: "5", clause: "2" } },
        ],
      },
    });
  });
});

describe("the commune's 15 working days before a provincial round (Điều 7 khoản 2)", () => {
  it("end in time when it receives the dossier by the day given, and too late one working day after", () => {
    for (const asOf of ["2026-05-22", "2026-11-01"]) {
      const { atCommuneBy, proposeBy } = at(asOf).province.next;
      if (atCommuneBy === null) throw new Error("known");
      const due = (from: string) => {
        const counted = deadline({ from, length: 15, unit: "working" });
        return counted.status === "decided" ? counted.last : "";
      };
      expect(due(atCommuneBy) <= proposeBy).toBe(true);
      expect(due(addDays(atCommuneBy, 1)) > proposeBy || weekdayOf(addDays(atCommuneBy, 1)) > 5).toBe(true);
      expect(due(addDays(atCommuneBy, 3)) > proposeBy).toBe(true);
    }
  });

  it("are not known where the working days of the year are not", () => {
    expect(at("2027-09-01").province.after).toMatchObject({ proposeBy: "2028-04-29", atCommuneBy: null });
    expect(at("2027-10-30").fromCommune).toBeNull();
  });

  it("lead a dossier of today to a provincial round, and that to a central one", () => {
    expect(at("2026-09-01").fromCommune).toMatchObject({
      province: { proposeBy: "2026-10-29", heldBy: "2026-12-29" },
      centre: { proposeBy: "2027-01-29", heldBy: "2027-03-29" },
    });
    const { atCommuneBy } = at("2026-09-01").province.next;
    expect(at(atCommuneBy ?? "").fromCommune?.province.proposeBy).toBe("2026-10-29");
    expect(at(addDays(atCommuneBy ?? "", 1)).fromCommune?.province.proposeBy).toBe("2027-04-29");
    expect(at("2026-10-20").fromCommune?.centre.proposeBy).toBe("2027-07-29");
  });

  it("are counted in the caller's calendar; where hardly anybody works, no round is reached", () => {
    const yearOff = (year: number, work: readonly string[]) => ({
      year,
      nonWorking: Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter(
        (day) => day.startsWith(`${year}`) && !work.includes(day),
      ),
    });
    const calendar = (work: readonly string[]) => {
      const made = defineCalendar({
        weeklyRest: [],
        years: [2026, 2027, 2028].map((year) => yearOff(year, work)),
      });
      if (!made.ok) throw new Error(JSON.stringify(made.issues));
      return made.value;
    };
    const days = (from: string, count: number) =>
      Array.from({ length: count }, (_, index) => addDays(from, index));
    const idle = rounds({ asOf: "2026-09-01", calendar: calendar(days("2026-01-02", 20)) });
    expect(decidedOutcome(idle).fromCommune).toBeNull();
    // Only the last provincial round of the three years leaves time, and no central round of these years follows it.
    const late = calendar([...days("2026-01-02", 20), ...days("2028-09-01", 30)]);
    expect(decidedOutcome(rounds({ asOf: "2026-09-01", calendar: late })).fromCommune).toBeNull();
  });
});

describe("on any day", () => {
  const day = fc.integer({ min: 0, max: 600 }).map((count) => addDays("2026-05-22", count));

  it("the next round is still open, and the one after comes later", () => {
    fc.assert(
      fc.property(day, (asOf) => {
        const { province, centre } = at(asOf);
        for (const { next, after } of [province, centre]) {
          expect(next.proposeBy >= asOf).toBe(true);
          expect(next.heldBy > next.proposeBy).toBe(true);
          expect(after.proposeBy > next.proposeBy).toBe(true);
        }
      }),
    );
  });
});
