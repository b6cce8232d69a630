import { describe, expect, it } from "vitest";
import { type ArtisanFacts, assessArtisan, type Prize } from "../../src/craft/index.js";
import { findFinding } from "../../src/kernel/index.js";
import { codes, faults, missing, notice, reasons, said } from "./answers.js";
import { candidate } from "./dossiers.js";

const lower: ArtisanFacts = { ...candidate, title: "meritoriousArtisan" };
const today = { on: "2026-11-21" };

describe("the decree of the day of filing", () => {
  it.each([
    ["2006-12-31", "before"],
    ["2007-01-01", "text-not-obtained"],
    ["2007-12-31", "text-not-obtained"],
    ["2014-12-25", "text-not-obtained"],
    ["2015-12-31", "text-not-obtained"],
  ])("on %s is not known: %s", (on, reason) => {
    expect(assessArtisan(candidate, { on })).toEqual({ status: "not-in-force", on, regimes: [], reason });
  });

  it.each([
    ["2008-01-01", "craft.artisan.circular-2007"],
    ["2014-12-24", "craft.artisan.circular-2007"],
    ["2016-01-01", "craft.artisan.decree-123-2014"],
    ["2024-06-05", "craft.artisan.decree-123-2014"],
    ["2024-06-06", "craft.artisan.decree-43-2024"],
  ])("on %s is %s", (on, id) => {
    expect(assessArtisan(candidate, { on })).toMatchObject({ regimes: [{ id }] });
  });

  it("a dossier filed before 6 June 2024 stays under Decree 123/2014, and it is said", () => {
    expect(codes(assessArtisan(candidate, { on: "2024-06-05" }))).toContain("filed-before-change");
    expect(codes(assessArtisan(candidate, { on: "2024-06-06" }))).toEqual([
      "partly-expired",
      "councils-decide",
    ]);
  });
});

describe("thresholds that were not obtained", () => {
  it("leave a Meritorious Artisan open under Decree 43/2024, and say where", () => {
    const answer = assessArtisan(lower, today);
    expect(said(answer)).toBe("undetermined");
    expect(missing(answer)).toEqual([]);
    expect(answer).toMatchObject({
      because: [{ kind: "text-not-obtained", at: "craft.artisan.meritorious.teaching" }],
    });
  });

  it("do not keep a standard that is not met from deciding", () => {
    expect(said(assessArtisan({ ...lower, works: 9 }, today))).toBe("ineligible");
  });

  it("leave both titles open under the rules of 2007", () => {
    for (const facts of [lower, candidate]) {
      const answer = assessArtisan(facts, { on: "2010-03-01" });
      expect(reasons(answer)).toEqual(["text-not-obtained"]);
    }
  });

  it("leave a People's Artisan open with few pupils, whose further condition is not known", () => {
    const taught = (persons: number) =>
      assessArtisan({ ...candidate, teaching: { persons, specialTrade: false } }, today);
    expect(said(taught(19))).toBe("ineligible");
    expect(taught(20)).toMatchObject({
      because: [{ kind: "text-not-obtained", at: "craft.artisan.peoples.teaching.fewer.condition" }],
    });
    expect(said(taught(149))).toBe("undetermined");
    expect(said(taught(150))).toBe("eligible");
  });

  it("leave open whether a lesser prize is enough", () => {
    const answer = assessArtisan({ ...candidate, prizes: { national: "third", sentByState: "none" } }, today);
    expect(answer).toMatchObject({ because: [{ at: "craft.artisan.peoples.proof.further" }] });
  });
});

describe("recollected figures of Decree 123/2014", () => {
  it("do not decide, unless the caller accepts them", () => {
    const short = { ...lower, yearsInTrade: 14, continuousYears: 14 };
    expect(reasons(assessArtisan(short, { on: "2019-03-01" }))).toContain("withheld");
    expect(said(assessArtisan(short, { on: "2019-03-01", accept: "unverified" }))).toBe("ineligible");
  });
});

