import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type InvestorCandidate,
  type InvestorSelectionFacts,
  investorCouncil,
  parseInvestorSelection,
  type ScoreSheet,
  selectInvestor,
  selectParsedInvestor,
} from "../../src/cluster/index.js";
import { findFinding } from "../../src/kernel/inspect.js";
import { divided, Exact } from "../quantity/oracle.js";
import { faultsOf, missingOf, noticesOf, outcomeOf } from "./dossiers.js";

const on = "2025-03-10";
const decree66 = "2021-05-05";
const decree303 = "2026-09-15";

/** A sheet that gives so many points in all: the groups are filled one after another. */
const sheet = (points: number): ScoreSheet => {
  let left = Math.round(points * 10_000);
  const upTo = (ceiling: number): number => {
    const units = Math.min(left, ceiling * 10_000);
    left -= units;
    return units / 10_000;
  };
  return { infrastructure: upTo(15), environment: upTo(15), capacity: upTo(30), finance: upTo(40) };
};
const candidate = (name: string, ...points: readonly number[]): InvestorCandidate => ({
  name,
  dossierMeetsDecree: true,
  sheets: points.map(sheet),
});
const select = (facts: InvestorSelectionFacts, day = on) => selectInvestor(facts, { on: day });
const winner = (facts: InvestorSelectionFacts, day = on) => {
  const outcome = outcomeOf(select(facts, day));
  return typeof outcome === "object" && outcome !== null && "assignable" in outcome
    ? outcome.assignable
    : outcome;
};
const possible = (facts: InvestorSelectionFacts, day = on) => {
  const answer = select(facts, day);
  return answer.status === "undetermined" ? answer.possible?.assignable : undefined;
};

describe("the pass mark", () => {
  it("is 50 points or more of the mean, not rounded (Điều 13 k2)", () => {
    expect(winner({ candidates: [candidate("A", 50)] })).toBe("A");
    expect(winner({ candidates: [candidate("A", 49.9999)] })).toBe(null);
    expect(winner({ candidates: [candidate("A", 49.9999, 50.0001)] })).toBe("A");
    expect(winner({ candidates: [candidate("A", 49.9999, 50, 50)] })).toBe(null);
  });

  it("holds for a candidate who stands alone, too", () => {
    const answer = select({ candidates: [candidate("A", 40)] });
    expect(answer).toMatchObject({
      status: "decided",
      outcome: { assignable: null },
      headline: { en: "Nobody has the points to be assigned." },
      finding: { state: "unmet" },
      ranking: [{ name: "A", passes: false, rank: 1 }],
    });
    expect(noticesOf(answer)).toEqual(["nobody-assignable", "authority-decides"]);
    expect(missingOf(select({ candidates: [{ name: "A", dossierMeetsDecree: true }] }))).toEqual([
      "candidates[0].sheets",
    ]);
  });

  it("shows the mean as points given of points that could be given", () => {
    const answer = select({ candidates: [candidate("A", 70, 70, 71)] });
    expect(findFinding(answer, "cluster.investor.candidates[0].score")).toEqual({
      id: "cluster.investor.candidates[0].score",
      state: "met",
      label: { vi: "Điểm trung bình của các thành viên", en: "Mean of the members' marks" },
      citation: { document: "32/2024/NĐ-CP", article: "13", clause: "2" },
      verification: "official",
      observed: { kind: "ratio", numerator: "211", denominator: "300", unit: "point", percent: "70.33" },
      required: { op: ">=", values: [{ kind: "number", value: "50", unit: "point" }] },
    });
    expect(answer).toMatchObject({
      ranking: [
        {
          least: { numerator: "211", denominator: "3", rounded: "70.33", rounding: "half-up" },
          most: { numerator: "211", denominator: "3" },
        },
      ],
    });
  });
});

