import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessEstablishment,
  assessExpansion,
  parseEstablishment,
  parseExpansion,
} from "../../src/cluster/index.js";
import type { Assessment } from "../../src/kernel/assessment.js";
import { toRecord } from "../../src/kernel/record.js";
import { damaged } from "./arbitraries.js";
import {
  decision105,
  decree32,
  decree303,
  establishment,
  expansion,
  faultsOf,
  inEveryUnit,
  outcomeOf,
} from "./dossiers.js";

const on = "2025-03-10";

const assess = (facts: unknown, options: unknown = { on }): Assessment<unknown> =>
  Reflect.apply(assessEstablishment, undefined, [facts, options]);
const assessOther = (facts: unknown, options: unknown = { on }): Assessment<unknown> =>
  Reflect.apply(assessExpansion, undefined, [facts, options]);

const faults = (facts: unknown) => faultsOf(assess(facts));
const faultsOfExpansion = (facts: unknown) => faultsOf(assessOther(facts));

describe("a number that is none", () => {
  it("is a fault: negative, not finite, of another type, or text that is no plain decimal", () => {
    expect(faults({ areaHa: -1 })).toEqual(["areaHa: negative"]);
    expect(faults({ areaHa: -0.000001 })).toEqual(["areaHa: negative"]);
    for (const areaHa of [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      true,
      {},
      [],
      10n,
    ]) {
      expect(faults({ areaHa })).toEqual(["areaHa: not-a-number"]);
    }
    for (const areaHa of ["", " 5", "5 ", "1e3", "+5", "05", "5,5", "1.234,5", "NaN", "0x10", "năm"]) {
      expect(faults({ areaHa }), areaHa).toEqual(["areaHa: malformed"]);
    }
  });

  it("that is minus zero is zero", () => {
    expect(JSON.stringify(assess({ areaHa: -0 }))).toBe(JSON.stringify(assess({ areaHa: 0 })));
    expect(JSON.stringify(assess({ areaHa: "-0" }))).toBe(JSON.stringify(assess({ areaHa: 0 })));
  });

  it("finer than 0.01 m² is a fault, not a rounding", () => {
    expect(faults({ areaHa: 9.9999999 })).toEqual(["areaHa: too-fine"]);
    expect(faults({ areaHa: "9.9999999" })).toEqual(["areaHa: too-fine"]);
    expect(faults({ areaHa: 0.1 + 0.2 })).toEqual(["areaHa: too-fine"]);
    expect(faults({ areaHa: "9.999999000" })).toEqual([]);
  });

  it("beyond exact calculation is a fault", () => {
    expect(faults({ areaHa: 1e300 })).toEqual(["areaHa: too-large"]);
    expect(faults({ areaHa: 100_000_001 })).toEqual(["areaHa: too-large"]);
    expect(faults({ areaHa: "9".repeat(100_000) })).toEqual(["areaHa: too-large"]);
    expect(faults({ areaHa: `1.${"0".repeat(100_000)}` })).toEqual([]);
    expect(faults({ areaHa: "9x".repeat(100_000) })).toEqual(["areaHa: malformed"]);
  });

  it("of clusters is a whole number", () => {
    const count = (clusters: unknown) => faults({ existing: { district: { totals: { clusters } } } });
    expect(count(1.5)).toEqual(["existing.district.totals.clusters: too-fine"]);
    expect(count(-1)).toEqual(["existing.district.totals.clusters: negative"]);
    expect(count(1_000_001)).toEqual(["existing.district.totals.clusters: too-large"]);
    expect(count("3")).toEqual([]);
  });
});

describe("a value of the wrong type", () => {
  it("is a fault for every yes or no", () => {
    for (const wrong of [0, 1, "true", "", {}, []]) {
      expect(faults({ onApprovedList: wrong })).toEqual(["onApprovedList: not-a-yes-no"]);
      expect(faults({ kinds: { highTech: wrong } })).toEqual(["kinds.highTech: not-a-yes-no"]);
      expect(faultsOfExpansion({ worksInUse: { wastewater: wrong } })).toEqual([
        "worksInUse.wastewater: not-a-yes-no",
      ]);
    }
  });

  it("is a fault for every group and list: a list where an object belongs, and the other way round", () => {
    expect(faults([])).toEqual([": not-an-object"]);
    for (const group of ["kinds", "landUse", "investor", "existing"]) {
      for (const wrong of [[], 3, "x", true])
        expect(faults({ [group]: wrong })).toEqual([`${group}: not-an-object`]);
    }
    expect(faults({ existing: { commune: [] } })).toEqual(["existing.commune: not-an-object"]);
    expect(faults({ existing: { commune: { clusters: {} } } })).toEqual([
      "existing.commune.clusters: not-a-list",
    ]);
    expect(faults({ existing: { commune: { clusters: [[]] } } })).toEqual([
      "existing.commune.clusters[0]: not-an-object",
    ]);
    expect(faults({ existing: { commune: { totals: [] } } })).toEqual([
      "existing.commune.totals: not-an-object",
    ]);
    expect(faultsOfExpansion({ land: [] })).toEqual(["land: not-an-object"]);
    expect(faultsOfExpansion("x")).toEqual([": not-an-object"]);
  });

  it("is a fault for a name that is no text", () => {
    expect(faults({ existing: { district: { clusters: [{ name: 7 }] } } })).toEqual([
      "existing.district.clusters[0].name: not-a-text",
    ]);
  });
});

