import { describe, expect, it } from "vitest";
import type { EstablishmentFacts, ExistingClusters } from "../../src/cluster/index.js";
import {
  decision105,
  decree32,
  decree66,
  decree68,
  decree139,
  decree303,
  establish,
  inEveryUnit,
  knownRegimes,
  missingOf,
  outcomeOf,
  type Regime,
} from "./dossiers.js";
import { type Axis, type Cell, cells, cellsGoneWrong, type Grid } from "./exactness.js";
import { askedBy, type Land, sufficientUse, units } from "./oracle.js";

const wrongCells = <Value>(regime: Regime, grid: Grid<Value, EstablishmentFacts>) =>
  cellsGoneWrong((facts) => establish(regime, facts), grid);

const yesNo: Axis<boolean> = { all: [true, false], given: [true, false] };
const oneOf = <Value>(...all: readonly Value[]): Axis<Value> => ({ all, given: all });
const eligible = (yes: boolean): string => (yes ? "eligible" : "ineligible");
const bool = (value: unknown): boolean | undefined => (typeof value === "boolean" ? value : undefined);
const num = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

/** The smallest area there is: 0.01 m². */
const least = 0.000001;

describe("exactly those missing facts are asked for that can change the outcome", () => {
  it("area, mountain district and craft village, with values on both sides of every limit", () => {
    for (const regime of knownRegimes) {
      const law = askedBy(regime);
      const area = oneOf<number | boolean>(
        ...[0, 5 - least, 5, 7, 10 - least, 10, 40, 75, 75 + least, 100].map((ha) => Number(ha.toFixed(6))),
      );
      expect(
        wrongCells<number | boolean>(regime, {
          axes: [area, yesNo, yesNo],
          paths: ["areaHa", "mountainDistrict", "kinds.craftVillage"],
          outcomeOf: ([areaHa, mountain, craftVillage]) => {
            const low = mountain === true || craftVillage === true ? law.reduced : law.least;
            return eligible(Number(areaHa) >= low && Number(areaHa) <= 75);
          },
          facts: ([areaHa, mountainDistrict, craftVillage]) => ({
            areaHa: num(areaHa),
            mountainDistrict: bool(mountainDistrict),
            kinds: { craftVillage: bool(craftVillage) },
            existing: inEveryUnit({ clusters: [] }),
          }),
        }),
        regime.name,
      ).toEqual([]);
    }
  });

  it("area under Quyết định 105/2009: over 50 ha decides, the rest is open", () => {
    expect(
      wrongCells(decision105, {
        axes: [oneOf(0, 49.999999, 50, 50.000001, 80)],
        paths: ["areaHa"],
        outcomeOf: ([areaHa = 0]) => (areaHa > 50 ? "ineligible" : "undetermined"),
        facts: ([areaHa]) => ({ areaHa }),
      }),
    ).toEqual([]);
  });

  it("listing, land use and investor, all of them together", () => {
    const paths = [
      "onApprovedList",
      "inDevelopmentPlan",
      "landUse.districtPlan",
      "landUse.provincialPlanOrQuota",
      "investor.applied",
      "investor.legalStatus",
      "investor.capacity",
      "investor.experience",
      "investor.assignedUnit",
    ];
    for (const regime of knownRegimes) {
      const law = askedBy(regime);
      expect(
        wrongCells<boolean>(regime, {
          axes: paths.map(() => yesNo),
          paths,
          outcomeOf: ([
            listed,
            planned,
            district,
            province,
            applied,
            legal,
            capable,
            experienced,
            assigned,
          ]) => {
            const inList = law.listing === "onApprovedList" ? listed : planned;
            const fits = law.landUse === null || (law.landUse === "districtPlan" ? district : province);
            const qualified = applied === true && legal === true && capable === true;
            const investor = law.experience ? (qualified && experienced) || assigned : qualified;
            return eligible(inList === true && fits === true && investor === true);
          },
          facts: ([
            onApprovedList,
            inDevelopmentPlan,
            districtPlan,
            provincialPlanOrQuota,
            applied,
            legalStatus,
            capacity,
            experience,
            assignedUnit,
          ]) => ({
            onApprovedList,
            inDevelopmentPlan,
            landUse: { districtPlan, provincialPlanOrQuota },
            investor: { applied, legalStatus, capacity, experience, assignedUnit },
          }),
        }),
        regime.name,
      ).toEqual([]);
    }
  });
});

