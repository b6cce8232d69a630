import ts from "typescript";
import { nodesBelow, placeOf } from "./sources.js";

/** Members of globals and of values that read a clock, chance or the machine's language, or set global state. */
const forbiddenMembers =
  /^(?:Date\.(?:now|parse)|Math\.(?!abs$|ceil$|floor$|imul$|max$|min$|round$|sign$|trunc$)\w+|Intl\.\w+|Symbol\.for|(?:.*\.)?(?:toLocale\w+|localeCompare|getTimezoneOffset)|Decimal\.(?:set|config|random)|z\.(?:config|globalRegistry))$/s;

/** zod's methods that write its global registry. */
const forbiddenCalls = /\.(?:meta|describe)$/;

function impurity(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node) && forbiddenMembers.test(node.getText())) return node.getText();
  if (ts.isNewExpression(node)) {
    const name = node.expression.getText();
    if (/(?:^|\.)(?:UTC)?Date(?:Mini)?$/.test(name) && (node.arguments ?? []).length === 0)
      return `new ${name}()`;
    if (/^(?:Function|RegExp)$/.test(name)) return `new ${name}`;
  }
  if (ts.isCallExpression(node)) {
    const name = node.expression.getText();
    if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return "import()";
    if (/^(?:Date|Function|RegExp|eval)$/.test(name)) return `${name}()`;
    if (ts.isPropertyAccessExpression(node.expression) && forbiddenCalls.test(name)) return `${name}()`;
  }
  if (ts.isAwaitExpression(node) || node.kind === ts.SyntaxKind.AsyncKeyword) return "async";
  if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) return "import.meta";
  return null;
}

/** Where a file asks a clock, chance, the machine or another moment for something, or changes global state. */
export function impuritiesOf(source: ts.SourceFile): readonly string[] {
  return [...nodesBelow(source)].flatMap((node) => {
    const what = impurity(node);
    return what === null ? [] : [`${placeOf(node)}: ${what}`];
  });
}
