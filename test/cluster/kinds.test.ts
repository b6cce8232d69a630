import { describe, expect, it } from "vitest";
import {
  type ClassificationFacts,
  type ClusterKind,
  classify,
  classifyParsed,
  parseClassification,
} from "../../src/cluster/index.js";
import { findFinding } from "../../src/kernel/inspect.js";
import { faultsOf, missingOf, noticesOf, outcomeOf } from "./dossiers.js";

const decree32 = "2025-03-10";
const decree139 = "2025-07-01";
const decree303 = "2026-09-15";

/** What is said of one kind: the name of the list that it stands in. */
function said(facts: ClassificationFacts, kind: ClusterKind, on: string) {
  const answer = classify(facts, { on, kinds: [kind] });
  const lists =
    answer.status === "decided" ? answer.outcome : answer.status === "undetermined" ? answer.possible : null;
  return Object.entries(lists ?? {})
    .flatMap(([list, kinds]) => (kinds.length > 0 ? [list] : []))
    .join();
}

describe("a craft-village cluster", () => {
  const village = (landHa: number | string, more = {}) => ({
    industrialHa: 40,
    craftVillage: { landHa, traditionalCraft: true, recognisedCraft: true, ...more },
  });

  it("has at least 75 % of its industrial land for the village (Điều 2 k2)", () => {
    for (const on of [decree32, decree139, "2026-09-14"]) {
      expect(said(village("29.999999"), "craftVillage", on)).toBe("isNot");
      expect(said(village(30), "craftVillage", on)).toBe("is");
      expect(said(village("30.000001"), "craftVillage", on)).toBe("is");
    }
  });

  it("has at least 60 % since 15 September 2026, and a recognised craft", () => {
    expect(said(village("23.999999"), "craftVillage", decree303)).toBe("isNot");
    expect(said(village(24), "craftVillage", decree303)).toBe("is");
    expect(said(village(24, { recognisedCraft: false }), "craftVillage", decree303)).toBe("isNot");
    expect(said(village(24, { traditionalCraft: false }), "craftVillage", decree303)).toBe("is");
  });

  it("is of a village with a traditional craft", () => {
    expect(said(village(40, { traditionalCraft: false }), "craftVillage", decree32)).toBe("isNot");
    const answer = classify(village(40, { traditionalCraft: null }), {
      on: decree32,
      kinds: ["craftVillage"],
    });
    expect(missingOf(answer)).toEqual(["craftVillage.traditionalCraft"]);
    expect(answer).toMatchObject({
      headline: { vi: "Chưa thể kết luận đối với: Cụm công nghiệp làng nghề." },
    });
  });

  it("says how much land it lacks, and on which share", () => {
    const answer = classify(village("28.5"), { on: decree32, kinds: ["craftVillage"] });
    expect(findFinding(answer, "cluster.kind.craft-village.share")).toMatchObject({
      state: "unmet",
      verification: "official",
      observed: { kind: "ratio", numerator: "28.5", denominator: "40", percent: "71.25" },
      required: { op: ">=", values: [{ value: "75", unit: "percent" }] },
      shortfall: { value: "1.5", unit: "ha", exclusive: false },
    });
  });

  it("was one of purpose under Nghị định 68/2017, known from recollection only", () => {
    const facts = { craftVillage: { forCraftVillage: true } };
    for (const on of ["2017-07-15", "2024-04-30"]) {
      const answer = classify(facts, { on, kinds: ["craftVillage"] });
      expect(answer).toMatchObject({ status: "undetermined", because: [{ kind: "withheld" }], missing: [] });
      expect(outcomeOf(classify(facts, { on, kinds: ["craftVillage"], accept: "unverified" }))).toMatchObject(
        {
          is: ["craftVillage"],
        },
      );
    }
  });
});

describe("a specialised cluster", () => {
  const facts = (landHa: number | string) => ({ industrialHa: 40, specialised: { landHa } });

  it("was named without a definition until Thông tư 14/2024 (1 October 2024)", () => {
    const answer = classify(facts(40), { on: "2024-09-30", kinds: ["specialised"] });
    expect(answer).toMatchObject({
      status: "undetermined",
      missing: [],
      because: [{ kind: "open-reading", at: "cluster.kind.specialised" }],
      possible: { open: ["specialised"] },
    });
  });

  it("has at least 60 % for one industry, by the form for statistics at first", () => {
    for (const on of ["2024-10-01", decree32, decree139, decree303]) {
      expect(said(facts("23.999999"), "specialised", on)).toBe("isNot");
      expect(said(facts(24), "specialised", on)).toBe("is");
    }
    const before = classify(facts(24), { on: "2026-09-14", kinds: ["specialised"] });
    expect(noticesOf(before)).toEqual(["definition-for-statistics"]);
    expect(before).toMatchObject({ finding: { children: [{ citation: { form: "Biểu 03" } }] } });
    const after = classify(facts(24), { on: decree303, kinds: ["specialised"] });
    expect(noticesOf(after)).toEqual(["amendment-from-summary"]);
    expect(after).toMatchObject({ finding: { verification: "corroborated" } });
  });
});