describe("a key that does not exist", () => {
  it("is a fault at every depth", () => {
    expect(faults({ area: 5 })).toEqual(["area: unknown-key"]);
    expect(faults({ kinds: { other: true } })).toEqual(["kinds.other: unknown-key"]);
    expect(faults({ existing: { ward: {} } })).toEqual(["existing.ward: unknown-key"]);
    expect(faults({ existing: { district: { clusters: [{}, { areaHa: 5 }] } } })).toEqual([
      "existing.district.clusters[1].areaHa: unknown-key",
    ]);
    expect(faults({ existing: { district: { totals: { totalHa: 5 } } } })).toEqual([
      "existing.district.totals.totalHa: unknown-key",
    ]);
    expect(faultsOfExpansion({ land: { demandHa: 1 }, areaHa: 5 })).toEqual([
      "land.demandHa: unknown-key",
      "areaHa: unknown-key",
    ]);
  });

  it("and would pollute a prototype is a fault like any other, and pollutes nothing", () => {
    for (const key of ["__proto__", "constructor", "prototype"]) {
      expect(faults(JSON.parse(`{"${key}":{"areaHa":5}}`))).toEqual([`${key}: unknown-key`]);
      expect(faults(JSON.parse(`{"landUse":{"${key}":{"districtPlan":true}}}`))).toEqual([
        `landUse.${key}: unknown-key`,
      ]);
      expect(faults(JSON.parse(`{"existing":{"district":{"clusters":[{"${key}":1}]}}}`))).toEqual([
        `existing.district.clusters[0].${key}: unknown-key`,
      ]);
      expect(faultsOfExpansion(JSON.parse(`{"land":{"${key}":{"totalHa":1}}}`))).toEqual([
        `land.${key}: unknown-key`,
      ]);
    }
    expect(Reflect.get({}, "areaHa")).toBeUndefined();
    expect(Reflect.get({}, "districtPlan")).toBeUndefined();
  });
});

describe("every fault is named at once", () => {
  it("of shape, of value, of a list and of its totals", () => {
    expect(
      faults({
        areaHa: -5,
        mountainDistrict: "yes",
        colour: "red",
        existing: {
          district: {
            clusters: [{ industrialHa: 10, leasedHa: 11 }, "x", { leasedHa: "1,5" }],
            totals: { clusters: 2, industrialHa: 5 },
          },
        },
      }),
    ).toEqual([
      "mountainDistrict: not-a-yes-no",
      "existing.district.clusters[1]: not-an-object",
      "colour: unknown-key",
      "areaHa: negative",
      "existing.district.clusters[0].leasedHa: beyond-whole",
      "existing.district.clusters[2].leasedHa: malformed",
      "existing.district.totals.clusters: totals-disagree",
      "existing.district.totals.industrialHa: totals-disagree",
    ]);
  });

  it("with path and message in both languages", () => {
    const facts = { areaHa: "x", existing: { district: { totals: { clusters: 0, leasedHa: 1 } } }, no: 1 };
    const answer = assess(facts);
    const issues = answer.status === "invalid" ? answer.issues : [];
    expect(issues).toHaveLength(3);
    for (const { path, code, message } of issues) {
      expect(path).not.toBe("");
      expect(code).toMatch(/^[a-z-]+$/);
      expect(message.vi).toMatch(/^\p{Lu}.*\.$/u);
      expect(message.en).toMatch(/^[A-Z].*\.$/);
      expect(message.vi).not.toBe(message.en);
    }
    expect(toRecord(answer).issues.map(({ code }) => code)).toEqual(["unknown-key", "malformed", "conflict"]);
  });
});

