import { describe, expect, it } from "vitest";
import { defineCalendar, vietnamCalendar } from "../../src/calendar/index.js";
import {
  type PriorityLandFacts,
  type PriorityReleaseFacts,
  parsedPriorityLand,
  parsedPriorityRelease,
  parsedRentReduction,
  parsePriorityLand,
  parsePriorityRelease,
  parseRentReduction,
  priorityLand,
  priorityRelease,
  type RentReductionFacts,
  rentReduction,
} from "../../src/cluster/index.js";
import { findFinding } from "../../src/kernel/inspect.js";
import { faultsOf, missingOf, noticesOf, outcomeOf } from "./dossiers.js";

const on = "2026-03-02";

/** The calendar of State bodies with one year more, in which these days are off. */
function knowing(year: number, nonWorking: readonly string[]) {
  const calendar = defineCalendar({ years: [{ year, nonWorking }] }, { base: vietnamCalendar });
  if (!calendar.ok) throw new Error("the calendar is right");
  return calendar.value;
}

describe("land for priority tenants (Nghị quyết 198/2025 Điều 7 k4)", () => {
  const land = (facts: PriorityLandFacts) => priorityLand(facts, { on });

  it("is kept by clusters newly established after 17 May 2025", () => {
    expect(outcomeOf(land({ establishedOn: "2025-05-17" }))).toEqual({ applies: false, hectares: null });
    expect(outcomeOf(land({ establishedOn: "2025-05-18", fixedHa: "4.5" }))).toEqual({
      applies: true,
      hectares: "4.5",
    });
    expect(land({ establishedOn: "2025-05-17" })).toMatchObject({
      regimes: [{ id: "cluster.resolution-198-2025" }],
      headline: { en: "The cluster is not newly established, so this provision has it keep no land." },
      notices: [],
    });
    expect(land({ establishedOn: "2025-05-18", fixedHa: 4.5 })).toMatchObject({
      headline: { vi: "Cụm dành 4,5 ha cho đối tượng ưu tiên." },
      finding: { state: "met" },
    });
  });

  it("is for the province to fix", () => {
    const answer = land({ establishedOn: "2025-09-01" });
    expect(answer).toMatchObject({
      status: "undetermined",
      because: [{ kind: "missing-facts" }, { kind: "authority", at: "cluster.priority-land.fixed" }],
      possible: null,
    });
    expect(missingOf(answer)).toEqual(["fixedHa"]);
    expect(missingOf(land({}))).toEqual(["establishedOn", "fixedHa"]);
    expect(land({ fixedHa: 4 })).toMatchObject({
      status: "undetermined",
      because: [{ kind: "missing-facts" }],
    });
  });

  it("is on average 20 ha for each park or cluster, or 5 % of the land of all", () => {
    const average = (
      parksAndClusters: number | null,
      landHa: number | null,
      reservedHa: number | string | null,
    ) => {
      const province = { parksAndClusters, landHa, reservedHa };
      return findFinding(land({ province }), "cluster.priority-land.average");
    };
    expect(average(10, 5_000, 200)).toMatchObject({
      state: "met",
      children: [
        {
          state: "met",
          observed: { kind: "number", value: "20", unit: "ha" },
          required: { op: ">=", values: [{ value: "20", unit: "ha" }] },
        },
        { state: "unmet", observed: { percent: "4" }, shortfall: { value: "50", unit: "ha" } },
      ],
    });
    expect(average(10, 4_000, "199.999999")).toMatchObject({ state: "unmet" });
    expect(average(11, 4_000, 200)).toMatchObject({
      state: "met",
      children: [{ state: "unmet" }, { state: "met" }],
    });
    expect(average(3, null, 61)?.children?.[0]).not.toHaveProperty("observed");
    expect(average(null, null, 61)).toMatchObject({ state: "unknown" });
    expect(average(3, 500, null)).toMatchObject({ state: "unknown" });
  });

  it("says when the province keeps too little, and that parks and clusters are pooled", () => {
    const province = { parksAndClusters: 10, landHa: 4_000, reservedHa: 100 };
    const facts = { establishedOn: "2025-09-01", fixedHa: 3, province };
    expect(outcomeOf(land(facts))).toEqual({ applies: true, hectares: "3" });
    expect(noticesOf(land(facts))).toEqual(["parks-and-clusters-pooled", "average-not-reached"]);
    expect(noticesOf(land({ ...facts, province: null }))).toEqual(["parks-and-clusters-pooled"]);
  });

  it("names every fault of the input", () => {
    const province = { parksAndClusters: 0, landHa: 5, reservedHa: 6 };
    expect(faultsOf(land({ establishedOn: "2026-02-30", fixedHa: -1, province }))).toEqual([
      "province.parksAndClusters: not-positive",
      "province.reservedHa: beyond-whole",
      "establishedOn: not-a-day",
      "fixedHa: negative",
    ]);
    expect(faultsOf(land({ province: { landHa: 0, parksAndClusters: 1.5 } }))).toEqual([
      "province.parksAndClusters: too-fine",
      "province.landHa: not-positive",
    ]);
    const parsed = parsePriorityLand({ share: 5, province: [] });
    expect(parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      "province: not-an-object",
      "share: unknown-key",
    ]);
  });
});

