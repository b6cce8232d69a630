import ts from "typescript";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json";
import { packageOf } from "../guards/house.js";
import { impuritiesOf } from "../guards/impurities.js";
import { nodesBelow, parse } from "../guards/sources.js";
import { filesBelow } from "../tools/files.js";

const modules = filesBelow("dist", ".js");
const commonJs = filesBelow("dist", ".cjs");

/** Names a file uses that the language does not have: "Cannot find name", in TypeScript's variants. */
const unknownName = new Set([2304, 2552, 2580, 2581, 2582, 2583, 2584, 2591, 2592, 2593, 2867, 2868]);

function unknownNames(files: readonly string[]): readonly string[] {
  const program = ts.createProgram(files, {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Node16,
    lib: ["lib.es2022.d.ts"],
    types: [],
    skipLibCheck: true,
  });
  return files.flatMap((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .filter(({ code }) => unknownName.has(code))
      .map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
  );
}

/** The packages that a built file imports or requires. */
function packagesOf(file: string): readonly string[] {
  return [...nodesBelow(parse(file))].flatMap((node) => {
    const imported =
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined;
    const required = ts.isCallExpression(node) && node.expression.getText() === "require";
    const specifier = imported ? node.moduleSpecifier : required ? node.arguments[0] : undefined;
    return specifier !== undefined && ts.isStringLiteral(specifier) && !specifier.text.startsWith(".")
      ? [packageOf(specifier.text)]
      : [];
  });
}

describe("the built files", () => {
  it("exist in both formats", () => {
    expect(modules.length).toBeGreaterThan(0);
    expect(commonJs.length).toBeGreaterThan(0);
  });

  it("name nothing that the language itself does not have", () => {
    expect(unknownNames([...modules, ...commonJs])).toEqual([]);
  });

  it("ask no clock, no chance, no locale, and compile no code", () => {
    expect([...modules, ...commonJs].flatMap((file) => impuritiesOf(parse(file)))).toEqual([]);
  });

  it("import the declared packages alone", () => {
    const declared = new Set(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }));
    const foreign = [...modules, ...commonJs].flatMap((file) =>
      packagesOf(file)
        .filter((name) => !declared.has(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(foreign).toEqual([]);
  });
});