describe("a supporting and a high-tech cluster", () => {
  it("were named without a definition, and not known, before 15 September 2026", () => {
    for (const on of [decree32, decree139]) {
      expect(said({ industrialHa: 40, supporting: { landHa: 40 } }, "supporting", on)).toBe("open");
      expect(said({ industrialHa: 40, highTech: { landHa: 40 } }, "highTech", on)).toBe("notInLaw");
    }
    expect(classify({}, { on: decree32, kinds: ["highTech"] })).toMatchObject({
      status: "decided",
      finding: { state: "not-applicable", children: [{ state: "not-applicable" }] },
      headline: { en: "The cluster is of none of the kinds asked about." },
    });
  });

  it("need 60 % and 30 % since then; the base of the latter is inferred", () => {
    expect(said({ industrialHa: 40, supporting: { landHa: "23.999999" } }, "supporting", decree303)).toBe(
      "isNot",
    );
    expect(said({ industrialHa: 40, supporting: { landHa: 24 } }, "supporting", decree303)).toBe("is");
    expect(said({ industrialHa: 40, highTech: { landHa: "11.999999" } }, "highTech", decree303)).toBe(
      "isNot",
    );
    expect(said({ industrialHa: 40, highTech: { landHa: 12 } }, "highTech", decree303)).toBe("is");
    const answer = classify(
      { industrialHa: 40, highTech: { landHa: 12 } },
      { on: decree303, kinds: ["highTech"] },
    );
    expect(noticesOf(answer)).toEqual(["base-of-share-inferred", "amendment-from-summary"]);
  });
});

describe("an ecological cluster", () => {
  const all = { circularEconomy: true, cleanerProduction: true, symbiosis: true };

  it("goes by its qualities, which are stated, since 15 September 2026", () => {
    expect(said({ ecological: all }, "ecological", decree32)).toBe("open");
    expect(said({ ecological: all }, "ecological", decree303)).toBe("is");
    const none = { circularEconomy: false, cleanerProduction: false, symbiosis: false };
    const answer = classify({ ecological: none }, { on: decree303, kinds: ["ecological"] });
    expect(answer).toMatchObject({ outcome: { isNot: ["ecological"] }, finding: { state: "unmet" } });
    expect(noticesOf(answer)).toEqual(["amendment-from-summary"]);
  });

  it("with some of them only depends on the reading", () => {
    for (const quality of ["circularEconomy", "cleanerProduction", "symbiosis"]) {
      const ecological = {
        circularEconomy: false,
        cleanerProduction: false,
        symbiosis: false,
        [quality]: true,
      };
      const facts = { industrialHa: 40, highTech: { landHa: 1 }, ecological };
      const answer = classify(facts, { on: decree303, kinds: ["ecological", "highTech"] });
      expect(answer).toMatchObject({
        outcome: { is: [], isNot: ["highTech", "ecological"] },
        notices: [
          { code: "base-of-share-inferred" },
          { code: "ecological-qualities-reading", alternative: { is: ["ecological"], isNot: ["highTech"] } },
          { code: "amendment-from-summary" },
        ],
      });
    }
    const open = classify({ ecological: { ...all, symbiosis: false } }, { on: decree303 });
    expect(open).toMatchObject({ status: "undetermined" });
    expect(
      "notices" in open &&
        open.notices.find(({ kind, at }) => kind === "reading" && at.endsWith("ecological")),
    ).toMatchObject({ alternative: null });
  });
});

