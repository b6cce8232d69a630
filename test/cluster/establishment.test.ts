import { describe, expect, it } from "vitest";
import { assessEstablishment, type EstablishmentFacts } from "../../src/cluster/index.js";
import type { Assessment } from "../../src/kernel/assessment.js";
import { findFinding } from "../../src/kernel/inspect.js";
import {
  decision105,
  decree32,
  decree66,
  decree68,
  decree139,
  decree303,
  establish,
  establishment,
  inEveryUnit,
  knownRegimes,
  missingOf,
  noticesOf,
  outcomeOf,
  type Regime,
} from "./dossiers.js";

const outcome = (regime: Regime, facts: EstablishmentFacts) => outcomeOf(establish(regime, facts));
const stateOf = (answer: Assessment<unknown>, id: string) =>
  findFinding(answer, `cluster.establish.${id}`)?.state;
const finding = (answer: Assessment<unknown>, id: string) => findFinding(answer, `cluster.establish.${id}`);

describe("a dossier that fulfils every condition", () => {
  it("is eligible under every regime whose conditions are known", () => {
    for (const regime of knownRegimes) expect(outcome(regime, {}), regime.name).toBe("eligible");
  });

  it("has nothing unanswered, and says that the authority decides", () => {
    for (const regime of knownRegimes) {
      const answer = establish(regime, {});
      expect(answer).toMatchObject({ status: "decided", unanswered: [] });
      expect(noticesOf(answer)).toContain("authority-decides");
    }
  });
});

describe("the largest area", () => {
  it("of exactly 75 ha is not over 75 ha, 75.000001 ha is (Điều 2 k1)", () => {
    for (const regime of knownRegimes) {
      expect(outcome(regime, { areaHa: 74.999999 }), regime.name).toBe("eligible");
      expect(outcome(regime, { areaHa: 75 }), regime.name).toBe("eligible");
      expect(outcome(regime, { areaHa: 75.000001 }), regime.name).toBe("ineligible");
    }
  });

  it("says by how much it is passed", () => {
    expect(finding(establish(decree32, { areaHa: "76.5" }), "area.most")).toMatchObject({
      state: "unmet",
      citation: { document: "32/2024/NĐ-CP", article: "2", clause: "1" },
      observed: { kind: "number", value: "76.5", unit: "ha" },
      required: { op: "<=", values: [{ kind: "number", value: "75", unit: "ha" }] },
      shortfall: { value: "1.5", unit: "ha", exclusive: false },
    });
  });

  it("was 50 ha for a new cluster under Quyết định 105/2009, of which nothing else is known", () => {
    const at50 = establish(decision105, { areaHa: 50 });
    expect(at50).toMatchObject({
      status: "undetermined",
      missing: [],
      because: [{ kind: "text-not-obtained", at: "cluster.establish.other-conditions" }],
    });
    expect(outcome(decision105, { areaHa: 50.000001 })).toBe("ineligible");
    expect(missingOf(establish(decision105, { areaHa: null }))).toEqual(["areaHa"]);
  });
});

describe("the smallest area", () => {
  const withMinimum = [decree68, decree66, decree32, decree139];

  it("of exactly 10 ha reaches 10 ha, 9.999999 ha does not (Điều 2 k1)", () => {
    for (const regime of withMinimum) {
      expect(outcome(regime, { areaHa: 10 }), regime.name).toBe("eligible");
      expect(outcome(regime, { areaHa: 9.999999 }), regime.name).toBe("ineligible");
    }
  });

  it("of exactly 5 ha will do in a mountain district, 4.999999 ha will not (Điều 2 k1)", () => {
    for (const regime of withMinimum) {
      const facts = { mountainDistrict: true };
      expect(outcome(regime, { ...facts, areaHa: 9.999999 }), regime.name).toBe("eligible");
      expect(outcome(regime, { ...facts, areaHa: 5 }), regime.name).toBe("eligible");
      expect(outcome(regime, { ...facts, areaHa: 4.999999 }), regime.name).toBe("ineligible");
    }
  });

  it("of exactly 5 ha will do for a craft-village cluster, 4.999999 ha will not (Điều 2 k1)", () => {
    for (const regime of withMinimum) {
      const facts = { kinds: { craftVillage: true } };
      expect(outcome(regime, { ...facts, areaHa: 5 }), regime.name).toBe("eligible");
      expect(outcome(regime, { ...facts, areaHa: 4.999999 }), regime.name).toBe("ineligible");
    }
  });

  it("of 5 ha asks for the ground of the reduced minimum, of 10 ha for none", () => {
    const unknown = { mountainDistrict: null, kinds: null };
    for (const regime of withMinimum) {
      const open = establish(regime, { ...unknown, areaHa: 5 });
      expect(missingOf(open), regime.name).toEqual(["mountainDistrict", "kinds.craftVillage"]);
      expect(outcome(regime, { ...unknown, areaHa: 10 }), regime.name).toBe("eligible");
      expect(outcome(regime, { ...unknown, areaHa: 4.999999 }), regime.name).toBe("ineligible");
    }
  });

  it("is 5 ha for every cluster under Nghị định 303/2026 (Điều 2 k1)", () => {
    expect(outcome(decree303, { areaHa: 5 })).toBe("eligible");
    expect(outcome(decree303, { areaHa: 4.999999 })).toBe("ineligible");
    expect(outcome(decree303, { areaHa: 4.999999, mountainDistrict: true })).toBe("ineligible");
  });

  it("is not known under Quyết định 105/2009", () => {
    expect(establish(decision105, { areaHa: 0.01 }).status).toBe("undetermined");
  });
});

