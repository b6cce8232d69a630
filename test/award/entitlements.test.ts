import { describe, expect, it } from "vitest";
import { type EntitlementId, entitlements } from "../../src/award/index.js";
import { moneyRegimes } from "../../src/award/regimes/money.js";
import { awardRegimes } from "../../src/award/regimes/regimes.js";
import { faultsOf, idsOf, noticesOf, outcomeOf, stateOf } from "./answers.js";

const on = "2026-11-21";
const listOn = (day: string) => {
  const answer = entitlements({ on: day });
  return answer.status === "decided" ? answer.outcome : [];
};
const entry = (id: EntitlementId, day: string) => listOn(day).find((one) => one.id === id);

describe("what goes with a certificate", () => {
  it("is logo, prizes, priority, advice and media, four duties, and what rounds may cost", () => {
    expect(listOn(on).map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 8 }, () => "right"),
      ...Array.from({ length: 4 }, () => "duty"),
      ...Array.from({ length: 3 }, () => "cost"),
    ]);
    expect(entry("logo", on)).toMatchObject({
      levels: ["commune", "province", "region", "nation"],
      amount: null,
      citation: { document: "26/2014/TT-BCT", article: "21", clause: "1" },
      verification: "official",
    });
    expect(entry("central-media", on)?.levels).toEqual(["region", "nation"]);
    expect(entry("extension-priority", on)?.citation).toMatchObject({ article: "21", clause: "3" });
  });

  it("has prizes of at most 5 and 10 million đồng until 10 May 2018, and none known since", () => {
    expect(entry("regional-prize", "2018-05-10")).toMatchObject({
      amount: { kind: "at-most", dong: 5_000_000 },
      verification: "official",
    });
    expect(entry("national-prize", "2018-05-10")?.amount).toEqual({ kind: "at-most", dong: 10_000_000 });
    for (const id of ["regional-prize", "national-prize"] as const) {
      expect(entry(id, "2018-05-11")?.amount).toEqual({ kind: "not-obtained" });
      expect(stateOf(entitlements({ on: "2018-05-11" }), `award.entitlements.${id}`)).toBe("unknown");
    }
    expect(noticesOf(entitlements({ on: "2018-05-10" }))).not.toContain("prize-not-obtained");
    expect(noticesOf(entitlements({ on: "2018-05-11" }))).toContain("prize-not-obtained");
  });

  it("has rounds cost at most 100 and 200 million đồng until 10 May 2018, 200 and 400 since, by one source", () => {
    const costs = (day: string) =>
      (["regional-costs", "national-costs"] as const).map((id) => entry(id, day));
    expect(costs("2018-05-10")).toMatchObject([
      { amount: { dong: 100_000_000 }, verification: "official" },
      { amount: { dong: 200_000_000 } },
    ]);
    expect(costs("2018-05-11")).toMatchObject([
      { amount: { dong: 200_000_000 }, verification: "single-source" },
      { amount: { dong: 400_000_000 } },
    ]);
  });

  it("leaves local prizes to UBND cấp tỉnh, and local costs to HĐND cấp tỉnh since 1 July 2025", () => {
    const setBy = (id: EntitlementId, day: string) => {
      const amount = entry(id, day)?.amount;
      return amount?.kind === "set-by" ? amount.official : null;
    };
    expect(setBy("local-prize", "2025-06-30")).toBe("provincialCommittee");
    expect(setBy("local-prize", "2025-07-01")).toBe("provincialCommittee");
    expect(setBy("local-costs", "2025-06-30")).toBe("provincialCommittee");
    expect(setBy("local-costs", "2025-07-01")).toBe("provincialCouncil");
    expect(entry("local-prize", "2025-06-30")?.levels).toEqual(["district", "province"]);
    expect(entry("local-prize", "2025-07-01")?.levels).toEqual(["commune", "province"]);
  });

  it("has the yearly report go to the district, and to the commune since 1 July 2025", () => {
    expect(entry("report-yearly", "2025-06-30")?.label.vi).toMatch(/UBND cấp huyện$/);
    expect(entry("report-yearly", "2025-07-01")?.label.vi).toMatch(/UBND cấp xã$/);
  });

  it("has a finding for each, at its own id", () => {
    const ids = idsOf(entitlements({ on }));
    expect(ids).toHaveLength(16);
    expect(new Set(ids).size).toBe(16);
    expect(noticesOf(entitlements({ on }))).toContain("priority-in-extension");
  });

  it("rests on the rules of the selection and on the finance rules", () => {
    const answer = entitlements({ on: "2018-05-11" });
    expect("regimes" in answer && answer.regimes.map(({ id }) => id)).toEqual([
      "award.circular-26-2014",
      "award.circular-28-2018",
    ]);
  });

  it("is not known before 21 October 2014, nor on a day that does not exist", () => {
    expect(entitlements({ on: "2014-10-20" }).status).toBe("not-in-force");
    expect(outcomeOf(entitlements({ on: "2014-10-21" }))).toHaveLength(15);
    expect(faultsOf(entitlements({ on: "" }))).toEqual(["on: not-a-day"]);
  });
});

describe("regimes", () => {
  it("follow one another without gap or overlap", () => {
    for (const regimes of [awardRegimes, moneyRegimes.map(({ ref }) => ref)]) {
      for (const [index, { from }] of regimes.entries()) {
        if (index > 0) expect(regimes[index - 1]?.to).toBe(from);
      }
      expect(regimes.at(-1)?.to).toBeNull();
    }
  });
});
