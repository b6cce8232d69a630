import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessParsedRegularisation,
  assessRegularisation,
  parseRegularisation,
  type RegularisationFacts,
} from "../../src/cluster/index.js";
import { findFinding } from "../../src/kernel/inspect.js";
import { faultsOf, missingOf, noticesOf, outcomeOf } from "./dossiers.js";

const on = "2026-06-01";
const eligible = { eligibility: "eligible", lastDay: "2026-12-30" };
const ineligible = { eligibility: "ineligible", lastDay: null };

/** A cluster formed in every way that the law lists. */
const good: RegularisationFacts = {
  inProvincialPlan: true,
  projectApprovedOn: "2008-03-17",
  detailedPlanApprovedOn: "2007-11-05",
  inSectorPlan: true,
  firstInvestmentOn: "2009-01-12",
  areaHa: 42,
};
const formedInNoWay = {
  projectApprovedOn: false,
  detailedPlanApprovedOn: false,
  inSectorPlan: false,
  firstInvestmentOn: false,
} as const;

const judge = (facts: RegularisationFacts, day = on) =>
  assessRegularisation({ ...good, ...facts }, { on: day });
const outcome = (facts: RegularisationFacts, day = on) => outcomeOf(judge(facts, day));

describe("a cluster formed before 5 October 2009 (Điều 35 k4)", () => {
  it("may be regularised when it is in the provincial plan", () => {
    const answer = judge({});
    expect(answer).toMatchObject({
      status: "decided",
      outcome: eligible,
      unanswered: [{ path: "industrialLandFull" }, { path: "clearanceFinished" }],
    });
    expect(noticesOf(answer)).toEqual(["ordinary-conditions-not-mentioned", "authority-decides"]);
    expect(outcome({ inProvincialPlan: false })).toEqual(ineligible);
    expect(missingOf(judge({ inProvincialPlan: null }))).toEqual(["inProvincialPlan"]);
  });

  it("was formed by each of three ways; a notice stands where all of them would be needed", () => {
    const ways: readonly RegularisationFacts[] = [
      { projectApprovedOn: "2009-10-04" },
      { detailedPlanApprovedOn: "2009-10-04" },
      { inSectorPlan: true, firstInvestmentOn: "2009-10-04" },
    ];
    for (const way of ways) {
      expect(judge({ ...formedInNoWay, ...way })).toMatchObject({
        outcome: eligible,
        notices: [
          {
            code: "formed-items-reading",
            kind: "reading",
            at: "cluster.regularise.formed",
            alternative: ineligible,
          },
          { code: "ordinary-conditions-not-mentioned" },
          { code: "authority-decides" },
        ],
      });
    }
    expect(outcome({ ...formedInNoWay })).toEqual(ineligible);
    expect(noticesOf(judge({ ...formedInNoWay }))).not.toContain("formed-items-reading");
    expect(
      judge({
        ...formedInNoWay,
        projectApprovedOn: "2001-01-01",
        inSectorPlan: null,
        firstInvestmentOn: null,
        detailedPlanApprovedOn: null,
      }),
    ).toMatchObject({
      outcome: eligible,
      notices: [{ code: "formed-items-reading", alternative: null }, {}, {}],
    });
  });

  it("was formed before that day, not on it", () => {
    for (const fact of ["projectApprovedOn", "detailedPlanApprovedOn"] as const) {
      expect(outcome({ ...formedInNoWay, [fact]: "2009-10-05" })).toEqual(ineligible);
      expect(outcome({ ...formedInNoWay, [fact]: "2009-10-04" })).toEqual(eligible);
    }
    expect(outcome({ ...formedInNoWay, inSectorPlan: true, firstInvestmentOn: "2009-10-05" })).toEqual(
      ineligible,
    );
    expect(outcome({ ...formedInNoWay, inSectorPlan: false, firstInvestmentOn: "2009-10-04" })).toEqual(
      ineligible,
    );
  });
});