describe("several candidates", () => {
  it("leave it to the highest mean", () => {
    const answer = select({
      candidates: [candidate("A", 70, 80), candidate("B", 76, 75), candidate("C", 90, 20)],
    });
    expect(answer).toMatchObject({
      status: "decided",
      outcome: { assignable: "B" },
      headline: { vi: "Được xem xét giao làm chủ đầu tư: B.", en: "May be assigned as investor: B." },
      ranking: [
        { name: "B", rank: 1 },
        { name: "A", rank: 2 },
        { name: "C", rank: 3 },
      ],
    });
    const first = (index: number) =>
      findFinding(answer, `cluster.investor.candidates[${index}].first`)?.state;
    expect([first(0), first(1), first(2)]).toEqual(["unmet", "met", "unmet"]);
    expect(noticesOf(answer)).toEqual(["mean-of-members", "authority-decides"]);
  });

  it("differ by a ten-thousandth of a point, too", () => {
    expect(winner({ candidates: [candidate("A", 70.0001, 70), candidate("B", 70, 70)] })).toBe("A");
  });

  it("are scored only if their dossier meets the decree", () => {
    const out = { ...candidate("A", 90), dossierMeetsDecree: false };
    const answer = select({ candidates: [out, candidate("B", 60)] });
    expect(answer).toMatchObject({
      outcome: { assignable: "B" },
      ranking: [
        { name: "B", scored: true, rank: 1 },
        { name: "A", scored: false, rank: null },
      ],
    });
    expect(findFinding(answer, "cluster.investor.candidates[0]")).toMatchObject({
      state: "unmet",
      children: [{ state: "unmet" }, { state: "not-applicable" }, { state: "not-applicable" }],
    });
    expect(possible({ candidates: [{ ...out, dossierMeetsDecree: null }, candidate("B", 60)] })).toEqual([
      "A",
      "B",
    ]);
    expect(possible({ candidates: [{ ...out, dossierMeetsDecree: null }] })).toEqual(["A", null]);
  });

  it("who were marked by different numbers of members bring a notice", () => {
    const answer = select({ candidates: [candidate("A", 70), candidate("B", 60, 60)] });
    expect(noticesOf(answer)).toEqual(["mean-of-members", "numbers-of-sheets-differ", "authority-decides"]);
  });

  it("may be none: a list given is complete", () => {
    expect(winner({ candidates: [] })).toBe(null);
    const answer = select({});
    expect(answer).toMatchObject({ status: "undetermined", possible: null, ranking: [] });
    expect(missingOf(answer)).toEqual(["candidates"]);
  });
});

describe("a tie at the top", () => {
  const candidates = [candidate("A", 70, 71), candidate("B", 70.5), candidate("C", 60)];

  it("is for the chair of the council to decide (Điều 13 k2)", () => {
    for (const day of [on, "2025-07-01", decree303]) {
      const answer = select({ candidates }, day);
      expect(answer).toMatchObject({
        status: "undetermined",
        because: [{ kind: "missing-facts" }, { kind: "authority", at: "cluster.investor" }],
        possible: { assignable: ["A", "B"] },
        ranking: [
          { name: "A", rank: 1 },
          { name: "B", rank: 1 },
          { name: "C", rank: 3 },
        ],
      });
      expect(missingOf(answer)).toEqual(["chairProposal"]);
    }
  });

  it("goes to the one whom the chair proposes", () => {
    expect(winner({ candidates, chairProposal: "B" })).toBe("B");
    expect(winner({ candidates, chairProposal: "A" })).toBe("A");
  });

  it("stays open when the chair proposes another", () => {
    const answer = select({ candidates, chairProposal: "C" });
    expect(answer).toMatchObject({
      status: "undetermined",
      missing: [],
      because: [{ kind: "authority" }],
      possible: { assignable: ["A", "B"] },
    });
  });

  it("has no rule that was read under Nghị định 66/2020", () => {
    const facts = { candidates, chairProposal: "B", publicPrivatePartnership: false };
    const answer = select(facts, decree66);
    expect(answer).toMatchObject({
      status: "undetermined",
      missing: [],
      because: [{ kind: "text-not-obtained", at: "cluster.investor" }],
      possible: { assignable: ["A", "B"] },
    });
  });

  it("below the top, or below the pass mark, does not matter", () => {
    expect(winner({ candidates: [candidate("A", 60), candidate("B", 60), candidate("C", 61)] })).toBe("C");
    expect(winner({ candidates: [candidate("A", 49), candidate("B", 49)] })).toBe(null);
  });
});

