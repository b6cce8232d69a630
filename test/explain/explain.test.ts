import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExplainOptions, explain } from "../../src/explain/index.js";
import { makeFinding, makeGroup } from "../../src/kernel/finding.js";
import { type Finding, InvariantError } from "../../src/kernel/index.js";
import { both, citation, decided, findings, heading, labelsIn, undetermined } from "./answers.js";
import { clusterAnswers } from "./cluster-answers.js";

const layouts: readonly ExplainOptions[] = [
  { locale: "vi", format: "text" },
  { locale: "vi", format: "markdown" },
  { locale: "en", format: "text" },
  { locale: "en", format: "markdown" },
];

const text = { locale: "en", format: "text" } as const;

const leaf = makeFinding(heading("leaf"), "met");

describe("an explanation", () => {
  it("is never empty, and the same each time", () => {
    fc.assert(
      fc.property(findings, fc.constantFrom(...layouts), fc.boolean(), (finding, layout, open) => {
        const answer = open ? undetermined(finding) : decided(finding);
        const explanation = explain(answer, layout);
        expect(explanation.trim()).not.toBe("");
        expect(explain(answer, layout)).toBe(explanation);
      }),
    );
  });

  it("holds the label of every finding", () => {
    fc.assert(
      fc.property(findings, (finding) => {
        const lines = explain(decided(finding), text).split("\n");
        const found = lines.filter((line) => /^ +[✓✗?–] /u.test(line));
        const labels = labelsIn(finding).map((label) => label.split(/\s+/).join(" ").trim());
        expect(found).toHaveLength(labels.length);
        for (const [index, label] of labels.entries()) expect(found[index]).toContain(label);
      }),
    );
  });

  it("does not change the answer", () => {
    const before = structuredClone(clusterAnswers);
    for (const answer of Object.values(clusterAnswers)) for (const layout of layouts) explain(answer, layout);
    expect(clusterAnswers).toEqual(before);
  });

  it("has no trailing blanks, and no line end at its end", () => {
    for (const answer of Object.values(clusterAnswers)) {
      for (const layout of layouts) expect(explain(answer, layout)).not.toMatch(/[ \t\r](?:\n|$)|\n$/);
    }
  });

  it("begins with the headline, then the day asked about and the days of the rules", () => {
    expect(explain(decided(leaf), text).split("\n").slice(0, 5)).toEqual([
      "Decided.",
      "",
      "Day asked about: 31 December 2024",
      "Rules: Decree (from 1 May 2024 to 31 December 2024)",
      "",
    ]);
  });

  it("of a faulty whole input says that it is the whole", () => {
    const issues = [{ path: "", code: "not-an-object", message: both("Must be an object.") }];
    expect(explain({ status: "invalid", issues }, text)).toBe(
      "The input has 1 fault, so there is no answer.\n\n  - The whole input: Must be an object.",
    );
    expect(explain({ status: "invalid", issues }, { locale: "vi", format: "text" })).toContain(
      "Toàn bộ dữ liệu: Must be an object.",
    );
  });

  it.each([
    ["before", "The day is before the first rules known."],
    ["after", "The last rules have ended."],
    ["text-not-obtained", "No reliable text was obtained."],
  ] as const)("of what is not in force says why: %s", (reason, words) => {
    const { regimes } = decided(leaf);
    expect(explain({ status: "not-in-force", on: "2009-10-04", regimes, reason }, text)).toBe(
      [
        "There are no rules to answer by on 4 October 2009.",
        "",
        words,
        "Rules: Decree (from 1 May 2024 to 31 December 2024)",
      ].join("\n"),
    );
  });
});

describe("an impossible option", () => {
  it.each(["fr", "", undefined, "__proto__"])("throws a typed error: locale %j", (locale) => {
    const options: ExplainOptions = JSON.parse(JSON.stringify({ locale, format: "text" }));
    expect(() => explain(decided(leaf), options)).toThrow(InvariantError);
  });

  it.each(["html", "", undefined, "constructor"])("throws a typed error: format %j", (format) => {
    const options: ExplainOptions = JSON.parse(JSON.stringify({ locale: "vi", format }));
    expect(() => explain(decided(leaf), options)).toThrow(InvariantError);
  });
});