/** Areas around a limit: what facts are given with, and what they are completed with. */
function aroundLimit(limit: number) {
  const times = (...factors: readonly number[]) => factors.map((factor) => factor * limit);
  const exact = (ha: number) => Number(ha.toFixed(6));
  return {
    industrial: {
      all: [...times(0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 20), exact(limit + least), exact(2 * limit + 2 * least)],
      given: times(0.5, 1, 2),
    },
    part: {
      all: [...times(0, 0.25, 0.5, 1, 1.5, 2, 19), least, exact(limit - least), exact(limit + least)],
      given: times(0, 0.5, 1, 2),
    },
    fine: [
      ...Array.from({ length: 37 }, (_, index) => (index * limit) / 4),
      ...times(0.125, 0.375, 0.625, 0.875),
    ],
  };
}

/** Land with values on the three axes from `first`; `null` when its parts do not fit into it. */
function landAt(values: readonly number[], first: number): Land | null {
  const land = {
    industrial: units(values[first]),
    leased: units(values[first + 1]),
    approved: units(values[first + 2]),
  };
  return land.leased + land.approved > land.industrial ? null : land;
}

function outcomeOfLands(lands: readonly (Land | null)[], regime: Regime): string | null {
  const known = lands.filter((land) => land !== null);
  return known.length < lands.length ? null : eligible(sufficientUse(known, askedBy(regime)));
}

/**
 * Looks for a completion, finer than the grid, of all facts but one, under which this one changes the outcome
 * between the least and the most that it can be.
 */
function changesBetween(
  { values }: Cell<number>,
  axis: number,
  fine: readonly number[],
  outcome: (values: readonly number[]) => string | null,
): boolean {
  const ends = (complete: readonly number[]): boolean => {
    const first = axis - (axis % 3);
    const [industrial = 0, leased = 0, approved = 0] = complete.slice(first);
    const range =
      [
        [leased + approved, 20 * Math.max(...fine)],
        [0, industrial - approved],
        [0, industrial - leased],
      ][axis % 3] ?? [];
    const outcomes = range.map((end) =>
      outcome(complete.map((value, index) => (index === axis ? end : value))),
    );
    return !outcomes.includes(null) && new Set(outcomes).size > 1;
  };
  const search = (index: number, complete: readonly number[]): boolean => {
    if (index === values.length) return ends(complete);
    const given = values[index];
    const tried = index === axis ? [0] : given === undefined ? fine : [given];
    return tried.some((value) => search(index + 1, [...complete, value]));
  };
  return search(0, []);
}

const parts = ["industrialHa", "leasedHa", "approvedHa"];

const pathsOfTwo = ({ unit }: Regime): readonly string[] =>
  [0, 1].flatMap((index) => parts.map((name) => `existing.${unit}.clusters[${index}].${name}`));

/** Regimes that ask the same of the clusters already there, if not of the same unit. */
const regimesByLaw = [[decree68, decree66], [decree32, decree139], [decree303]];

const clusterAt = ([industrialHa, leasedHa, approvedHa]: readonly (number | undefined)[]) => ({
  industrialHa,
  leasedHa,
  approvedHa,
});

