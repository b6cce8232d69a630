import { describe, expect, it } from "vitest";
import { assessExpansion, type ExpansionFacts } from "../../src/cluster/index.js";
import type { Assessment } from "../../src/kernel/assessment.js";
import { findFinding } from "../../src/kernel/inspect.js";
import {
  decision105,
  decree32,
  decree66,
  decree68,
  decree139,
  decree303,
  expand,
  expansion,
  knownRegimes,
  missingOf,
  noticesOf,
  outcomeOf,
  type Regime,
} from "./dossiers.js";

const outcome = (regime: Regime, facts: ExpansionFacts) => outcomeOf(expand(regime, facts));
const finding = (answer: Assessment<unknown>, id: string) => findFinding(answer, `cluster.expand.${id}`);

/** Regimes whose conditions to expand are known; of those before, the works are not. */
const complete = [decree32, decree139, decree303];

/** Nothing decides but the need for more land. */
const need = (regime: Regime, facts: ExpansionFacts) => {
  const answer = expand(regime, facts);
  return complete.includes(regime)
    ? outcomeOf(answer)
    : (finding(answer, "need")?.state ?? outcomeOf(answer));
};

describe("a dossier that fulfils every condition", () => {
  it("is eligible under every regime whose conditions are known", () => {
    for (const regime of complete) {
      const answer = expand(regime, {});
      expect(answer, regime.name).toMatchObject({ status: "decided", outcome: "eligible", unanswered: [] });
      expect(noticesOf(answer)).toContain("authority-decides");
    }
  });
});

describe("the total area after expansion", () => {
  it("of exactly 75 ha is not over 75 ha, 75.000001 ha is (Điều 8 k2 đa)", () => {
    for (const regime of complete) {
      expect(outcome(regime, { areaAfterHa: 75 }), regime.name).toBe("eligible");
      expect(outcome(regime, { areaAfterHa: 75.000001 }), regime.name).toBe("ineligible");
    }
  });

  it("could be 75 ha before Nghị định 32/2024, too", () => {
    for (const regime of [decision105, decree68, decree66]) {
      expect(outcome(regime, { areaAfterHa: 75 }), regime.name).toBe("undetermined");
      expect(outcome(regime, { areaAfterHa: 75.000001 }), regime.name).toBe("ineligible");
    }
  });

  it("has no lower bound: 4 ha will do (Điều 8 k2 names the upper bound only)", () => {
    for (const regime of complete) expect(outcome(regime, { areaAfterHa: 4 }), regime.name).toBe("eligible");
  });

  it("says by how much it is passed", () => {
    expect(finding(expand(decree32, { areaAfterHa: 80 }), "area.most")).toMatchObject({
      citation: { document: "32/2024/NĐ-CP", article: "8", clause: "2", point: "a" },
      required: { op: "<=", values: [{ value: "75", unit: "ha" }] },
      shortfall: { value: "5", unit: "ha", exclusive: false },
    });
  });
});

describe("land use and the investor", () => {
  it("the district plan counts until 14/09/2026, then the provincial plan or the quota (Điều 8 k2 đa)", () => {
    const noDistrictPlan = { landUse: { districtPlan: false, provincialPlanOrQuota: true } };
    const noProvincialPlan = { landUse: { districtPlan: true, provincialPlanOrQuota: false } };
    expect(complete.map((regime) => outcome(regime, noDistrictPlan))).toEqual([
      "ineligible",
      "ineligible",
      "eligible",
    ]);
    expect(complete.map((regime) => outcome(regime, noProvincialPlan))).toEqual([
      "eligible",
      "eligible",
      "ineligible",
    ]);
  });

  it("the investor must apply, have legal status and have the capacity (Điều 8 k2 đb)", () => {
    for (const regime of complete) {
      for (const lacking of ["applied", "legalStatus", "capacity"] as const) {
        const facts = { investor: { ...expansion.investor, [lacking]: false } };
        expect(outcome(regime, facts), regime.name).toBe("ineligible");
      }
      const inexperienced = { investor: { ...expansion.investor, experience: false } };
      expect(outcome(regime, inexperienced), regime.name).toBe("eligible");
    }
  });
});