describe("sheets that are not complete", () => {
  const open = (name: string, marks: ScoreSheet): InvestorCandidate => ({
    name,
    dossierMeetsDecree: true,
    sheets: [marks],
  });

  it("decide as soon as the winner cannot change", () => {
    const lead = candidate("A", 90);
    // 49.9 of 60 points are given: with all 40 for finance B comes to 89.9.
    const chaser = { infrastructure: 10, environment: 15, capacity: 24.9 };
    expect(winner({ candidates: [lead, open("B", chaser)] })).toBe("A");
    const level = { ...chaser, capacity: 25 };
    expect(possible({ candidates: [lead, open("B", level)] })).toEqual(["A", "B"]);
    expect(missingOf(select({ candidates: [lead, open("B", level)] }))).toEqual([
      "candidates[1].sheets[0].finance",
      "chairProposal",
    ]);
    expect(winner({ candidates: [lead, open("B", level)], chairProposal: "A" })).toBe("A");
    expect(possible({ candidates: [lead, open("B", level)], chairProposal: "B" })).toEqual(["A", "B"]);
  });

  it("leave a candidate who stands alone open only while the pass mark is", () => {
    expect(winner({ candidates: [open("A", { infrastructure: 10, environment: 10, capacity: 30 })] })).toBe(
      "A",
    );
    expect(winner({ candidates: [open("A", { finance: 0, capacity: 19.9 })] })).toBe(null);
    const answer = select({ candidates: [open("A", { finance: 0, capacity: 20 })] });
    expect(answer).toMatchObject({
      possible: { assignable: ["A", null] },
      ranking: [{ passes: null, rank: null }],
    });
    expect(missingOf(answer)).toEqual([
      "candidates[0].sheets[0].infrastructure",
      "candidates[0].sheets[0].environment",
    ]);
    expect(findFinding(answer, "cluster.investor.candidates[0].score")).not.toHaveProperty("observed");
  });

  it("name what was not given and not needed when the answer is decided", () => {
    const facts = {
      candidates: [
        open("A", { infrastructure: 15, environment: 15, capacity: 30 }),
        { name: "B", sheets: [sheet(20)] },
      ],
    };
    expect(select(facts)).toMatchObject({
      outcome: { assignable: "A" },
      unanswered: [{ path: "candidates[0].sheets[0].finance" }, { path: "candidates[1].dossierMeetsDecree" }],
    });
  });

  it("of two who cannot be told apart yet are asked for, those of a third who is out are not", () => {
    const facts = {
      candidates: [
        open("A", { finance: 40, capacity: 30 }),
        open("B", { finance: 40, capacity: 29 }),
        open("C", { finance: 5 }),
      ],
    };
    expect(missingOf(select(facts))).toEqual([
      "candidates[0].sheets[0].infrastructure",
      "candidates[0].sheets[0].environment",
      "candidates[1].sheets[0].infrastructure",
      "candidates[1].sheets[0].environment",
      "chairProposal",
    ]);
  });

  it("of a candidate ahead of all others, whose dossier is in doubt, are not asked for", () => {
    const ahead = {
      ...open("A", { infrastructure: 15, environment: 15, capacity: 30 }),
      dossierMeetsDecree: null,
    };
    const answer = select({ candidates: [ahead, candidate("B", 55)] });
    expect(possible({ candidates: [ahead, candidate("B", 55)] })).toEqual(["A", "B"]);
    expect(missingOf(answer)).toEqual(["candidates[0].dossierMeetsDecree"]);
  });
});

