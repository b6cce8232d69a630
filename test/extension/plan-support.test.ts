import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineLocalNorms } from "../../src/extension/local-schema.js";
import { parsedPlan } from "../../src/extension/parsed-plan.js";
import type { PlanActivity } from "../../src/extension/plan-inputs.js";
import { parsePlan } from "../../src/extension/plan-schema.js";
import { planSupport } from "../../src/extension/plan-support.js";
import { day, million, one } from "./ask.js";

type Options = Parameters<typeof planSupport>[1];

const machine = (costMillion: number, more: Partial<PlanActivity> = {}): PlanActivity => ({
  ...one("machinery", costMillion * million),
  supportedElsewhere: false,
  ...more,
});
const other = (item: PlanActivity["item"], costMillion: number, more: Partial<PlanActivity> = {}) => ({
  ...machine(costMillion, more),
  item,
});

const joint: Options = { on: day.joint };
const circular: Options = { on: day.circular };
const all: Options = { on: day.circular, accept: "unverified" };

function planned(activities: readonly PlanActivity[], how: Options) {
  const answer = planSupport({ activities }, how);
  if (answer.status !== "decided") throw new Error(JSON.stringify(answer));
  return answer;
}

/** The total in million đồng, or the range. */
function totalOf(activities: readonly PlanActivity[], how: Options): unknown {
  const answer = planSupport({ activities }, how);
  if (answer.status === "decided") return answer.outcome.total / million;
  if (answer.status === "undetermined") {
    return [answer.possible?.from, answer.possible?.to].map((end) =>
      typeof end === "number" ? end / million : null,
    );
  }
  return answer.status === "invalid"
    ? answer.issues.map(({ path, code }) => `${path}: ${code}`)
    : answer.reason;
}

const codes = (activities: readonly PlanActivity[], how: Options) =>
  planned(activities, how).notices.map(({ code }) => code);

describe("the total of a plan", () => {
  it("is the sum of the ceilings of its activities", () => {
    const activities = [machine(900), other("consulting", 40), other("newTechnologyModel", 1000)];
    expect(totalOf(activities, joint)).toBe(200 + 20 + 300);
  });

  it("of a group project sums over its beneficiaries, each with a cap of its own", () => {
    expect(totalOf([machine(900, { beneficiary: "A" }), machine(900, { beneficiary: "B" })], circular)).toBe(
      600,
    );
  });

  it("does not depend on the order of the activities", () => {
    const activities = fc.array(
      fc.record({
        item: fc.constantFrom("machinery", "technologyLine", "consulting", "fairAbroad", "linkageCluster"),
        budget: fc.constantFrom("national", "local"),
        province: fc.constantFrom("Đồng Tháp", "Hà Giang"),
        eligibleCostDong: fc.integer({ min: 0, max: 3000 }).map((cost) => cost * million),
        units: fc.constantFrom(1, 2, undefined),
        priority: fc.constantFrom(true, false),
        beneficiary: fc.constantFrom("A", "B", undefined),
        content: fc.constantFrom("x", "y", undefined),
        supportedElsewhere: fc.constantFrom(false, true, undefined),
      }),
      { minLength: 1, maxLength: 6 },
    );
    const options = fc.record({
      on: fc.constantFrom(...Object.values(day)),
      accept: fc.constantFrom("single-source", "unverified"),
    });
    const shuffled = activities.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, options, ([list, mixed], how) => {
        expect(totalOf(mixed, how)).toEqual(totalOf(list, how));
      }),
      { numRuns: 500 },
    );
  });

  it("is never above the sum of the ceilings alone", () => {
    const activity = fc
      .tuple(
        fc.constantFrom("machinery", "technologyLine", "effectiveModel"),
        fc.integer({ min: 0, max: 3000 }),
      )
      .map(([item, cost]) => other(item, cost, { content: "x" }));
    fc.assert(
      fc.property(fc.array(activity, { minLength: 1, maxLength: 5 }), (list) => {
        const { total, activities } = planned(list, all).outcome;
        const sum = activities.reduce((so, { cap }) => so + (cap?.kind === "ceiling" ? cap.ceiling : 0), 0);
        expect(total).toBeLessThanOrEqual(sum);
      }),
    );
  });
});