const land = (leasedHa: number | string, approvedHa = 0): ExpansionFacts => ({
  land: { industrialHa: 30, leasedHa, approvedHa },
  demandHa: 0,
});

describe("the fill rate of the cluster", () => {
  it("of exactly 60 % reaches 60 %, a little less does not (Điều 8 k2 đc)", () => {
    for (const regime of [decree68, decree32, decree139]) {
      const [met, unmet] = regime === decree68 ? ["met", "unmet"] : ["eligible", "ineligible"];
      expect(need(regime, land(18.000001)), regime.name).toBe(met);
      expect(need(regime, land(18)), regime.name).toBe(met);
      expect(need(regime, land(17.999999)), regime.name).toBe(unmet);
    }
  });

  it("of exactly 50 % reaches 50 % under Nghị định 303/2026, a little less does not (Điều 8 k2 đc)", () => {
    expect(outcome(decree303, land(15.000001))).toBe("eligible");
    expect(outcome(decree303, land(15))).toBe("eligible");
    expect(outcome(decree303, land(14.999999))).toBe("ineligible");
  });

  it("counts land that is approved but not leased (Điều 2 k7)", () => {
    expect(outcome(decree32, land(10, 8))).toBe("eligible");
    expect(outcome(decree32, land(10, 7.999999))).toBe("ineligible");
  });

  it("says what is lacking", () => {
    expect(finding(expand(decree32, land(15)), "need.fill-rate")).toMatchObject({
      state: "unmet",
      observed: { kind: "ratio", numerator: "15", denominator: "30", percent: "50" },
      required: { op: ">=", values: [{ value: "60", unit: "percent" }] },
      shortfall: { value: "3", unit: "ha", exclusive: false },
    });
  });

  it("says to the last decimal what is lacking, even finer than land is measured", () => {
    const answer = expand(decree32, {
      land: { industrialHa: "30.000001", leasedHa: 15, approvedHa: 0 },
      demandHa: 0,
    });
    expect(finding(answer, "need.fill-rate")?.shortfall).toEqual({
      value: "3.0000006",
      unit: "ha",
      exclusive: false,
    });
  });

  it("of a cluster without industrial land does not exist, so it reaches nothing", () => {
    const empty = { land: { industrialHa: 0 }, demandHa: 0 };
    for (const regime of complete) {
      expect(outcome(regime, empty), regime.name).toBe("ineligible");
      expect(finding(expand(regime, empty), "need.fill-rate")).not.toHaveProperty("observed");
      expect(outcome(regime, { ...empty, demandHa: 0.000001 }), regime.name).toBe("eligible");
    }
  });

  it("of land of which nothing is filled reaches nothing, however much land that is", () => {
    const answer = expand(decree32, { land: { leasedHa: 0, approvedHa: 0 }, demandHa: 0 });
    expect(outcomeOf(answer)).toBe("ineligible");
  });
});

describe("the demand for land", () => {
  const demand = (demandHa: number): ExpansionFacts => ({
    land: { industrialHa: 30, leasedHa: 10, approvedHa: 0 },
    demandHa,
  });

  it("equal to the industrial land is not over it (Điều 8 k2 đc)", () => {
    for (const regime of [decree68, ...complete]) {
      const [met, unmet] = regime === decree68 ? ["met", "unmet"] : ["eligible", "ineligible"];
      expect(need(regime, demand(30.000001)), regime.name).toBe(met);
      expect(need(regime, demand(30)), regime.name).toBe(unmet);
      expect(need(regime, demand(29.999999)), regime.name).toBe(unmet);
    }
  });

  it("says what is lacking, and that more than that is needed", () => {
    expect(finding(expand(decree32, demand(25)), "need.demand")).toMatchObject({
      state: "unmet",
      observed: { kind: "number", value: "-5", unit: "ha" },
      required: { op: ">", values: [{ value: "0", unit: "ha" }] },
      shortfall: { value: "5", unit: "ha", exclusive: true },
    });
  });

  it("compared with the remaining land only is another reading: a notice has its outcome", () => {
    const note = (demandHa: number) => {
      const answer = expand(decree32, demand(demandHa));
      return "notices" in answer ? answer.notices.find(({ code }) => code === "demand-reading") : undefined;
    };
    expect(note(20)).toBeUndefined();
    expect(note(20.000001)).toMatchObject({ at: "cluster.expand.need.demand", alternative: "eligible" });
    expect(note(30)).toMatchObject({ alternative: "eligible" });
    expect(note(30.000001)).toBeUndefined();
  });

  it("is not asked for where the fill rate is reached", () => {
    expect(expand(decree32, { ...land(18), demandHa: null })).toMatchObject({
      outcome: "eligible",
      unanswered: [{ path: "demandHa", unit: "ha" }],
    });
  });
});