describe("the release of that land (Điều 7 k5)", () => {
  const facts: PriorityReleaseFacts = {
    establishedOn: "2025-06-02",
    stateSupport: false,
    priorityTenant: false,
    completedOn: "2025-10-01",
  };
  const release = (more: PriorityReleaseFacts) => priorityRelease({ ...facts, ...more }, { on });

  it("comes the day after two years from completion", () => {
    const answer = release({});
    expect(answer).toMatchObject({
      status: "decided",
      outcome: { releasedFrom: "2027-10-02" },
      headline: {
        vi: "Được cho đối tượng khác thuê từ ngày 02/10/2027.",
        en: "It may be rented to others from 2027-10-02 on.",
      },
      finding: {
        state: "met",
        children: [
          { id: "cluster.priority-release.conditions", state: "met" },
          {
            id: "cluster.priority-release.period",
            state: "met",
            observed: { kind: "day", value: "2027-10-01" },
            required: { values: [{ value: "2", unit: "year" }] },
            citation: { document: "198/2025/QH15", article: "7", clause: "5" },
          },
        ],
      },
    });
  });

  it("waits for the next working day when the two years end on a day off", () => {
    // 2 October 2027 is a Saturday.
    expect(outcomeOf(release({ completedOn: "2025-10-02" }))).toEqual({ releasedFrom: "2027-10-05" });
  });

  it("is open, but for its earliest day, while the working days of the year are not known", () => {
    const answer = release({ completedOn: "2026-02-27" });
    expect(answer).toMatchObject({
      status: "undetermined",
      missing: [],
      because: [{ kind: "authority", at: "cluster.priority-release.period" }],
      possible: { earliest: "2028-02-28" },
      headline: {
        vi: "Sớm nhất từ ngày 28/02/2028 được cho đối tượng khác thuê; chưa thể nói chính xác ngày nào.",
        en: "It may be rented to others not before 2028-02-28; the exact day cannot be said yet.",
      },
      finding: { state: "unknown" },
    });
    // 27 February 2028 is a Sunday.
    const known = priorityRelease(
      { ...facts, completedOn: "2026-02-27" },
      { on, calendar: knowing(2028, ["2028-01-03"]) },
    );
    expect(outcomeOf(known)).toEqual({ releasedFrom: "2028-02-29" });
  });

  it("never comes by this provision for others", () => {
    for (const more of [{ establishedOn: "2025-05-17" }, { stateSupport: true }, { priorityTenant: true }]) {
      const answer = release(more);
      expect(answer).toMatchObject({
        outcome: { releasedFrom: null },
        headline: { en: "This provision does not let it be rented to others." },
        finding: { state: "unmet" },
        notices: [],
      });
    }
    expect(outcomeOf(release({ establishedOn: "2025-05-18" }))).toEqual({ releasedFrom: "2027-10-02" });
    expect(release({ stateSupport: true, priorityTenant: null, completedOn: null })).toMatchObject({
      outcome: { releasedFrom: null },
      unanswered: [{ path: "priorityTenant" }, { path: "completedOn" }],
    });
  });

  it("asks for what is missing, and names the earliest day when it can", () => {
    const answer = release({ priorityTenant: null });
    expect(answer).toMatchObject({ status: "undetermined", possible: { earliest: "2027-10-02" } });
    expect(missingOf(answer)).toEqual(["priorityTenant"]);
    const nothing = priorityRelease({}, { on });
    expect(nothing).toMatchObject({ possible: { earliest: null } });
    expect(missingOf(nothing)).toEqual(["establishedOn", "stateSupport", "priorityTenant", "completedOn"]);
  });

  it("is reported first since 15 September 2026", () => {
    const at = (day: string, more = {}) => noticesOf(priorityRelease({ ...facts, ...more }, { on: day }));
    expect(at("2026-09-14")).not.toContain("report-before-release");
    expect(at("2026-09-15")).toContain("report-before-release");
    expect(at("2026-09-15", { stateSupport: true })).not.toContain("report-before-release");
  });

  it("names every fault of the input", () => {
    expect(faultsOf(release({ establishedOn: "2025-10-02" }))).toEqual(["completedOn: out-of-order"]);
    expect(faultsOf(release({ completedOn: "2198-01-01" }))).toEqual(["completedOn: too-large"]);
    expect(faultsOf(release({ completedOn: "1/10/2025" }))).toEqual(["completedOn: not-a-day"]);
    const parsed = parsePriorityRelease({ stateSupport: "no", tenants: 0 });
    expect(parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      "stateSupport: not-a-yes-no",
      "tenants: unknown-key",
    ]);
  });

  it("that would end beyond the calendar is too large, not thrown", () => {
    const calendar = knowing(2199, ["2199-12-31"]);
    expect(faultsOf(priorityRelease({ ...facts, completedOn: "2197-12-31" }, { on, calendar }))).toEqual([
      "completedOn: too-large",
    ]);
    expect(release({ completedOn: "2197-12-31" })).toMatchObject({ possible: { earliest: "2200-01-01" } });
  });
});