describe("activities of one kind at one establishment", () => {
  it("share its cap; the other reading gives each its own", () => {
    const activities = [machine(400), machine(400)];
    expect(totalOf(activities, circular)).toBe(300);
    const { notices, outcome } = planned(activities, circular);
    expect(outcome.sharedCaps).toEqual([{ activities: [0, 1], cap: 300 * million }]);
    const notice = notices.find(({ code }) => code === "shared-cap");
    expect(notice?.alternative).toMatchObject({ total: 400 * million, sharedCaps: [] });
    expect(codes([machine(200), machine(200)], circular)).not.toContain("shared-cap");
  });

  it("machinery, transfer and line are priced by one clause: the cap of the line holds for them together", () => {
    const activities = [machine(400), other("technologyTransfer", 400), other("technologyLine", 400)];
    expect(totalOf(activities, circular)).toBe(450);
    expect(totalOf([machine(400), other("consulting", 40)], all)).toBe(220);
  });

  it("share no cap where the norm is for models or several units", () => {
    expect(totalOf([other("newTechnologyModel", 9000), other("newTechnologyModel", 9000)], circular)).toBe(
      2000,
    );
    expect(totalOf([machine(900, { units: 2 }), machine(900)], circular)).toBe(450 + 300);
  });

  it("share it also where their number was not given", () => {
    const uncounted = machine(400, { units: undefined });
    expect(totalOf([uncounted, uncounted], circular)).toBe(300);
  });

  it("share no cap across budgets, nor across beneficiaries", () => {
    const local = { budget: "local", province: "Đồng Tháp" } as const;
    expect(totalOf([machine(900), machine(900, local)], { on: "2024-08-01" })).toBe(600);
  });

  it("share the cap that a priority project lifts", () => {
    const lifted = machine(400, { priority: true });
    expect(totalOf([lifted, lifted], joint)).toBe(300);
    expect(totalOf([lifted, machine(400)], joint)).toBe(300);
  });
});

describe("double support", () => {
  it("a content that another State source supports does not count, under the joint circular", () => {
    const activities = [machine(900, { supportedElsewhere: true }), other("consulting", 40)];
    expect(totalOf(activities, joint)).toBe(20);
    const { outcome, finding } = planned(activities, joint);
    expect(outcome.activities.map(({ counting }) => counting)).toEqual(["supported-elsewhere", "counted"]);
    expect(outcome.activities[0]?.advance).toBeNull();
    expect(finding.children?.map(({ state }) => state)).toEqual(["unmet", "met"]);
    expect(finding.children?.[0]?.children?.[1]).toMatchObject({
      id: "extension.plan.activities[0].no-double-support",
      state: "unmet",
      citation: { document: "26/2014/TTLT-BTC-BCT", article: "7", clause: "4" },
    });
  });

  it("whether one does must be known", () => {
    const answer = planSupport({ activities: [machine(900, { supportedElsewhere: undefined })] }, joint);
    expect(answer.status === "undetermined" && answer).toMatchObject({
      possible: { from: 0, to: 200 * million },
      missing: [{ path: "activities[0].supportedElsewhere" }],
      because: [{ kind: "missing-facts" }],
    });
  });

  it("under the circular of 2018 the rule was not read: it is withheld, unless recollection is accepted", () => {
    const activities = [machine(900, { supportedElsewhere: true })];
    expect(totalOf(activities, circular)).toEqual([0, 300]);
    const answer = planSupport({ activities }, circular);
    expect(answer.status === "undetermined" && answer.because.map(({ kind }) => kind)).toEqual(["withheld"]);
    expect(totalOf(activities, all)).toBe(0);
  });

  it("the same content twice counts once, with its larger ceiling", () => {
    const local = { budget: "local", province: "Đồng Tháp", content: "lathe" } as const;
    const activities = [machine(400, { content: "lathe" }), machine(500, local)];
    const how = { on: "2024-08-01", accept: "unverified" } as const;
    expect(totalOf(activities, how)).toBe(250);
    expect(planned(activities, how).outcome.activities.map(({ counting }) => counting)).toEqual([
      "same-content",
      "counted",
    ]);
    expect(totalOf(activities, { on: "2024-08-01" })).toEqual([250, 450]);
    const open = planSupport({ activities }, { on: "2024-08-01" });
    expect(open.status === "undetermined" && open.because.map(({ kind }) => kind)).toEqual(["withheld"]);
  });

  it("contents of the same name at two beneficiaries are two", () => {
    const activities = ["A", "B"].map((beneficiary) => machine(400, { content: "lathe", beneficiary }));
    expect(totalOf(activities, all)).toBe(400);
  });

  it("of equal ceilings the same one counts, whatever the order", () => {
    const activities = [machine(70, { content: "x" }), other("consulting", 70, { content: "x" })];
    const counted = (list: readonly PlanActivity[]) =>
      planned(list, joint).outcome.activities.find(({ counting }) => counting === "counted")?.item;
    expect(counted(activities)).toBe(counted([...activities].reverse()));
  });
});

