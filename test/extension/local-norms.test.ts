import { describe, expect, it } from "vitest";
import type { LocalNormsInput } from "../../src/extension/local-inputs.js";
import type { LocalNorms } from "../../src/extension/local-norms.js";
import { defineLocalNorms } from "../../src/extension/local-schema.js";
import { provincialNorms } from "../../src/extension/provincial.js";
import { otherSchemes, prizesPaid } from "../../src/extension/regimes/practices.js";
import { capOf, day, million, noticesOf, one, openOf } from "./ask.js";

const local = (item: Parameters<typeof one>[0], province: string, costMillion: number) => ({
  ...one(item, costMillion * million),
  budget: "local" as const,
  province,
});

const input: LocalNormsInput = {
  document: "01/2026/NQ-HĐND Cà Mau",
  verification: "official",
  territory: ["Cà Mau", "Bạc Liêu"],
  from: "2026-02-01",
  to: "2028-01-01",
  norms: [
    { item: "machinery", ratePercent: 50, capDong: 400 * million, article: "3", clause: "1", point: "a" },
    { item: "technologyLine", ratePercent: "50", capDong: "450000000", unit: "establishment" },
    { item: "provincialPrize", ratePercent: "none", capDong: 5 * million },
    { item: "consulting", ratePercent: "unknown", capDong: 20 * million },
    { item: "communications", ratePercent: 12.5, capDong: "none" },
  ],
};

function defined(change: Partial<LocalNormsInput> = {}): LocalNorms {
  const norms = defineLocalNorms({ ...input, ...change });
  if (!norms.ok) throw new Error(JSON.stringify(norms.issues));
  return norms.value;
}