describe("large answers", () => {
  const chain = (length: number): Finding => {
    let finding = leaf;
    for (let depth = 1; depth < length; depth += 1) finding = makeGroup(heading("group"), "met", [finding]);
    return finding;
  };
  const wide = (length: number): Finding =>
    makeGroup(
      heading("all"),
      "met",
      Array.from({ length: length - 1 }, () => leaf),
    );

  it.each([
    ["deep", chain],
    ["wide", wide],
  ] as const)("grow with the number of findings only: %s", (_shape, make) => {
    for (const layout of layouts) {
      const lengths = [1_000, 2_000, 3_000].map((count) => explain(decided(make(count)), layout).length);
      const [first = 0, second = 0, third = 0] = lengths;
      expect(third - second).toBe(second - first);
      expect(third).toBeLessThan(3_000 * 60);
    }
  });

  it("overflow no stack, however deep", () => {
    expect(explain(decided(chain(100_000)), text).match(/✓ /g)).toHaveLength(100_001);
  });

  it("name a hundred thousand faults", () => {
    const issues = Array.from({ length: 100_000 }, (_, index) => ({
      path: `clusters[${index}]`,
      code: "not-an-object",
      message: both("Must be an object."),
    }));
    const lines = explain({ status: "invalid", issues }, text).split("\n");
    expect(lines[0]).toBe("The input has 100,000 faults, so there is no answer.");
    expect(lines.at(-1)).toBe("  - clusters[99999]: Must be an object.");
  });
});

describe("an outcome", () => {
  const line = (outcome: unknown): string | undefined =>
    explain(decided(leaf, outcome), text)
      .split("\n")
      .find((found) => found.startsWith("Outcome"));

  it("that is a day or a value is printed below the headline", () => {
    expect(line("2026-02-09")).toBe("Outcome: 9 February 2026");
    expect(line({ kind: "number", value: "540000000", unit: "dong" })).toBe("Outcome: VND 540,000,000");
    expect(line({ kind: "choice", value: "high-tech", label: both("high-tech cluster") })).toBe(
      "Outcome: high-tech cluster",
    );
  });

  it.each(["eligible", "ineligible", "gold", 4, true, null, { something: 4 }, { kind: "award", place: 1 }])(
    "of another kind is left to the headline: %j",
    (outcome) => {
      expect(line(outcome)).toBeUndefined();
      expect(explain(decided(leaf, outcome), text)).not.toContain("[object");
    },
  );

  it("that is still open is printed as far as it is known", () => {
    const possible = { kind: "range", least: "0", most: "540000000", unit: "dong" };
    expect(explain(undetermined(leaf, possible), text)).toContain("Still possible: VND 0 to VND 540,000,000");
    expect(explain(undetermined(leaf, possible), { locale: "vi", format: "text" })).toContain(
      "Kết quả có thể: từ 0 đồng đến 540.000.000 đồng",
    );
    expect(explain(decided(leaf, "2026-02-09"), { locale: "vi", format: "text" })).toContain(
      "Kết quả: 09/02/2026",
    );
    expect(explain(undetermined(leaf), text)).not.toContain("Still possible");
  });
});

describe("a notice", () => {
  const notice = { code: "a-reading", kind: "reading", at: "leaf", text: both("Unclear.") } as const;
  const notesOf = (alternative: unknown): readonly string[] => {
    const answer = { ...decided(leaf), notices: [{ ...notice, alternative }] };
    return explain(answer, text).split("\n").slice(-2);
  };

  it.each([
    ["eligible", "eligible"],
    ["ineligible", "not eligible"],
    [null, "open"],
    ["2026-02-09", "9 February 2026"],
    [{ kind: "number", value: "1", unit: "point" }, "1 point"],
    [{ something: 4 }, "another"],
    ["constructor", "another"],
  ])("says the alternative outcome: %j", (alternative, words) => {
    expect(notesOf(alternative)).toEqual([
      "  - Reading: Unclear.",
      `    The answer would then be: ${words}.`,
    ]);
  });

  it("names its finding when it is not about the whole question", () => {
    const answer = {
      ...decided(makeGroup(heading("group"), "met", [leaf])),
      notices: [{ ...notice, citation }],
    };
    expect(explain(answer, text).split("\n").slice(-3)).toEqual([
      "  - Reading: Unclear.",
      "    On: leaf",
      "    Basis: clause 1, Article 8, Decree 32/2024/NĐ-CP",
    ]);
    expect(explain(answer, { locale: "vi", format: "text" })).toContain("\n    Về: leaf\n");
  });
});

describe("the reasons of an open answer", () => {
  it("say once what several findings have in common", () => {
    const group = makeGroup(heading("group"), "unknown", [
      makeFinding(heading("first"), "unknown"),
      makeFinding(heading("second"), "unknown"),
    ]);
    const because = [
      { kind: "missing-facts", at: "group", text: both("Facts are missing.") },
      { kind: "withheld", at: "first", text: both("Not verified."), citation },
      { kind: "withheld", at: "second", text: both("Not verified.") },
      { kind: "authority", at: "elsewhere", text: both("The council decides."), citation },
    ] as const;
    const [, reasons] = explain({ ...undetermined(group), because }, text).split(
      "Why it cannot be decided\n",
    );
    expect(reasons?.split("\n")).toEqual([
      "  - Facts are missing.",
      "  - Not verified.",
      "    - first – clause 1, Article 8, Decree 32/2024/NĐ-CP",
      "    - second",
      "  - The council decides.",
      "    - clause 1, Article 8, Decree 32/2024/NĐ-CP",
    ]);
  });
});
