import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFinding } from "../../src/kernel/inspect.js";
import { checkDossier } from "../../src/ocop/check-dossier.js";
import { checkParsedDossier } from "../../src/ocop/dossier.js";
import type { DossierFacts } from "../../src/ocop/dossier-inputs.js";
import { parseDossier } from "../../src/ocop/dossier-schema.js";
import type { Paper } from "../../src/ocop/regimes/dossiers.js";
import { faultsOf, missingOf, outcomeOf } from "./answers.js";

const on = "2026-09-01";

/** What every product dossier has. */
const base = {
  electronicSet: true,
  paperSet: true,
  tourism: false,
  samples: 5,
  extraTestsMade: false,
} as const;

function dossier(
  kind: NonNullable<DossierFacts["kind"]>,
  to: NonNullable<DossierFacts["to"]>,
  papers: readonly (Paper | "extraTests")[],
): DossierFacts {
  return { ...base, kind, to, papers: Object.fromEntries(papers.map((paper) => [paper, true])) };
}

const form = ["registrationForm", "selfAssessment"] as const;
const proposal = ["communeProposal", "communeReport"] as const;
const firstToMinistry = [
  "provincialProposal",
  "advisoryReport",
  "councilReport",
  "approvalDecision",
] as const;

/** Each kind of dossier at each step, with the papers that Điều 6 asks for. */
const cases: readonly (readonly [
  NonNullable<DossierFacts["kind"]>,
  NonNullable<DossierFacts["to"]>,
  readonly Paper[],
])[] = [
  ["first", "commune", form],
  ["upgrade", "commune", [...form, "changesShown"]],
  ["re-evaluation", "commune", [...form, "updatesShown", "renewedPapers"]],
  ["first", "province", [...form, ...proposal]],
  ["upgrade", "province", [...form, "changesShown", ...proposal]],
  ["re-evaluation", "province", [...form, "updatesShown", "renewedPapers", ...proposal]],
  ["first", "ministry", [...form, ...firstToMinistry]],
  ["upgrade", "ministry", [...form, "changesShown", ...firstToMinistry]],
  [
    "re-evaluation",
    "ministry",
    [...form, "updatesShown", "renewedPapers", "provincialProposal", "officeReport"],
  ],
];

