import { describe, expect, it } from "vitest";
import type { SupportItem } from "../../src/extension/items.js";
import { parsedSupportCap } from "../../src/extension/parsed-support-cap.js";
import { supportCap } from "../../src/extension/support-cap.js";
import { parseSupport } from "../../src/extension/support-schema.js";
import { bindingOf, capOf, day, million, noticesOf, one, openOf } from "./ask.js";

/** Item, percent of the cost, million đồng for each unit: Article 6 of the joint circular of 2014. */
const joint: readonly (readonly [SupportItem, number | null, number | null])[] = [
  ["enterpriseEstablishment", null, 10],
  ["newTechnologyModel", 30, 500],
  ["effectiveModel", null, 100],
  ["machinery", 50, 200],
  ["technologyTransfer", 50, 200],
  ["domesticFairOrganising", 100, null],
  ["domesticFairParticipation", 80, null],
  ["fairAbroad", 100, null],
  ["studyTripAbroad", 100, null],
  ["regionalSelection", null, 100],
  ["nationalSelection", null, 200],
  ["brand", 50, 35],
  ["consulting", 50, 35],
  ["communications", null, null],
  ["regionalAssociation", 30, 70],
  ["nationalAssociation", 30, 100],
  ["linkageCluster", 50, 150],
  ["establishmentPollution", 30, 300],
  ["clusterPollution", 30, 1500],
  ["clusterDetailedPlan", 50, 500],
  ["clusterInfrastructure", null, 3000],
  ["agencyManagement", 1.5, null],
  ["implementerManagement", 2.5, null],
  ["showroom", null, null],
  ["relocationConsulting", null, null],
  ["cleanerProductionAssessment", 50, 50],
];

/** The same of the circular of 2018, where both figures are known. */
const circular: typeof joint = [
  ["enterpriseEstablishment", null, 10],
  ["newTechnologyModel", 30, 1000],
  ["effectiveModel", 30, 100],
  ["cleanerProductionModel", 30, 500],
  ["machinery", 50, 300],
  ["technologyTransfer", 50, 300],
  ["technologyLine", 50, 450],
  ["fairAbroad", 100, null],
  ["studyTripAbroad", 100, null],
  ["trademark", 50, 35],
  ["consulting", 50, 35],
  ["regionalAssociation", 30, 70],
  ["nationalAssociation", 30, 100],
  ["linkageCluster", 50, 150],
  ["establishmentPollution", 30, 300],
  ["clusterPollution", 30, 1500],
  ["clusterDetailedPlan", 50, 500],
];

describe.each([
  ["joint circular 26/2014/TTLT-BTC-BCT", day.joint, joint],
  ["circular 28/2018/TT-BTC", day.circular, circular],
] as const)("%s", (_name, on, norms) => {
  it.each(norms)("%s: %s percent of the cost, %s million for each unit", (item, percent, cap) => {
    const how = { on, accept: "unverified" } as const;
    const most = (cap ?? 100) * million;
    /** The least cost of which the share is an amount. */
    const costFor = (amount: number) => Math.ceil((amount * 1000) / ((percent ?? 100) * 10));
    const byCost = percent === null ? "cost" : "rate";
    for (const amount of [most - 1, most]) {
      expect(capOf(one(item, costFor(amount)), how)).toBe(amount);
      expect(bindingOf(one(item, costFor(amount)), how)).toBe(byCost);
    }
    const more = one(item, costFor(most + 1));
    expect(capOf(more, how)).toBe(cap === null ? most + 1 : most);
    const capName = item === "technologyLine" ? "technology-line" : "cap";
    expect(bindingOf(more, how)).toBe(cap === null ? byCost : capName);
  });
});

describe("a prize", () => {
  it.each([
    ["regionalPrize", 5],
    ["nationalPrize", 10],
  ] as const)("%s of 2014: not over %s million for each product, whatever it costs", (item, cap) => {
    const facts = { item, budget: "national", units: 3 } as const;
    expect(capOf(facts, { on: day.joint })).toBe(3 * cap * million);
    expect(capOf({ ...facts, priority: true }, { on: day.joint })).toBe(3 * cap * million);
  });

  it("has no amount under the circular of 2018, and does not fall back on that of 2014", () => {
    const facts = { item: "nationalPrize", budget: "national", units: 1 } as const;
    expect(capOf(facts, { on: day.circular, accept: "unverified" })).toEqual([0, null]);
    expect(openOf(facts, { on: day.circular, accept: "unverified" })).toEqual([
      [],
      ["text-not-obtained .cap"],
    ]);
    expect(openOf(facts, { on: day.circular })[1]).toEqual(["withheld .rate", "text-not-obtained .cap"]);
  });

  it("leaves no own capital", () => {
    const answer = supportCap({ item: "regionalPrize", budget: "national", units: 1 }, { on: day.joint });
    expect(answer.status === "decided" && answer.outcome).toMatchObject({
      ceiling: 5 * million,
      ownCapital: null,
    });
  });
});

