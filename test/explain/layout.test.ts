import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/index.js";
import { makeFinding, makeGroup } from "../../src/kernel/finding.js";
import { both, decided, heading } from "./answers.js";

const markdown = { locale: "en", format: "markdown" } as const;
const text = { locale: "en", format: "text" } as const;

/** How markdown prints a text of the caller that begins a line of a list. */
function printed(path: string, format: typeof markdown | typeof text): string {
  const issues = [{ path, code: "unknown-key", message: both("Unknown.") }];
  return explain({ status: "invalid", issues }, format).split("\n").slice(2).join("\n");
}

describe("texts of the caller", () => {
  it.each([
    ["one\ntwo\r\nthree", "one two three"],
    ["one\u2028two\u2029three\u0085four", "one two three four"],
    ["tab\tbell\u0007null\u0000end", "tab bell null end"],
    ["   blanks   within", "blanks within"],
    ["safe\u202etxt\u2066.exe", "safe txt .exe"],
  ])("stay on one line: %j", (path, line) => {
    expect(printed(path, text)).toBe(`  - ${line}: Unknown.`);
    expect(printed(path, markdown)).toBe(`- ${line}: Unknown.`);
  });

  it.each([
    ["# heading", "\\# heading"],
    ["- item", "\\- item"],
    ["+ item", "\\+ item"],
    ["1. item", "1\\. item"],
    ["12) item", "12\\) item"],
    ["version 1.2", "version 1.2"],
    ["=== heading", "\\=== heading"],
    ["**strong** _weak_", "\\*\\*strong\\*\\* \\_weak\\_"],
    ["`code`", "\\`code\\`"],
    ["~~gone~~", "\\~\\~gone\\~\\~"],
    ["[link](x)", "\\[link\\](x)"],
    ["![image](x)", "!\\[image\\](x)"],
    ["<b>&amp;", "\\<b\\>\\&amp;"],
    ["a|b", "a\\|b"],
    ["$x$ {y}", "\\$x\\$ \\{y\\}"],
    ["back\\slash", "back\\\\slash"],
    ["http://example.com", "http:\\//example.com"],
    ["WWW.example.com", "WWW\\.example.com"],
    ["me@example.com", "me\\@example.com"],
    ["clusters[1].leasedHa", "clusters\\[1\\].leasedHa"],
  ])("do not act as markdown: %s", (path, line) => {
    expect(printed(path, markdown)).toBe(`- ${line}: Unknown.`);
  });

  it("keep every character behind the backslashes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (path) => {
        const plain = printed(`x${path}`, text).replace("  - ", "");
        expect(printed(`x${path}`, markdown).replace("- ", "").replace(/\\(.)/gsu, "$1")).toBe(plain);
      }),
    );
  });
});

describe("markdown", () => {
  it("has headings, nested lists and broken lines", () => {
    const elsewhere = { ...heading("part"), citation: { document: "32/2024/NĐ-CP", article: "2" } };
    const tree = makeGroup(heading("whole"), "unmet", [
      makeFinding(elsewhere, "unmet"),
      makeFinding(heading("other"), "met"),
    ]);
    expect(explain(decided(tree), markdown)).toBe(
      [
        "# Decided.",
        "",
        "Day asked about: 31 December 2024",
        "",
        "Rules: Decree (from 1 May 2024 to 31 December 2024)",
        "",
        "## Findings",
        "",
        "✓ met, ✗ not met, ? not known, – not applicable",
        "",
        "- ✗ whole\\",
        "  Basis: clause 1, Article 8, Decree 32/2024/NĐ-CP",
        "  - ✗ part\\",
        "    Basis: Article 2, Decree 32/2024/NĐ-CP",
        "  - ✓ other",
      ].join("\n"),
    );
  });
});
