import { describe, expect, it } from "vitest";
import {
  assessArtisan,
  assessCraftVillage,
  assessTraditionalCraft,
  recheckTitle,
} from "../../src/craft/index.js";
import { InvariantError } from "../../src/kernel/index.js";
import { codes, faults, missing, notice, reasons, said } from "./answers.js";
import { candidate, craft, village } from "./dossiers.js";

const on = "2026-11-21";
const good = assessCraftVillage(village, { on });
const poor = assessCraftVillage({ ...village, stableYears: 1 }, { on });
const open = assessCraftVillage({ ...village, stableYears: null }, { on });

describe("a title stands as long as its criteria are met, never until a day (Điều 6 khoản 6)", () => {
  it("however old it is", () => {
    expect(said(recheckTitle(good, { recognisedOn: "2009-01-05" }))).toBe("stands");
    expect(said(recheckTitle(good, { recognisedOn: "2025-01-06" }))).toBe("stands");
    expect(said(recheckTitle(good))).toBe("stands");
  });

  it("is withdrawn, or remedied when it was granted before 1 June 2018 (Điều 25 khoản 2)", () => {
    expect(said(recheckTitle(poor, { recognisedOn: "2018-05-31" }))).toBe("remedy");
    expect(said(recheckTitle(poor, { recognisedOn: "2018-06-01" }))).toBe("withdrawal");
  });

  it("says that a failed remedy may end in withdrawal, and that nothing expires", () => {
    const remedy = recheckTitle(poor, { recognisedOn: "2018-05-31" });
    expect(codes(remedy)).toEqual(["province-decides", "remedy-without-period", "no-expiry"]);
    expect(notice(remedy, "remedy-without-period")?.alternative).toBe("withdrawal");
    expect(codes(recheckTitle(good))).toEqual(["province-decides", "no-expiry"]);
  });

  it("asks for the day of recognition only where it matters", () => {
    const unknown = recheckTitle(poor, { recognisedOn: null });
    expect(missing(unknown)).toEqual(["recognisedOn"]);
    expect(reasons(unknown)).toEqual(["missing-facts"]);
    expect(recheckTitle(good)).toMatchObject({ unanswered: [{ path: "recognisedOn" }] });
    expect(recheckTitle(good, { recognisedOn: "2020-01-01" })).toMatchObject({ unanswered: [] });
  });

  it("stays open with the assessment, and asks for both", () => {
    expect(missing(recheckTitle(open))).toEqual(["stableYears", "recognisedOn"]);
    expect(missing(recheckTitle(open, { recognisedOn: "2020-01-01" }))).toEqual(["stableYears"]);
  });

  it("restates the outcome of another reading", () => {
    const fifty = assessTraditionalCraft({ ...craft, yearsInLocality: 50 }, { on });
    const code = "years-in-locality-reading";
    expect(notice(recheckTitle(fifty, { recognisedOn: "2020-01-01" }), code)?.alternative).toBe("stands");
  });

  it("holds the finding of the assessment", () => {
    expect(recheckTitle(poor, { recognisedOn: "2020-01-01" })).toMatchObject({
      finding: { id: "craft.title", state: "unmet", children: [{ id: "craft.village" }] },
    });
  });
});

describe("a re-check that cannot be", () => {
  it("before Decree 52/2018, whose forerunner's rule was not obtained", () => {
    const then = assessCraftVillage(village, { on: "2018-05-31" });
    expect(recheckTitle(then)).toMatchObject({ status: "not-in-force", reason: "text-not-obtained" });
    expect(said(recheckTitle(assessCraftVillage(village, { on: "2018-06-01" })))).toBe("stands");
  });

  it("of an assessment that was none", () => {
    expect(said(recheckTitle(assessCraftVillage(village, { on: "2001-01-01" })))).toBe("not-in-force");
    expect(said(recheckTitle(assessCraftVillage(village, { on: "" })))).toBe("invalid");
  });

  it("with a day that does not exist, or has not come", () => {
    expect(faults(recheckTitle(good, { recognisedOn: "2020-13-01" }))).toEqual(["recognisedOn: not-a-day"]);
    expect(faults(recheckTitle(good, { recognisedOn: "2026-11-22" }))).toEqual([
      "recognisedOn: out-of-order",
    ]);
    expect(said(recheckTitle(good, { recognisedOn: on }))).toBe("stands");
  });

  it("of an answer to another question: the programmer's mistake", () => {
    const artisan = assessArtisan(candidate, { on });
    expect(() => recheckTitle(artisan)).toThrow(InvariantError);
  });
});