describe("the days", () => {
  const facts = one("machinery", 900 * million);

  it("the norm is that of the day of approval: 200 million to 10 May 2018, 300 from 11 May", () => {
    expect(capOf(facts, { on: "2018-05-10" })).toBe(200 * million);
    expect(capOf(facts, { on: "2018-05-11" })).toBe(300 * million);
  });

  it("the joint circular begins on 8 April 2014; the text before it was not obtained", () => {
    expect(capOf(facts, { on: "2014-04-07" })).toBe("text-not-obtained");
    expect(capOf(facts, { on: "2014-04-08" })).toBe(200 * million);
  });

  it("the decree begins on 5 July 2012", () => {
    expect(capOf(facts, { on: "2012-07-04" })).toBe("before");
    expect(capOf(facts, { on: "2012-07-05" })).toBe("text-not-obtained");
  });

  it("both clocks stand in the regimes of an answer", () => {
    const regimes = (on: string) => {
      const answer = supportCap(facts, { on });
      return answer.status === "invalid" ? [] : answer.regimes.map(({ id }) => id);
    };
    expect(regimes("2012-07-05")).toEqual(["extension.decree-45-2012"]);
    expect(regimes(day.joint)).toEqual(["extension.decree-45-2012", "extension.joint-circular-26-2014"]);
    expect(regimes("2025-10-14")).toEqual(["extension.decree-45-2012", "extension.circular-28-2018"]);
    expect(regimes("2025-10-15")).toEqual(["extension.decree-235-2025", "extension.circular-28-2018"]);
  });

  it("a day after what the library knows is answered with a notice", () => {
    expect(capOf(facts, { on: "2027-01-01" })).toBe(300 * million);
    expect(noticesOf(facts, { on: "2027-01-01" })).toHaveProperty("after-knowledge");
    expect(noticesOf(facts, { on: day.changed })).not.toHaveProperty("after-knowledge");
  });

  it("a day that does not exist is a fault, an impossible accept an error", () => {
    expect(capOf(facts, { on: "2026-02-30" })).toBe("on: not-a-day");
    const accept: string = "hearsay";
    expect(() => supportCap(facts, JSON.parse(`{ "on": "2026-03-02", "accept": "${accept}" }`))).toThrow(
      "hearsay",
    );
  });
});

describe("items without a basis", () => {
  it.each([
    "technologyTransfer",
    "brand",
    "regionalAssociation",
    "nationalAssociation",
    "linkageCluster",
    "clusterDetailedPlan",
    "clusterInfrastructure",
    "relocationConsulting",
    "relocationInterest",
  ] as const)("%s: supportable to 14 October 2025, not supportable from 15 October", (item) => {
    expect(capOf(one(item), { on: "2025-10-14" })).not.toBe("not-supportable");
    expect(capOf(one(item), { on: "2025-10-15" })).toBe("not-supportable");
  });

  it("say the ground, the clause, and what the norm would come to if the basis stood", () => {
    const answer = supportCap(one("clusterInfrastructure", 9e9), { on: day.changed });
    expect(answer).toMatchObject({
      status: "decided",
      outcome: {
        kind: "not-supportable",
        citation: { document: "45/2012/NĐ-CP", article: "4", clause: "7" },
      },
      finding: { state: "unmet" },
    });
    expect(noticesOf(one("technologyTransfer", 100 * million), { on: day.changed })).toHaveProperty(
      "content-removed",
      50 * million,
    );
    expect(noticesOf(one("clusterInfrastructure", 9e9), { on: day.changed })["content-removed"]).toBeNull();
  });

  it("what the decree lists only since 15 October 2025 is not supportable before, and has no norm after", () => {
    for (const item of [
      "digitalTransformation",
      "sustainableProductionModel",
      "artisanActivities",
    ] as const) {
      expect(capOf(one(item, million), { on: "2025-10-14" })).toBe("not-supportable");
      expect(capOf(one(item, million), { on: "2025-10-15" })).toEqual([0, million]);
      expect(openOf(one(item, million), { on: "2025-10-15" })[1]).toEqual(["text-not-obtained"]);
    }
  });

  it("is known before the finance rules are", () => {
    expect(capOf(one("digitalTransformation"), { on: "2013-01-01" })).toBe("not-supportable");
  });

  it("a province's council may add contents", () => {
    const facts = { item: "linkageCluster", budget: "local" } as const;
    expect(noticesOf(facts, { on: day.changed })).toHaveProperty("council-may-add");
    expect(noticesOf({ item: "linkageCluster", budget: "national" }, { on: day.changed })).not.toHaveProperty(
      "council-may-add",
    );
  });

  it("a contest stands in the joint circular only; under the next circular its basis is not known", () => {
    expect(capOf(one("contest", million), { on: day.joint })).toEqual([0, million]);
    const answer = supportCap(one("contest", million), { on: day.circular });
    expect(answer.status === "undetermined" && answer.finding.children?.[0]?.state).toBe("unknown");
  });
});