describe("sub-criteria", () => {
  const subCriteria = { finance: [{ name: "Vốn", most: 25 }, { most: 10 }] };
  const rest = { infrastructure: 10, environment: 10, capacity: 20 };
  const marked = (marks: ScoreSheet): InvestorSelectionFacts => ({
    subCriteria,
    candidates: [{ name: "A", dossierMeetsDecree: true, sheets: [{ ...rest, ...marks }] }],
  });

  it("add up to the marks of their group", () => {
    expect(select(marked({ parts: { finance: [20, 5] } }))).toMatchObject({
      outcome: { assignable: "A" },
      ranking: [{ least: { rounded: "65" } }],
    });
    expect(select(marked({ finance: 25, parts: { finance: [20, 5] } })).status).toBe("decided");
    expect(select(marked({ finance: 25, parts: { finance: [20, null] } })).status).toBe("decided");
    expect(faultsOf(select(marked({ finance: 26, parts: { finance: [20, 5] } })))).toEqual([
      "candidates[0].sheets[0].finance: totals-disagree",
    ]);
    expect(faultsOf(select(marked({ finance: 19, parts: { finance: [20, null] } })))).toEqual([
      "candidates[0].sheets[0].finance: totals-disagree",
    ]);
    expect(faultsOf(select(marked({ finance: 31, parts: { finance: [20, null] } })))).toEqual([
      "candidates[0].sheets[0].finance: totals-disagree",
    ]);
  });

  it("bound what is not given, and are asked for one by one", () => {
    const answer = select(marked({ parts: { finance: [null, 5] } }));
    expect(answer).toMatchObject({ ranking: [{ least: { rounded: "45" }, most: { rounded: "70" } }] });
    expect(missingOf(answer)).toEqual(["candidates[0].sheets[0].parts.finance[0]"]);
    expect(select(marked({}))).toMatchObject({
      ranking: [{ least: { rounded: "40" }, most: { rounded: "75" } }],
    });
  });

  it("stay within the ceiling of their group, and marks within theirs", () => {
    expect(faultsOf(select({ subCriteria: { environment: [{ most: 10 }, { most: 5.0001 }] } }))).toEqual([
      "subCriteria.environment: above-ceiling",
    ]);
    expect(select({ subCriteria: { environment: [{ most: 10 }, { most: 5 }] } }).status).toBe("undetermined");
    expect(faultsOf(select(marked({ parts: { finance: [25.5, 10] } })))).toEqual([
      "candidates[0].sheets[0].parts.finance[0]: above-ceiling",
      "candidates[0].sheets[0].parts.finance: above-ceiling",
    ]);
    expect(faultsOf(select(marked({ finance: 36 })))).toEqual([
      "candidates[0].sheets[0].finance: above-ceiling",
    ]);
    expect(faultsOf(select(marked({ parts: { finance: [5] } })))).toEqual([
      "candidates[0].sheets[0].parts.finance: conflict",
    ]);
  });

  it("whose ceiling is not known may take as much as the group", () => {
    const facts = {
      subCriteria: { finance: [{ most: 25 }, {}] },
      candidates: [
        { name: "A", dossierMeetsDecree: true, sheets: [{ ...rest, parts: { finance: [0, 40] } }] },
      ],
    };
    expect(winner(facts)).toBe("A");
    expect(faultsOf(select({ subCriteria: { finance: [{ most: "x" }] } }))).toEqual([
      "subCriteria.finance[0].most: malformed",
    ]);
  });

  it("need not be agreed on: parts alone stay within the group", () => {
    const parts = (finance: readonly (number | null)[]): InvestorSelectionFacts => ({
      candidates: [{ name: "A", dossierMeetsDecree: true, sheets: [{ ...rest, parts: { finance } }] }],
    });
    expect(winner(parts([20, 20]))).toBe("A");
    expect(faultsOf(select(parts([20, 20.5])))).toEqual([
      "candidates[0].sheets[0].parts.finance: above-ceiling",
    ]);
    expect(select(parts([20, null]))).toMatchObject({
      ranking: [{ least: { rounded: "60" }, most: { rounded: "80" } }],
    });
  });
});