describe("the norms of provinces that are known", () => {
  it.each([
    ["newTechnologyModel", "Đồng Tháp", 4000, "2024-07-11", 1000],
    ["effectiveModel", "Đồng Tháp", 200, "2024-07-11", 60],
    ["cleanerProductionModel", "Đồng Tháp", 4000, "2024-07-11", 500],
    ["machinery", "Đồng Tháp", 4000, "2024-07-11", 300],
    ["technologyLine", "Đồng Tháp", 4000, "2024-07-11", 450],
    ["newTechnologyModel", "Phú Yên", 4000, "2025-07-26", 800],
    ["cleanerProductionModel", "Đắk Lắk", 4000, "2025-07-26", 400],
    ["newTechnologyModel", "Hòa Bình", 4000, "2020-01-01", 1000],
    ["cleanerProductionModel", "Hòa Bình", 4000, "2020-01-01", 500],
  ] as const)("%s in %s, %s million of cost on %s: %s million", (item, province, cost, on, ceiling) => {
    expect(capOf(local(item, province, cost), { on })).toBe(ceiling * million);
  });

  it("do not apply before they begin, nor elsewhere", () => {
    expect(capOf(local("machinery", "Đồng Tháp", 900), { on: "2024-07-10" })).toEqual([0, 900 * million]);
    expect(capOf(local("machinery", "Tiền Giang", 900), { on: "2024-07-11" })).toEqual([0, 900 * million]);
    expect(openOf(local("machinery", "Tiền Giang", 900), { on: "2024-07-11" })).toEqual([
      [],
      ["text-not-obtained"],
    ]);
  });

  it("of which the rate was not obtained leave the range to the cap", () => {
    expect(capOf(local("machinery", "Bắc Giang", 900), { on: "2019-06-01" })).toEqual([0, 150 * million]);
    expect(capOf(local("machinery", "Bắc Giang", 900), { on: "2020-06-01" })).toEqual([0, 300 * million]);
    expect(capOf(local("provincialSelection", "Bình Dương", 900), { on: "2020-06-01" })).toEqual([
      0,
      100 * million,
    ]);
  });

  it("whose days are not settled are shown beside an open answer", () => {
    const model = local("newTechnologyModel", "Hải Dương", 900);
    expect(capOf(model, { on: day.circular })).toEqual([0, 900 * million]);
    expect(noticesOf(model, { on: day.circular })).toHaveProperty("local-days-unsettled", 270 * million);
    expect(noticesOf(local("machinery", "Bắc Giang", 900), { on: "2020-01-15" })).toHaveProperty(
      "local-days-unsettled",
    );
    expect(noticesOf(local("newTechnologyModel", "Hòa Bình", 900), { on: "2019-12-31" })).toHaveProperty(
      "local-days-unsettled",
      270 * million,
    );
    const founding = { ...local("enterpriseEstablishment", "Đồng Tháp", 90), registeredCapitalDong: 3e10 };
    expect(noticesOf(founding, { on: "2019-04-11" })).toHaveProperty("local-days-unsettled");
    expect(noticesOf(founding, { on: "2019-04-12" })).not.toHaveProperty("local-days-unsettled");
  });

  it("of which the number is not known say so, and are cited by what empowers the province", () => {
    const model = local("newTechnologyModel", "Đắk Lắk", 900);
    expect(noticesOf(model, { on: day.changed })).toHaveProperty("norm-remark");
    const known = provincialNorms
      .filter(({ document }) => document !== null)
      .map(({ citation }) => citation.document);
    expect(new Set(known)).toEqual(new Set(["28/2018/TT-BTC", "26/2014/TTLT-BTC-BCT"]));
  });

  it("say when they stand on the territory of a province that was merged", () => {
    const machine = local("machinery", "Đồng Tháp", 900);
    expect(noticesOf(machine, { on: "2025-06-30" })).not.toHaveProperty("old-territory");
    expect(noticesOf(machine, { on: "2025-07-01" })).toHaveProperty("old-territory");
    expect(noticesOf(local("newTechnologyModel", "Đắk Lắk", 900), { on: day.changed })).not.toHaveProperty(
      "old-territory",
    );
  });

  it("are found whatever the spelling of the province", () => {
    for (const province of ["Hoà Bình", "HÒA BÌNH", " hoa binh "]) {
      expect(capOf(local("newTechnologyModel", province, 900), { on: day.circular })).toBe(270 * million);
    }
  });

  it("of founding an enterprise in Đồng Tháp until 2018 went by registered capital", () => {
    const founding = {
      ...local("enterpriseEstablishment", "Đồng Tháp", 90),
      registeredCapitalDong: undefined,
    };
    const how = { on: "2015-01-01" };
    expect(openOf(founding, how)).toEqual([["registeredCapitalDong"], ["missing-facts"]]);
    expect(capOf({ ...founding, registeredCapitalDong: 20_000_000_001 }, how)).toEqual([0, 10 * million]);
    expect(capOf({ ...founding, registeredCapitalDong: 20_000_000_000 }, how)).toEqual([0, 5 * million]);
    expect(capOf({ ...founding, registeredCapitalDong: 10_000_000_000 }, how)).toEqual([0, 5 * million]);
    expect(capOf({ ...founding, registeredCapitalDong: 9_999_999_999 }, how)).toEqual([0, 90 * million]);
  });

  it("are withheld from those who accept agreed texts only", () => {
    const how = { on: day.circular, accept: "corroborated" } as const;
    expect(capOf(local("newTechnologyModel", "Hòa Bình", 900), how)).toEqual([0, 900 * million]);
  });

  it("where none is known the national ceiling is a reference", () => {
    const machine = local("machinery", "Hà Giang", 900);
    expect(noticesOf(machine, { on: day.circular })).toHaveProperty("national-reference", 300 * million);
    const open = local("consulting", "Hà Giang", 900);
    expect(noticesOf(open, { on: day.circular })).toHaveProperty("national-reference", null);
  });

  it("need the province", () => {
    const machine = { ...one("machinery", 900 * million), budget: "local" } as const;
    expect(openOf(machine, { on: day.circular })).toEqual([["province"], ["missing-facts"]]);
  });

  it("are listed as data, each from one source", () => {
    expect(provincialNorms).toHaveLength(31);
    expect(new Set(provincialNorms.map(({ verification }) => verification))).toEqual(
      new Set(["single-source"]),
    );
    expect(provincialNorms[0]).toMatchObject({
      item: "newTechnologyModel",
      unit: "model",
      territory: ["Đồng Tháp"],
      from: "2024-07-11",
      to: null,
    });
  });
});

describe("what provinces are known to have done beside their norms", () => {
  it("prizes that were paid are no ceilings, so the ceiling stays open", () => {
    expect(prizesPaid).toHaveLength(8);
    const prize = { item: "provincialPrize", budget: "local", province: "Hà Nội", units: 1 } as const;
    expect(capOf(prize, { on: "2019-06-01" })).toEqual([0, null]);
  });

  it("other schemes are no norms of extension", () => {
    expect(otherSchemes.map(({ province }) => province)).toEqual(["Lâm Đồng", "Hà Nội"]);
    expect(capOf(local("machinery", "Hà Nội", 900), { on: day.changed })).toEqual([0, 900 * million]);
  });
});

