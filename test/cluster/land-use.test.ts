import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ClusterLandUseFacts,
  checkLandUse,
  checkParsedLandUse,
  parseLandUse,
} from "../../src/cluster/index.js";
import { findFinding } from "../../src/kernel/inspect.js";
import { faultsOf, missingOf, noticesOf, outcomeOf } from "./dossiers.js";

const days = ["2024-05-01", "2025-07-01", "2026-09-15"];
const on = "2025-03-10";

const good: ClusterLandUseFacts = {
  areaHa: 50,
  servicesHa: 5,
  greeneryHa: 7.5,
  technicalHa: 0.5,
  trafficHa: 5,
  residents: false,
  adjoinsAnother: false,
};

const outcome = (facts: ClusterLandUseFacts, day = on) =>
  outcomeOf(checkLandUse({ ...good, ...facts }, { on: day }));

describe("the use of a cluster's land", () => {
  it("is compliant when every rule is kept", () => {
    for (const day of days) {
      const answer = checkLandUse(good, { on: day });
      expect(answer).toMatchObject({ status: "decided", outcome: "compliant", unanswered: [] });
      expect(noticesOf(answer)).toEqual(day === "2026-09-15" ? ["amendment-from-summary"] : []);
    }
  });

  it("keeps direct services at 10 % of the cluster's area or less (Điều 3 k1 đc)", () => {
    for (const day of days) {
      expect(outcome({ servicesHa: "4.999999" }, day)).toBe("compliant");
      expect(outcome({ servicesHa: 5 }, day)).toBe("compliant");
      expect(outcome({ servicesHa: "5.000001" }, day)).toBe("non-compliant");
    }
    expect(
      findFinding(checkLandUse({ ...good, servicesHa: 6 }, { on }), "cluster.land-use.services"),
    ).toMatchObject({
      citation: { document: "32/2024/NĐ-CP", article: "3", clause: "1", point: "c" },
      shortfall: { value: "1", unit: "ha", exclusive: false },
    });
  });

  it("keeps residents out (Điều 2 k1)", () => {
    for (const day of days) expect(outcome({ residents: true }, day)).toBe("non-compliant");
  });

  it("links clusters that lie side by side (Điều 4 k2 điểm đ)", () => {
    expect(outcome({ adjoinsAnother: true, linked: true })).toBe("compliant");
    expect(outcome({ adjoinsAnother: true, linked: false })).toBe("non-compliant");
    expect(outcome({ adjoinsAnother: false, linked: false })).toBe("compliant");
    expect(missingOf(checkLandUse({ ...good, adjoinsAnother: true }, { on }))).toEqual(["linked"]);
    expect(outcome({ adjoinsAnother: null, linked: true })).toBe("compliant");
  });

  it("keeps at least 1 % for technical areas and 10 % for traffic by the planning standard", () => {
    expect(outcome({ technicalHa: "0.499999" })).toBe("non-compliant");
    expect(outcome({ trafficHa: "4.999999" })).toBe("non-compliant");
    const answer = checkLandUse({ ...good, trafficHa: 4.5 }, { on });
    expect(findFinding(answer, "cluster.land-use.traffic")).toMatchObject({
      verification: "single-source",
      citation: { document: "QCVN 01:2021/BXD" },
      shortfall: { value: "0.5" },
    });
    expect(checkLandUse(good, { on, accept: "corroborated" })).toMatchObject({
      status: "undetermined",
      because: [{ kind: "withheld" }, { kind: "withheld" }, { kind: "withheld" }],
    });
  });

  it("keeps at least 10 % for greenery; a notice stands where 15 % would change the answer", () => {
    expect(outcome({ greeneryHa: "4.999999" })).toBe("non-compliant");
    for (const greeneryHa of [5, "7.499999"]) {
      const answer = checkLandUse({ ...good, greeneryHa }, { on });
      expect(answer).toMatchObject({
        outcome: "compliant",
        notices: [
          {
            code: "greenery-contradiction",
            kind: "reading",
            at: "cluster.land-use.greenery",
            alternative: "non-compliant",
          },
        ],
      });
    }
    expect(noticesOf(checkLandUse({ ...good, greeneryHa: 7.5 }, { on }))).toEqual([]);
    expect(noticesOf(checkLandUse({ ...good, greeneryHa: 5, residents: true }, { on }))).toEqual([]);
  });

  it("is open while facts are missing, and asks for each of them", () => {
    const answer = checkLandUse({}, { on });
    expect(outcomeOf(answer)).toBe("undetermined");
    expect(missingOf(answer)).toEqual([
      "residents",
      "servicesHa",
      "areaHa",
      "adjoinsAnother",
      "linked",
      "greeneryHa",
      "technicalHa",
      "trafficHa",
    ]);
    expect(outcome({ areaHa: null, servicesHa: 0 })).toBe("undetermined");
    expect(outcome({ areaHa: null, trafficHa: 0 })).toBe("non-compliant");
  });

  it("is never flipped by an added fact", () => {
    const hectares = fc.constantFrom(null, 0, 0.5, 4.9, 5, 5.1, 7.5);
    const yesNo = fc.constantFrom(null, true, false);
    const facts = fc.record({
      areaHa: fc.constantFrom(null, 50),
      servicesHa: hectares,
      greeneryHa: hectares,
      technicalHa: hectares,
      trafficHa: hectares,
      residents: yesNo,
      adjoinsAnother: yesNo,
      linked: yesNo,
    });
    fc.assert(
      fc.property(facts, facts, (some, more) => {
        const before = outcomeOf(checkLandUse(some, { on }));
        if (before === "undetermined") return;
        const known = Object.entries(some).filter(([, value]) => value !== null);
        expect(outcomeOf(checkLandUse({ ...more, ...Object.fromEntries(known) }, { on }))).toBe(before);
      }),
    );
  });
});