describe("the contents of a dossier (Điều 6)", () => {
  it.each(cases)("%s to the %s: these papers and no others", (kind, to, papers) => {
    const whole = dossier(kind, to, papers);
    expect(outcomeOf(checkDossier(whole, { on }))).toBe("complete");
    expect(missingOf(checkDossier({ ...whole, papers: {} }, { on }))).toEqual(
      expect.arrayContaining(papers.map((paper) => `papers.${paper}`)),
    );
    expect(missingOf(checkDossier({ ...whole, papers: {} }, { on }))).toHaveLength(papers.length);
    for (const paper of papers) {
      const without = { ...whole, papers: { ...whole.papers, [paper]: false } };
      expect(outcomeOf(checkDossier(without, { on })), paper).toBe("incomplete");
    }
  });

  it.each(["province", "ministry"] as const)(
    "brings five samples of goods to the %s: 4 are too few",
    (to) => {
      const papers = cases.find(([kind, receiver]) => kind === "first" && receiver === to)?.[2] ?? [];
      const whole = dossier("first", to, papers);
      expect(outcomeOf(checkDossier({ ...whole, samples: 4 }, { on }))).toBe("incomplete");
      expect(outcomeOf(checkDossier({ ...whole, samples: 5 }, { on }))).toBe("complete");
      expect(outcomeOf(checkDossier({ ...whole, samples: "6" }, { on }))).toBe("complete");
      expect(missingOf(checkDossier({ ...whole, samples: null }, { on }))).toEqual(["samples"]);
      expect(
        findFinding(checkDossier({ ...whole, samples: 4 }, { on }), "ocop.dossier.samples.given"),
      ).toMatchObject({
        shortfall: { value: "1", unit: "item" },
        citation: { article: "6", clause: "2", point: "d" },
      });
    },
  );

  it("brings no samples of a tourism service, nor to the commune", () => {
    const toProvince = dossier("first", "province", [...form, ...proposal]);
    expect(outcomeOf(checkDossier({ ...toProvince, tourism: true, samples: 0 }, { on }))).toBe("complete");
    expect(outcomeOf(checkDossier({ ...dossier("first", "commune", form), samples: 0 }, { on }))).toBe(
      "complete",
    );
  });

  it("brings papers on extra tests to the ministry where there were some", () => {
    const papers = [...form, ...firstToMinistry];
    const whole = { ...dossier("first", "ministry", papers), extraTestsMade: true };
    expect(missingOf(checkDossier(whole, { on }))).toEqual(["papers.extraTests"]);
    expect(
      outcomeOf(checkDossier({ ...whole, papers: { ...whole.papers, extraTests: false } }, { on })),
    ).toBe("incomplete");
    expect(outcomeOf(checkDossier(dossier("first", "ministry", [...papers, "extraTests"]), { on }))).toBe(
      "complete",
    );
  });

  it("is one set on paper and one electronic, or the electronic one in the software (Điều 7 khoản 1)", () => {
    const whole = dossier("first", "commune", form);
    const sets = (paperSet: boolean, electronicSet: boolean, inSoftware: boolean) =>
      outcomeOf(checkDossier({ ...whole, paperSet, electronicSet, inSoftware }, { on }));
    expect(sets(true, true, false)).toBe("complete");
    expect(sets(false, true, true)).toBe("complete");
    expect(sets(false, true, false)).toBe("incomplete");
    expect(sets(true, false, true)).toBe("incomplete");
  });

  it("asks what it is for and who receives it", () => {
    expect(missingOf(checkDossier({}, { on }))).toEqual(expect.arrayContaining(["kind", "to", "tourism"]));
  });
});

describe("dossiers of earlier decisions", () => {
  const papers1048 = {
    registrationForm: true,
    businessPlan: true,
    organisation: true,
    businessRegistration: true,
    evidence: true,
  };

  it("had five papers and five samples in 2019 and 2020", () => {
    for (const day of ["2019-08-21", "2020-06-07", "2020-06-08", "2023-02-23"]) {
      const whole = { kind: "first", tourism: false, samples: 5, papers: papers1048 } as const;
      expect(outcomeOf(checkDossier(whole, { on: day })), day).toBe("complete");
      expect(outcomeOf(checkDossier({ ...whole, samples: 4 }, { on: day })), day).toBe("incomplete");
      expect(outcomeOf(checkDossier({ ...whole, samples: 4, tourism: true }, { on: day })), day).toBe(
        "complete",
      );
      const without = { ...whole, papers: { ...papers1048, evidence: false } };
      expect(outcomeOf(checkDossier(without, { on: day })), day).toBe("incomplete");
    }
  });

  it("stay open where the text on upgrades and re-evaluations was not obtained", () => {
    const answer = checkDossier(
      { kind: "upgrade", tourism: false, samples: 5, papers: papers1048 },
      { on: "2021-01-01" },
    );
    expect(answer).toMatchObject({ status: "undetermined", because: [{ kind: "text-not-obtained" }] });
  });

  it("are known in part from 2023: a report must be there, the rest is open", () => {
    for (const day of ["2023-02-24", "2025-07-06", "2026-05-21"]) {
      const first = (selfAssessment: boolean) =>
        checkDossier({ kind: "first", papers: { selfAssessment } }, { on: day });
      expect(outcomeOf(first(false)), day).toBe("incomplete");
      expect(first(true), day).toMatchObject({
        status: "undetermined",
        because: [{ kind: "text-not-obtained", at: "ocop.dossier.rest" }],
        missing: [],
      });
      const again = { kind: "re-evaluation", papers: { selfAssessment: true } } as const;
      expect(missingOf(checkDossier(again, { on: day })), day).toEqual([
        "papers.registrationForm",
        "papers.periodReport",
      ]);
    }
  });

  it("are withheld below the verification that is accepted", () => {
    const answer = checkDossier(
      { kind: "first", papers: { selfAssessment: false } },
      { on: "2024-01-01", accept: "corroborated" },
    );
    expect(outcomeOf(answer)).toBe("undetermined");
    const because = answer.status === "undetermined" ? answer.because.map(({ kind }) => kind) : [];
    expect(new Set(because)).toEqual(new Set(["withheld", "text-not-obtained"]));
  });
});