describe("the norms that a province's resolution is defined with", () => {
  const how = { on: day.changed, localNorms: [defined()] };

  it("decide on their territory and days", () => {
    expect(capOf(local("machinery", "Bạc Liêu", 900), how)).toBe(400 * million);
    expect(capOf(local("technologyLine", "Cà Mau", 2000), how)).toBe(450 * million);
    expect(capOf(local("machinery", "Cà Mau", 900), { ...how, on: "2026-01-31" })).toEqual([
      0,
      900 * million,
    ]);
    expect(capOf(local("machinery", "Cà Mau", 900), { ...how, on: "2026-02-01" })).toBe(400 * million);
    expect(capOf(local("machinery", "Cà Mau", 900), { ...how, on: "2027-12-31" })).toBe(400 * million);
    expect(capOf(local("machinery", "Cà Mau", 900), { ...how, on: "2028-01-01" })).toEqual([
      0,
      900 * million,
    ]);
    expect(capOf(local("machinery", "Hà Giang", 900), how)).toEqual([0, 900 * million]);
  });

  it("take part of a percent, no rate, no cap, and a figure that is not known", () => {
    expect(capOf(local("communications", "Cà Mau", 1), how)).toBe(125_000);
    expect(capOf({ ...local("provincialPrize", "Cà Mau", 0), eligibleCostDong: null, units: 3 }, how)).toBe(
      15 * million,
    );
    expect(capOf(local("consulting", "Cà Mau", 900), how)).toEqual([0, 20 * million]);
  });

  it("go before those that the library knows, and the later before the earlier", () => {
    const own = {
      territory: ["Đồng Tháp"],
      norms: [{ item: "machinery", ratePercent: 10, capDong: 1000 }],
    } as const;
    const early = defined({ ...own, from: "2025-01-01", to: null });
    const late = defined({ ...own, from: "2026-01-01", norms: [{ ...own.norms[0], capDong: 2000 }] });
    const machine = local("machinery", "Đồng Tháp", 900);
    for (const localNorms of [
      [early, late],
      [late, early],
    ]) {
      expect(capOf(machine, { on: "2025-12-31", localNorms })).toBe(1000);
      expect(capOf(machine, { on: "2026-01-01", localNorms })).toBe(2000);
    }
    expect(capOf(machine, { on: "2024-12-31", localNorms: [early] })).toBe(300 * million);
  });

  it("above a national figure are noticed, where they are defined and where they are used", () => {
    expect(defined().notices.map(({ code }) => code)).toEqual(["above-national"]);
    expect(noticesOf(local("machinery", "Cà Mau", 900), how)).toHaveProperty("above-national");
    expect(noticesOf(local("technologyLine", "Cà Mau", 900), how)).not.toHaveProperty("above-national");
  });

  it.each([
    ["a rate above", { item: "machinery", ratePercent: 50.01, capDong: 300 * million }, 1],
    ["the same figures", { item: "machinery", ratePercent: 50, capDong: 300 * million }, 0],
    ["no rate where there is one", { item: "machinery", ratePercent: "none", capDong: 300 * million }, 1],
    ["no cap where there is one", { item: "machinery", ratePercent: 50, capDong: "none" }, 1],
    ["a line's cap above", { item: "technologyLine", ratePercent: 50, capDong: 450 * million + 1 }, 1],
    ["a figure that is not known", { item: "machinery", ratePercent: "unknown", capDong: "unknown" }, 0],
    ["an item without a national norm", { item: "provincialSelection", ratePercent: 100, capDong: 1e9 }, 0],
    [
      "any figure where the national one is not known",
      { item: "vocationalTraining", ratePercent: 100, capDong: 1 },
      0,
    ],
  ] as const)("%s: %j", (_name, norm, notices) => {
    expect(defined({ norms: [norm] }).notices).toHaveLength(notices);
  });

  it("are not compared before the national rules are known", () => {
    const norms = [{ item: "machinery", ratePercent: 90, capDong: 1e9 }] as const;
    expect(defined({ from: "2013-01-01", norms }).notices).toEqual([]);
    expect(defined({ from: "2001-01-01", norms }).notices).toEqual([]);
  });

  it("show their document, article, clause and point in the steps", () => {
    const { norms } = defined();
    expect(norms[0]?.norm.row.place.citation).toEqual({
      document: "01/2026/NQ-HĐND Cà Mau",
      article: "3",
      clause: "1",
      point: "a",
    });
    expect(norms[1]?.norm.row.place.citation).toEqual({ document: "01/2026/NQ-HĐND Cà Mau" });
  });
});

