import { describe, expect, it } from "vitest";
import {
  artisanBonus,
  artisanProcedure,
  assessVote,
  publicationPeriod,
  type VoteFacts,
} from "../../src/craft/index.js";
import { findFinding } from "../../src/kernel/index.js";
import { codes, faults, missing, notice, reasons, said } from "./answers.js";
import { calendarOf } from "./calendars.js";
import { departures } from "./enumerate.js";

const then = { on: "2019-03-01" };
const now = { on: "2025-09-15" };
const vote: VoteFacts = { members: 10, attending: 10, chaired: true, secretBallot: true, yesVotes: 9 };

describe("the vote of the State council under Decree 123/2014", () => {
  it.each([
    [8, 8, "lost"],
    [9, 9, "carried"],
    [11, 10, "carried"],
    [11, 9, "lost"],
    [12, 12, "lost"],
  ])("of %i members with %i yes votes: %s", (members, yesVotes, outcome) => {
    expect(said(assessVote({ ...vote, members, attending: yesVotes, yesVotes }, then))).toBe(outcome);
  });

  it("counts yes votes in all members, not in those present", () => {
    const answer = assessVote({ ...vote, attending: 8, yesVotes: 8 }, then);
    expect(said(answer)).toBe("lost");
    expect(findFinding(answer, "craft.vote.votes")).toMatchObject({
      observed: { numerator: "8", denominator: "10", percent: "80" },
      shortfall: { value: "1", unit: "member" },
    });
    expect(findFinding(answer, "craft.vote.quorum")?.state).toBe("met");
  });

  it.each([
    [8, 6, "met"],
    [9, 6, "unmet"],
    [9, 7, "met"],
    [10, 7, "unmet"],
  ])("of %i members with %i attending: the quorum is %s", (members, attending, state) => {
    const answer = assessVote({ members, attending, yesVotes: 0 }, then);
    expect(findFinding(answer, "craft.vote.quorum")?.state).toBe(state);
  });

  it("names exactly the facts that matter", () => {
    const proof = {
      cells: {
        attending: [9, 10],
        chaired: [true, false],
        secretBallot: [true, false],
        yesVotes: [8, 9],
      },
      fixed: { members: 10 },
      law: (facts: Readonly<Record<string, unknown>>) =>
        facts["chaired"] === true && facts["secretBallot"] === true && facts["yesVotes"] === 9
          ? ("carried" as const)
          : ("lost" as const),
      assess: (input: object) => assessVote(input, then),
    };
    const wrong = departures(proof).filter((line) => !line.includes("attending"));
    expect(wrong).toEqual([]);
  });

  it("takes the yes votes for attendance where that was not counted", () => {
    const answer = assessVote({ ...vote, attending: null }, then);
    expect(said(answer)).toBe("carried");
  });

  it("asks for the members where only votes were counted", () => {
    expect(missing(assessVote({ ...vote, members: null }, then))).toEqual(["members"]);
    expect(said(assessVote({ yesVotes: 0 }, then))).toBe("lost");
  });
});

describe("a vote whose rules were not obtained", () => {
  it("is open under the rules of 2007 and of 2024", () => {
    for (const on of ["2010-03-01", "2024-06-06"]) {
      const answer = assessVote(vote, { on });
      expect(reasons(answer)).toEqual(["text-not-obtained"]);
      expect(missing(answer)).toEqual([]);
    }
  });
});

describe("votes that cannot be", () => {
  it("name every fault", () => {
    expect(faults(assessVote({ members: 9, attending: 10, yesVotes: 11 }, then))).toEqual([
      "attending: beyond-whole",
      "yesVotes: beyond-whole",
    ]);
    expect(faults(assessVote({ members: 9, yesVotes: 10 }, then))).toEqual(["yesVotes: beyond-whole"]);
    expect(faults(assessVote({ members: 0 }, then))).toEqual(["members: not-above-zero"]);
    expect(said(assessVote({ attending: 0, yesVotes: 0 }, then))).toBe("lost");
  });
});