describe("the cut in rent (Điều 7 k6)", () => {
  const facts: RentReductionFacts = {
    tenant: "smallOrMediumEnterprise",
    contractOn: "2025-08-01",
    rentDong: 100_000_000,
  };
  const rent = (more: RentReductionFacts) => rentReduction({ ...facts, ...more }, { on });

  it("is at least 30 %, for five years from the contract", () => {
    const answer = rent({});
    expect(answer).toMatchObject({
      status: "decided",
      outcome: { entitled: true, leastDong: 30_000_000, lastDay: "2030-08-01" },
      headline: {
        vi: "Tiền thuê lại đất được giảm ít nhất 30.000.000 đồng, đến hết ngày 01/08/2030.",
        en: "The rent is cut by at least VND 30,000,000, until the end of 2030-08-01.",
      },
    });
    expect(findFinding(answer, "cluster.rent-reduction.share")).toMatchObject({
      state: "met",
      observed: {
        kind: "ratio",
        numerator: "30000000",
        denominator: "100000000",
        unit: "dong",
        percent: "30",
      },
      required: { op: ">=", values: [{ value: "30", unit: "percent" }] },
    });
    expect(noticesOf(answer)).toEqual(["end-may-move", "province-fixes-level"]);
  });

  it("is never rounded down", () => {
    expect(outcomeOf(rent({ rentDong: 1 }))).toMatchObject({ leastDong: 1 });
    expect(outcomeOf(rent({ rentDong: 10 }))).toMatchObject({ leastDong: 3 });
    expect(outcomeOf(rent({ rentDong: 11 }))).toMatchObject({ leastDong: 4 });
    expect(outcomeOf(rent({ rentDong: 0 }))).toMatchObject({ leastDong: 0 });
    expect(outcomeOf(rent({ rentDong: Number.MAX_SAFE_INTEGER }))).toMatchObject({
      leastDong: 2_702_159_776_422_298,
    });
  });

  it("ends with the next working day where the calendar of that year is known", () => {
    const known = rentReduction(facts, { on, calendar: knowing(2030, ["2030-08-01"]) });
    expect(outcomeOf(known)).toMatchObject({ lastDay: "2030-08-02" });
    expect(noticesOf(known)).toEqual(["province-fixes-level"]);
  });

  it("from 29 February ends on 28 February, with a notice", () => {
    const answer = rent({ contractOn: "2028-02-29" });
    expect(outcomeOf(answer)).toMatchObject({ lastDay: "2033-02-28" });
    expect(answer).toMatchObject({
      notices: [{ code: "year-from-29-february", at: "cluster.rent-reduction.period" }, {}, {}],
    });
  });

  it("is for private high-tech enterprises, small and medium ones, and innovative start-ups", () => {
    for (const tenant of ["privateHighTech", "smallOrMediumEnterprise", "innovativeStartUp"] as const) {
      expect(outcomeOf(rent({ tenant }))).toMatchObject({ entitled: true });
    }
    expect(rent({ tenant: "other", rentDong: null, contractOn: null })).toMatchObject({
      outcome: { entitled: false, leastDong: 0, lastDay: null },
      headline: { en: "The tenant is not entitled to the cut in rent." },
      unanswered: [{ path: "contractOn" }, { path: "rentDong" }],
      notices: [],
    });
  });

  it("of a contract of before the Resolution is not written", () => {
    expect(rent({ contractOn: "2025-05-16" })).toMatchObject({
      status: "undetermined",
      missing: [],
      because: [{ kind: "open-reading", at: "cluster.rent-reduction.contract.earlier" }],
    });
    expect(outcomeOf(rent({ contractOn: "2025-05-17" }))).toMatchObject({
      entitled: true,
      lastDay: "2030-05-17",
    });
  });

  it("asks for what is missing", () => {
    expect(missingOf(rent({ rentDong: null }))).toEqual(["rentDong"]);
    expect(missingOf(rentReduction({}, { on }))).toEqual(["tenant", "contractOn", "rentDong"]);
    expect(missingOf(rent({ contractOn: null }))).toEqual(["contractOn"]);
  });

  it("names every fault of the input", () => {
    expect(faultsOf(rent({ contractOn: "2195-01-01" }))).toEqual(["contractOn: too-large"]);
    // @ts-expect-error there is no such tenant
    expect(faultsOf(rent({ tenant: "friend", contractOn: "x", rentDong: 0.5 }))).toEqual([
      "tenant: not-a-choice",
      "contractOn: not-a-day",
      "rentDong: too-fine",
    ]);
  });
});