describe("the list and the land-use plan", () => {
  it("the approved list counts since Nghị định 32/2024, the development plan before (Điều 8 k1 đa)", () => {
    for (const regime of [decree68, decree66]) {
      expect(outcome(regime, { inDevelopmentPlan: false }), regime.name).toBe("ineligible");
      expect(outcome(regime, { onApprovedList: false }), regime.name).toBe("eligible");
    }
    for (const regime of [decree32, decree139, decree303]) {
      expect(outcome(regime, { inDevelopmentPlan: false }), regime.name).toBe("eligible");
      expect(outcome(regime, { onApprovedList: false }), regime.name).toBe("ineligible");
    }
  });

  it("the district plan counts until 14/09/2026, then the provincial plan or the quota (Điều 8 k1 đa)", () => {
    const noDistrictPlan = { landUse: { districtPlan: false, provincialPlanOrQuota: true } };
    const noProvincialPlan = { landUse: { districtPlan: true, provincialPlanOrQuota: false } };
    for (const regime of [decree32, decree139]) {
      expect(outcome(regime, noDistrictPlan), regime.name).toBe("ineligible");
      expect(outcome(regime, noProvincialPlan), regime.name).toBe("eligible");
    }
    expect(outcome(decree303, noDistrictPlan)).toBe("eligible");
    expect(outcome(decree303, noProvincialPlan)).toBe("ineligible");
  });

  it("no land-use condition is known before Nghị định 32/2024", () => {
    for (const regime of [decree68, decree66]) {
      const answer = establish(regime, { landUse: { districtPlan: false, provincialPlanOrQuota: false } });
      expect(outcomeOf(answer), regime.name).toBe("eligible");
      expect(stateOf(answer, "land-use")).toBeUndefined();
    }
  });
});

describe("the infrastructure investor", () => {
  const investor = establishment.investor;

  it("must apply, have legal status and have the capacity (Điều 8 k1 đb)", () => {
    for (const regime of knownRegimes) {
      for (const lacking of ["applied", "legalStatus", "capacity"] as const) {
        expect(outcome(regime, { investor: { ...investor, [lacking]: false } }), regime.name).toBe(
          "ineligible",
        );
      }
    }
  });

  it("needs experience until Nghị định 32/2024 only", () => {
    const inexperienced = { investor: { ...investor, experience: false } };
    expect(knownRegimes.map((regime) => outcome(regime, inexperienced))).toEqual([
      "ineligible",
      "ineligible",
      "eligible",
      "eligible",
      "eligible",
    ]);
  });

  it("could be a unit assigned instead until Nghị định 32/2024", () => {
    const assigned = { investor: { applied: false, assignedUnit: true } };
    expect(knownRegimes.map((regime) => outcome(regime, assigned))).toEqual([
      "eligible",
      "eligible",
      "ineligible",
      "ineligible",
      "ineligible",
    ]);
  });
});

/** 400 ha in two clusters, of which so much is filled; little of it is leased, so only the fill rate can pass. */
const filled = (approvedHa: number): EstablishmentFacts => ({
  existing: inEveryUnit({
    clusters: [
      { industrialHa: 150, leasedHa: 10, approvedHa: 90 },
      { industrialHa: 250, leasedHa: 0, approvedHa },
    ],
  }),
});