describe("a definition with faults", () => {
  const faults = (change: object) => {
    const norms = defineLocalNorms({ ...input, ...change });
    return norms.ok ? [] : norms.issues.map(({ path, code }) => [path, code]);
  };

  it("a norm without document, territory, day, verification or norms", () => {
    const bare = defineLocalNorms(JSON.parse("{}"));
    expect(bare.ok ? [] : bare.issues.map(({ path, code }) => [path, code])).toEqual([
      ["document", "missing"],
      ["verification", "missing"],
      ["territory", "missing"],
      ["from", "missing"],
      ["norms", "missing"],
    ]);
    expect(faults({ document: " ", territory: [], norms: [] })).toEqual([
      ["document", "empty"],
      ["territory", "empty"],
      ["norms", "empty"],
    ]);
    expect(faults({ territory: ["Cà Mau", ""] })).toEqual([["territory[1]", "empty"]]);
  });

  it("days that do not exist or are out of order", () => {
    expect(faults({ from: "2026-02-30" })).toEqual([["from", "not-a-day"]]);
    expect(faults({ to: "soon" })).toEqual([["to", "not-a-day"]]);
    expect(faults({ to: "2026-02-01" })).toEqual([["to", "out-of-order"]]);
    expect(faults({ to: null })).toEqual([]);
  });

  it("items that are unknown, missing or stand twice", () => {
    const machine = { item: "machinery", ratePercent: 50, capDong: 1 };
    expect(faults({ norms: [machine, machine] })).toEqual([["norms[1].item", "duplicate"]]);
    expect(faults({ norms: [{ ...machine, item: "magic" }] })).toEqual([
      ["norms[0].item", "not-a-choice"],
      ["norms[0].item", "missing"],
    ]);
    expect(faults({ norms: [{ ...machine, item: null }] })).toEqual([["norms[0].item", "missing"]]);
  });

  it("figures that are missing, too large or no figures", () => {
    const machine = { item: "machinery", ratePercent: 50, capDong: 1 };
    expect(faults({ norms: [{ item: "machinery" }] })).toEqual([
      ["norms[0].ratePercent", "missing"],
      ["norms[0].capDong", "missing"],
    ]);
    expect(faults({ norms: [{ ...machine, ratePercent: 100.01 }] })).toEqual([
      ["norms[0].ratePercent", "too-large"],
    ]);
    expect(faults({ norms: [{ ...machine, ratePercent: "half" }] })).toEqual([
      ["norms[0].ratePercent", "malformed"],
    ]);
    expect(faults({ norms: [{ ...machine, capDong: 45_100_000_000 }] })).toEqual([
      ["norms[0].capDong", "too-large"],
    ]);
    expect(faults({ norms: [{ ...machine, capDong: true }] })).toEqual([
      ["norms[0].capDong", "not-a-number"],
      ["norms[0].capDong", "missing"],
    ]);
  });

  it("the unit of another item, and a prize with a rate or without a cap", () => {
    const machine = { item: "machinery", ratePercent: 50, capDong: 1 };
    expect(faults({ norms: [{ ...machine, unit: "model" }] })).toEqual([["norms[0].unit", "conflict"]]);
    expect(faults({ norms: [{ item: "provincialPrize", ratePercent: 50, capDong: "none" }] })).toEqual([
      ["norms[0].ratePercent", "conflict"],
      ["norms[0].capDong", "conflict"],
    ]);
  });
});

describe("loan interest under a local norm", () => {
  it("counts by the years of the national one", () => {
    const localNorms = [
      defined({ norms: [{ item: "relocationInterest", ratePercent: 40, capDong: 100 * million }] }),
    ];
    const loan = {
      item: "relocationInterest",
      budget: "local",
      province: "Cà Mau",
      units: 1,
      interestYears: [{ paidDong: 1000, referenceDong: 2000 }, { paidDong: 1000, referenceDong: 2000 }, {}],
    } as const;
    const how = {
      on: "2024-03-01",
      localNorms: [
        defined({
          from: "2024-01-01",
          norms: [{ item: "relocationInterest", ratePercent: 40, capDong: 100 * million }],
        }),
      ],
    };
    expect(capOf(loan, how)).toBe(800);
    expect(capOf(loan, { on: day.changed, localNorms })).toBe("not-supportable");
  });
});