describe("verification", () => {
  it("a norm known from recollection is withheld by default and applied when it is accepted", () => {
    const facts = one("consulting", 100 * million);
    expect(capOf(facts, { on: day.changed })).toEqual([0, 100 * million]);
    expect(openOf(facts, { on: day.changed })).toEqual([[], ["withheld .rate", "withheld .cap"]]);
    expect(capOf(facts, { on: day.changed, accept: "unverified" })).toBe(35 * million);
  });

  it("a norm of one source is withheld from those who accept agreed texts only", () => {
    const facts = one("cleanerProductionModel", 900 * million);
    expect(capOf(facts, { on: day.changed })).toBe(270 * million);
    expect(capOf(facts, { on: day.changed, accept: "corroborated" })).toEqual([0, 900 * million]);
    expect(capOf(one("machinery", 900 * million), { on: day.changed, accept: "corroborated" })).toBe(
      300 * million,
    );
    expect(capOf(one("machinery", 900 * million), { on: day.changed, accept: "official" })).toEqual([
      0,
      900 * million,
    ]);
  });

  it("what should not be applied stays open at every level", () => {
    const facts = one("implementerManagement", 900 * million);
    for (const accept of ["official", "corroborated", "single-source", "unverified"] as const) {
      expect(capOf(facts, { on: day.changed, accept })).toEqual([0, 900 * million]);
    }
    expect(noticesOf(facts, { on: day.changed })).toHaveProperty("norm-remark");
  });

  it("a figure that was not obtained leaves the range that the other allows", () => {
    expect(capOf(one("regionalSelection", 900 * million), { on: day.circular })).toEqual([0, 200 * million]);
    expect(capOf(one("clusterInfrastructure", 9e9), { on: day.circular })).toEqual([0, 6000 * million]);
    expect(openOf(one("nationalSelection", 9e9), { on: day.circular })).toEqual([
      [],
      ["text-not-obtained .rate"],
    ]);
    const fair = one("domesticFairParticipation", 100 * million);
    expect(capOf(fair, { on: day.circular, accept: "unverified" })).toEqual([0, 80 * million]);
  });

  it("levels that another document sets are open within the cost", () => {
    expect(capOf(one("vocationalTraining", million), { on: day.joint })).toEqual([0, million]);
    expect(capOf(one("vocationalTraining"), { on: day.joint })).toEqual([0, null]);
  });

  it("an item without a norm of its own: open in its reading where all was read, else not obtained", () => {
    expect(openOf(one("technologyLine", million), { on: day.joint })[1]).toEqual(["open-reading"]);
    expect(openOf(one("brand", million), { on: day.circular })[1]).toEqual(["text-not-obtained"]);
  });
});

