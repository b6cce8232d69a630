// Writes the tables of README.md that follow from the sources: node test/tools/run.mjs test/tools/readme.ts
import { readFileSync, writeFileSync } from "node:fs";
import { coverageTable } from "./coverage.js";

const marked = /(<!-- coverage -->\n)[\s\S]*?(\n<!-- end of coverage -->)/;

const table = await coverageTable();
const readme = readFileSync("README.md", "utf8");
if (!marked.test(readme)) throw new Error("README.md has no place for the table of coverage");
writeFileSync(
  "README.md",
  readme.replace(marked, (_, begin: string, end: string) => begin + table + end),
);
