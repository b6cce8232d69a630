import { describe, expect, it } from "vitest";
import type { SupportItem } from "../../src/extension/items.js";
import { type ListedItem, type SupportItems, supportItems } from "../../src/extension/support-items.js";
import { day } from "./ask.js";

function listed(on: string): SupportItems {
  const list = supportItems({ on });
  if (list.status !== "listed") throw new Error(list.status);
  return list;
}

function find(item: SupportItem, on: string): ListedItem | undefined {
  return listed(on).items.find((entry) => entry.item === item);
}

const conditionsOf = (item: SupportItem, on: string) =>
  (find(item, on)?.conditions ?? []).map(({ citation }) =>
    [citation.article, citation.clause, citation.point].join("."),
  );

describe("what may be supported", () => {
  it("begins with the decree of 2012", () => {
    expect(supportItems({ on: "2012-07-04" })).toEqual({
      status: "not-in-force",
      on: "2012-07-04",
      regimes: [],
      reason: "before",
    });
    expect(supportItems({ on: "2012-13-01" }).status).toBe("invalid");
  });

  it("before the joint circular has contents without norms", () => {
    const list = listed("2013-01-01");
    expect(list.notices.map(({ code }) => code)).toEqual(["norms-not-obtained"]);
    expect(list.priority).toBeNull();
    expect(list.conditions).toEqual([]);
    expect(list.items.every(({ norm }) => norm === null)).toBe(true);
  });

  it("lists each item by its clause, with the norm and where it stands", () => {
    expect(find("machinery", day.circular)).toMatchObject({
      unit: "establishment",
      basis: { listed: true, citation: { document: "45/2012/NĐ-CP", article: "4", clause: "3" } },
      ground: null,
      norm: {
        rate: { kind: "value", figure: { value: "50", unit: "percent" } },
        fixedRate: false,
        cap: { kind: "value", figure: { value: "300000000", unit: "dong" } },
        citation: { document: "28/2018/TT-BTC", article: "8", clause: "4" },
        verification: "corroborated",
      },
    });
  });

  it("tells a figure that the text does not set from one that was not obtained", () => {
    expect(find("effectiveModel", day.joint)?.norm?.rate).toEqual({ kind: "none" });
    expect(find("regionalSelection", day.circular)?.norm?.rate).toEqual({ kind: "unknown" });
  });

  it("names fixed rates, lines, years, other documents, clauses that were inferred, and remarks", () => {
    expect(find("domesticFairParticipation", day.joint)?.norm?.fixedRate).toBe(true);
    expect(find("technologyLine", day.circular)?.norm?.line?.value).toBe("150");
    expect(find("relocationInterest", day.circular)?.norm?.years?.value).toBe("2");
    expect(find("conference", day.joint)?.norm?.elsewhere).toBe("97/2010/TT-BTC");
    expect(find("consulting", day.circular)?.norm?.inferredClause).toBe("10");
    expect(find("implementerManagement", day.circular)?.norm?.remark?.en).toContain("none is applied");
    expect(find("machinery", day.circular)?.norm).toMatchObject({
      line: null,
      years: null,
      elsewhere: null,
      inferredClause: null,
      remark: null,
    });
  });

  it("has no norm where none is known", () => {
    expect(find("provincialSelection", day.circular)?.norm).toBeNull();
    expect(find("digitalTransformation", day.changed)?.norm).toBeNull();
  });

  it("from 15 October 2025 shows what lost its basis, with the reason, and what is new", () => {
    const removed = listed("2025-10-15").items.filter(({ basis }) => !basis.listed);
    expect(removed.map(({ item }) => item).sort()).toEqual([
      "brand",
      "clusterDetailedPlan",
      "clusterInfrastructure",
      "linkageCluster",
      "nationalAssociation",
      "regionalAssociation",
      "relocationConsulting",
      "relocationInterest",
      "technologyTransfer",
    ]);
    for (const { ground } of removed) expect(ground?.vi).not.toBe("");
    expect(listed("2025-10-14").items.every(({ basis }) => basis.listed)).toBe(true);
    expect(find("digitalTransformation", "2025-10-14")).toBeUndefined();
    expect(find("digitalTransformation", "2025-10-15")?.basis.listed).toBe(true);
  });

  it("gives the lift for priority projects with its verification", () => {
    expect(listed(day.joint).priority).toMatchObject({ value: "150", verification: "official" });
    expect(listed(day.circular).priority).toMatchObject({ value: "150", verification: "unverified" });
  });
});

describe("the conditions of items", () => {
  it("stand in the circular of 2012, from 10 February 2013", () => {
    expect(conditionsOf("fairAbroad", "2013-02-09")).toEqual([]);
    expect(conditionsOf("fairAbroad", "2013-02-10")).toEqual(["4.1.b"]);
    expect(conditionsOf("machinery", day.circular)).toEqual(["4.4.a", "4.4.b"]);
    expect(conditionsOf("technologyLine", day.circular)).toEqual(["4.4.b"]);
  });

  it("a new technology is compared within the district while there are districts", () => {
    const texts = (on: string) => find("newTechnologyModel", on)?.conditions.map(({ text }) => text.en);
    expect(texts("2025-06-30")?.[0]).toContain("district");
    expect(texts("2025-06-30")).toHaveLength(2);
    expect(texts("2025-07-01")?.[0]).toContain("not known");
    expect(texts("2025-07-01")).toHaveLength(2);
  });

  it("of the norm itself are cited with the norm, and left out where that was not obtained", () => {
    expect(conditionsOf("enterpriseEstablishment", day.joint)).toEqual(["6.2.a"]);
    expect(conditionsOf("enterpriseEstablishment", day.circular)).toEqual(["8.."]);
    expect(conditionsOf("enterpriseEstablishment", "2013-06-01")).toEqual([]);
  });

  it("of every project are four: official in 2014, not read since", () => {
    const { conditions } = listed(day.joint);
    expect(conditions.map(({ citation }) => citation.clause)).toEqual(["1", "2", "3", "4"]);
    expect(conditions[3]).toMatchObject({ verification: "official", citation: { article: "7" } });
    expect(listed(day.circular).conditions[3]).toMatchObject({
      verification: "unverified",
      citation: { document: "28/2018/TT-BTC" },
    });
  });

  it("say which amendment was not read, and a day after what is known", () => {
    const codes = (on: string) => listed(on).notices.map(({ code }) => code);
    expect(codes("2017-09-28")).toEqual([]);
    expect(codes("2017-09-29")).toEqual(["amendment-not-read"]);
    expect(codes("2027-01-01")).toEqual(["amendment-not-read", "norms-behind-content", "after-knowledge"]);
  });
});