describe("facts that are missing", () => {
  const how = { on: day.circular };

  it("the point of 540 million: half of it is under the cap, so units and priority do not matter", () => {
    expect(capOf({ item: "machinery", budget: "national", eligibleCostDong: 540 * million }, how)).toBe(
      270 * million,
    );
  });

  it("are those that can still change the ceiling", () => {
    const facts = { item: "machinery", budget: "national" } as const;
    expect(openOf(facts, how)).toEqual([["eligibleCostDong", "units", "priority"], ["missing-facts"]]);
    expect(openOf({ ...facts, eligibleCostDong: 600 * million + 2 }, how)[0]).toEqual(["units", "priority"]);
    expect(openOf({ ...facts, units: 1, eligibleCostDong: 900 * million }, how)[0]).toEqual(["priority"]);
    expect(openOf({ ...facts, priority: false, eligibleCostDong: 900 * million }, how)[0]).toEqual(["units"]);
    expect(openOf({ ...facts, units: 2, eligibleCostDong: 1200 * million }, how)[0]).toEqual([]);
    expect(openOf({ item: "regionalPrize", budget: "national" }, { on: day.joint })[0]).toEqual(["units"]);
    expect(openOf({ item: "fairAbroad", budget: "national" }, how)[0]).toEqual(["eligibleCostDong"]);
  });

  it("begin with the budget where that is not known", () => {
    const facts = { item: "machinery", eligibleCostDong: 900 * million } as const;
    expect(openOf(facts, how)).toEqual([["budget", "units", "priority"], ["missing-facts"]]);
    expect(openOf({ ...facts, eligibleCostDong: million }, how)[0]).toEqual(["budget"]);
    expect(capOf(facts, how)).toEqual([0, 900 * million]);
  });

  it("are named on a decided answer when they were not needed", () => {
    const unanswered = (facts: Parameters<typeof supportCap>[0]) => {
      const answer = supportCap(facts, how);
      return answer.status === "decided" ? answer.unanswered.map(({ path }) => path) : null;
    };
    expect(unanswered({ item: "machinery", budget: "national", eligibleCostDong: 2 })).toEqual([
      "units",
      "priority",
      "vatDong",
    ]);
    expect(unanswered({ ...one("machinery", 2), vatDong: 0 })).toEqual([]);
    expect(unanswered({ item: "fairAbroad", budget: "national", eligibleCostDong: 2 })).toEqual([
      "priority",
      "vatDong",
    ]);
    expect(unanswered({ ...one("enterpriseEstablishment", 2), vatDong: 1 })).toEqual([]);
  });

  it("tell how they are asked for", () => {
    const answer = supportCap(
      { item: "machinery", budget: "national", eligibleCostDong: 900 * million },
      how,
    );
    expect(answer.status === "undetermined" && answer.missing[0]).toEqual({
      path: "units",
      kind: "number",
      unit: "item",
      label: { vi: "Số đơn vị được hỗ trợ", en: "Number of units" },
      citation: { document: "28/2018/TT-BTC", article: "8", clause: "4" },
    });
    const budget = supportCap({ item: "machinery" }, how);
    expect(budget.status === "undetermined" && budget.missing[0]).toMatchObject({
      path: "budget",
      kind: "choice",
    });
  });
});

describe("units", () => {
  it("multiply the cap and not the rate", () => {
    const facts = { ...one("newTechnologyModel", 9000 * million), units: 2 };
    expect(capOf(facts, { on: day.circular })).toBe(2000 * million);
    expect(capOf({ ...facts, eligibleCostDong: 6000 * million }, { on: day.circular })).toBe(1800 * million);
  });

  it("of which one could be above its own cap are noticed", () => {
    const facts = { ...one("machinery", 900 * million), units: 2 };
    expect(noticesOf(facts, { on: day.circular })).toHaveProperty("several-units");
    expect(noticesOf({ ...facts, eligibleCostDong: 600 * million }, { on: day.circular })).not.toHaveProperty(
      "several-units",
    );
    expect(
      noticesOf({ item: "regionalPrize", budget: "national", units: 2 }, { on: day.joint }),
    ).not.toHaveProperty("several-units");
  });
});

