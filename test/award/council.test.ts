import { describe, expect, it } from "vitest";
import {
  type AwardOptions,
  type CouncilFacts,
  checkCouncil,
  checkParsedCouncil,
  councils,
  type Level,
  parseCouncil,
} from "../../src/award/index.js";
import { faultsOf, missingOf, outcomeOf, stateOf } from "./answers.js";

const on = "2026-05-10";
const sizes: readonly (readonly [Level, string, number, number])[] = [
  ["district", "2025-06-30", 5, 7],
  ["commune", "2025-07-01", 5, 7],
  ["province", on, 7, 9],
  ["region", on, 9, 11],
  ["nation", on, 11, 13],
];

const check = (facts: CouncilFacts, options: AwardOptions = { on }) => checkCouncil(facts, options);

describe("the council of a level (Điều 9)", () => {
  it("has exactly one of two numbers of members", () => {
    for (const [level, day, few, many] of sizes) {
      const by = (members: number) => outcomeOf(check({ level, members, chairLeads: true }, { on: day }));
      expect([few - 1, few, few + 1, many, many + 1].map(by), level).toEqual([
        "irregular",
        "regular",
        "irregular",
        "regular",
        "irregular",
      ]);
    }
  });

  it("is chaired by a leader of the body that the law names", () => {
    expect(outcomeOf(check({ level: "province", members: 7, chairLeads: false }))).toBe("irregular");
    expect(missingOf(check({ level: "province", members: 7 }))).toEqual(["chairLeads"]);
    expect(missingOf(check({ level: "province", chairLeads: true }))).toEqual(["members"]);
    expect(outcomeOf(check({ level: "province", members: 8 }))).toBe("irregular");
  });

  it("is one of a level that the day has", () => {
    const facts = { members: 5, chairLeads: true };
    expect(outcomeOf(check({ ...facts, level: "district" }, { on: "2025-07-01" }))).toBe("irregular");
    expect(outcomeOf(check({ ...facts, level: "commune" }, { on: "2025-06-30" }))).toBe("irregular");
    expect(stateOf(check({ ...facts, level: "commune" }, { on: "2025-06-30" }), "award.council.level")).toBe(
      "unmet",
    );
    expect(check({ ...facts, level: "province" }, { on: "2014-10-20" }).status).toBe("not-in-force");
  });

  it("is judged alike for parsed and for checked facts", () => {
    for (const [level, day, few] of sizes) {
      const facts = { level, members: few };
      const parsed = parseCouncil(facts);
      expect(parsed.ok && JSON.stringify(checkParsedCouncil(parsed.value, { on: day }))).toBe(
        JSON.stringify(check(facts, { on: day })),
      );
    }
  });

  it("has its faults named at once", () => {
    const facts: object = { members: "5,5", chairLeads: 1, deputy: true };
    expect(faultsOf(check(facts as CouncilFacts))).toEqual([
      "chairLeads: not-a-yes-no",
      "deputy: unknown-key",
      "level: missing",
      "members: malformed",
    ]);
    const wrong: object = { level: "ward" };
    expect(faultsOf(check(wrong as CouncilFacts))).toEqual(["level: not-a-choice"]);
  });
});

describe("the councils of a day", () => {
  const of = (day: string) => {
    const answer = councils({ on: day });
    return answer.status === "decided" ? answer.outcome : [];
  };

  it("are one for each level, with their numbers of members", () => {
    expect(of("2025-06-30").map(({ level, members }) => [level, ...members])).toEqual([
      ["district", 5, 7],
      ["province", 7, 9],
      ["region", 9, 11],
      ["nation", 11, 13],
    ]);
    expect(of("2025-07-01")[0]).toMatchObject({
      level: "commune",
      members: [5, 7],
      setUpBy: { official: "communeChair" },
      chairFrom: { official: "communeCommittee" },
      recognisedBy: { official: "communeChair" },
    });
    expect(of("2018-08-16")[0]).toMatchObject({
      level: "district",
      recognisedBy: { official: "districtChair" },
    });
  });

  it("name who sets them up, chairs them and grants the certificates", () => {
    expect(of(on).map(({ setUpBy }) => setUpBy.official)).toEqual([
      "communeChair",
      "provincialChair",
      "agencyDirector",
      "minister",
    ]);
    expect(
      of(on)
        .at(-1)
        ?.deputiesFrom.map(({ official }) => official),
    ).toEqual(["extensionAgency", "provincialCommittee", "provincialDepartment"]);
    expect(of(on)[2]?.chairFrom.name.vi).toBe("Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công");
    expect(of(on)[1]?.citation).toEqual({ document: "26/2014/TT-BCT", article: "9", clause: "2" });
  });

  it("are not known before 21 October 2014, nor on a day that does not exist", () => {
    expect(councils({ on: "2014-10-20" }).status).toBe("not-in-force");
    expect(outcomeOf(councils({ on: "2014-10-21" }))).toHaveLength(4);
    expect(faultsOf(councils({ on: "2026-02-29" }))).toEqual(["on: not-a-day"]);
  });
});