describe("the law of the day", () => {
  it("is known of residents alone under Nghị định 68/2017, and of nothing before", () => {
    for (const day of ["2017-07-15", "2024-04-30"]) {
      expect(outcome({ residents: true }, day)).toBe("non-compliant");
      expect(checkLandUse(good, { on: day })).toMatchObject({
        status: "undetermined",
        missing: [],
        because: [{ kind: "text-not-obtained", at: "cluster.land-use.other-conditions" }],
      });
    }
    expect(checkLandUse(good, { on: "2017-07-14" })).toMatchObject({
      status: "not-in-force",
      reason: "text-not-obtained",
    });
    expect(checkLandUse(good, { on: "2009-10-04" })).toMatchObject({
      status: "not-in-force",
      reason: "before",
    });
  });
});

describe("bad input", () => {
  it("is named, every fault at once", () => {
    const facts = { areaHa: 5, servicesHa: 6, greeneryHa: -1, technicalHa: "0,5", trafficHa: Number.NaN };
    expect(faultsOf(checkLandUse(facts, { on }))).toEqual([
      "trafficHa: not-a-number",
      "servicesHa: beyond-whole",
      "greeneryHa: negative",
      "technicalHa: malformed",
    ]);
    expect(faultsOf(checkLandUse({ areaHa: 0 }, { on }))).toEqual(["areaHa: not-positive"]);
    const parsed = parseLandUse({ residents: 1, roads: 2 });
    expect(parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      "residents: not-a-yes-no",
      "roads: unknown-key",
    ]);
  });
});

describe("parsed and checked facts", () => {
  it("give the same bytes", () => {
    const facts = { ...good, greeneryHa: 5 };
    const parsed = parseLandUse(facts);
    if (!parsed.ok) throw new Error("the facts are right");
    expect(JSON.stringify(checkParsedLandUse(parsed.value, { on }))).toBe(
      JSON.stringify(checkLandUse(facts, { on })),
    );
  });
});
