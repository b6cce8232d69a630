import { describe, expect, it } from "vitest";
import type { BeneficiaryFacts, PriorityProductFacts } from "../../src/extension/beneficiary-inputs.js";
import { amended, decreeAlone, finding, household, priorityOf, withCircular } from "./beneficiaries.js";

const none = {
  area: { remoteOrMinority: false, poorDistrict: false, newRuralPlan: false, difficulty: "none" },
  cleanerProduction: false,
  sustainableProduction: false,
  product: {
    typical: false,
    key: false,
    ocopNamedLocally: false,
    forExport: false,
    onSupportingList: false,
    traditionalCraftAtRisk: false,
  },
  materials: { localDong: 0, totalDong: 0 },
  workers: 0,
  womenOwned: false,
} as const satisfies BeneficiaryFacts;

const of = (facts: BeneficiaryFacts, on = withCircular) => priorityOf({ ...none, ...facts }, on);
const inSector = (sector: NonNullable<BeneficiaryFacts["sectors"]>[number], on = withCircular) =>
  of({ sectors: ["food", sector] }, on).sector;
const withProduct = (product: PriorityProductFacts, on = withCircular, facts: BeneficiaryFacts = {}) =>
  of({ ...facts, product: { ...none.product, ...product } }, on).sector;

describe("priority areas", () => {
  it("come in the order of the circular (TT 46/2012, Điều 6 k1, k3 a)", () => {
    const rank = (area: BeneficiaryFacts["area"]) => of({ area: { ...none.area, ...area } }).area;
    expect(rank({ remoteOrMinority: true })).toEqual({
      state: "priority",
      rank: 1,
      groups: ["remoteOrMinority"],
    });
    expect(rank({ poorDistrict: true }).rank).toBe(2);
    expect(rank({ newRuralPlan: true }).rank).toBe(3);
    expect(rank({ difficulty: "difficult" }).rank).toBe(4);
    expect(rank({ difficulty: "extremelyDifficult" }).rank).toBe(4);
    expect(rank({})).toEqual({ state: "none", rank: null, groups: [] });
  });

  it("count the best of several", () => {
    const area = { ...none.area, poorDistrict: true, difficulty: "difficult" } as const;
    expect(of({ area }).area).toEqual({ state: "priority", rank: 2, groups: ["poorDistrict", "difficult"] });
  });

  it("have no rank while a better one is open, and none are excluded", () => {
    expect(of({ area: { newRuralPlan: true } }).area).toEqual({
      state: "priority",
      rank: null,
      groups: ["newRuralPlan"],
    });
    expect(of({ area: { ...none.area, poorDistrict: null } }).area).toEqual({
      state: "open",
      rank: null,
      groups: [],
    });
    expect(of({ area: null }).area.state).toBe("open");
  });

  it("have no order in the decree alone, and keep the circular's after the amendment", () => {
    const area = { ...none.area, remoteOrMinority: true };
    expect(of({ area }, decreeAlone).area).toMatchObject({ state: "priority", rank: null });
    expect(of({ area }, amended).area).toMatchObject({ state: "priority", rank: 1 });
  });
});