describe("events abroad", () => {
  it("of one establishment count twice a year at most, the larger ones", () => {
    const fairs = [100, 300, 200].map((cost) => other("fairAbroad", cost));
    expect(totalOf(fairs, joint)).toBe(500);
    expect(planned(fairs, joint).outcome.activities[0]?.counting).toBe("over-yearly-times");
    expect(totalOf(fairs.slice(1), joint)).toBe(500);
    expect(totalOf([...fairs.slice(1), other("fairAbroad", 100, { beneficiary: "B" })], joint)).toBe(600);
  });
});

describe("what is open in a plan", () => {
  it("is open as far as an activity is, and names its missing facts by their place", () => {
    const answer = planSupport(
      { activities: [machine(400), machine(900, { units: undefined, beneficiary: "B" })] },
      circular,
    );
    expect(answer.status === "undetermined" && answer).toMatchObject({
      missing: [{ path: "activities[1].units" }],
      possible: { from: 500 * million, to: 650 * million },
      because: [{ kind: "missing-facts", at: "extension.plan" }],
    });
  });

  it("names the withheld norms at their activities", () => {
    const answer = planSupport({ activities: [machine(400), other("consulting", 40)] }, circular);
    expect(answer.status === "undetermined" && answer.because).toMatchObject([
      { kind: "withheld", at: "extension.plan.activities[1]" },
      { kind: "withheld", at: "extension.plan.activities[1]" },
    ]);
    expect(answer.status === "undetermined" && answer.finding.children?.map(({ state }) => state)).toEqual([
      "met",
      "unknown",
    ]);
  });

  it("has no upper end while nothing limits it", () => {
    expect(totalOf([other("vocationalTraining", 0, { eligibleCostDong: undefined })], joint)).toEqual([
      0,
      null,
    ]);
    const open = machine(0, { eligibleCostDong: undefined, units: undefined });
    expect(totalOf([open, { ...open, budget: "local", province: "Hà Giang" }], circular)).toEqual([0, null]);
    expect(totalOf([open, open], circular)).toEqual([0, 300]);
    expect(totalOf([machine(2, { budget: undefined }), machine(2, { budget: "local" })], joint)).toEqual([
      0, 4,
    ]);
  });

  it("an activity without a basis counts nothing", () => {
    const activities = [machine(400), other("linkageCluster", 400)];
    expect(totalOf(activities, { on: day.changed })).toBe(200);
    const { outcome } = planned(activities, { on: day.changed });
    expect(outcome.activities[1]).toMatchObject({
      counting: "not-supportable",
      cap: { kind: "not-supportable" },
      advance: null,
    });
  });

  it("an activity whose ceiling is open but cannot change the total does not keep it open", () => {
    const free = other("consulting", 0);
    expect(planned([machine(400), { ...free, item: "vocationalTraining" }], joint).outcome.total).toBe(
      200 * million,
    );
    const excluded = other("vocationalTraining", 40, { supportedElsewhere: true });
    const { outcome, unanswered } = planned([machine(400), excluded], joint);
    expect(outcome.activities[1]).toMatchObject({ counting: "supported-elsewhere", cap: null });
    expect(unanswered.map(({ path }) => path)).toEqual(["activities[0].vatDong"]);
  });

  it("lists what was not given and not needed", () => {
    const { unanswered } = planned([machine(400, { units: undefined, priority: undefined })], joint);
    expect(unanswered.map(({ path }) => path)).toEqual([
      "activities[0].units",
      "activities[0].priority",
      "activities[0].vatDong",
    ]);
  });

  it("has no answer before the finance rules are known", () => {
    expect(totalOf([machine(400)], { on: "2013-01-01" })).toBe("text-not-obtained");
    expect(totalOf([other("digitalTransformation", 1)], { on: "2013-01-01" })).toBe("text-not-obtained");
    expect(totalOf([machine(400)], { on: "2011-01-01" })).toBe("before");
    expect(totalOf([machine(400)], { on: "2011-01-41" })).toEqual(["on: not-a-day"]);
  });
});