describe("the ceilings of the groups", () => {
  it("are 15, 15, 30 and 40 points", () => {
    const full = { infrastructure: 15, environment: 15, capacity: 30, finance: 40 };
    const marks = (more: ScoreSheet): InvestorSelectionFacts => ({
      candidates: [{ name: "A", dossierMeetsDecree: true, sheets: [{ ...full, ...more }] }],
    });
    expect(winner(marks({}))).toBe("A");
    for (const [group, points] of Object.entries(full)) {
      expect(faultsOf(select(marks({ [group]: points + 0.0001 })))).toEqual([
        `candidates[0].sheets[0].${group}: above-ceiling`,
      ]);
    }
  });
});

describe("infrastructure in public-private partnership (Nghị định 66/2020)", () => {
  const candidates = [{ name: "A", sheets: [sheet(80)] }];

  it("goes by another law", () => {
    const answer = select({ candidates, publicPrivatePartnership: true }, decree66);
    expect(answer).toMatchObject({
      status: "undetermined",
      missing: [],
      possible: null,
      because: [{ kind: "text-not-obtained", at: "cluster.investor.partnership" }],
      finding: { children: [{ id: "cluster.investor.partnership", state: "unmet" }] },
      ranking: [],
    });
  });

  it("is asked about under that decree, and only then", () => {
    expect(winner({ candidates, publicPrivatePartnership: false }, decree66)).toBe("A");
    const answer = select({ candidates }, decree66);
    expect(answer).toMatchObject({ status: "undetermined", possible: { assignable: ["A"] } });
    expect(missingOf(answer)).toEqual(["publicPrivatePartnership"]);
    expect(winner({ candidates: [candidate("A", 80)], publicPrivatePartnership: true })).toBe("A");
  });

  it("leaves out what was not read: the dossier is not asked about", () => {
    const answer = select({ candidates, publicPrivatePartnership: false }, decree66);
    expect(findFinding(answer, "cluster.investor.candidates[0].dossier")).toBe(undefined);
    expect(answer).toMatchObject({ finding: { verification: "corroborated" } });
  });
});

describe("the law of the day", () => {
  const facts = { candidates: [candidate("A", 80)] };

  it("has no scoring that is known before 1 August 2020", () => {
    for (const day of ["2009-10-05", "2017-07-15", "2020-07-31"]) {
      expect(select(facts, day)).toMatchObject({ status: "not-in-force", reason: "text-not-obtained" });
    }
    expect(select({ ...facts, publicPrivatePartnership: false }, "2020-08-01").status).toBe("decided");
    expect(select(facts, "2009-10-04")).toMatchObject({ status: "not-in-force", reason: "before" });
  });

  it("keeps its figures since 15 September 2026, with two rules more", () => {
    expect(noticesOf(select(facts, decree303))).toEqual([
      "other-law-prevails",
      "cooperating-candidates",
      "amendment-from-summary",
      "authority-decides",
    ]);
    expect(selectInvestor(facts, { on: decree303, accept: "official" })).toMatchObject({
      status: "undetermined",
      missing: [],
      possible: null,
      ranking: [],
      because: [{ kind: "withheld", at: "cluster.investor" }],
    });
  });
});

describe("the council", () => {
  const deputies = (day: string) => {
    const council = investorCouncil({ on: day });
    return council.ok
      ? council.value?.seats.filter(({ seat }) => seat === "deputy-chair").map(({ from }) => from.en)
      : [];
  };
  const industry = "A leader of the Department of Industry and Trade";

  it("has the deputies of its time (Điều 13 k2)", () => {
    expect(deputies("2024-04-30")).toEqual([industry]);
    for (const day of ["2024-05-01", "2026-09-14"]) {
      expect(deputies(day)).toEqual([industry, "A leader of the Department of Planning and Investment"]);
    }
    expect(deputies(decree303)).toEqual([industry, "A leader of the Department of Finance"]);
  });

  it("has a secretary who is not a member", () => {
    expect(investorCouncil({ on })).toMatchObject({
      value: {
        regime: { id: "cluster.decree-32-2024" },
        verification: "official",
        seats: [
          { seat: "chair", isMember: true },
          {},
          {},
          { seat: "member" },
          { seat: "secretary", isMember: false },
        ],
      },
    });
  });

  it("is not known before 1 August 2020, nor on a day that does not exist", () => {
    expect(investorCouncil({ on: "2020-07-31" })).toEqual({ ok: true, value: null });
    expect(investorCouncil({ on: "2009-10-04" })).toEqual({ ok: true, value: null });
    expect(investorCouncil({ on: "2026-02-30" })).toMatchObject({
      ok: false,
      issues: [{ path: "on", code: "not-a-day" }],
    });
  });
});

