import ts from "typescript";
import { describe, expect, it } from "vitest";
import { impuritiesOf } from "./impurities.js";
import { nodesBelow, parse, placeOf, sources } from "./sources.js";

/** Statements that do something when a module is loaded, and variables that modules could change. */
function loadedState(source: ts.SourceFile): readonly string[] {
  return source.statements
    .filter((statement) => {
      if (ts.isVariableStatement(statement))
        return (statement.declarationList.flags & ts.NodeFlags.Const) === 0;
      return !(
        ts.isImportDeclaration(statement) ||
        ts.isExportDeclaration(statement) ||
        ts.isFunctionDeclaration(statement) ||
        ts.isClassDeclaration(statement) ||
        ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement)
      );
    })
    .map(placeOf);
}

/** Where brands are given: the only files that may assert a type. */
const brands = ["src/kernel/brand.ts", "src/quantity/quantity.ts"];

/** Type assertions other than `as const`. */
function assertions(source: ts.SourceFile): readonly string[] {
  return [...nodesBelow(source)]
    .filter((node) => ts.isAsExpression(node) && node.type.getText() !== "const")
    .map(placeOf);
}

describe("src is pure", () => {
  it("asks no clock, no chance, no locale, and compiles no code", () => {
    expect(sources.flatMap(impuritiesOf)).toEqual([]);
  });

  it("does nothing when it is loaded and keeps no variable", () => {
    expect(sources.flatMap(loadedState)).toEqual([]);
  });

  it("asserts no type except where brands are given", () => {
    const others = sources.filter(({ fileName }) => !brands.includes(fileName));
    expect(others.flatMap(assertions)).toEqual([]);
  });
});

describe("the guard itself", () => {
  const impure = [
    "Date.now()",
    "new Date()",
    "new UTCDate",
    "Date()",
    "Math.random()",
    "Math.pow(2, 3)",
    "(1).toLocaleString()",
    '"a".localeCompare("b")',
    'new Function("return 1")',
    'eval("1")',
    'new RegExp("a")',
    'import("node:fs")',
    "import.meta.url",
    "async () => 1",
    "Decimal.set({ precision: 9 })",
    "z.string().meta({})",
    "new Intl.NumberFormat()",
  ];

  it.each(impure)("finds %s", (code) => {
    expect(impuritiesOf(parse("src/a.ts", `export const x = ${code};`))).not.toEqual([]);
  });

  it("lets exact arithmetic and given days pass", () => {
    const code = 'export const x = Math.floor(1.5) + new UTCDate("2026-01-01").getTime();';
    expect(impuritiesOf(parse("src/a.ts", code))).toEqual([]);
  });

  it("finds state and work at load time", () => {
    expect(loadedState(parse("src/a.ts", "let count = 0;\ncount += 1;\nexport const x = 1;"))).toEqual([
      "src/a.ts:1",
      "src/a.ts:2",
    ]);
  });

  it("finds a type assertion, but lets `as const` pass", () => {
    expect(assertions(parse("src/a.ts", "const a = 1 as const;\nconst b = x as Day;"))).toEqual([
      "src/a.ts:2",
    ]);
  });
});
