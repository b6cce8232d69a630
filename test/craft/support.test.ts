import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CraftSupportItem, entitlements, type SupportFacts, supportCap } from "../../src/craft/index.js";
import { findFinding } from "../../src/kernel/index.js";
import { codes, faults, missing, reasons, said } from "./answers.js";
import { departures } from "./enumerate.js";

const today = { on: "2026-11-21" };

function asked(item: CraftSupportItem, costDong: SupportFacts["costDong"]): SupportFacts {
  const beneficiary = item.endsWith("Project") ? "stateAgency" : "household";
  return { item, beneficiary, supportedElsewhere: false, costDong };
}

describe("ceilings: a share of the cost, and not over a cap", () => {
  it.each([
    ["tradePromotion", 99_999_998, 49_999_999],
    ["tradePromotion", 99_999_999, 49_999_999],
    ["tradePromotion", 100_000_000, 50_000_000],
    ["tradePromotion", 100_000_001, 50_000_000],
    ["centralProject", 999_999_999, 499_999_999],
    ["centralProject", 1_000_000_000, 500_000_000],
    ["centralProject", 1_000_000_002, 500_000_000],
    ["localProject", 1_000_000_002, 500_000_000],
    ["handicraftContest", 1_000_000_002, 1_000_000_002],
    ["tradePromotion", 0, 0],
  ] as const)("%s for %i đồng: %i", (item, cost, ceiling) => {
    expect(said(supportCap(asked(item, cost), today))).toMatchObject({ ceiling, ownCapital: cost - ceiling });
  });

  it("are never exceeded, by the share nor by the cap", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (cost) => {
        const answer = supportCap(asked("tradePromotion", cost), today);
        if (answer.status !== "decided") return false;
        const { ceiling, ownCapital } = answer.outcome;
        return BigInt(ceiling) * 2n <= BigInt(cost) && ceiling <= 50_000_000 && ownCapital === cost - ceiling;
      }),
    );
  });

  it("show which step sets them", () => {
    const answer = supportCap(asked("tradePromotion", 130_000_000), today);
    expect(answer.status === "decided" && answer.outcome.steps).toMatchObject([
      { name: "rate", amount: 65_000_000, binds: false },
      { name: "cap", amount: 50_000_000, binds: true },
    ]);
    expect(answer).toMatchObject({
      headline: { vi: "Hỗ trợ tối đa 50.000.000 đồng.", en: "At most VND 50,000,000." },
    });
    expect(codes(answer)).toEqual(["ceiling-is-no-claim"]);
  });
});

describe("who is supported", () => {
  it.each(["smallOrMediumEnterprise", "cooperative", "cooperativeGroup", "household"] as const)(
    "%s is an establishment of rural trades (Điều 2 khoản 1), but builds no project (Điều 12 khoản 1 điểm a)",
    (beneficiary) => {
      const trade = supportCap({ ...asked("tradePromotion", 100_000_000), beneficiary }, today);
      const project = supportCap({ ...asked("centralProject", 100_000_000), beneficiary }, today);
      expect(said(trade)).toMatchObject({ ceiling: 50_000_000 });
      expect(said(project)).toEqual({ ceiling: 0, ownCapital: 100_000_000, steps: [] });
    },
  );

  it.each(["stateAgency", "other"] as const)("%s gets no trade promotion", (beneficiary) => {
    const answer = supportCap({ item: "tradePromotion", beneficiary }, today);
    expect(said(answer)).toEqual({ ceiling: 0, ownCapital: null, steps: [] });
    expect(answer).toMatchObject({ unanswered: [{ path: "supportedElsewhere" }, { path: "costDong" }] });
  });

  it("nobody twice for the same (Điều 25 khoản 4)", () => {
    const answer = supportCap({ ...asked("tradePromotion", 100_000_000), supportedElsewhere: true }, today);
    expect(said(answer)).toMatchObject({ ceiling: 0 });
    expect(findFinding(answer, "craft.support.not-elsewhere")?.state).toBe("unmet");
  });
});

describe("open requests", () => {
  it("say between which amounts the ceiling lies, and what is missing", () => {
    const costOpen = supportCap(asked("tradePromotion", undefined), today);
    expect(costOpen).toMatchObject({
      status: "undetermined",
      possible: { from: 0, to: 50_000_000 },
      finding: { state: "unknown" },
    });
    expect(missing(costOpen)).toEqual(["costDong"]);
    expect(reasons(costOpen)).toEqual(["missing-facts"]);
    expect(supportCap(asked("handicraftContest", undefined), today)).toMatchObject({
      possible: { from: 0, to: null },
    });
    const whoOpen = supportCap({ ...asked("tradePromotion", 80_000_000), beneficiary: null }, today);
    expect(whoOpen).toMatchObject({ possible: { from: 0, to: 40_000_000 } });
    expect(missing(whoOpen)).toEqual(["beneficiary"]);
  });

  it("name exactly the facts that matter", () => {
    const proof = {
      cells: {
        beneficiary: ["household", "other"],
        supportedElsewhere: [true, false],
        costDong: [1, 80_000_000, 100_000_000],
      },
      fixed: { item: "tradePromotion" },
      law: ({ beneficiary, supportedElsewhere, costDong }: Readonly<Record<string, unknown>>) => {
        const due = beneficiary === "household" && supportedElsewhere === false;
        return due ? Math.floor(Math.min(Number(costDong) / 2, 50_000_000)) : 0;
      },
      assess: (input: object) => {
        const answer = supportCap({ item: "tradePromotion", ...input }, today);
        return answer.status === "decided" ? { ...answer, outcome: answer.outcome.ceiling } : answer;
      },
    };
    expect(departures(proof)).toEqual([]);
  });
});

describe("requests that cannot be answered", () => {
  it("before 1 June 2018, whose rules were not obtained", () => {
    const facts = asked("tradePromotion", 1);
    expect(supportCap(facts, { on: "2018-05-31" })).toMatchObject({ reason: "text-not-obtained" });
    expect(said(supportCap(facts, { on: "2018-06-01" }))).toMatchObject({ ceiling: 0 });
  });

  it("without an item, or with a cost that is none", () => {
    expect(faults(supportCap({ ...Object({ costDong: 0.5 }) }, today))).toEqual([
      "costDong: too-fine",
      "item: missing",
    ]);
  });
});

describe("entitlements", () => {
  const idsOn = (on: string) => entitlements({ on })?.map(({ id }) => id) ?? null;

  it("are those of the day", () => {
    expect(idsOn("2018-05-31")).toBeNull();
    expect(idsOn("2018-06-01")).toHaveLength(12);
    expect(idsOn("2023-08-14")).not.toContain("nationalProgramme");
    expect(idsOn("2023-08-15")).toContain("nationalProgramme");
    expect(idsOn("2025-10-14")).not.toContain("industrialExtension");
    expect(idsOn("2025-10-15")).toHaveLength(14);
  });

  it("tell a figure, none in the text, and one that was not obtained or the province sets", () => {
    const all = entitlements(today) ?? [];
    const kinds = Object.fromEntries(all.map(({ id, rate, cap }) => [id, `${rate.kind} ${cap.kind}`]));
    expect(kinds).toMatchObject({
      tradePromotion: "value value",
      handicraftContest: "value none",
      infrastructure: "unknown unknown",
      creditAndInvestment: "none none",
    });
    expect(all.find(({ id }) => id === "localProject")).toMatchObject({
      holder: "stateAgency",
      per: "project",
      byProvince: true,
      citation: { document: "52/2018/NĐ-CP", article: "12", clause: "2" },
      verification: "official",
    });
  });
});