describe("a priority project", () => {
  const facts = { ...one("machinery", 2000 * million), priority: true };

  it("under the joint circular lifts the cap one and a half times, and the rate under another reading", () => {
    expect(capOf(facts, { on: day.joint })).toBe(300 * million);
    expect(bindingOf(facts, { on: day.joint })).toBe("priority");
    const at500 = { ...facts, eligibleCostDong: 500 * million };
    expect(capOf(at500, { on: day.joint })).toBe(250 * million);
    expect(noticesOf(at500, { on: day.joint })).toHaveProperty("multiplier-lifts-rate", 300 * million);
    expect(noticesOf(facts, { on: day.joint })).not.toHaveProperty("multiplier-lifts-rate");
  });

  it("a rate is lifted to all of the cost at most", () => {
    const fair = { ...one("domesticFairParticipation", 100 * million), priority: true };
    expect(capOf(fair, { on: day.joint })).toBe(80 * million);
    expect(noticesOf(fair, { on: day.joint })).toHaveProperty("multiplier-lifts-rate", 100 * million);
  });

  it("under the circular of 2018 the lift is known from recollection only", () => {
    expect(capOf(facts, { on: day.circular })).toEqual([300 * million, 450 * million]);
    expect(openOf(facts, { on: day.circular })).toEqual([[], ["withheld .priority"]]);
    expect(capOf(facts, { on: day.circular, accept: "unverified" })).toBe(450 * million);
  });

  it("does not lift what managing costs", () => {
    const managing = { ...one("agencyManagement", 1000 * million), priority: true };
    expect(capOf(managing, { on: day.joint })).toBe(15 * million);
    const answer = supportCap(managing, { on: day.joint });
    expect(answer.status === "decided" && answer.outcome).toMatchObject({ ownCapital: null });
  });
});

describe("a technology line", () => {
  const line = one("technologyLine", 2000 * million);

  it("has one and a half times the cap of machinery, and the same rate", () => {
    expect(capOf(line, { on: day.changed })).toBe(450 * million);
    expect(noticesOf(line, { on: day.changed })).not.toHaveProperty("multiplier-lifts-rate");
  });

  it("would have three quarters of the cost under another reading", () => {
    const small = one("technologyLine", 500 * million);
    expect(capOf(small, { on: day.changed })).toBe(250 * million);
    expect(noticesOf(small, { on: day.changed })).toHaveProperty("multiplier-lifts-rate", 375 * million);
  });

  it("of a priority project is not lifted twice; the other reading is noticed", () => {
    const both = { ...line, priority: true };
    expect(capOf(both, { on: day.changed, accept: "unverified" })).toBe(450 * million);
    expect(noticesOf(both, { on: day.changed, accept: "unverified" })).toHaveProperty(
      "multipliers-compound",
      675 * million,
    );
    expect(noticesOf(both, { on: day.changed })).not.toHaveProperty("multipliers-compound");
  });
});

describe("other readings", () => {
  it("value-added tax stays out of the cost, and the notice says what it would add", () => {
    const facts = { ...one("machinery", 500 * million), vatDong: 50 * million };
    expect(capOf(facts, { on: day.circular })).toBe(250 * million);
    expect(noticesOf(facts, { on: day.circular })).toHaveProperty("vat-in-cost", 275 * million);
    const capped = { ...one("machinery", 700 * million), vatDong: 70 * million };
    expect(noticesOf(capped, { on: day.circular })).not.toHaveProperty("vat-in-cost");
    expect(noticesOf({ ...facts, vatDong: 0 }, { on: day.circular })).not.toHaveProperty("vat-in-cost");
  });

  it("an effective model is given the rate of a province that adopts the norm; without a rate it would be more", () => {
    const facts = one("effectiveModel", 200 * million);
    expect(capOf(facts, { on: day.circular })).toBe(60 * million);
    expect(noticesOf(facts, { on: day.circular })).toHaveProperty("effective-model-rate", 100 * million);
    expect(noticesOf(one("effectiveModel", 900 * million), { on: day.circular })).not.toHaveProperty(
      "effective-model-rate",
    );
  });

  it("pollution treatment: the norm of repair is applied to the content of 2025", () => {
    const facts = one("establishmentPollution", 900 * million);
    expect(noticesOf(facts, { on: day.changed })).toHaveProperty("pollution-wording", null);
    expect(noticesOf(facts, { on: day.circular })).not.toHaveProperty("pollution-wording");
  });

  it("an item for which the text sets no limit is noticed", () => {
    expect(noticesOf(one("communications", million), { on: day.joint })).toHaveProperty("no-limit-set");
  });
});

