import { describe, expect, it } from "vitest";
import type { ExpansionFacts } from "../../src/cluster/index.js";
import {
  decision105,
  decree32,
  decree66,
  decree68,
  decree139,
  decree303,
  expand,
  missingOf,
  outcomeOf,
  type Regime,
} from "./dossiers.js";
import { type Axis, type Cell, cellsGoneWrong, type Grid } from "./exactness.js";
import { askedBy, needShown, units } from "./oracle.js";

const wrongCells = <Value>(regime: Regime, grid: Grid<Value, ExpansionFacts>) =>
  cellsGoneWrong((facts) => expand(regime, facts), grid);

/** Regimes whose essential works are known, so that an answer can be yes. */
const complete = [decree32, decree139, decree303];

/** Regimes under which an answer is no or open. */
const partial = [decree68, decree66];

const yesNo: Axis<boolean> = { all: [true, false], given: [true, false] };
const oneOf = <Value>(...all: readonly Value[]): Axis<Value> => ({ all, given: all });
const outcome = (yes: boolean): string => (yes ? "eligible" : "ineligible");

describe("exactly those missing facts are asked for that can change the outcome", () => {
  it("the total area after expansion", () => {
    for (const regime of [decision105, ...partial, ...complete]) {
      const whole = complete.includes(regime);
      expect(
        wrongCells(regime, {
          axes: [oneOf(0, 40, 74.999999, 75, 75.000001, 100)],
          paths: ["areaAfterHa"],
          outcomeOf: ([area = 0]) => (area > 75 ? "ineligible" : whole ? "eligible" : "undetermined"),
          facts: ([areaAfterHa]) => ({ areaAfterHa }),
        }),
        regime.name,
      ).toEqual([]);
    }
  });

  it("land use and investor, all of them together", () => {
    const paths = [
      "landUse.districtPlan",
      "landUse.provincialPlanOrQuota",
      "investor.applied",
      "investor.legalStatus",
      "investor.capacity",
      "investor.experience",
      "investor.assignedUnit",
    ];
    for (const regime of complete) {
      const byDistrict = askedBy(regime).landUse === "districtPlan";
      expect(
        wrongCells<boolean>(regime, {
          axes: paths.map(() => yesNo),
          paths,
          outcomeOf: ([district, province, applied, legalStatus, capacity]) =>
            outcome(
              (byDistrict ? district : province) === true &&
                applied === true &&
                legalStatus === true &&
                capacity === true,
            ),
          facts: ([
            districtPlan,
            provincialPlanOrQuota,
            applied,
            legalStatus,
            capacity,
            experience,
            assignedUnit,
          ]) => ({
            landUse: { districtPlan, provincialPlanOrQuota },
            investor: { applied, legalStatus, capacity, experience, assignedUnit },
          }),
        }),
        regime.name,
      ).toEqual([]);
    }
  });

  it("the essential works, and whether they are waived", () => {
    const works = ["internalRoads", "waterSupply", "wastewater", "solidWaste", "fireSafety"] as const;
    for (const regime of complete) {
      const law = askedBy(regime);
      expect(
        wrongCells<boolean>(regime, {
          axes: [...works, "formed"].map(() => yesNo),
          paths: [...works.map((work) => `worksInUse.${work}`), "formedBeforeDecision105"],
          outcomeOf: (values) =>
            outcome(
              (law.waiver && values[works.length] === true) ||
                law.works.every((work) => values[works.indexOf(work)] === true),
            ),
          facts: (values) => ({
            worksInUse: Object.fromEntries(works.map((work, index) => [work, values[index]])),
            formedBeforeDecision105: values[works.length],
          }),
        }),
        regime.name,
      ).toEqual([]);
    }
  });
});

/** Hectares around the limits of a cluster with 40 ha of industrial land: 60 % are 24, 50 % are 20. */
const industrial: Axis<number> = {
  all: [0, 0.000001, 10, 20, 24, 30, 40, 40.000001, 50, 60, 100, 500],
  given: [0, 20, 40, 60],
};
const part: Axis<number> = {
  all: [0, 0.000001, 4, 10, 12, 19.999999, 20, 23.999999, 24, 30, 36, 40, 60, 499],
  given: [0, 12, 20, 24],
};
const demand: Axis<number> = {
  all: [0, 0.000001, 20, 40, 40.000001, 60, 60.000001, 600],
  given: [0, 20, 40, 40.000001, 60],
};
const total: Axis<number> = { all: [20, 30, 40, 60, 1000], given: [20, 40, 60] };

const parts = ["industrialHa", "leasedHa", "approvedHa", "totalHa"];

