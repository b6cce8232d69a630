// Runs in the folder of smoke.ts, under the Node it tests: the examples, against the installed package.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { CodeBlock } from "./code-blocks.js";
import { createResultChecker } from "./result-checker.js";

const blocks: readonly CodeBlock[] = JSON.parse(readFileSync("examples.json", "utf8"));
const { log, error } = console;
const checker = createResultChecker();
Object.assign(globalThis, checker.globals);
for (const [index, block] of blocks.entries()) {
  await checker.run(block, () => import(pathToFileURL(`example${index}.mjs`).href));
}
for (const fault of checker.faults) error(fault);
log(`${blocks.length} examples give their results`);
process.exitCode = checker.faults.length === 0 ? 0 : 1;
