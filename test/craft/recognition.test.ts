import { describe, expect, it } from "vitest";
import {
  assessCraftVillage,
  assessTraditionalCraft,
  assessTraditionalCraftVillage,
  type CraftVillageFacts,
} from "../../src/craft/index.js";
import { compare, findFinding } from "../../src/kernel/index.js";
import { codes, missing, notice, reasons, said } from "./answers.js";
import { craft, traditionalVillage, village } from "./dossiers.js";

const today = { on: "2026-11-21" };
const before = { on: "2018-05-31" };

function householdsOf(total: number, takingPart: number): CraftVillageFacts {
  return { ...village, households: { total, takingPart } };
}

describe("share of households taking part (Điều 5 khoản 3 điểm a)", () => {
  it.each([
    [199, "ineligible"],
    [200, "eligible"],
    [201, "eligible"],
  ])("%i of 1000 households from 2018: %s", (takingPart, outcome) => {
    expect(said(assessCraftVillage(householdsOf(1000, takingPart), today))).toBe(outcome);
  });

  it.each([
    [299, "ineligible"],
    [300, "eligible"],
    [301, "eligible"],
  ])("%i of 1000 households under the rules of 2006: %s", (takingPart, outcome) => {
    expect(said(assessCraftVillage(householdsOf(1000, takingPart), before))).toBe(outcome);
  });

  it("is compared exactly where no decimal can say it", () => {
    expect(said(assessCraftVillage(householdsOf(99_999_996, 20_000_000), today))).toBe("eligible");
    expect(said(assessCraftVillage(householdsOf(99_999_996, 19_999_999), today))).toBe("ineligible");
  });

  it("says how many households are lacking, whole ones", () => {
    const answer = assessCraftVillage(householdsOf(101, 20), today);
    expect(findFinding(answer, "craft.village.share")).toMatchObject({
      state: "unmet",
      observed: { numerator: "20", denominator: "101", percent: "19.8" },
      required: { op: ">=", values: [{ value: "20", unit: "percent" }] },
      shortfall: { value: "1", exclusive: false },
    });
  });

  it("is known to fail when nobody takes part, however many households there are", () => {
    const answer = assessCraftVillage({ households: { takingPart: 0 } }, today);
    expect(said(answer)).toBe("ineligible");
    const share = findFinding(answer, "craft.village.share");
    expect(share?.state).toBe("unmet");
    expect(share).not.toHaveProperty("observed");
    expect(share).not.toHaveProperty("shortfall");
  });

  it.each([
    [{ total: 100 }, ["households.takingPart"]],
    [{ takingPart: 100 }, ["households.total"]],
    [{}, ["households.total", "households.takingPart"]],
    [undefined, ["households.total", "households.takingPart"]],
  ])("is open with %o, and asks for the rest", (households, paths) => {
    const answer = assessCraftVillage({ ...village, households }, today);
    expect(missing(answer)).toEqual(paths);
    expect(reasons(answer)).toEqual(["missing-facts"]);
  });
});

describe("years of stable business without a break (điểm b)", () => {
  it.each([
    [1.99, "ineligible"],
    [2, "eligible"],
    [2.01, "eligible"],
  ])("%d years: %s", (stableYears, outcome) => {
    expect(said(assessCraftVillage({ ...village, stableYears }, today))).toBe(outcome);
    expect(said(assessCraftVillage({ ...village, stableYears }, before))).toBe(outcome);
  });
});

describe("years in the locality, read as more than fifty (khoản 2 điểm a)", () => {
  it.each([
    [49.9999, "ineligible"],
    [50, "ineligible"],
    ["50.0001", "eligible"],
  ])("%s years: %s", (yearsInLocality, outcome) => {
    expect(said(assessTraditionalCraft({ ...craft, yearsInLocality }, today))).toBe(outcome);
    expect(said(assessTraditionalCraft({ ...craft, yearsInLocality }, before))).toBe(outcome);
  });

  it("says at exactly fifty that the other reading would change the answer", () => {
    const answer = assessTraditionalCraft({ ...craft, yearsInLocality: 50 }, today);
    expect(notice(answer, "years-in-locality-reading")).toMatchObject({
      kind: "reading",
      at: "craft.traditional-craft.years",
      alternative: "eligible",
    });
    expect(findFinding(answer, "craft.traditional-craft.years")?.shortfall).toEqual({
      value: "0",
      unit: "year",
      exclusive: true,
    });
  });

  it("says nothing of it at 49 and 51", () => {
    for (const yearsInLocality of [49, 51]) {
      const answer = assessTraditionalCraft({ ...craft, yearsInLocality }, today);
      expect(codes(answer)).toEqual(["province-decides"]);
    }
  });
});

describe("the list of rural trades (Điều 4)", () => {
  it("a craft of no trade on the list is none, from 2018", () => {
    expect(said(assessTraditionalCraft({ ...craft, trade: "other" }, today))).toBe("ineligible");
    expect(said(assessTraditionalCraft({ ...craft, trade: "other" }, before))).toBe("eligible");
  });
});

