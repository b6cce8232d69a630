import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import ts from "typescript";

/**
 * Lets bundlers drop the tables that a user does not need. Built into chunks, a table made by calls would stay: nobody
 * can see that the calls have no effect. Nothing in src/ has effects when it is loaded, so every such constant is
 * computed in a function marked pure.
 */
export const droppable: Plugin = {
  name: "droppable",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: withPureConstants(path, readFileSync(path, "utf8")),
      loader: "ts",
    }));
  },
};

/** The text with each computed constant of the module in a pure function. */
function withPureConstants(path: string, text: string): string {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  let result = text;
  for (const initializer of computed(source).reverse()) {
    const [start, end] = [initializer.getStart(), initializer.end];
    result = `${result.slice(0, start)}/* @__PURE__ */ (() => (${text.slice(start, end)}))()${result.slice(end)}`;
  }
  return result;
}

/** What the constants of a module are computed from, in order. */
function computed(source: ts.SourceFile): ts.Expression[] {
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => [...statement.declarationList.declarations])
    .filter(({ name }) => ts.isIdentifier(name))
    .map(({ initializer }) => initializer)
    .filter((initializer) => initializer !== undefined)
    .filter(computes);
}

/** Whether something runs when the expression is evaluated: a call, a spread, a property read. */
function computes(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  const runs =
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isSpreadElement(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isComputedPropertyName(node);
  return runs || ts.forEachChild(node, (child) => computes(child) || undefined) === true;
}