describe("loan interest", () => {
  const loan = (...interestYears: readonly { paidDong?: number; referenceDong?: number }[]) =>
    ({ item: "relocationInterest", budget: "national", units: 1, priority: false, interestYears }) as const;
  const year = (paid: number, reference: number) => ({
    paidDong: paid * million,
    referenceDong: reference * million,
  });

  it("is half of the interest of the first two years, not over that at the reference rate", () => {
    expect(capOf(loan(year(300, 250), year(300, 400), year(900, 900)), { on: day.joint })).toBe(
      275 * million,
    );
    expect(capOf(loan(year(300, 250)), { on: day.joint })).toBe(125 * million);
  });

  it("has one cap of 500 million over both years", () => {
    expect(capOf(loan(year(500, 500), year(500, 500)), { on: day.joint })).toBe(500 * million);
    expect(bindingOf(loan(year(500, 500), year(500, 500)), { on: day.joint })).toBe("rate");
    expect(capOf(loan(year(501, 501), year(500, 500)), { on: day.joint })).toBe(500 * million);
    expect(bindingOf(loan(year(501, 501), year(500, 500)), { on: day.joint })).toBe("cap");
  });

  it("under the circular of 2018 the reference rate is known from recollection: it matters only where it is lower", () => {
    expect(capOf(loan(year(300, 400)), { on: day.circular })).toBe(150 * million);
    expect(capOf(loan(year(300, 200)), { on: day.circular })).toEqual([100 * million, 150 * million]);
    expect(openOf(loan(year(300, 200)), { on: day.circular })).toEqual([[], ["withheld .reference-rate"]]);
    expect(capOf(loan(year(300, 200)), { on: day.circular, accept: "unverified" })).toBe(100 * million);
  });

  it("lacks what was not given of the years that count", () => {
    const facts = loan({ paidDong: 300 * million }, { referenceDong: 200 * million }, {});
    expect(openOf(facts, { on: day.joint })).toEqual([
      ["interestYears[0].referenceDong", "interestYears[1].paidDong"],
      ["missing-facts"],
    ]);
    expect(capOf(facts, { on: day.joint })).toEqual([0, 250 * million]);
    expect(openOf({ item: "relocationInterest", budget: "national" }, { on: day.joint })[0]).toEqual([
      "interestYears",
      "units",
      "priority",
    ]);
    expect(capOf(loan({}), { on: day.circular })).toEqual([0, 500 * million]);
  });

  it("shows the range of an interest that is not known", () => {
    const answer = supportCap(loan({ paidDong: 300 * million }), { on: day.joint });
    const children = answer.status === "undetermined" ? (answer.finding.children ?? []) : [];
    expect(children.map(({ id, state }) => [id.replace("extension.support-cap.", ""), state])).toEqual([
      ["basis", "met"],
      ["years", "met"],
      ["reference-rate", "unknown"],
      ["rate", "unknown"],
      ["cap", "met"],
      ["priority", "not-applicable"],
    ]);
    expect(children[3]?.observed).toEqual({ kind: "range", least: "0", most: "300000000", unit: "dong" });
    const open = supportCap(loan({}), { on: day.joint });
    expect(open.status === "undetermined" && open.finding.children?.[3]?.observed).toEqual({
      kind: "range",
      least: "0",
      most: null,
      unit: "dong",
    });
  });

  it("decided by the cap although the interest is a range leaves the own capital open", () => {
    const facts = loan(year(2000, 1500));
    const answer = supportCap(facts, { on: day.circular });
    expect(answer.status === "decided" && answer.outcome).toMatchObject({
      ceiling: 500 * million,
      ownCapital: null,
    });
  });
});