describe("of the clusters already there, exactly what can change the outcome is asked for", () => {
  it("two clusters, each known in every way in part", () => {
    for (const alike of regimesByLaw) {
      const [first = decree32] = alike;
      const { industrial, part, fine } = aroundLimit(askedBy(first).unleased);
      const axes = [industrial, part, part, industrial, part, part];
      const outcome = (values: readonly number[]) =>
        outcomeOfLands([landAt(values, 0), landAt(values, 3)], first);
      const all = [...cells(axes, outcome)];
      for (const regime of alike) {
        expect(
          wrongCells<number>(regime, {
            axes,
            cells: all,
            paths: pathsOfTwo(regime),
            outcomeOf: outcome,
            facts: (values) => ({
              existing: inEveryUnit({ clusters: [clusterAt(values), clusterAt(values.slice(3))] }),
            }),
            between: (cell, axis) => changesBetween(cell, axis, fine, outcome),
          }),
          regime.name,
        ).toEqual([]);
      }
    }
  });

  it("one cluster and its total area, which bounds the industrial land and is never asked for", () => {
    for (const regime of knownRegimes) {
      const { industrial, part } = aroundLimit(askedBy(regime).unleased);
      const total = {
        all: [0, ...industrial.given, 1000 * Math.max(...industrial.all)],
        given: [0, ...industrial.given],
      };
      expect(
        wrongCells<number>(regime, {
          axes: [industrial, part, part, total],
          paths: parts.map((name) => `existing.${regime.unit}.clusters[0].${name}`),
          outcomeOf: (values) => {
            const [industrialHa = 0, , , totalHa = 0] = values;
            return industrialHa > totalHa ? null : outcomeOfLands([landAt(values, 0)], regime);
          },
          facts: (values) => ({
            existing: inEveryUnit({ clusters: [{ ...clusterAt(values), totalHa: values[3] }] }),
          }),
        }),
        regime.name,
      ).toEqual([]);
    }
  });

  it("totals, and how many clusters there are where that may be none", () => {
    for (const regime of knownRegimes) {
      const { industrial, part } = aroundLimit(askedBy(regime).unleased);
      const land = { ...industrial, given: [0, ...industrial.given] };
      expect(
        wrongCells<number>(regime, {
          axes: [land, part, part, oneOf(0, 1, 3)],
          paths: [...parts, "clusters"].map((name) => `existing.${regime.unit}.totals.${name}`),
          outcomeOf: (values) => {
            const sums = landAt(values, 0);
            if (values[3] === 0) return sums?.industrial === 0 ? "eligible" : null;
            return outcomeOfLands([sums], regime);
          },
          facts: (values) => ({
            existing: inEveryUnit({ totals: { ...clusterAt(values), clusters: values[3] } }),
          }),
          // Without clusters there is no land: then the number alone decides.
          asks: ({ values, pivotal }) =>
            values[3] === undefined && values.slice(0, 3).every((value) => (value ?? 0) === 0)
              ? [...pivotal, 3]
              : pivotal,
        }),
        regime.name,
      ).toEqual([]);
    }
  });

  it("the list itself, and whether the cluster is exempt", () => {
    const known: Readonly<Record<string, ExistingClusters>> = {
      none: { clusters: [] },
      filled: { clusters: [{ industrialHa: 500, leasedHa: 400, approvedHa: 0 }] },
      empty: { clusters: [{ industrialHa: 500, leasedHa: 0, approvedHa: 0 }] },
    };
    for (const regime of knownRegimes) {
      expect(
        wrongCells<boolean | string>(regime, {
          axes: [oneOf<boolean | string>("none", "filled", "empty"), yesNo, yesNo],
          paths: [`existing.${regime.unit}.clusters`, "kinds.highTech", "kinds.ecological"],
          outcomeOf: ([list, highTech, ecological]) =>
            eligible(
              list !== "empty" || (askedBy(regime).exempt && (highTech === true || ecological === true)),
            ),
          facts: ([list, highTech, ecological]) => ({
            existing: list === undefined ? null : inEveryUnit(known[String(list)] ?? {}),
            kinds: { highTech: bool(highTech), ecological: bool(ecological) },
          }),
        }),
        regime.name,
      ).toEqual([]);
    }
  });
});

describe("a list and totals together", () => {
  /** Two clusters and their sums: those parts that are `null` stay open, and sums that are given always hold. */
  const wrongWith = (
    regime: Regime,
    fixed: readonly (number | null)[],
    sums: readonly (number | undefined)[],
  ) => {
    const limit = askedBy(regime).unleased;
    const grid = {
      all: [...Array.from({ length: 13 }, (_, index) => (index * limit) / 4), 40 * limit],
      given: [0, limit / 2, limit],
    };
    const open = fixed.flatMap((value, part) => (value === null ? [part] : []));
    const spread = <Value>(values: readonly Value[]) =>
      fixed.map((value, part) => (value === null ? values[open.indexOf(part)] : value));
    const paths = pathsOfTwo(regime);
    return wrongCells<number>(regime, {
      axes: open.map(() => grid),
      paths: open.map((part) => paths[part] ?? ""),
      outcomeOf: (values) => {
        const all = spread(values).map(Number);
        const agree = sums.every(
          (sum, part) => sum === undefined || sum === (all[part] ?? 0) + (all[part + 3] ?? 0),
        );
        return agree ? outcomeOfLands([landAt(all, 0), landAt(all, 3)], regime) : null;
      },
      facts: (values) => ({
        existing: inEveryUnit({
          clusters: [clusterAt(spread(values)), clusterAt(spread(values).slice(3))],
          totals: clusterAt(sums),
        }),
      }),
      // What a sum settles need not be asked for, but may be.
      between: () => true,
    });
  };

  const choices = (limit: number) => [undefined, limit / 2, 1.5 * limit, 2 * limit, 3 * limit];

  it("decide exactly when every completion that agrees with both comes to the same: industrial and leased", () => {
    for (const regime of [decree66, decree139, decree303]) {
      const all = choices(askedBy(regime).unleased);
      for (const industrial of all) {
        for (const leased of all) {
          const fixed = [null, null, 0, null, null, 0];
          expect(wrongWith(regime, fixed, [industrial, leased, undefined]), regime.name).toEqual([]);
        }
      }
    }
  });

  it("decide exactly when every completion that agrees with both comes to the same: leased and approved", () => {
    for (const regime of [decree66, decree139, decree303]) {
      const limit = askedBy(regime).unleased;
      for (const leased of choices(limit)) {
        for (const approved of choices(limit)) {
          const fixed = [1.5 * limit, null, null, 1.5 * limit, null, null];
          expect(wrongWith(regime, fixed, [undefined, leased, approved]), regime.name).toEqual([]);
        }
      }
    }
  });
});