describe("bad input", () => {
  it("is named, every fault at once", () => {
    const facts = {
      chairProposal: "Z",
      candidates: [
        {
          name: "A",
          sheets: [
            { member: "x", finance: -1 },
            { member: "x", finance: 0.00001 },
          ],
        },
        { name: "A", sheets: [] },
        { sheets: [{ capacity: "a" }] },
      ],
    };
    expect(faultsOf(select(facts))).toEqual([
      "candidates[0].sheets[0].finance: negative",
      "candidates[0].sheets[1].member: duplicate",
      "candidates[0].sheets[1].finance: too-fine",
      "candidates[1].name: duplicate",
      "candidates[1].sheets: empty",
      "candidates[2].name: missing",
      "candidates[2].sheets[0].capacity: malformed",
      "chairProposal: not-a-choice",
    ]);
    const parsed = parseInvestorSelection({
      candidates: [{ name: 5, sheets: [{ total: 70 }] }],
      chairProposal: "A",
    });
    expect(parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      "candidates[0].name: not-a-text",
      "candidates[0].sheets[0].total: unknown-key",
      "candidates[0].name: missing",
      "chairProposal: not-a-choice",
    ]);
    expect(faultsOf(select({}, "x"))).toEqual(["on: not-a-day"]);
    expect(select({ chairProposal: "A" }).status).toBe("undetermined");
  });
});

describe("parsed and checked facts", () => {
  it("give the same bytes", () => {
    const facts = { candidates: [candidate("A", 70), { name: "B" }] };
    const parsed = parseInvestorSelection(facts);
    if (!parsed.ok) throw new Error("the facts are right");
    expect(JSON.stringify(selectParsedInvestor(parsed.value, { on }))).toBe(JSON.stringify(select(facts)));
  });

  it("of twenty thousand candidates take no quadratic time", () => {
    const candidates = Array.from({ length: 20_000 }, (_, index) => ({
      name: `${index}`,
      dossierMeetsDecree: true,
      sheets: [{ capacity: 30, finance: (index % 400) / 10 }],
    }));
    expect(select({ candidates }).status).toBe("undetermined");
  });
});

const mark = fc.integer({ min: 0, max: 1_000_000 }).map((units) => units / 10_000);
const councils = fc
  .integer({ min: 1, max: 7 })
  .chain((members) =>
    fc.array(fc.array(mark, { minLength: members, maxLength: members }), { minLength: 1, maxLength: 5 }),
  );

describe("whatever the marks", () => {
  it("the winner is the one whom decimal.js finds", () => {
    fc.assert(
      fc.property(councils, (marks) => {
        const candidates = marks.map((points, index) => candidate(`${index}`, ...points));
        const means = marks.map((points) => {
          const sum = points.reduce((total, mark) => total.plus(mark), new Exact(0));
          return divided(sum, points.length);
        });
        const best = Exact.max(...means);
        const leaders = means.flatMap((mean, index) => (mean.eq(best) ? [`${index}`] : []));
        const expected = best.lt(50) ? null : leaders.length > 1 ? "undetermined" : leaders[0];
        expect(winner({ candidates })).toBe(expected);
      }),
    );
  });

  it("the order of candidates and of members does not change who wins", () => {
    fc.assert(
      fc.property(councils, fc.boolean(), (marks, partly) => {
        const given = marks.map((points, index) => {
          const full = candidate(`${index}`, ...points);
          return partly && index === 0 ? { ...full, sheets: [{}, ...(full.sheets ?? [])] } : full;
        });
        const turned = [...given]
          .reverse()
          .map((one) => ({ ...one, sheets: [...(one.sheets ?? [])].reverse() }));
        expect(winner({ candidates: turned })).toBe(winner({ candidates: given }));
        const names = possible({ candidates: given });
        expect(new Set(possible({ candidates: turned }))).toEqual(new Set(names));
      }),
    );
  });
});