describe("priority sectors until 14 October 2025", () => {
  it("are products first, then industries", () => {
    expect(withProduct({ typical: true })).toEqual({ state: "priority", rank: 1, groups: ["products"] });
    expect(withProduct({ key: true }).rank).toBe(1);
    expect(withProduct({ forExport: true }).rank).toBe(1);
    expect(withProduct({ ocopNamedLocally: true }).rank).toBe(1);
    expect(inSector("mechanical")).toEqual({ state: "priority", rank: 2, groups: ["industries"] });
    expect(inSector("agriculturalChemicals").rank).toBe(2);
    expect(inSector("agroForestFishery").rank).toBe(2);
    expect(of({}).sector).toEqual({ state: "none", rank: null, groups: [] });
  });

  it("have cleaner production without a place in the order", () => {
    expect(of({ cleanerProduction: true }).sector).toEqual({
      state: "priority",
      rank: null,
      groups: ["cleanerProduction"],
    });
    expect(of({ cleanerProduction: true, workers: 50 }).sector.rank).toBe(1);
  });

  it("have supporting industry where the product is on the list", () => {
    const sectors = { sectors: ["food", "supportingIndustry"] } as const;
    expect(withProduct({ onSupportingList: true }, withCircular, sectors).rank).toBe(2);
    expect(withProduct({ onSupportingList: false }, withCircular, sectors).state).toBe("none");
    expect(
      withProduct({ onSupportingList: false }, decreeAlone, { ...sectors, workers: null }).groups,
    ).toEqual(["industries"]);
  });

  it("have much labour from 50 workers on (TT 46/2012, Điều 6 k2 c)", () => {
    expect(of({ workers: 49 }).sector.state).toBe("none");
    expect(of({ workers: 50 }).sector).toEqual({ state: "priority", rank: 1, groups: ["products"] });
    expect(of({ workers: 51 }).sector.rank).toBe(1);
  });

  it("have local material over 50 % of the value, not at 50 % (TT 46/2012, Điều 6 k2 b)", () => {
    const share = (localDong: number, totalDong: number) =>
      of({ materials: { localDong, totalDong } }).sector.state;
    expect(share(50, 100)).toBe("none");
    expect(share(4_503_599_627_370_495, 9_007_199_254_740_991)).toBe("none");
    expect(share(4_503_599_627_370_496, 9_007_199_254_740_991)).toBe("priority");
    expect(share(0, 0)).toBe("none");
    expect(of({ materials: { localDong: 5 } }).sector.state).toBe("open");
    expect(of({ materials: { totalDong: 5 } }).sector.state).toBe("open");
  });

  it("show the share with both its terms", () => {
    const facts = { ...household, materials: { localDong: 2, totalDong: 3 } };
    expect(finding(facts, withCircular, "priority.sector.products.local-material")).toMatchObject({
      state: "met",
      observed: { kind: "ratio", numerator: "2", denominator: "3", unit: "dong", percent: "66.67" },
      required: { op: ">", values: [{ kind: "number", value: "50", unit: "percent" }] },
    });
    const nothing = { ...household, materials: { localDong: 0, totalDong: 0 } };
    expect(
      finding(nothing, withCircular, "priority.sector.products.local-material")?.observed,
    ).toBeUndefined();
  });

  it("leave labour and local material open before the circular, which gives the figures", () => {
    expect(of({ workers: 500, materials: { localDong: 9, totalDong: 9 } }, "2013-02-09").sector.state).toBe(
      "open",
    );
    expect(of({ workers: 500 }, "2013-02-10").sector.rank).toBe(1);
  });
});

describe("priority sectors from 15 October 2025", () => {
  it("have no order among their points", () => {
    expect(withProduct({ typical: true }, amended)).toEqual({
      state: "priority",
      rank: null,
      groups: ["products"],
    });
    expect(inSector("mechanical", amended)).toEqual({
      state: "priority",
      rank: null,
      groups: ["industries"],
    });
  });

  it("add digital transformation, sustainable production and traditional crafts at risk", () => {
    expect(inSector("digitalTransformation", amended).groups).toEqual(["products"]);
    expect(of({ sustainableProduction: true }, amended).sector.groups).toEqual(["cleanerProduction"]);
    expect(withProduct({ traditionalCraftAtRisk: true }, amended).groups).toEqual(["crafts"]);
    expect(withProduct({ traditionalCraftAtRisk: true }, "2025-10-14").state).toBe("none");
  });

  it("have no much labour any more", () => {
    expect(of({ workers: 500 }, "2025-10-14").sector.state).toBe("priority");
    expect(of({ workers: 500 }, "2025-10-15").sector.state).toBe("none");
  });
});

describe("owners who are women", () => {
  it("are preferred among equals from 15 October 2025", () => {
    expect(of({ womenOwned: true }, amended).womenOwned).toBe(true);
    expect(of({ womenOwned: false }, amended).womenOwned).toBe(false);
    expect(of({ womenOwned: null }, amended).womenOwned).toBeNull();
    expect(of({ womenOwned: true }, "2025-10-14").womenOwned).toBeNull();
    expect(finding(household, amended, "priority.women-owned")).toMatchObject({
      state: "unknown",
      citation: { document: "45/2012/NĐ-CP", article: "6", clause: "2a" },
    });
  });
});
