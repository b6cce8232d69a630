import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessParsedBeneficiary } from "../../src/extension/beneficiary.js";
import { parseBeneficiary } from "../../src/extension/facts.js";
import type { Verification } from "../../src/kernel/citation.js";
import { establishments } from "../people/arbitrary.js";
import { type Axis, expectExact, less } from "../people/exact-missing.js";
import { amended, decreeAlone, everyDay, household, nobody, withCircular } from "./beneficiaries.js";

function answerTo(facts: unknown, on: string, accept?: Verification) {
  const parsed = parseBeneficiary(facts);
  return parsed.ok
    ? assessParsedBeneficiary(parsed.value, { on, accept })
    : ({ status: "invalid", issues: parsed.issues } as const);
}

/** Grounds and priority may grow; whether it is eligible may not change. */
function keyOf(outcome: unknown): string {
  return JSON.stringify(outcome).startsWith('{"eligible":true') ? "eligible" : "ineligible";
}

const flags = [true, false];
const flag = (path: string): Axis => ({ path, values: flags });
const exact = (base: object, axes: readonly Axis[], on: string) =>
  expectExact(base, axes, (facts) => answerTo(facts, on), keyOf);

describe("missing facts are exact", () => {
  const { sectors, ...noSectors } = household;
  const sectorsOf = (...values: readonly (readonly string[])[]): Axis => ({ path: "sectors", values });

  it("for sectors, kilns and cleaner production", () => {
    const axes = [
      sectorsOf(sectors, ["buildingMaterials"], ["mining"], []),
      { path: "area.difficulty", values: ["none", "difficult"] },
      flag("pollutingBrickKiln"),
      flag("cleanerProduction"),
      flag("establishment.producesDirectly"),
    ];
    const { producesDirectly, ...establishment } = household.establishment;
    expect(producesDirectly).toBe(true);
    const base = { ...noSectors, serviceProvider: false, establishment };
    for (const on of [decreeAlone, withCircular]) expect(exact(base, axes, on)).toBe(405);
  });

  it("for what the text of 2025 asks of sectors", () => {
    const several = [...sectors, "buildingMaterials"];
    const axes = [
      {
        path: "sectors",
        values: [sectors, ["buildingMaterials"], ["handicraft"], ["mining"], several],
        beyond: [several],
      },
      flag("savesMinerals"),
      flag("craftToPreserve"),
      flag("pollutingBrickKiln"),
      flag("cleanerProduction"),
      flag("sustainableProduction"),
    ];
    const { cleanerProduction, sustainableProduction, ...rest } = nobody;
    expect([cleanerProduction, sustainableProduction]).toEqual([false, false]);
    expect(exact({ ...rest, ...noSectors }, axes, amended)).toBe(1215);
  });

  describe("for the groups beside the producers", () => {
    const axes = [
      { path: "establishment.legalForm", values: ["enterprise", "businessHousehold", "other"] },
      flag("establishment.size.smallOrMedium"),
      flag("infrastructureInvestor"),
      flag("handicraftArtisan"),
      flag("serviceProvider"),
    ];
    const { lawfullySetUp, producesDirectly, place } = household.establishment;
    const base = {
      ...household,
      establishment: { lawfullySetUp, producesDirectly, place },
      cleanerProduction: false,
      sustainableProduction: false,
    };

    it("under the text of 2012, figures of the size included", () => {
      const figures = [
        { path: "establishment.size.capitalDong", values: [100_000_000_000, 100_000_000_001] },
        { path: "establishment.size.averageWorkers", values: [300, 301] },
      ];
      expect(exact(base, [...axes, ...figures], withCircular)).toBe(1188);
    });

    it("under the text of 2025, where the size must be stated", () => {
      expect(exact(base, axes, amended)).toBe(324);
    });
  });
});

const optional = (values: readonly unknown[]) => fc.constantFrom(undefined, ...values);
const anyFlag = optional(flags);

const beneficiaries = fc.record({
  establishment: establishments,
  cleanerProduction: anyFlag,
  sustainableProduction: anyFlag,
  infrastructureInvestor: anyFlag,
  handicraftArtisan: anyFlag,
  serviceProvider: anyFlag,
  sectors: optional([[], ["food"], ["mining"], ["handicraft"], ["buildingMaterials", "biotechnology"]]),
  savesMinerals: anyFlag,
  pollutingBrickKiln: anyFlag,
  craftToPreserve: anyFlag,
  area: fc.record({ poorDistrict: anyFlag, difficulty: optional(["none", "difficult"]) }),
  workers: optional([49, 50]),
});

describe("an added fact", () => {
  it("never flips who is a beneficiary", () => {
    const cases = fc.tuple(
      beneficiaries,
      fc.infiniteStream(fc.boolean()),
      fc.constantFrom(...everyDay),
      fc.constantFrom<Verification>("official", "corroborated", "single-source", "unverified"),
    );
    fc.assert(
      fc.property(cases, ([facts, keep, on, accept]) => {
        const before = answerTo(
          less(facts, () => keep.next().value === true),
          on,
          accept,
        );
        const after = answerTo(facts, on, accept);
        if (before.status !== "decided" || after.status === "invalid") return;
        expect(after).toMatchObject({ status: "decided", outcome: { eligible: before.outcome.eligible } });
      }),
      { numRuns: 3000 },
    );
  });
});