describe("years in the trade", () => {
  it("may be added up under Decree 43/2024", () => {
    const answer = assessArtisan({ ...candidate, continuousYears: 3 }, today);
    expect(said(answer)).toBe("eligible");
    expect(notice(answer, "years-in-trade-reading")).toBeUndefined();
  });

  it("are read so under Decree 123/2014, and the other reading is named where it matters", () => {
    const on = "2019-03-01";
    const code = "years-in-trade-reading";
    const broken = assessArtisan({ ...candidate, continuousYears: 19 }, { on });
    expect(said(broken)).toBe("eligible");
    expect(notice(broken, code)).toMatchObject({ kind: "reading", alternative: "ineligible" });
    expect(
      notice(assessArtisan({ ...candidate, continuousYears: null }, { on }), code)?.alternative,
    ).toBeNull();
    expect(notice(assessArtisan(candidate, { on }), code)).toBeUndefined();
    const few = { ...candidate, yearsInTrade: 19, continuousYears: null };
    expect(said(assessArtisan(few, { on }))).toBe("ineligible");
    expect(notice(assessArtisan(few, { on }), code)).toBeUndefined();
  });

  it("are at least the longest stretch of them", () => {
    const stretch = (continuousYears: number | null) =>
      assessArtisan({ ...candidate, yearsInTrade: null, continuousYears }, today);
    expect(said(stretch(20))).toBe("eligible");
    expect(missing(stretch(19))).toEqual(["yearsInTrade"]);
    expect(missing(stretch(null))).toEqual(["yearsInTrade", "continuousYears"]);
  });
});

describe("exclusion by the other regime (Nghị định 43/2024 Điều 2 khoản 3)", () => {
  it("a title in intangible heritage, or its being considered, excludes from 6 June 2024", () => {
    const both = { ...candidate, heritageTitle: true };
    expect(said(assessArtisan(both, today))).toBe("ineligible");
    expect(said(assessArtisan(both, { on: "2024-06-05" }))).toBe("eligible");
  });
});

describe("prizes", () => {
  it.each([
    ["special", "met"],
    ["first", "met"],
    ["second", "met"],
    ["third", "unmet"],
    ["other", "unmet"],
    ["none", "unmet"],
  ] as const satisfies readonly (readonly [Prize, string])[])(
    "%s at a nationwide contest, for the higher title: %s",
    (national, state) => {
      const answer = assessArtisan({ ...candidate, prizes: { national } }, today);
      expect(findFinding(answer, "craft.artisan.peoples.proof.national")?.state).toBe(state);
    },
  );

  it.each([
    ["third", "met"],
    ["other", "unmet"],
  ] as const)("%s at a nationwide contest, for the lower title: %s", (national, state) => {
    const answer = assessArtisan({ ...lower, prizes: { national } }, today);
    expect(findFinding(answer, "craft.artisan.meritorious.proof.national")?.state).toBe(state);
  });
});

describe("teaching", () => {
  it("a special trade lifts the number of pupils", () => {
    for (const on of ["2019-03-01", "2026-11-21"]) {
      const facts = { ...candidate, teaching: { persons: 3, specialTrade: true } };
      expect(said(assessArtisan(facts, { on }))).toBe("eligible");
    }
  });

  it("one awarded pupil was enough under Decree 123/2014, and is not known to be since", () => {
    const teaching = { persons: 3, specialTrade: false, awardedPupil: true };
    expect(said(assessArtisan({ ...candidate, teaching }, { on: "2019-03-01" }))).toBe("eligible");
    expect(said(assessArtisan({ ...candidate, teaching }, today))).toBe("ineligible");
  });
});

describe("a candidate lacking a fact", () => {
  it("is asked for it", () => {
    const answer = assessArtisan({ ...candidate, newWorks: null }, today);
    expect(answer).toMatchObject({
      status: "undetermined",
      missing: [{ path: "newWorks", kind: "number", unit: "item", citation: { article: "6" } }],
    });
  });
});

describe("bad facts", () => {
  it("name every fault at once", () => {
    const input: ArtisanFacts = {
      ...Object({ prizes: { national: "fourth" }, yearsInTrade: 10, works: 1.5, pupils: 3 }),
      continuousYears: 11,
      holdsMeritorious: false,
      yearsSinceMeritorious: 2,
    };
    expect(faults(assessArtisan(input, today)).toSorted()).toEqual([
      "continuousYears: beyond-whole",
      "prizes.national: not-a-choice",
      "pupils: unknown-key",
      "title: missing",
      "works: too-fine",
      "yearsSinceMeritorious: conflict",
    ]);
  });
});