describe("the average fill rate of the clusters already there", () => {
  it("of exactly 50 % is not over 50 % (Điều 8 k1 đc)", () => {
    for (const regime of knownRegimes) {
      expect(outcome(regime, filled(99.999999)), regime.name).toBe("ineligible");
      expect(outcome(regime, filled(100)), regime.name).toBe("ineligible");
      expect(outcome(regime, filled(100.000001)), regime.name).toBe("eligible");
    }
  });

  it("says what is lacking, and that more than that is needed", () => {
    const rate = finding(establish(decree32, filled(80)), "existing.fill-rate");
    expect(rate).toMatchObject({
      state: "unmet",
      citation: { document: "32/2024/NĐ-CP", article: "8", clause: "1", point: "c" },
      observed: { kind: "ratio", numerator: "180", denominator: "400", unit: "ha", percent: "45" },
      required: { op: ">", values: [{ kind: "number", value: "50", unit: "percent" }] },
      shortfall: { value: "20", unit: "ha", exclusive: true },
    });
  });

  it("counts land that is approved but not leased as filled, and as unleased (Điều 2 k7)", () => {
    const answer = establish(decree32, filled(101));
    expect(finding(answer, "existing.fill-rate")).toMatchObject({ observed: { numerator: "201" } });
    expect(finding(answer, "existing.unleased")).toMatchObject({
      state: "unmet",
      observed: { value: "390" },
    });
  });

  it("is exact where a division is not: one part in 10^9", () => {
    const land = (leasedHa: string) => ({
      existing: inEveryUnit({ totals: { clusters: 9, industrialHa: 999, leasedHa, approvedHa: 0 } }),
    });
    expect(outcome(decree32, land("499.5"))).toBe("ineligible");
    expect(outcome(decree32, land("499.500001"))).toBe("eligible");
  });

  it("of clusters without industrial land is not over anything, but nothing is unleased either", () => {
    const answer = establish(decree32, { existing: inEveryUnit({ clusters: [{ industrialHa: 0 }] }) });
    expect(outcomeOf(answer)).toBe("eligible");
    expect(finding(answer, "existing.fill-rate")).toMatchObject({ state: "unmet" });
    expect(finding(answer, "existing.fill-rate")).not.toHaveProperty("observed");
  });
});

/** Clusters filled to less than half, of which so much is not leased. */
const unleased = (industrialHa: number, leasedHa: number): EstablishmentFacts => ({
  existing: inEveryUnit({ clusters: [{ industrialHa, leasedHa, approvedHa: 0 }] }),
});

describe("the unleased industrial land of the clusters already there", () => {
  it("of exactly 100 ha is not over 100 ha, 100.000001 ha is (Điều 8 k1 đc)", () => {
    for (const regime of [decree32, decree139]) {
      expect(outcome(regime, unleased(180, 80.000001)), regime.name).toBe("eligible");
      expect(outcome(regime, unleased(180, 80)), regime.name).toBe("eligible");
      expect(outcome(regime, unleased(180, 79.999999)), regime.name).toBe("ineligible");
    }
  });

  it("must be under 50 ha until Nghị định 32/2024: exactly 50 ha is not under 50 ha (Điều 10)", () => {
    for (const regime of [decree68, decree66]) {
      expect(outcome(regime, unleased(90, 40.000001)), regime.name).toBe("eligible");
      expect(outcome(regime, unleased(90, 40)), regime.name).toBe("ineligible");
      expect(outcome(regime, unleased(90, 39.999999)), regime.name).toBe("ineligible");
    }
  });

  it("may be 50 ha but not 50.000001 ha under Nghị định 303/2026 (Điều 8 k1 đc)", () => {
    expect(outcome(decree303, unleased(90, 40.000001))).toBe("eligible");
    expect(outcome(decree303, unleased(90, 40))).toBe("eligible");
    expect(outcome(decree303, unleased(90, 39.999999))).toBe("ineligible");
  });

  it("says by how much it is too much, and whether that alone would do", () => {
    const over = (regime: Regime, id = "existing.unleased") =>
      finding(establish(regime, unleased(130, 10)), id);
    expect(over(decree32)).toMatchObject({
      required: { op: "<=", values: [{ value: "100", unit: "ha" }] },
      shortfall: { value: "20", unit: "ha", exclusive: false },
    });
    expect(over(decree66)).toMatchObject({
      required: { op: "<", values: [{ value: "50", unit: "ha" }] },
      shortfall: { value: "70", unit: "ha", exclusive: true },
    });
    expect(over(decree303)).toMatchObject({
      required: { op: "<=", values: [{ value: "50", unit: "ha" }] },
      shortfall: { value: "70", exclusive: false },
    });
  });
});