describe("publication for comment", () => {
  it("lasts 15 working days under Decree 123/2014", () => {
    // 2 September 2019 was a holiday.
    expect(said(publicationPeriod({ publishedOn: "2019-08-13" }, then))).toEqual({ until: "2019-09-04" });
  });

  it("lasts 20 days under Decree 43/2024, read as days of the calendar", () => {
    const answer = publicationPeriod({ publishedOn: "2024-10-02" }, { on: "2024-06-06" });
    expect(said(answer)).toEqual({ until: "2024-10-22" });
    expect(answer).toMatchObject({
      finding: { state: "unknown", required: { op: ">=", values: [{ value: "20", unit: "day" }] } },
    });
    expect(notice(answer, "publication-days-reading")).toMatchObject({
      kind: "reading",
      alternative: { until: "2024-10-30" },
    });
  });

  it("leaves the other reading open where a year's working days are not known", () => {
    const options = {
      ...now,
      calendar: calendarOf({ weeklyRest: [7], years: [{ year: 2025, nonWorking: [] }] }),
    };
    const answer = publicationPeriod({ publishedOn: "2025-12-11" }, options);
    expect(said(answer)).toEqual({ until: "2025-12-31" });
    expect(notice(answer, "publication-days-reading")?.alternative).toBeNull();
  });

  it("is withheld from somebody who accepts official texts only", () => {
    const answer = publicationPeriod({ publishedOn: "2024-10-02" }, { ...now, accept: "official" });
    expect(reasons(answer)).toEqual(["withheld"]);
  });

  it("is not known for the rules of 2007", () => {
    expect(publicationPeriod({ publishedOn: "2010-03-01" }, { on: "2010-01-04" })).toMatchObject({
      reason: "text-not-obtained",
    });
  });

  it("needs its day", () => {
    expect(faults(publicationPeriod({ publishedOn: "soon" }, now))).toEqual(["publishedOn: not-a-day"]);
    expect(faults(publicationPeriod({ ...Object({}) }, now))).toEqual(["publishedOn: missing"]);
  });
});

describe("the bonus, a multiple of the base salary that the caller gives", () => {
  it.each([
    ["meritoriousArtisan", 21_060_000],
    ["peoplesArtisan", 29_250_000],
  ] as const)("of a %s: %i đồng", (title, bonusDong) => {
    const answer = artisanBonus({ title, baseSalaryDong: "2340000" }, { on: "2025-06-30" });
    expect(said(answer)).toMatchObject({ bonusDong });
    expect(codes(answer)).toEqual([]);
  });

  it("is rounded half up where half a đồng is left", () => {
    expect(said(artisanBonus({ title: "peoplesArtisan", baseSalaryDong: 3 }, now))).toEqual({
      bonusDong: 38,
      percent: "1250",
      rounding: "half-up",
    });
  });

  it("is not known before 2024, and not checked from 1 July 2025", () => {
    const facts = { title: "peoplesArtisan", baseSalaryDong: 1_800_000 } as const;
    expect(artisanBonus(facts, { on: "2023-12-31" })).toMatchObject({ reason: "text-not-obtained" });
    expect(said(artisanBonus(facts, { on: "2024-01-01" }))).toMatchObject({ bonusDong: 22_500_000 });
    expect(codes(artisanBonus(facts, { on: "2025-07-01" }))).toEqual(["amendment-not-read"]);
  });

  it("is withheld from somebody who accepts official texts only", () => {
    const facts = { title: "meritoriousArtisan", baseSalaryDong: 1 } as const;
    expect(reasons(artisanBonus(facts, { ...now, accept: "official" }))).toEqual(["withheld"]);
  });

  it("needs title and salary", () => {
    expect(faults(artisanBonus({ ...Object({}) }, now))).toEqual([
      "title: missing",
      "baseSalaryDong: missing",
    ]);
    const vast = { title: "peoplesArtisan", baseSalaryDong: Number.MAX_SAFE_INTEGER } as const;
    expect(faults(artisanBonus(vast, now))).toEqual(["baseSalaryDong: too-large"]);
    expect(said(artisanBonus({ ...vast, baseSalaryDong: 1_000_000_000_000 }, now))).toMatchObject({
      bonusDong: 12_500_000_000_000,
    });
  });
});

describe("the procedure of a day", () => {
  it("is told as far as it was obtained", () => {
    expect(artisanProcedure({ on: "2007-06-01" })).toBeNull();
    expect(artisanProcedure({ on: "2008-01-01" })).toMatchObject({ voting: null, publication: null });
    expect(artisanProcedure(then)?.voting).toMatchObject({
      leastMembers: { op: ">=", figure: { value: "9" } },
      mostMembers: { op: "<=", figure: { value: "11" } },
    });
    expect(artisanProcedure(then)).toMatchObject({
      publication: { value: "15", unit: "working-day" },
      check: null,
      cycle: { value: "3", unit: "year" },
    });
    expect(artisanProcedure({ on: "2024-06-06" })).toMatchObject({
      voting: null,
      publication: { value: "20", unit: "day" },
      check: { value: "10" },
      completion: { value: "15" },
      cycle: { value: "3" },
    });
  });
});