describe("the advances", () => {
  const advanceOf = (activity: PlanActivity, how: Options) =>
    planned([activity], how).outcome.activities[0]?.advance;

  it.each([
    ["clusterInfrastructure", 1000, "30", 300, "50"],
    ["clusterPollution", 1000, "30", 90, "50"],
    ["consulting", 40, "70", 14, null],
    ["domesticFairOrganising", 100, "70", 70, null],
    ["clusterDetailedPlan", 100, "70", 35, null],
    ["newTechnologyModel", 1000, "70", 210, "70"],
    ["machinery", 200, "70", 70, "70"],
    ["establishmentPollution", 100, "70", 21, "70"],
  ] as const)(
    "%s, cost %s million: %s percent first, %s million",
    (item, cost, percent, amount, workOver) => {
      expect(advanceOf(other(item, cost), joint)).toMatchObject({
        percent,
        amount: amount * million,
        workOver,
        citation: { document: "36/2013/TT-BCT", article: "13" },
      });
    },
  );

  it("are never rounded up, and the remainder is paid after acceptance", () => {
    const advance = advanceOf(machine(0, { eligibleCostDong: 3 }), joint);
    expect(advance).toMatchObject({ amount: 0, remainder: 1 });
  });

  it("of founding an enterprise are held to the ceiling of the later text, with a notice", () => {
    const founding = other("enterpriseEstablishment", 10);
    expect(advanceOf(founding, joint)).toMatchObject({
      percent: "70",
      amount: 7 * million,
      remainder: 3 * million,
      citation: { document: "26/2014/TTLT-BTC-BCT", article: "8", clause: "2", point: "b" },
    });
    const notice = planned([founding], joint).notices.find(({ code }) => code === "advance-above-ceiling");
    expect(notice).toMatchObject({
      at: "extension.plan.activities[0]",
      alternative: { percent: "100", amount: 10 * million, remainder: 0 },
    });
    expect(advanceOf(founding, { on: day.circular, accept: "corroborated" })).toMatchObject({
      percent: "100",
    });
  });

  it("are decided by the head of the agency where the text does not name the item, and by the province", () => {
    expect(advanceOf(other("fairAbroad", 10), joint)).toBeNull();
    expect(
      advanceOf(machine(10, { budget: "local", province: "Đồng Tháp" }), { on: "2024-08-01" }),
    ).toBeNull();
  });

  it("have a ceiling of seventy percent of the total, which is one source's under the circular of 2018", () => {
    expect(planned([machine(200)], joint).outcome.advanceCeiling).toMatchObject({
      percent: "70",
      amount: 70 * million,
      verification: "official",
    });
    expect(planned([machine(200)], circular).outcome.advanceCeiling?.verification).toBe("single-source");
    expect(
      planned([machine(200)], { on: day.circular, accept: "corroborated" }).outcome.advanceCeiling,
    ).toBeNull();
  });

  it("stand in a circular whose amendment of 2018 was not read", () => {
    expect(codes([machine(200)], { on: "2018-07-09" })).not.toContain("amendment-not-read");
    expect(codes([machine(200)], { on: "2018-07-10" })).toContain("amendment-not-read");
    expect(codes([other("fairAbroad", 10)], { on: "2018-07-10" })).not.toContain("amendment-not-read");
  });
});