describe("environmental conditions (điểm c)", () => {
  it("are one stated fact until 2021, those of the law from 2022", () => {
    const stated = { ...village, environment: { conditionsMet: true } };
    expect(said(assessCraftVillage(stated, { on: "2021-12-31" }))).toBe("eligible");
    expect(missing(assessCraftVillage(stated, { on: "2022-01-01" }))).toEqual([
      "environment.protectionPlan",
      "environment.selfManagedBody",
      "environment.drainage",
      "environment.centralTreatment",
      "environment.gatheringPoint",
      "environment.transportPlan",
    ]);
  });

  it("name both laws from 2022", () => {
    const answer = assessCraftVillage(village, { on: "2022-01-01" });
    expect("regimes" in answer && answer.regimes.map(({ id }) => id)).toEqual([
      "craft.decree-52-2018",
      "craft.law-72-2020",
    ]);
  });

  it("do not decide for somebody who accepts official texts only", () => {
    const strict = { ...today, accept: "official" } as const;
    expect(reasons(assessCraftVillage(village, strict))).toContain("withheld");
    expect(said(assessTraditionalCraft(craft, strict))).toBe("eligible");
  });

  it("were no criterion under the rules of 2006, which provinces might add", () => {
    const answer = assessCraftVillage({ ...village, environment: { conditionsMet: false } }, before);
    expect(said(answer)).toBe("eligible");
    expect(codes(answer)).toEqual(["received-before-change", "provincial-additions", "province-decides"]);
  });
});

describe("a traditional craft village below the share", () => {
  const small = {
    ...traditionalVillage,
    households: { total: 1000, takingPart: 50 },
    stableYears: 1,
    craft: { recognised: true },
  };

  it("is spared by a recognised craft until 31 May 2018 only", () => {
    expect(said(assessTraditionalCraftVillage(small, before))).toBe("eligible");
    expect(said(assessTraditionalCraftVillage(small, { on: "2018-06-01" }))).toBe("ineligible");
  });

  it("is not spared the observance of the law", () => {
    expect(said(assessTraditionalCraftVillage({ ...small, observesLaw: false }, before))).toBe("ineligible");
  });

  it("is not spared by a craft that is only fit to be recognised", () => {
    const unrecognised = { ...small, craft: { ...craft, recognised: false } };
    expect(said(assessTraditionalCraftVillage(unrecognised, before))).toBe("ineligible");
  });
});

describe("days", () => {
  it.each([
    ["2006-07-06", "before"],
    ["2006-07-07", "text-not-obtained"],
    ["2007-12-31", "text-not-obtained"],
  ])("on %s the rules are not known: %s", (on, reason) => {
    expect(assessCraftVillage(village, { on })).toEqual({
      status: "not-in-force",
      on,
      regimes: [],
      reason,
    });
  });

  it("the rules of 2006 are surely in force from 2008 to 31 May 2018", () => {
    const facts = householdsOf(1000, 250);
    expect(said(assessCraftVillage(facts, { on: "2008-01-01" }))).toBe("ineligible");
    expect(said(assessCraftVillage(facts, { on: "2018-05-31" }))).toBe("ineligible");
    expect(said(assessCraftVillage(facts, { on: "2018-06-01" }))).toBe("eligible");
  });

  it("a village under the old and the new rules: what changed", () => {
    const change = compare(assessCraftVillage, householdsOf(1000, 250), ["2018-05-31", "2018-06-01"]);
    expect(change.outcomeChanged).toBe(true);
    expect(change.figures.map(({ at }) => at)).toEqual(["craft.village.share"]);
    expect(change.regimes.begun.map(({ id }) => id)).toEqual(["craft.decree-52-2018"]);
  });

  it("after the last day known the last rules answer, with a notice", () => {
    const answer = assessCraftVillage(village, { on: "2027-01-04" });
    expect(said(answer)).toBe("eligible");
    expect(codes(answer)).toEqual(["province-decides", "after-knowledge"]);
  });

  it("a day that does not exist is a fault", () => {
    expect(assessCraftVillage(village, { on: "2026-02-30" })).toMatchObject({
      status: "invalid",
      issues: [{ path: "on", code: "not-a-day" }],
    });
  });

  it("a verification that does not exist is the programmer's mistake", () => {
    const options = { on: "2026-05-04", ...Object({ accept: "sure" }) };
    expect(() => assessCraftVillage(village, options)).toThrow("accept cannot be");
  });
});

describe("answers in both languages", () => {
  it("carry a headline for each state", () => {
    expect([
      assessTraditionalCraftVillage(traditionalVillage, today),
      assessTraditionalCraftVillage({ stableYears: 1 }, today),
      assessTraditionalCraftVillage({}, today),
    ]).toMatchObject([
      { headline: { vi: "Đạt: Tiêu chí làng nghề truyền thống." } },
      { headline: { vi: "Không đạt: Tiêu chí làng nghề truyền thống." } },
      { headline: { en: "Not decided yet: Criteria of a traditional craft village." } },
    ]);
  });
});