describe("all groups of conditions together", () => {
  interface Part {
    readonly facts: EstablishmentFacts;
    readonly state: "met" | "unmet" | "open";
    readonly asks: readonly string[];
  }

  const groupsOf = (regime: Regime): readonly (readonly Part[])[] => {
    const { listing, landUse } = askedBy(regime);
    const list = (clusters: ExistingClusters["clusters"]) => ({ existing: inEveryUnit({ clusters }) });
    const exempt = { kinds: { highTech: false, ecological: false } };
    return [
      [
        { facts: { areaHa: 20 }, state: "met", asks: [] },
        { facts: { areaHa: 80 }, state: "unmet", asks: [] },
        { facts: { areaHa: null, mountainDistrict: true }, state: "open", asks: ["areaHa"] },
      ],
      [
        { facts: { [listing]: true }, state: "met", asks: [] },
        { facts: { [listing]: false }, state: "unmet", asks: [] },
        { facts: { [listing]: null }, state: "open", asks: [listing] },
      ],
      landUse === null
        ? [{ facts: {}, state: "met", asks: [] }]
        : [
            { facts: { landUse: { [landUse]: true } }, state: "met", asks: [] },
            { facts: { landUse: { [landUse]: false } }, state: "unmet", asks: [] },
            { facts: { landUse: null }, state: "open", asks: [`landUse.${landUse}`] },
          ],
      [
        { facts: {}, state: "met", asks: [] },
        { facts: { investor: { applied: false, assignedUnit: false } }, state: "unmet", asks: [] },
        {
          facts: {
            investor: { applied: true, legalStatus: true, experience: true, assignedUnit: false },
          },
          state: "open",
          asks: ["investor.capacity"],
        },
      ],
      [
        { facts: { ...exempt, ...list([{ industrialHa: 30 }]) }, state: "met", asks: [] },
        {
          facts: { ...exempt, ...list([{ industrialHa: 300, leasedHa: 0, approvedHa: 0 }]) },
          state: "unmet",
          asks: [],
        },
        {
          facts: { ...exempt, ...list([{ industrialHa: 300, leasedHa: 20 }]) },
          state: "open",
          asks: [`existing.${regime.unit}.clusters[0].approvedHa`],
        },
      ],
    ];
  };

  const combinations = (groups: readonly (readonly Part[])[]): readonly (readonly Part[])[] =>
    groups.reduce<readonly (readonly Part[])[]>(
      (sets, group) => sets.flatMap((set) => group.map((part) => [...set, part])),
      [[]],
    );

  it("one unmet decides; else what is open is asked for, in the order of the conditions", () => {
    for (const regime of knownRegimes) {
      for (const chosen of combinations(groupsOf(regime))) {
        const facts = Object.assign({}, ...chosen.map((part) => part.facts));
        const states = chosen.map(({ state }) => state);
        const answer = establish(regime, facts);
        if (states.includes("unmet")) expect(outcomeOf(answer)).toBe("ineligible");
        else if (!states.includes("open")) expect(outcomeOf(answer)).toBe("eligible");
        else {
          expect(answer).toMatchObject({ status: "undetermined", because: [{ kind: "missing-facts" }] });
          expect(missingOf(answer)).toEqual(chosen.flatMap(({ asks }) => asks));
        }
      }
    }
  });
});
