import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/index.js";
import { makeFinding, makeGroup } from "../../src/kernel/finding.js";
import type { Finding, Locale, Requirement, Value, Verdict } from "../../src/kernel/index.js";
import { both, decided, heading } from "./answers.js";

/** The lines of an explanation that print a finding and what stands below it. */
function linesOf(finding: Finding, locale: Locale = "en"): readonly string[] {
  return explain(decided(finding), { locale, format: "text" }).split("\n").slice(7);
}

/** The line of one finding that has no parts. */
function lineOf(finding: Finding, locale: Locale = "en"): string | undefined {
  return linesOf(finding, locale)[0]?.trim();
}

const label = heading("x", { vi: "Nhãn", en: "Label" });
const hectares = (value: string): Value => ({ kind: "number", value, unit: "ha" });
const over50: Requirement = { op: ">", values: [hectares("50")] };

describe("the mark of a finding", () => {
  it.each([
    ["met", "✓ Label"],
    ["unmet", "✗ Label"],
    ["unknown", "? Label"],
    ["not-applicable", "– Label"],
  ] as const)("tells its state: %s", (state, line) => {
    expect(lineOf(makeFinding(label, state))).toBe(line);
  });
});

describe("what was observed and what is required", () => {
  it("stand behind the label, with what is lacking", () => {
    const shortfall = { value: "10", unit: "ha", exclusive: true } as const;
    const finding = makeFinding(label, "unmet", hectares("40"), over50, shortfall);
    expect(lineOf(finding)).toBe("✗ Label: 40 ha; must be more than 50 ha; needs more than 10 ha more");
    expect(lineOf(finding, "vi")).toBe("✗ Nhãn: 40 ha; yêu cầu trên 50 ha; cần thêm hơn 10 ha");
  });

  it("say that the value is not known, unless it is known to pass or to fail", () => {
    expect(lineOf(makeFinding(label, "unknown", undefined, over50))).toBe(
      "? Label: not known; must be more than 50 ha",
    );
    expect(lineOf(makeFinding(label, "unmet", undefined, over50))).toBe("✗ Label: must be more than 50 ha");
  });

  it("print a value that nothing is required of", () => {
    expect(lineOf(makeFinding(label, "met", hectares("40")))).toBe("✓ Label: 40 ha");
  });

  const yes: Requirement = { op: "=", values: [{ kind: "yes-no", value: true }] };
  const no: Requirement = { op: "=", values: [{ kind: "yes-no", value: false }] };

  it.each<[Verdict, Value | undefined, Requirement, string]>([
    ["met", { kind: "yes-no", value: true }, yes, "✓ Label"],
    ["unmet", { kind: "yes-no", value: true }, no, "✗ Label"],
    ["unknown", undefined, yes, "? Label: not known"],
    ["unknown", { kind: "yes-no", value: true }, yes, "? Label: stated to be so"],
    ["unknown", { kind: "yes-no", value: true }, no, "? Label: stated not to be so"],
  ])(
    "leave a yes or no to the mark, but say what was stated and not used: %s %j",
    (state, value, required, line) => {
      expect(lineOf(makeFinding(label, state, value, required))).toBe(line);
    },
  );
});

describe("the basis of a finding", () => {
  it("is not repeated below a finding on the same provision", () => {
    const elsewhere = { ...heading("other"), citation: { document: "32/2024/NĐ-CP", article: "2" } };
    const tree = makeGroup(heading("root"), "met", [
      makeFinding(heading("same"), "met"),
      makeGroup(elsewhere, "met", [makeFinding(elsewhere, "met"), makeFinding(heading("back"), "met")]),
      makeFinding(heading("again"), "met"),
    ]);
    expect(linesOf(tree)).toEqual([
      "  ✓ root",
      "    Basis: clause 1, Article 8, Decree 32/2024/NĐ-CP",
      "    ✓ same",
      "    ✓ other",
      "      Basis: Article 2, Decree 32/2024/NĐ-CP",
      "      ✓ other",
      "      ✓ back",
      "        Basis: clause 1, Article 8, Decree 32/2024/NĐ-CP",
      "    ✓ again",
    ]);
  });

  it("is repeated where the same provision is verified otherwise, and says so in words", () => {
    const tree = makeGroup(heading("root"), "met", [
      makeFinding({ ...heading("a"), verification: "corroborated" }, "met"),
      makeFinding({ ...heading("b"), verification: "single-source" }, "met"),
      makeFinding({ ...heading("c", both("c")), verification: "unverified" }, "met"),
    ]);
    const basis = "      Basis: clause 1, Article 8, Decree 32/2024/NĐ-CP";
    expect(linesOf(tree).filter((line) => line.includes(" – "))).toEqual([
      `${basis} – corroborated by several sources`,
      `${basis} – from a single source`,
      `${basis} – not verified`,
    ]);
  });
});