/** One candidate's open facts, on a coarse grid: what it can still come to. */
interface Open {
  readonly dossier: boolean | null;
  readonly marks: number | null;
}

const dossiers = [true, false];
const grid = [40, 50, 60, 70, 80];

/** Facts with capacity, environment and infrastructure given in full where marks are, so that finance alone is open. */
function facts(open: readonly Open[], chairProposal: string | null): InvestorSelectionFacts {
  return {
    chairProposal,
    candidates: open.map(({ dossier, marks }, index) => ({
      name: `${index}`,
      dossierMeetsDecree: dossier,
      sheets: [
        { infrastructure: 15, environment: 10, capacity: 15, finance: marks === null ? null : marks - 40 },
      ],
    })),
  };
}

/** Every way to complete the facts. */
function completions(open: readonly Open[]): readonly (readonly Open[])[] {
  const [first, ...rest] = open;
  if (first === undefined) return [[]];
  const others = completions(rest);
  return (first.dossier === null ? dossiers : [first.dossier]).flatMap((dossier) =>
    (first.marks === null ? grid : [first.marks]).flatMap((marks) =>
      others.map((tail) => [{ dossier, marks }, ...tail]),
    ),
  );
}

describe("facts that are known in part", () => {
  const open = fc.record({
    dossier: fc.constantFrom(true, true, false, null),
    marks: fc.constantFrom(null, ...grid),
  });

  it("leave exactly those in the running whom some completion lets win", () => {
    fc.assert(
      fc.property(fc.array(open, { maxLength: 3 }), fc.constantFrom(null, "0", "1"), (some, proposal) => {
        const chair = proposal !== null && Number(proposal) < some.length ? proposal : null;
        const answer = select(facts(some, chair));
        const reachable = new Set<unknown>();
        for (const complete of completions(some)) {
          const full = select(facts(complete, chair));
          if (full.status === "decided") reachable.add(full.outcome.assignable);
          if (full.status === "undetermined")
            for (const name of full.possible?.assignable ?? []) reachable.add(name);
        }
        const names =
          answer.status === "decided" ? [answer.outcome.assignable] : possible(facts(some, chair));
        expect(new Set(names)).toEqual(reachable);
      }),
      { numRuns: 300 },
    );
  });

  it("are asked for exactly when they can change who wins", () => {
    fc.assert(
      fc.property(fc.array(open, { maxLength: 3 }), fc.constantFrom(null, "0", "1"), (some, proposal) => {
        const chair = proposal !== null && Number(proposal) < some.length ? proposal : null;
        const asked = new Set(missingOf(select(facts(some, chair))));
        const matters = new Set<string>();
        const answerOf = (complete: readonly Open[]): string => {
          const full = select(facts(complete, chair));
          return JSON.stringify(full.status === "decided" ? full.outcome : possible(facts(complete, chair)));
        };
        for (const complete of completions(some)) {
          const before = answerOf(complete);
          for (const [index, { dossier, marks }] of some.entries()) {
            const turned = (other: Partial<Open>): string =>
              answerOf(complete.map((one, at) => (at === index ? { ...one, ...other } : one)));
            if (dossier === null && dossiers.some((other) => turned({ dossier: other }) !== before)) {
              matters.add(`candidates[${index}].dossierMeetsDecree`);
            }
            if (marks === null && grid.some((other) => turned({ marks: other }) !== before)) {
              matters.add(`candidates[${index}].sheets[0].finance`);
            }
          }
          const full = select(facts(complete, chair));
          if (chair === null && full.status === "undetermined") matters.add("chairProposal");
        }
        expect(asked).toEqual(matters);
      }),
      { numRuns: 200 },
    );
  });
});
