import { describe, expect, it } from "vitest";
import { assessEstablishment, type ExistingClusters, type LandFacts } from "../../src/cluster/index.js";
import { findFinding } from "../../src/kernel/inspect.js";
import {
  decree32,
  decree66,
  decree303,
  establish,
  expand,
  faultsOf,
  inEveryUnit,
  missingOf,
  outcomeOf,
  type Regime,
} from "./dossiers.js";

const withClusters = (existing: ExistingClusters, regime = decree32) =>
  establish(regime, { existing: inEveryUnit(existing) });

const at = "existing.district";
const faults = (existing: ExistingClusters) =>
  faultsOf(assessEstablishment({ existing: { district: existing } }, decree32.options));
const observed = (existing: ExistingClusters, id: string) =>
  findFinding(withClusters(existing), `cluster.establish.existing.${id}`)?.observed;

describe("what follows of itself need not be given", () => {
  it("land that is fully leased has nothing approved, land that is fully approved nothing leased", () => {
    const leased = withClusters({ clusters: [{ industrialHa: 300, leasedHa: 300 }] });
    expect(leased).toMatchObject({ outcome: "eligible", unanswered: [] });
    const approved = withClusters({ clusters: [{ industrialHa: 300, approvedHa: 300 }] });
    expect(approved).toMatchObject({ outcome: "eligible", unanswered: [] });
    expect(observed({ clusters: [{ industrialHa: 300, approvedHa: 300 }] }, "unleased")).toMatchObject({
      value: "300",
    });
  });

  it("where the whole cluster is filled, all of it is industrial land", () => {
    const answer = withClusters({ clusters: [{ totalHa: 60, leasedHa: 50, approvedHa: 10 }] });
    expect(answer).toMatchObject({ outcome: "eligible", unanswered: [] });
  });

  it("totals complete a list, and a list completes totals", () => {
    const answer = withClusters(
      {
        totals: { industrialHa: 100 },
        clusters: [
          { leasedHa: 45, approvedHa: 0 },
          { leasedHa: 0, approvedHa: 0 },
        ],
      },
      decree303,
    );
    expect(answer).toMatchObject({ outcome: "ineligible" });
    expect(findFinding(answer, "cluster.establish.existing.fill-rate")).toMatchObject({
      state: "unmet",
      observed: { numerator: "45", denominator: "100", percent: "45" },
    });
  });
});

describe("land that is partly known is an interval", () => {
  it("40 ha at most unleased is not over 100 ha, whatever else is unknown", () => {
    expect(withClusters({ clusters: [{ totalHa: 40 }] })).toMatchObject({ outcome: "eligible" });
    expect(observed({ clusters: [{ totalHa: 40 }] }, "unleased")).toEqual({
      kind: "range",
      least: "0",
      most: "40",
      unit: "ha",
    });
  });

  it("its total area is given where the industrial land is not; nothing is said of what is not known", () => {
    expect(observed({ clusters: [{ totalHa: 140, leasedHa: 30 }] }, "unleased")).toMatchObject({
      most: "110",
    });
    expect(observed({ clusters: [{ approvedHa: 120 }] }, "unleased")).toEqual({
      kind: "range",
      least: "120",
      most: null,
      unit: "ha",
    });
    expect(observed({ clusters: [{}] }, "unleased")).toBeUndefined();
    expect(observed({ clusters: [{ industrialHa: 300 }] }, "fill-rate")).toBeUndefined();
  });

  it("more than 100 ha unleased at least is over 100 ha, and only the fill rate is asked for", () => {
    const answer = withClusters({ clusters: [{ approvedHa: 120, leasedHa: 10 }] });
    expect(missingOf(answer)).toEqual([`${at}.clusters[0].industrialHa`]);
  });

  it("what is leased and approved cannot be over what there is", () => {
    const answer = withClusters({
      totals: { industrialHa: 120 },
      clusters: [{ industrialHa: 50, leasedHa: 30 }, {}],
    });
    expect(answer).toMatchObject({ outcome: "eligible" });
    expect(findFinding(answer, "cluster.establish.existing.unleased")?.observed).toMatchObject({
      least: "20",
      most: "90",
    });
  });

  it("approved land that cannot matter is not asked for", () => {
    const answer = withClusters({
      clusters: [
        { industrialHa: 149, approvedHa: 0 },
        { industrialHa: 1, leasedHa: 0 },
      ],
    });
    expect(missingOf(answer)).toEqual([`${at}.clusters[0].leasedHa`]);
  });

  it("approved land matters from the first 0.01 m² on that the fill rate can pass and unleased land cannot", () => {
    const asked = (industrialHa: number, regime: Regime) =>
      missingOf(
        withClusters(
          {
            clusters: [
              { industrialHa, approvedHa: 0 },
              { industrialHa: 10, leasedHa: 0 },
            ],
          },
          regime,
        ),
      ).length === 2;
    // Filled by more than half only if 100 ha are unleased: then those will do.
    expect(asked(170.000001, decree32)).toBe(false);
    expect(asked(170.000002, decree32)).toBe(false);
    expect(asked(170.000003, decree32)).toBe(true);
    // Exactly 50 ha will not do.
    expect(asked(70, decree66)).toBe(false);
    expect(asked(70.000001, decree66)).toBe(true);
  });

  it("of totals the number of clusters is asked for only where there may be none", () => {
    expect(missingOf(withClusters({ totals: { leasedHa: 0, approvedHa: 0 } }))).toEqual([
      `${at}.totals.clusters`,
      `${at}.totals.industrialHa`,
    ]);
    expect(missingOf(withClusters({ totals: { leasedHa: 1, approvedHa: 0 } }))).toEqual([
      `${at}.totals.industrialHa`,
    ]);
    expect(missingOf(withClusters({ totals: {} }))).toEqual([
      `${at}.totals.clusters`,
      `${at}.totals.industrialHa`,
      `${at}.totals.leasedHa`,
      `${at}.totals.approvedHa`,
    ]);
  });

  it("the demand for land is compared with all that the industrial land can be", () => {
    expect(expand(decree32, { land: { totalHa: 30, leasedHa: 0 }, demandHa: 30.000001 })).toMatchObject({
      outcome: "eligible",
    });
    const open = expand(decree32, { land: { totalHa: 30, leasedHa: 0, approvedHa: 0 }, demandHa: 30 });
    expect(missingOf(open)).toEqual(["land.industrialHa"]);
    const unknown = expand(decree32, { land: null, demandHa: null });
    expect(missingOf(unknown)).toEqual(["land.industrialHa", "land.leasedHa", "land.approvedHa", "demandHa"]);
  });
});