describe("of the need for more land, exactly what can change the outcome is asked for", () => {
  const paths = [...parts.map((name) => `land.${name}`), "demandHa"];

  const factsOf = ([industrialHa, leasedHa, approvedHa, totalHa, demandHa]: readonly (
    | number
    | undefined
  )[]) => ({
    land: { industrialHa, leasedHa, approvedHa, totalHa },
    demandHa,
  });

  const shown = (values: readonly number[], regime: Regime): boolean | null => {
    const [land = 0, leased = 0, approved = 0, all = 0, wanted = 0] = values.map(units);
    if (land > all || leased + approved > land) return null;
    return needShown({ industrial: land, leased, approved }, wanted, askedBy(regime));
  };

  it("the land of the cluster in every way known in part, its total area, and the demand", () => {
    for (const regime of complete) {
      const outcomeAt = (values: readonly number[]) => {
        const need = shown(values, regime);
        return need === null ? null : outcome(need);
      };
      expect(
        wrongCells<number>(regime, {
          axes: [industrial, part, part, total, demand],
          paths,
          outcomeOf: outcomeAt,
          facts: factsOf,
          between: (cell, axis) => changesBetween(cell, axis, outcomeAt),
        }),
        regime.name,
      ).toEqual([]);
    }
  });

  it("of Nghị định 68/2017 and 66/2020 only where unverified texts are accepted: no or open", () => {
    for (const regime of partial) {
      const outcomeAt = (values: readonly number[]) => {
        const need = shown(values, regime);
        return need === null ? null : need ? "undetermined" : "ineligible";
      };
      expect(
        cellsGoneWrong<number, ExpansionFacts>((facts) => expand(regime, facts, { accept: "unverified" }), {
          axes: [industrial, part, part, total, demand],
          paths,
          outcomeOf: outcomeAt,
          facts: factsOf,
          between: (cell, axis) => changesBetween(cell, axis, outcomeAt),
        }),
        regime.name,
      ).toEqual([]);
    }
  });
});

/** Values for what is open between those of the grid. */
const fine = [...Array.from({ length: 61 }, (_, index) => index), 75, 100, 150, 300];

/** Looks for a completion finer than the grid under which one fact changes the outcome between two values. */
function changesBetween(
  { values }: Cell<number>,
  axis: number,
  outcomeAt: (values: readonly number[]) => string | null,
): boolean {
  const search = (index: number, complete: readonly number[]): boolean => {
    if (index === values.length) {
      const outcomes = fine.map((value) => outcomeAt(complete.map((one, at) => (at === axis ? value : one))));
      return new Set(outcomes.filter((one) => one !== null)).size > 1;
    }
    const given = values[index];
    // The total area bounds the land and does nothing else: when open, it is out of the way.
    const tried = index === axis ? [0] : given !== undefined ? [given] : index === 3 ? [1000] : fine;
    return tried.some((value) => search(index + 1, [...complete, value]));
  };
  return search(0, []);
}

describe("all groups of conditions together", () => {
  interface Part {
    readonly facts: ExpansionFacts;
    readonly state: "met" | "unmet" | "open";
    readonly asks: readonly string[];
  }

  const groupsOf = (regime: Regime): readonly (readonly Part[])[] => {
    const { landUse } = askedBy(regime);
    return [
      [
        { facts: {}, state: "met", asks: [] },
        { facts: { areaAfterHa: 80 }, state: "unmet", asks: [] },
        { facts: { areaAfterHa: null }, state: "open", asks: ["areaAfterHa"] },
      ],
      [
        { facts: {}, state: "met", asks: [] },
        { facts: { landUse: { [landUse ?? ""]: false } }, state: "unmet", asks: [] },
        { facts: { landUse: null }, state: "open", asks: [`landUse.${landUse}`] },
      ],
      [
        { facts: {}, state: "met", asks: [] },
        { facts: { investor: { legalStatus: false } }, state: "unmet", asks: [] },
        {
          facts: { investor: { applied: true, capacity: true } },
          state: "open",
          asks: ["investor.legalStatus"],
        },
      ],
      [
        { facts: {}, state: "met", asks: [] },
        {
          facts: { land: { industrialHa: 30, leasedHa: 3, approvedHa: 0 }, demandHa: 0 },
          state: "unmet",
          asks: [],
        },
        {
          facts: { land: { industrialHa: 30, leasedHa: 3 }, demandHa: 0 },
          state: "open",
          asks: ["land.approvedHa"],
        },
      ],
      [
        { facts: {}, state: "met", asks: [] },
        { facts: { worksInUse: { wastewater: false } }, state: "unmet", asks: [] },
        {
          facts: {
            worksInUse: { internalRoads: true, waterSupply: true, solidWaste: true, fireSafety: true },
          },
          state: "open",
          asks: ["worksInUse.wastewater"],
        },
      ],
    ];
  };

  it("one unmet decides; else what is open is asked for, in the order of the conditions", () => {
    for (const regime of complete) {
      const chosen = groupsOf(regime).reduce<readonly (readonly Part[])[]>(
        (sets, group) => sets.flatMap((set) => group.map((one) => [...set, one])),
        [[]],
      );
      for (const some of chosen) {
        const answer = expand(regime, Object.assign({}, ...some.map(({ facts }) => facts)));
        const states = some.map(({ state }) => state);
        if (states.includes("unmet")) expect(outcomeOf(answer)).toBe("ineligible");
        else if (!states.includes("open")) expect(outcomeOf(answer)).toBe("eligible");
        else expect(missingOf(answer)).toEqual(some.flatMap(({ asks }) => asks));
      }
    }
  });
});