describe("the test over the clusters already there", () => {
  const crowded = { clusters: [{ industrialHa: 400, leasedHa: 0, approvedHa: 0 }] };

  it("applies only where there is an established cluster: [] is none (Điều 8 k1 đc)", () => {
    for (const regime of knownRegimes) {
      const answer = establish(regime, { existing: inEveryUnit({ clusters: [] }) });
      expect(stateOf(answer, "existing"), regime.name).toBe("not-applicable");
      expect(outcomeOf(answer), regime.name).toBe("eligible");
      const none = establish(regime, { existing: inEveryUnit({ totals: { clusters: 0 } }) });
      expect(outcomeOf(none), regime.name).toBe("eligible");
      expect(outcome(regime, { existing: inEveryUnit(crowded) }), regime.name).toBe("ineligible");
    }
  });

  it("looks at the district, at the unit that the province decided, or at the commune", () => {
    for (const regime of knownRegimes) {
      const others = inEveryUnit({ clusters: [] });
      expect(outcome(regime, { existing: { ...others, [regime.unit]: crowded } }), regime.name).toBe(
        "ineligible",
      );
      const elsewhere = { ...inEveryUnit(crowded), [regime.unit]: { clusters: [] } };
      expect(outcome(regime, { existing: elsewhere }), regime.name).toBe("eligible");
    }
  });

  it("says that the province decides the unit since 1 July 2025 (Nghị định 139/2025, Điều 12)", () => {
    const answer = establish(decree139, {});
    expect(noticesOf(answer)).toContain("province-decides-unit");
    expect(finding(answer, "existing")?.citation).toEqual({ document: "139/2025/NĐ-CP", article: "12" });
    expect(
      finding(establish(decree139, { existing: inEveryUnit(crowded) }), "existing.unleased"),
    ).toMatchObject({
      citation: { document: "32/2024/NĐ-CP", article: "8", clause: "1", point: "c" },
    });
  });

  it("asks for the list of the unit where nothing is known of it", () => {
    for (const regime of knownRegimes) {
      const path = `existing.${regime.unit}.clusters`;
      expect(missingOf(establish(regime, { existing: null })), regime.name).toEqual([path]);
      expect(missingOf(establish(regime, { existing: { [regime.unit]: {} } })), regime.name).toEqual([path]);
    }
  });

  it("exempts high-tech and ecological clusters under Nghị định 303/2026 only (Điều 8 k1 đc)", () => {
    const existing = inEveryUnit(crowded);
    for (const kinds of [{ highTech: true }, { ecological: true }]) {
      for (const regime of knownRegimes) {
        expect(outcome(regime, { existing, kinds }), regime.name).toBe(
          regime === decree303 ? "eligible" : "ineligible",
        );
      }
    }
    expect(
      outcome(decree303, { existing, kinds: { craftVillage: true, highTech: false, ecological: false } }),
    ).toBe("ineligible");
    const answer = establish(decree303, { existing, kinds: { highTech: true } });
    expect(stateOf(answer, "existing")).toBe("not-applicable");
  });

  it("asks whether the cluster is exempt only where that matters", () => {
    const unknown = { kinds: null };
    expect(missingOf(establish(decree303, { ...unknown, existing: inEveryUnit(crowded) }))).toEqual([
      "kinds.highTech",
      "kinds.ecological",
    ]);
    expect(outcome(decree303, { ...unknown, existing: inEveryUnit({ clusters: [] }) })).toBe("eligible");
    expect(outcome(decree303, { ...unknown, ...unleased(90, 40) })).toBe("eligible");
  });

  it("notes that a cluster without a detailed plan has no industrial land fixed by law", () => {
    const planned = (detailedPlanApproved: boolean | null) =>
      noticesOf(
        establish(decree32, {
          existing: inEveryUnit({ clusters: [{ industrialHa: 10, leasedHa: 9, detailedPlanApproved }] }),
        }),
      ).includes("industrial-land-without-plan");
    expect([planned(false), planned(true), planned(null)]).toEqual([true, false, false]);
  });
});