describe("land that contradicts itself", () => {
  const ownFaults = (land: LandFacts) => faultsOf(expand(decree32, { land }));

  it("a part must not be larger than its whole: leased in industrial, industrial in total", () => {
    expect(ownFaults({ totalHa: 10, industrialHa: 20, leasedHa: 30 })).toEqual([
      "land.industrialHa: beyond-whole",
      "land.leasedHa: beyond-whole",
    ]);
    expect(ownFaults({ industrialHa: 20, leasedHa: 20.000001 })).toEqual(["land.leasedHa: beyond-whole"]);
    expect(ownFaults({ totalHa: 20, leasedHa: 20.000001 })).toEqual(["land.leasedHa: beyond-whole"]);
    expect(ownFaults({ totalHa: 20, industrialHa: 20, leasedHa: 20 })).toEqual([]);
  });

  it("leased and approved together must not be either: no plot counts twice", () => {
    expect(ownFaults({ industrialHa: 20, leasedHa: 15, approvedHa: 5.000001 })).toEqual([
      "land.approvedHa: beyond-whole",
    ]);
    expect(ownFaults({ industrialHa: 20, leasedHa: 15, approvedHa: 5 })).toEqual([]);
  });

  it("a total must be the sum of the list", () => {
    const clusters = [
      { industrialHa: 20, leasedHa: 10, approvedHa: 1 },
      { industrialHa: 30, leasedHa: 15, approvedHa: 2 },
    ];
    const totals = { clusters: 2, industrialHa: 50, leasedHa: 25, approvedHa: 3 };
    expect(faults({ clusters, totals })).toEqual([]);
    for (const [part, wrong] of Object.entries({
      clusters: 3,
      industrialHa: 51,
      leasedHa: 24,
      approvedHa: 4,
    })) {
      expect(faults({ clusters, totals: { ...totals, [part]: wrong } })).toEqual([
        `${at}.totals.${part}: totals-disagree`,
      ]);
    }
    expect(
      faults({ clusters, totals: { clusters: 1, industrialHa: 1, leasedHa: 1, approvedHa: 0 } }),
    ).toEqual([
      `${at}.totals.clusters: totals-disagree`,
      `${at}.totals.industrialHa: totals-disagree`,
      `${at}.totals.leasedHa: totals-disagree`,
      `${at}.totals.approvedHa: totals-disagree`,
    ]);
  });

  it("a total must be possible where the list has gaps", () => {
    const clusters = [{ industrialHa: 20, leasedHa: 10 }, { industrialHa: 30 }];
    expect(faults({ clusters, totals: { leasedHa: 9.999999 } })).toEqual([
      `${at}.totals.leasedHa: totals-disagree`,
    ]);
    expect(faults({ clusters, totals: { leasedHa: 10 } })).toEqual([]);
    expect(faults({ clusters, totals: { leasedHa: 40 } })).toEqual([]);
    expect(faults({ clusters, totals: { leasedHa: 40.000001 } })).toEqual([
      `${at}.totals.leasedHa: totals-disagree`,
    ]);
    expect(faults({ clusters: [{ industrialHa: 20 }, {}], totals: { industrialHa: 19 } })).toEqual([
      `${at}.totals.industrialHa: totals-disagree`,
    ]);
    expect(faults({ clusters, totals: { leasedHa: 30, approvedHa: 20.000001 } })).toEqual([
      `${at}.totals.approvedHa: totals-disagree`,
    ]);
  });

  it("land needs a cluster to lie in", () => {
    expect(faults({ totals: { clusters: 0, industrialHa: 1 } })).toEqual([`${at}.totals: conflict`]);
    expect(faults({ totals: { clusters: 0, approvedHa: 0 } })).toEqual([]);
    expect(faults({ clusters: [], totals: { industrialHa: 1 } })).toEqual([
      `${at}.totals.industrialHa: totals-disagree`,
    ]);
  });

  it("a list without entries agrees with totals of nothing", () => {
    const totals = { clusters: 0, industrialHa: 0, leasedHa: 0, approvedHa: 0 };
    expect(outcomeOf(withClusters({ clusters: [], totals }))).toBe("eligible");
  });

  it("sums beyond any country are refused before they stop being exact", () => {
    const clusters = Array.from({ length: 200 }, () => ({ industrialHa: 1e8, leasedHa: 1e8 }));
    expect(faults({ clusters })).toEqual([`${at}: too-large`]);
    expect(faults({ totals: { industrialHa: 45_000_000.000001 } })).toEqual([`${at}: too-large`]);
    expect(faults({ totals: { industrialHa: 45_000_000 } })).toEqual([]);
    expect(faults({ totals: { leasedHa: 30_000_000, approvedHa: 30_000_000 } })).toEqual([
      `${at}: too-large`,
    ]);
    expect(faults({ clusters: [{ totalHa: 45_000_001 }] })).toEqual([`${at}: too-large`]);
  });
});