describe("the notices of a plan", () => {
  it("say what holds for every activity once, and other readings at their activity", () => {
    const activities = [machine(400, { vatDong: 10 * million }), other("newTechnologyModel", 100)];
    const { notices } = planned(activities, { on: day.changed });
    expect(notices.map(({ code, at }) => [code, at])).toEqual([
      ["ceiling-only", "extension.plan"],
      ["norms-behind-content", "extension.plan"],
      ["vat-in-cost", "extension.plan.activities[0]"],
      ["amendment-not-read", "extension.plan"],
    ]);
  });
});

describe("bad input of a plan", () => {
  const faults = (input: unknown) => {
    const parsed = parsePlan(input);
    return parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path, code]);
  };

  it("no activities", () => {
    expect(faults({})).toEqual([["activities", "missing"]]);
    expect(faults({ activities: [] })).toEqual([["activities", "empty"]]);
    expect(faults({ activities: "all" })).toEqual([
      ["activities", "not-a-list"],
      ["activities", "missing"],
    ]);
  });

  it("faults of activities by their place", () => {
    expect(faults({ activities: [machine(1), { item: "machinery", unit: "model", content: 7 }] })).toEqual([
      ["activities[1].content", "not-a-text"],
      ["activities[1].unit", "conflict"],
    ]);
    expect(faults({ activities: [null] })).toEqual([
      ["activities[0]", "not-an-object"],
      ["activities[0].item", "missing"],
    ]);
  });

  it("costs whose sum is beyond exact calculation", () => {
    const most = { item: "fairAbroad", eligibleCostDong: Number.MAX_SAFE_INTEGER };
    expect(faults({ activities: [most, most] })).toEqual([["activities", "too-large"]]);
  });

  it("prizes whose sum is beyond exact calculation", () => {
    const norms = defineLocalNorms({
      document: "01/2026/NQ-HĐND Cà Mau",
      verification: "official",
      territory: ["Cà Mau"],
      from: "2020-01-01",
      norms: [{ item: "provincialPrize", ratePercent: "none", capDong: 45_000_000_000 }],
    });
    const prize: PlanActivity = {
      item: "provincialPrize",
      budget: "local",
      province: "Cà Mau",
      units: 100_000,
      supportedElsewhere: false,
    };
    const how = { on: day.circular, localNorms: norms.ok ? [norms.value] : [] };
    expect(totalOf([prize], how)).toBe(4_500_000_000);
    expect(totalOf([prize, prize, prize], how)).toEqual(["activities: too-large"]);
  });
});

describe("the twin for parsed plans", () => {
  it("gives the same bytes", () => {
    for (const on of Object.values(day)) {
      const activities = [machine(400), other("brand", 40, { supportedElsewhere: undefined })];
      const parsed = parsePlan({ activities });
      expect(JSON.stringify(parsed.ok ? parsedPlan(parsed.value, { on }) : null)).toBe(
        JSON.stringify(planSupport({ activities }, { on })),
      );
    }
    expect(planSupport({ activities: [] }, joint).status).toBe("invalid");
  });
});