describe("the average fill rate as a simple mean, the other reading", () => {
  /** 10 ha full and 390 ha filled to 47 %: 48 % by area, 74 % as a mean of rates. */
  const uneven = {
    existing: inEveryUnit({
      clusters: [
        { industrialHa: 10, leasedHa: 10, approvedHa: 0 },
        { industrialHa: 390, leasedHa: 0, approvedHa: 183.3 },
      ],
    }),
  };

  it("does not decide; a notice has its outcome where that would differ", () => {
    for (const regime of knownRegimes) {
      const answer = establish(regime, uneven);
      expect(answer).toMatchObject({ outcome: "ineligible" });
      expect("notices" in answer ? answer.notices : []).toContainEqual(
        expect.objectContaining({
          code: "average-fill-rate-reading",
          kind: "reading",
          at: "cluster.establish.existing.fill-rate",
          alternative: "eligible",
        }),
      );
    }
  });

  it("has no notice where both readings say the same, or the unleased land decides", () => {
    expect(noticesOf(establish(decree32, filled(80)))).not.toContain("average-fill-rate-reading");
    expect(noticesOf(establish(decree32, filled(120)))).not.toContain("average-fill-rate-reading");
    expect(noticesOf(establish(decree32, unleased(180, 80)))).not.toContain("average-fill-rate-reading");
  });

  it("is open where only totals of several clusters are known; of one cluster it is the same", () => {
    const totals = (clusters: number) =>
      establish(decree32, {
        existing: inEveryUnit({ totals: { clusters, industrialHa: 400, leasedHa: 201, approvedHa: 0 } }),
      });
    expect(totals(1)).toMatchObject({ outcome: "eligible" });
    expect(noticesOf(totals(1))).not.toContain("average-fill-rate-reading");
    const two = totals(2);
    expect("notices" in two ? two.notices : []).toContainEqual(
      expect.objectContaining({ code: "average-fill-rate-reading", alternative: null }),
    );
  });
});

describe("provisions that are not verified well enough", () => {
  const { accept: _, ...plain } = decree68.options;
  const byDefault: Regime = { ...decree68, options: plain };

  it("beyond the area, Nghị định 68/2017 does not decide unless unverified texts are accepted", () => {
    const answer = establish(byDefault, {});
    expect(answer).toMatchObject({ status: "undetermined", missing: [] });
    const because = answer.status === "undetermined" ? answer.because : [];
    expect(new Set(because.map(({ kind }) => kind))).toEqual(new Set(["withheld"]));
    expect(outcome(byDefault, { onApprovedList: false, inDevelopmentPlan: false })).toBe("undetermined");
    expect(outcome(byDefault, { areaHa: 75.000001 })).toBe("ineligible");
    expect(outcome(decree68, {})).toBe("eligible");
    expect(outcome(decree68, { inDevelopmentPlan: false })).toBe("ineligible");
  });

  it("nothing is asked for the sake of what is withheld", () => {
    expect(missingOf(assessEstablishment({}, byDefault.options))).toEqual([
      "areaHa",
      "mountainDistrict",
      "kinds.craftVillage",
    ]);
  });

  it("the answer says that the conditions are known from recollection only", () => {
    expect(noticesOf(establish(byDefault, {}))).toContain("conditions-from-recollection");
  });

  it("Nghị định 66/2020 and 303/2026 rest on single sources, 32/2024 on its official text", () => {
    const strict = knownRegimes.map((regime) => outcomeOf(establish(regime, {}, { accept: "official" })));
    expect(strict).toEqual(["undetermined", "undetermined", "eligible", "eligible", "undetermined"]);
    const single = knownRegimes.map((regime) =>
      outcomeOf(establish(regime, {}, { accept: "single-source" })),
    );
    expect(single).toEqual(["undetermined", "eligible", "eligible", "eligible", "eligible"]);
    expect(noticesOf(establish(decree303, {}))).toContain("amendment-from-summary");
  });

  it("a figure that is withheld does not decide, whichever side the area is on", () => {
    expect(outcomeOf(establish(decree303, { areaHa: 80 }, { accept: "official" }))).toBe("undetermined");
  });
});