describe("the Resolution", () => {
  const questions = [
    (day: string) => priorityLand({}, { on: day }),
    (day: string) => priorityRelease({}, { on: day }),
    (day: string) => rentReduction({}, { on: day }),
  ];

  it("is in force since 17 May 2025, whatever the decree on clusters", () => {
    for (const ask of questions) {
      expect(ask("2025-05-16")).toMatchObject({ status: "not-in-force", reason: "before", regimes: [] });
      expect(ask("2025-05-17").status).toBe("undetermined");
      expect(faultsOf(ask("x"))).toEqual(["on: not-a-day"]);
      expect(noticesOf(ask("2026-11-21"))).not.toContain("after-knowledge");
      expect(noticesOf(ask("2026-11-22"))).toContain("after-knowledge");
    }
  });

  it("is asked about with a verification that exists", () => {
    // @ts-expect-error there is no such verification
    expect(() => priorityLand({}, { on, accept: "sure" })).toThrow("accept cannot be");
  });
});

describe("parsed and checked facts", () => {
  it("give the same bytes", () => {
    const land = { establishedOn: "2025-09-01", fixedHa: 3 };
    const release = { establishedOn: "2025-09-01", completedOn: "2026-01-05" };
    const rent = { tenant: "other" } as const;
    const [first, second, third] = [
      parsePriorityLand(land),
      parsePriorityRelease(release),
      parseRentReduction(rent),
    ];
    if (!first.ok || !second.ok || !third.ok) throw new Error("the facts are right");
    const same = (one: unknown, other: unknown) => expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    same(parsedPriorityLand(first.value, { on }), priorityLand(land, { on }));
    same(parsedPriorityRelease(second.value, { on }), priorityRelease(release, { on }));
    same(parsedRentReduction(third.value, { on }), rentReduction(rent, { on }));
  });
});