describe("all kinds together", () => {
  const facts = {
    industrialHa: 40,
    craftVillage: { landHa: 24, recognisedCraft: true },
    specialised: { landHa: 30 },
    supporting: { landHa: 0 },
  };

  it("are lists in the order of the kinds, decided one by one", () => {
    const answer = classify(facts, { on: decree303 });
    expect(answer).toMatchObject({
      status: "undetermined",
      possible: {
        is: ["craftVillage", "specialised"],
        isNot: ["supporting"],
        notInLaw: [],
        open: ["highTech", "ecological"],
      },
      finding: { id: "cluster.kind", state: "unknown" },
      headline: {
        en: "Craft-village cluster; Specialised cluster. Not decided yet: High-tech cluster; Ecological cluster.",
      },
    });
    expect(missingOf(answer)).toEqual([
      "highTech.landHa",
      "ecological.circularEconomy",
      "ecological.cleanerProduction",
      "ecological.symbiosis",
    ]);
    expect(missingOf(classify({}, { on: decree303, kinds: ["supporting", "specialised"] }))).toEqual([
      "specialised.landHa",
      "industrialHa",
      "supporting.landHa",
    ]);
  });

  it("name in the headline what the cluster is", () => {
    expect(classify(facts, { on: decree303, kinds: ["specialised", "craftVillage"] })).toMatchObject({
      headline: {
        vi: "Cụm công nghiệp làng nghề; Cụm công nghiệp chuyên ngành.",
        en: "Craft-village cluster; Specialised cluster.",
      },
      finding: { state: "met" },
    });
  });

  it("say what was not given and not needed", () => {
    const answer = classify(
      { industrialHa: 40, craftVillage: { landHa: 1 } },
      { on: decree32, kinds: ["craftVillage"] },
    );
    expect(answer).toMatchObject({
      status: "decided",
      unanswered: [{ path: "craftVillage.traditionalCraft" }],
    });
  });

  it("were not known under Quyết định 105/2009, and but for one not under Nghị định 68/2017", () => {
    expect(classify({}, { on: "2017-07-14" })).toMatchObject({
      status: "not-in-force",
      reason: "text-not-obtained",
    });
    expect(classify({}, { on: "2009-10-04" })).toMatchObject({ status: "not-in-force", reason: "before" });
    const answer = classify({}, { on: "2017-07-15" });
    expect("because" in answer && answer.because.map(({ kind }) => kind)).toEqual([
      "withheld",
      "text-not-obtained",
      "text-not-obtained",
      "text-not-obtained",
      "text-not-obtained",
    ]);
  });
});

describe("land that is known in part", () => {
  it("decides as soon as the rest cannot change it", () => {
    expect(said({ highTech: { landHa: 0 } }, "highTech", decree303)).toBe("isNot");
    expect(said({ highTech: { landHa: 1 } }, "highTech", decree303)).toBe("open");
    expect(said({ industrialHa: 1 }, "highTech", decree303)).toBe("open");
    const answer = classify({ highTech: { landHa: 1 } }, { on: decree303, kinds: ["highTech"] });
    expect(missingOf(answer)).toEqual(["industrialHa"]);
    expect(findFinding(answer, "cluster.kind.high-tech")?.observed).toEqual({
      kind: "number",
      value: "1",
      unit: "ha",
    });
  });
});

describe("bad input", () => {
  it("is named, every fault at once", () => {
    const facts = {
      industrialHa: 40,
      supporting: { landHa: 41 },
      highTech: { landHa: -1 },
      specialised: { landHa: "a" },
    };
    expect(faultsOf(classify(facts, { on: decree303 }))).toEqual([
      "specialised.landHa: malformed",
      "supporting.landHa: beyond-whole",
      "highTech.landHa: negative",
    ]);
    expect(faultsOf(classify({ industrialHa: 0 }, { on: decree303 }))).toEqual([
      "industrialHa: not-positive",
    ]);
    expect(faultsOf(classify({}, { on: "x" }))).toEqual(["on: not-a-day"]);
    const parsed = parseClassification({ ecological: { symbiosis: "yes" }, craftVillage: 5, kind: 1 });
    expect(parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      "craftVillage: not-an-object",
      "ecological.symbiosis: not-a-yes-no",
      "kind: unknown-key",
    ]);
  });

  it("of the programmer throws", () => {
    // @ts-expect-error there is no such kind
    expect(() => classify({}, { on: decree303, kinds: ["big"] })).toThrow("kinds cannot be");
    expect(() => classify({}, { on: decree303, kinds: [] })).toThrow("kinds cannot be");
  });
});

describe("parsed and checked facts", () => {
  it("give the same bytes", () => {
    const facts = { industrialHa: 40, ecological: { symbiosis: true } };
    const parsed = parseClassification(facts);
    if (!parsed.ok) throw new Error("the facts are right");
    for (const on of ["2010-01-01", "2018-01-01", decree32, decree303]) {
      expect(JSON.stringify(classifyParsed(parsed.value, { on }))).toBe(
        JSON.stringify(classify(facts, { on })),
      );
    }
  });
});