const works = {
  internalRoads: true,
  waterSupply: true,
  wastewater: true,
  solidWaste: true,
  fireSafety: true,
};

describe("the essential shared works", () => {
  it("are roads, water supply and wastewater under Nghị định 32/2024 (Điều 8 k2 đd)", () => {
    for (const regime of [decree32, decree139]) {
      for (const work of ["internalRoads", "waterSupply", "wastewater"] as const) {
        expect(outcome(regime, { worksInUse: { ...works, [work]: false } }), work).toBe("ineligible");
      }
      expect(outcome(regime, { worksInUse: { ...works, solidWaste: false, fireSafety: false } })).toBe(
        "eligible",
      );
    }
  });

  it("are solid waste and fire safety, too, under Nghị định 303/2026 (Điều 8 k2 đd)", () => {
    for (const work of ["internalRoads", "waterSupply", "wastewater", "solidWaste", "fireSafety"] as const) {
      expect(outcome(decree303, { worksInUse: { ...works, [work]: false } }), work).toBe("ineligible");
      expect(missingOf(expand(decree303, { worksInUse: { ...works, [work]: null } }))).toEqual([
        `worksInUse.${work}`,
      ]);
    }
  });

  it("are waived for a cluster formed before 5 October 2009 under Nghị định 303/2026 only", () => {
    const old = { worksInUse: { internalRoads: false }, formedBeforeDecision105: true };
    expect(complete.map((regime) => outcome(regime, old))).toEqual(["ineligible", "ineligible", "eligible"]);
    const waived = expand(decree303, old);
    expect(finding(waived, "works-unless-waived")?.state).toBe("not-applicable");
    expect(outcome(decree303, { ...old, formedBeforeDecision105: false })).toBe("ineligible");
  });

  it("ask whether they are waived only where they are not in use", () => {
    const unknown = { formedBeforeDecision105: null };
    expect(outcome(decree303, unknown)).toBe("eligible");
    expect(
      missingOf(expand(decree303, { ...unknown, worksInUse: { ...works, waterSupply: false } })),
    ).toEqual(["formedBeforeDecision105"]);
  });

  it("of Nghị định 68/2017 and 66/2020 were not obtained", () => {
    for (const regime of [decree68, decree66]) {
      const answer = expand(regime, {}, { accept: "unverified" });
      expect(answer, regime.name).toMatchObject({
        status: "undetermined",
        because: [{ kind: "text-not-obtained", at: "cluster.expand.works" }],
        missing: [],
      });
    }
  });
});

describe("provisions that are not verified well enough", () => {
  it("of an expansion before Nghị định 32/2024 only the area decides unless unverified texts are accepted", () => {
    const plain = { on: "2022-05-05" };
    const answer = assessExpansion(expansion, plain);
    expect(answer).toMatchObject({ status: "undetermined", missing: [] });
    expect(missingOf(assessExpansion({}, plain))).toEqual(["areaAfterHa"]);
    expect(outcomeOf(assessExpansion({ ...expansion, ...land(1) }, plain))).toBe("undetermined");
    expect(outcomeOf(assessExpansion({ ...expansion, ...land(1) }, { ...plain, accept: "unverified" }))).toBe(
      "ineligible",
    );
  });

  it("Quyết định 105/2009 gives the area only", () => {
    expect(expand(decision105, {}, { accept: "unverified" })).toMatchObject({
      status: "undetermined",
      because: [{ kind: "text-not-obtained", at: "cluster.expand.other-conditions" }],
    });
  });

  it("Nghị định 303/2026 rests on a single source", () => {
    const strict = knownRegimes.map((regime) => outcomeOf(expand(regime, {}, { accept: "official" })));
    expect(strict).toEqual(["undetermined", "undetermined", "eligible", "eligible", "undetermined"]);
  });
});