describe("input that is unusual but sound", () => {
  const freeze = <Value>(value: Value): Value => {
    if (typeof value === "object" && value !== null) Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };

  it("may be frozen, and is never changed", () => {
    const facts = freeze({
      ...establishment,
      existing: inEveryUnit({ clusters: [{ industrialHa: 30, leasedHa: 10 }] }),
    });
    const before = JSON.stringify(facts);
    expect(outcomeOf(assess(facts))).toBe("eligible");
    expect(JSON.stringify(facts)).toBe(before);
    expect(outcomeOf(assessOther(freeze(structuredClone(expansion))))).toBe("eligible");
    expect(faults(freeze({ areaHa: -1, kinds: { no: 1 } }))).toEqual([
      "kinds.no: unknown-key",
      "areaHa: negative",
    ]);
  });

  it("may have no prototype", () => {
    const bare = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(bare);
      if (typeof value !== "object" || value === null) return value;
      return Object.assign(
        Object.create(null),
        Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, bare(entry)])),
      );
    };
    const facts = { ...establishment, existing: inEveryUnit({ clusters: [{ industrialHa: 30 }] }) };
    expect(JSON.stringify(assess(bare(facts)))).toBe(JSON.stringify(assess(facts)));
    expect(JSON.stringify(assessOther(bare(expansion)))).toBe(JSON.stringify(assessOther(expansion)));
  });

  it("may say null or undefined for what is not given, and has nothing given when empty", () => {
    const empty = JSON.stringify(assess({}));
    expect(JSON.stringify(assess({ areaHa: null, kinds: undefined, existing: null }))).toBe(empty);
    expect(
      JSON.stringify(assess({ kinds: {}, existing: { district: null }, investor: { applied: null } })),
    ).toBe(empty);
  });
});

describe("a hundred thousand clusters in one list", () => {
  const many = (cluster: object) => Array.from({ length: 100_000 }, () => ({ ...cluster }));
  const with100000 = (cluster: object) =>
    assess({ ...establishment, existing: { district: { clusters: many(cluster) } } });

  it("are judged", () => {
    expect(outcomeOf(with100000({ industrialHa: 0.02, leasedHa: 0.011, approvedHa: 0 }))).toBe("eligible");
    expect(outcomeOf(with100000({ industrialHa: 0.02, leasedHa: 0.001, approvedHa: 0 }))).toBe("ineligible");
    // The readings are too close to tell apart: the one that decides is exact all the same.
    expect(outcomeOf(with100000({ industrialHa: 0.02, leasedHa: 0.01, approvedHa: 0 }))).toBe("ineligible");
  });

  it("have one missing fact each for what each leaves open, one issue for each fault", () => {
    const open = with100000({ industrialHa: 0.02, approvedHa: 0 });
    const missing = open.status === "undetermined" ? open.missing : [];
    expect(missing).toHaveLength(100_000);
    expect(missing.at(-1)?.path).toBe("existing.district.clusters[99999].leasedHa");
    expect(faultsOf(with100000({ industrialHa: -1, leasedHa: true }))).toHaveLength(200_000);
    expect(faultsOf(with100000({ colour: "red" }))).toHaveLength(100_000);
  });
});

describe("nothing throws", () => {
  const answersOf = (facts: unknown) =>
    [decision105, decree32, decree303].flatMap(({ options }) => [
      assess(facts, options),
      assessOther(facts, options),
    ]);

  const isAnswer = (answer: Assessment<unknown>) => {
    expect(() => JSON.stringify(answer)).not.toThrow();
    if (answer.status === "undetermined") expect(answer.because).not.toEqual([]);
    if (answer.status !== "invalid") return;
    expect(answer.issues).not.toEqual([]);
    const unsaid = answer.issues.filter(({ message }) => message.vi === "" || message.en === "");
    expect(unsaid).toEqual([]);
  };

  it("for any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (facts) => answersOf(facts).forEach(isAnswer)),
      { numRuns: 500 },
    );
  });

  it("for any value without functions", () => {
    const value = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(value, (facts) => {
        answersOf(facts).forEach(isAnswer);
        const parsed = [parseEstablishment(facts), parseExpansion(facts)];
        for (const one of parsed) if (!one.ok) expect(one.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it("for a dossier with anything in the place of anything", () => {
    const number = fc.oneof(fc.double(), fc.constantFrom("1e5", -1, 1e14, 2e8, "0.0000001"));
    const land = fc.record(
      { totalHa: number, industrialHa: number, leasedHa: number, approvedHa: number },
      { requiredKeys: [] },
    );
    const crowded = fc.array(land).map((clusters) => ({
      ...establishment,
      existing: inEveryUnit({ clusters, totals: { clusters: clusters.length, industrialHa: 10 } }),
    }));
    const dossier = fc.oneof(damaged(crowded), damaged(fc.constant(expansion)), crowded);
    fc.assert(
      fc.property(dossier, (facts) => answersOf(facts).forEach(isAnswer)),
      { numRuns: 500 },
    );
  });

  it("for any days", () => {
    const day = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom("2025-02-29", "2025-02-28", "9999-12-31", "0000-00-00"),
    );
    fc.assert(
      fc.property(day, day, day, (first, decidedOn, filedOn) => {
        for (const answer of [
          assess({}, { on: first, decidedOn, filedOn }),
          assessOther({}, { on: first, decidedOn, filedOn }),
        ]) {
          isAnswer(answer);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("in the regimes with their whole lists of facts, either", () => {
    for (const { options } of [decree32, decree303]) {
      expect(outcomeOf(assess(establishment, options))).toBe("eligible");
      expect(outcomeOf(assessOther(expansion, options))).toBe("eligible");
    }
  });
});