describe("the deadline", () => {
  it("is before 31 December 2026: 30 December is the last day", () => {
    const surely = (day: string) => outcomeOf(assessRegularisation(good, { on: day, accept: "unverified" }));
    expect(surely("2026-12-30")).toEqual(eligible);
    expect(surely("2026-12-31")).toEqual(ineligible);
  });

  it("is not known to have outlived the amendment of 15 September 2026", () => {
    expect(outcome({}, "2026-09-14")).toEqual(eligible);
    for (const day of ["2026-09-15", "2026-12-30", "2027-06-01"]) {
      expect(judge({}, day)).toMatchObject({
        status: "undetermined",
        missing: [],
        because: [{ kind: "withheld", at: "cluster.regularise.in-time" }],
      });
      expect(outcome({ inProvincialPlan: false }, day)).toEqual(ineligible);
    }
    expect(findFinding(judge({}, "2026-09-15"), "cluster.regularise.in-time")).toMatchObject({
      state: "unknown",
      verification: "unverified",
      observed: { kind: "day", value: "2026-09-15" },
      required: { op: "<", values: [{ kind: "day", value: "2026-12-31" }] },
    });
  });
});

describe("the area", () => {
  it("of 75 ha or less needs nothing more", () => {
    expect(outcome({ areaHa: 75 })).toEqual(eligible);
    expect(noticesOf(judge({ areaHa: 75 }))).not.toContain("province-keeps-or-reduces-area");
  });

  it("above 75 ha is kept or reduced by the province, when the land is full or planned and cleared", () => {
    const large = { areaHa: "75.000001" };
    for (const ground of [{ industrialLandFull: true }, { clearanceFinished: true }]) {
      const answer = judge({ ...large, ...ground });
      expect(answer).toMatchObject({ outcome: eligible });
      expect(noticesOf(answer)).toContain("province-keeps-or-reduces-area");
    }
    const planless = { ...formedInNoWay, projectApprovedOn: "2008-03-17", clearanceFinished: true };
    expect(judge({ ...large, ...planless, industrialLandFull: false })).toMatchObject({
      status: "undetermined",
      missing: [],
      because: [{ kind: "open-reading", at: "cluster.regularise.area.other" }],
    });
    expect(missingOf(judge({ ...large }))).toEqual(["industrialLandFull", "clearanceFinished"]);
    expect(missingOf(judge({ areaHa: null, detailedPlanApprovedOn: null }))).toEqual([
      "areaHa",
      "industrialLandFull",
      "detailedPlanApprovedOn",
      "clearanceFinished",
    ]);
  });
});

describe("the law of the day", () => {
  it("has no text that was obtained before 1 May 2024", () => {
    expect(judge({}, "2024-04-30")).toMatchObject({ status: "not-in-force", reason: "text-not-obtained" });
    expect(outcome({}, "2024-05-01")).toEqual(eligible);
    expect(outcome({}, "2025-07-01")).toEqual(eligible);
    expect(judge({}, "2009-10-04")).toMatchObject({ status: "not-in-force", reason: "before" });
  });
});

describe("facts that are known in part", () => {
  it("never flip a decided answer when they are added to", () => {
    const day = fc.constantFrom<string | false | null>(null, false, "2009-10-04", "2009-10-05");
    const yesNo = fc.constantFrom(null, true, false);
    const facts = fc.record({
      inProvincialPlan: yesNo,
      projectApprovedOn: day,
      detailedPlanApprovedOn: day,
      inSectorPlan: yesNo,
      firstInvestmentOn: day,
      areaHa: fc.constantFrom(null, 75, 76),
      industrialLandFull: yesNo,
      clearanceFinished: yesNo,
    });
    fc.assert(
      fc.property(facts, facts, (some, more) => {
        const before = assessRegularisation(some, { on });
        if (before.status !== "decided") return;
        const known = Object.entries(some).filter(([, value]) => value !== null);
        const after = assessRegularisation({ ...more, ...Object.fromEntries(known) }, { on });
        expect(outcomeOf(after)).toEqual(before.outcome);
      }),
      { numRuns: 500 },
    );
  });
});

describe("bad input", () => {
  it("is named, every fault at once", () => {
    expect(
      faultsOf(judge({ projectApprovedOn: "2008", firstInvestmentOn: "2009-02-29", areaHa: -1 })),
    ).toEqual(["areaHa: negative", "projectApprovedOn: not-a-day", "firstInvestmentOn: not-a-day"]);
    const parsed = parseRegularisation({ projectApprovedOn: true, formed: 1 });
    expect(parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      "projectApprovedOn: not-a-day",
      "formed: unknown-key",
    ]);
    expect(faultsOf(judge({}, "x"))).toEqual(["on: not-a-day"]);
  });
});

describe("parsed and checked facts", () => {
  it("give the same bytes", () => {
    const parsed = parseRegularisation(good);
    if (!parsed.ok) throw new Error("the facts are right");
    expect(JSON.stringify(assessParsedRegularisation(parsed.value, { on }))).toBe(JSON.stringify(judge({})));
  });
});
