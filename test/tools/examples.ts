// Compiles and runs every ```ts block of doc comments, README and guides, and checks the results they show:
//   expression; // => value            deep equality; the value may go on in the following comment lines
//   const name = expression; // => value
//   console.log(expression); // => what is printed
//   a ```text block right after the ```ts block: everything it prints
// They run without Node's and the DOM's API and without eval:
// node test/tools/run.mjs test/tools/examples.ts [part of a file's name]
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { withChecks } from "./checked-block.js";
import { allCodeBlocks } from "./code-blocks.js";
import { aliases, folder } from "./package.mjs";
import { createResultChecker } from "./result-checker.js";
import { runStrictly } from "./strict-context.js";

const workshop = resolve(folder, "examples");
rmSync(workshop, { recursive: true, force: true });
mkdirSync(workshop, { recursive: true });

const blocks = allCodeBlocks().filter(({ file }) => file.includes(process.argv[2] ?? ""));
const checked = blocks.map(withChecks);

/** What the compiler says of the blocks as the reader sees them, on the lines where they see them. */
function typeFaults(): readonly string[] {
  const settings = {
    extends: resolve("tsconfig.json"),
    compilerOptions: { types: ["node"], noUnusedLocals: false },
    files: [],
  };
  const { options } = ts.parseJsonConfigFileContent(settings, ts.sys, resolve("."));
  const files = blocks.map(({ file, line, code }) => {
    const path = `${workshop}/${file.replaceAll("/", "__")}.${line}.ts`;
    writeFileSync(path, `${"\n".repeat(line - 1)}${code}\nexport {};\n`);
    return { path, file };
  });
  const program = ts.createProgram(
    files.map(({ path }) => path),
    options,
  );
  return files.flatMap(({ path, file }) => {
    const source = program.getSourceFile(path);
    return ts.getPreEmitDiagnostics(program, source).map(({ start, messageText }) => {
      const line = source?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
      return `${file}:${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
  });
}

/** What running the blocks finds. */
async function resultFaults(): Promise<readonly string[]> {
  checked.forEach(({ program }, index) => {
    writeFileSync(`${workshop}/${index}.ts`, program);
  });
  const { outputFiles } = await build({
    stdin: {
      contents: `export const programs = [${blocks.map((_, index) => `() => require("./${index}.ts")`)}];`,
      resolveDir: workshop,
    },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "examples",
    platform: "neutral",
    mainFields: ["module", "main"],
    alias: aliases,
    logLevel: "warning",
  });
  const checker = createResultChecker();
  const bundle = outputFiles[0]?.text ?? "";
  const { programs } = runStrictly<{ programs: (() => void)[] }>(bundle, "examples", checker.globals);
  for (const [index, block] of blocks.entries()) await checker.run(block, () => programs[index]?.());
  return checker.faults;
}

const first = [...checked.flatMap(({ faults }) => faults), ...typeFaults()];
const faults = first.length > 0 ? first : await resultFaults();
const results = checked.reduce((sum, { checks }) => sum + checks, 0);
console.log(`${blocks.length} examples, ${results} results checked`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