describe("facts on a dossier", () => {
  it("are refused with every fault at once", () => {
    const input: object = { kind: "second", to: "district", samples: -1, papers: { cv: true, evidence: 1 } };
    expect(faultsOf(checkDossier(input, { on }))).toEqual([
      "kind not-a-choice",
      "to not-a-choice",
      "papers.evidence not-a-yes-no",
      "papers.cv unknown-key",
      "samples negative",
    ]);
    expect(faultsOf(checkDossier({ samples: 4.5 }, { on }))).toEqual(["samples too-fine"]);
  });

  it("give the same answer when they were parsed before; a day must exist", () => {
    const whole = dossier("first", "commune", form);
    const parsed = parseDossier(whole);
    if (!parsed.ok) throw new Error("parses");
    expect(checkParsedDossier(parsed.value, { on })).toEqual(checkDossier(whole, { on }));
    expect(faultsOf(checkParsedDossier(parsed.value, { on: "today" }))).toEqual(["on not-a-day"]);
  });
});

describe("whatever was given of a dossier", () => {
  const yesNo = fc.constantFrom(true, false, undefined);
  const papers = fc.dictionary(
    fc.constantFrom<Paper | "extraTests">(
      "registrationForm",
      "selfAssessment",
      "changesShown",
      "communeProposal",
      "communeReport",
      "provincialProposal",
      "officeReport",
      "extraTests",
    ),
    fc.boolean(),
  );
  const facts: fc.Arbitrary<DossierFacts> = fc.record({
    kind: fc.constantFrom("first", "upgrade", "re-evaluation", undefined),
    to: fc.constantFrom("commune", "province", "ministry", undefined),
    tourism: yesNo,
    samples: fc.constantFrom(0, 4, 5, 6, undefined),
    paperSet: yesNo,
    electronicSet: yesNo,
    inSoftware: yesNo,
    extraTestsMade: yesNo,
    papers,
  });

  it("an added fact never flips a decided answer", () => {
    fc.assert(
      fc.property(facts, facts, (some, more) => {
        const before = checkDossier(some, { on });
        const known = Object.entries(some).filter(([, value]) => value !== undefined);
        const added = { ...more, ...Object.fromEntries(known), papers: { ...more.papers, ...some.papers } };
        if (before.status === "decided") expect(outcomeOf(checkDossier(added, { on }))).toBe(before.outcome);
      }),
      { numRuns: 500 },
    );
  });

  it("what is asked for is enough to decide", () => {
    fc.assert(
      fc.property(facts, (some) => {
        let answer = checkDossier(some, { on });
        let input: DossierFacts = some;
        for (let step = 0; answer.status === "undetermined" && step < 30; step += 1) {
          const [fact] = answer.missing;
          const path = fact?.path ?? "";
          const value = fact?.kind === "number" ? 5 : (fact?.choices?.[0]?.value ?? true);
          input = path.startsWith("papers.")
            ? { ...input, papers: { ...input.papers, [path.slice("papers.".length)]: true } }
            : { ...input, [path]: value };
          answer = checkDossier(input, { on });
        }
        expect(answer.status).toBe("decided");
      }),
    );
  });
});
