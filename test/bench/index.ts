// Speed beside the yardsticks, cold import and sizes of the built package: npm run bench.
// With --write the table goes into docs/benchmarks.md.
import { writeFileSync } from "node:fs";
import { measureClusters } from "./clusters.js";
import { lastResult } from "./measure.js";
import { coldImports, machine, sizes } from "./package.js";
import { report } from "./report.js";

// Clusters first and alone: the other areas are loaded only then, as for a user of clusters.
const clusters = await measureClusters();
const { measureOthers } = await import("./others.js");
const rows = [...clusters, ...measureOthers()];
if (lastResult() === undefined) throw new Error("nothing was measured");

const text = report(machine(), rows, coldImports(), await sizes());
console.log(text);
if (process.argv.includes("--write")) writeFileSync("docs/benchmarks.md", text);
