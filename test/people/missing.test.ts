import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Verification } from "../../src/kernel/citation.js";
import { establishments } from "./arbitrary.js";
import { amended, assessRural, decreeAlone, household, outcomeOf, withCircular } from "./establishments.js";
import { type Axis, expectExact, less } from "./exact-missing.js";

/** The grid on a day; the facts of an area stand below the prefix that the fields were made with. */
function exactOn(base: object, axes: readonly Axis[], on: string, accept?: Verification): number {
  return expectExact(
    { establishment: base },
    axes.map((axis) => ({ ...axis, path: `establishment.${axis.path}` })),
    (facts) => assessRural(Reflect.get(facts, "establishment"), on, accept),
  );
}

const flags = [true, false];
const form: Axis = { path: "legalForm", values: ["enterprise", "cooperative", "other"] };
const stated: Axis = { path: "size.smallOrMedium", values: flags };
const capital: Axis = { path: "size.capitalDong", values: [100_000_000_000, 100_000_000_001] };
const base = { lawfullySetUp: true, producesDirectly: true, place: household.place };

describe("missing facts are exact", () => {
  it("for form and size until 14 October 2025", () => {
    const workers: Axis = { path: "size.averageWorkers", values: [300, 301] };
    for (const on of [decreeAlone, withCircular]) {
      expect(exactOn(base, [form, stated, capital, workers], on)).toBe(44);
    }
  });

  it("for form and size from 15 October 2025, for who accepts figures from recollection", () => {
    const workers: Axis = { path: "size.insuredWorkers", values: [200, 201] };
    const revenue: Axis = { path: "size.revenueDong", values: [200_000_000_000, 200_000_000_001] };
    expect(exactOn(base, [form, stated, capital, workers, revenue], amended, "unverified")).toBe(116);
  });

  it("for the place until 14 October 2025", () => {
    const former = "place.former";
    const days = ["1999-05-01", "2010-05-01", "2028-05-01"];
    const axes: readonly Axis[] = [
      { path: `${former}.unit`, values: ["commune", "ward"] },
      { path: `${former}.wardOf`, values: ["town", "grade1City", "urbanDistrict"] },
      { path: `${former}.convertedFromCommune`, values: flags },
      { path: `${former}.convertedOn`, values: days, beyond: ["1999-05-01", "2028-05-01"] },
      { path: `${former}.planYear`, values: [2013, 2030] },
    ];
    expect(exactOn({ ...household, place: {} }, axes, withCircular)).toBe(126);
  });

  it("for the place from 15 October 2025", () => {
    const axes: readonly Axis[] = [
      { path: "place.unit", values: ["commune", "ward", "specialZone"] },
      { path: "place.centrallyRunCity", values: flags },
      { path: "place.recognisedCraftVillage", values: flags },
    ];
    expect(exactOn({ ...household, place: {} }, axes, amended)).toBe(36);
  });

  it("for what else is asked", () => {
    const axes: readonly Axis[] = [
      form,
      { path: "lawfullySetUp", values: flags },
      { path: "producesDirectly", values: flags },
    ];
    expect(exactOn({ size: { smallOrMedium: false }, place: household.place }, axes, withCircular)).toBe(36);
  });
});

describe("an added fact", () => {
  it("never flips who is a rural industrial establishment", () => {
    const cases = fc.tuple(
      establishments,
      fc.infiniteStream(fc.boolean()),
      fc.constantFrom(decreeAlone, withCircular, amended),
      fc.constantFrom<Verification>("official", "corroborated", "single-source", "unverified"),
    );
    fc.assert(
      fc.property(cases, ([facts, keep, on, accept]) => {
        const before = assessRural(
          less(facts, () => keep.next().value === true),
          on,
          accept,
        );
        if (before.status === "decided") expect(outcomeOf(facts, on, accept)).toBe(before.outcome);
      }),
      { numRuns: 2000 },
    );
  });
});
