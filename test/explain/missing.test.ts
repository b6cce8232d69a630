import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/index.js";
import { makeFinding } from "../../src/kernel/finding.js";
import type { Locale, MissingFact } from "../../src/kernel/index.js";
import { both, citation, decided, heading, undetermined } from "./answers.js";

const finding = makeFinding(heading("leaf"), "unknown");

const fact = (kind: MissingFact["kind"], more: Partial<MissingFact> = {}): MissingFact => ({
  path: `facts.${kind}`,
  kind,
  label: { vi: "Nhãn", en: "Label" },
  citation,
  ...more,
});

const missing: readonly MissingFact[] = [
  fact("yes-no"),
  fact("number", { unit: "ha" }),
  fact("number", { unit: "dong" }),
  fact("day"),
  fact("choice", { choices: ["A", "B", "$&"].map((value) => ({ value, label: both(value) })) }),
  fact("text"),
  fact("list"),
];

function questions(locale: Locale): readonly string[] {
  const lines = explain({ ...undetermined(finding), missing }, { locale, format: "text" }).split("\n");
  return lines.filter((line) => /^ {2}\d/.test(line));
}

describe("missing facts", () => {
  it("are questions with their unit or choices, and their path", () => {
    expect(questions("en")).toEqual([
      "  1. Label: yes or no? (facts.yes-no)",
      "  2. Label: how many ha? (facts.number)",
      "  3. Label: how many VND? (facts.number)",
      "  4. Label: which day? (facts.day)",
      "  5. Label: which of: A; B; $&? (facts.choice)",
      "  6. Label: what? (facts.text)",
      "  7. Label: which ones? (facts.list)",
    ]);
    expect(questions("vi")).toEqual([
      "  1. Nhãn: có hay không? (facts.yes-no)",
      "  2. Nhãn: bao nhiêu ha? (facts.number)",
      "  3. Nhãn: bao nhiêu đồng? (facts.number)",
      "  4. Nhãn: ngày nào? (facts.day)",
      "  5. Nhãn: là gì trong số: A; B; $&? (facts.choice)",
      "  6. Nhãn: là gì? (facts.text)",
      "  7. Nhãn: gồm những gì? (facts.list)",
    ]);
  });

  it("are a numbered list in markdown", () => {
    const lines = explain({ ...undetermined(finding), missing }, { locale: "en", format: "markdown" });
    expect(lines).toContain("## Facts still needed\n\n1. Label: yes or no? (facts.yes-no)\n2. Label: ");
  });
});

describe("facts that were not needed", () => {
  it("are named briefly, each label once", () => {
    const unanswered = [fact("number"), fact("number"), fact("text", { label: both("Name") })];
    const lines = explain({ ...decided(finding), unanswered }, { locale: "en", format: "text" }).split("\n");
    expect(lines.slice(-2)).toEqual(["Not given, and not needed", "Label; Name."]);
  });
});
