import ts from "typescript";
import type { CodeBlock } from "./code-blocks.js";

/** A code block as a program which hands each result it shows to the globals `check` and `printed`. */
export interface CheckedBlock {
  readonly program: string;
  readonly checks: number;
  /** What keeps its results from being checked. */
  readonly faults: readonly string[];
}

/** The text of the comment `// => …` behind or below a statement, with the comment lines that continue it. */
function shownResult(code: string, statement: ts.Statement): string | null {
  const [first = "", ...rest] = code.slice(statement.end).replace(/^\s*/, "").split("\n");
  const begin = /^\/\/ => (.*)$/.exec(first)?.[1];
  if (begin === undefined) return null;
  const end = rest.findIndex((line) => !/^\s*\/\/(?! =>)/.test(line));
  const more = end < 0 ? rest : rest.slice(0, end);
  return [begin, ...more.map((line) => line.replace(/^\s*\/\/ ?/, ""))].join("\n").trim();
}

/** The expression whose value a statement shows: itself, or the name it declares. */
function shownExpression(statement: ts.Statement): ts.Expression | null {
  if (ts.isExpressionStatement(statement)) return statement.expression;
  if (!ts.isVariableStatement(statement)) return null;
  const name = statement.declarationList.declarations.at(-1)?.name;
  return name !== undefined && ts.isIdentifier(name) ? name : null;
}

const isPrint = (node: ts.Expression): boolean =>
  ts.isCallExpression(node) && node.expression.getText() === "console.log";

/** Replaces each statement that shows a result by one that has it checked. */
export function withChecks({ file, line, code, output }: CodeBlock): CheckedBlock {
  const source = ts.createSourceFile("block.ts", code, ts.ScriptTarget.ES2022, true);
  let program = "";
  let checks = 0;
  let from = 0;
  for (const statement of source.statements) {
    const result = shownResult(code, statement);
    const expression = shownExpression(statement);
    if (result === null || expression === null) continue;
    const start = statement.getStart();
    const at = JSON.stringify(`${file}:${line + source.getLineAndCharacterOfPosition(start).line}`);
    const check = `check(${at}, (${expression.getText()}), (${result}));`;
    program += code.slice(from, start);
    if (isPrint(expression)) {
      program += `printed(${at}, () => { ${expression.getText()} }, ${JSON.stringify(result)});`;
    } else {
      program += ts.isExpressionStatement(statement) ? check : `${statement.getText()} ${check}`;
    }
    from = statement.end;
    checks += 1;
  }
  const shown = code.match(/\/\/ =>/g)?.length ?? 0;
  const faults = [
    ...(shown === checks
      ? []
      : [`${file}:${line}: ${shown - checks} of the results it shows cannot be checked`]),
    ...(shown > 0 || output !== null || !file.startsWith("src/")
      ? []
      : [`${file}:${line}: the example shows no result`]),
  ];
  return { program: `${program}${code.slice(from)}\nexport {};\n`, checks, faults };
}