describe("bad input", () => {
  const faults = (input: unknown) => {
    const parsed = parseSupport(input);
    return parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path, code]);
  };

  it("no item, an unknown item, and no facts at all", () => {
    expect(faults({})).toEqual([["item", "missing"]]);
    expect(faults({ item: null })).toEqual([["item", "missing"]]);
    expect(faults({ item: "teleportation" })).toEqual([
      ["item", "not-a-choice"],
      ["item", "missing"],
    ]);
    expect(faults(null)).toEqual([
      ["", "not-an-object"],
      ["item", "missing"],
    ]);
  });

  it("đồng below zero, fractions of a đồng, costs over the safe range", () => {
    expect(faults({ item: "machinery", eligibleCostDong: -1 })).toEqual([["eligibleCostDong", "negative"]]);
    expect(faults({ item: "machinery", eligibleCostDong: 0.5 })).toEqual([["eligibleCostDong", "too-fine"]]);
    expect(faults({ item: "machinery", eligibleCostDong: "9007199254740993" })).toEqual([
      ["eligibleCostDong", "too-large"],
    ]);
    expect(faults({ item: "machinery", eligibleCostDong: Number.MAX_SAFE_INTEGER, vatDong: 1 })).toEqual([
      ["vatDong", "too-large"],
    ]);
  });

  it("units of another item, no units, parts of units, too many", () => {
    expect(faults({ item: "machinery", units: 1, unit: "model" })).toEqual([["unit", "conflict"]]);
    expect(faults({ item: "machinery", units: 1, unit: "establishment" })).toEqual([]);
    expect(faults({ item: "fairAbroad", unit: "model" })).toEqual([["unit", "conflict"]]);
    expect(faults({ item: "machinery", units: 0 })).toEqual([["units", "not-a-count"]]);
    expect(faults({ item: "machinery", units: 1.5 })).toEqual([["units", "too-fine"]]);
    expect(faults({ item: "machinery", units: 100_001 })).toEqual([["units", "too-large"]]);
  });

  it("a line that is not a technology line, and a technology line that is none", () => {
    expect(faults({ item: "machinery", technologyLine: true })).toEqual([["technologyLine", "conflict"]]);
    expect(faults({ item: "consulting", technologyLine: true })).toEqual([["technologyLine", "conflict"]]);
    expect(faults({ item: "technologyLine", technologyLine: false })).toEqual([
      ["technologyLine", "conflict"],
    ]);
    expect(faults({ item: "technologyLine", technologyLine: true })).toEqual([]);
    expect(faults({ item: "machinery", technologyLine: null })).toEqual([]);
  });

  it("interest for another item, and a cost where there is none", () => {
    expect(faults({ item: "machinery", interestYears: [] })).toEqual([["interestYears", "conflict"]]);
    expect(faults({ item: "relocationInterest", eligibleCostDong: 1, vatDong: 1 })).toEqual([
      ["eligibleCostDong", "conflict"],
      ["vatDong", "conflict"],
    ]);
    expect(faults({ item: "nationalPrize", eligibleCostDong: 1 })).toEqual([
      ["eligibleCostDong", "conflict"],
    ]);
    const much = { paidDong: Number.MAX_SAFE_INTEGER };
    expect(
      faults({ item: "relocationInterest", interestYears: [much, much, { referenceDong: -1 }] }),
    ).toEqual([
      ["interestYears[2].referenceDong", "negative"],
      ["interestYears", "too-large"],
    ]);
  });

  it("an empty province, an unknown key, wrong kinds: all faults at once", () => {
    expect(
      faults({ item: "machinery", province: " ", budget: "private", priority: "yes", rate: 1, units: -1 }),
    ).toEqual([
      ["budget", "not-a-choice"],
      ["priority", "not-a-yes-no"],
      ["rate", "unknown-key"],
      ["units", "negative"],
      ["province", "empty"],
    ]);
  });

  it("makes the answer invalid", () => {
    const answer = supportCap({ ...one("machinery"), units: -1 }, { on: day.joint });
    expect(answer).toMatchObject({ status: "invalid", issues: [{ path: "units", code: "negative" }] });
  });

  it("has its messages in both languages", () => {
    const parsed = parseSupport({ item: "machinery", units: 0 });
    expect(parsed.ok ? null : parsed.issues[0]?.message).toEqual({
      vi: "Phải từ 1 trở lên.",
      en: "Must be at least 1.",
    });
  });

  it("null and undefined mean not given", () => {
    const bare = { item: "machinery", budget: "national", eligibleCostDong: 1000 } as const;
    const nulls = {
      ...bare,
      units: null,
      priority: null,
      vatDong: null,
      province: null,
      interestYears: null,
    };
    expect(supportCap(nulls, { on: day.joint })).toEqual(supportCap(bare, { on: day.joint }));
  });
});

describe("the twin for parsed facts", () => {
  it("gives the same bytes", () => {
    for (const on of Object.values(day)) {
      for (const facts of [
        one("machinery", 900 * million),
        one("linkageCluster"),
        { item: "brand" } as const,
      ]) {
        const parsed = parseSupport(facts);
        const twin = parsed.ok ? parsedSupportCap(parsed.value, { on }) : null;
        expect(JSON.stringify(twin)).toBe(JSON.stringify(supportCap(facts, { on })));
      }
    }
  });

  it("reads numbers as plain decimal text, too", () => {
    const text = { ...one("machinery"), eligibleCostDong: "900000000", units: "1" };
    expect(JSON.stringify(supportCap(text, { on: day.joint }))).toBe(
      JSON.stringify(supportCap(one("machinery", 900 * million), { on: day.joint })),
    );
  });
});
