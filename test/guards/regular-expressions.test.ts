import { checkSync } from "recheck";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { nodesBelow, parse, placeOf, sources } from "./sources.js";

/** The regular expressions of a file that some input makes slower than linear. */
function slowExpressions(source: ts.SourceFile): readonly string[] {
  return [...nodesBelow(source)].filter(ts.isRegularExpressionLiteral).flatMap((node) => {
    const end = node.text.lastIndexOf("/");
    const result = checkSync(node.text.slice(1, end), node.text.slice(end + 1));
    if (result.status === "safe") return [];
    const pace = result.status === "vulnerable" ? result.complexity.type : "not known to be linear";
    return [`${placeOf(node)}: ${node.text} is ${pace}`];
  });
}

describe("regular expressions", () => {
  it("are linear in the length of what they read", () => {
    expect(sources.flatMap(slowExpressions)).toEqual([]);
  });

  it("are found slow by this guard when they are", () => {
    const code = "export const a = /^(a+)+$/;\nexport const b = /\\s+$/;\nexport const c = /^\\d+$/;";
    expect(slowExpressions(parse("src/a.ts", code))).toEqual([
      "src/a.ts:1: /^(a+)+$/ is exponential",
      "src/a.ts:2: /\\s+$/ is polynomial",
    ]);
  });
});
