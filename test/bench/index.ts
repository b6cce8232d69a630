// Speed beside the yardsticks, cold import and sizes of the built package: npm run bench.
// With --write the table goes into docs/benchmarks.md.
import { writeFileSync } from "node:fs";
import {
  assessEstablishment,
  assessParsedEstablishment,
  type ParsedEstablishment,
  parseEstablishment,
} from "vn-rural-industry/cluster";
import { judgeByHand } from "./by-hand.js";
import { day, dossiers } from "./dossiers.js";
import { judgeByJsonRules } from "./json-rules.js";
import { lastResult, measure, measureAsync } from "./measure.js";
import { coldImports, machine, sizes } from "./package.js";
import { judgeByPublicodes } from "./publicodes.js";
import { type Row, report } from "./report.js";

const options = { on: day };

const parsed: readonly ParsedEstablishment[] = dossiers.map((dossier) => {
  const facts = parseEstablishment(dossier);
  if (!facts.ok) throw new Error(JSON.stringify(facts.issues));
  return facts.value;
});

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("nothing to measure");
  return item;
}

/** Before anything is measured, everybody must give the same answers. */
for (const [index, dossier] of dossiers.entries()) {
  const checked = assessEstablishment(dossier, options);
  const twin = assessParsedEstablishment(at(parsed, index), options);
  if (JSON.stringify(checked) !== JSON.stringify(twin)) throw new Error(`dossier ${index}: the twins differ`);
  const eligible = checked.status === "decided" && checked.outcome === "eligible";
  const others = [judgeByHand(dossier), await judgeByJsonRules(dossier), judgeByPublicodes(dossier)];
  if (others.some((other) => other !== eligible))
    throw new Error(`dossier ${index}: ${eligible}, not ${others}`);
}

const full = measure((index) => assessParsedEstablishment(at(parsed, index), options));
const checked = measure((index) => assessEstablishment(at(dossiers, index), options));
const bare = measure((index) => judgeByHand(at(dossiers, index)));
const jsonRules = await measureAsync((index) => judgeByJsonRules(at(dossiers, index)));
const publicodes = measure((index) => judgeByPublicodes(at(dossiers, index)));
if (lastResult() === undefined) throw new Error("nothing was measured");

const rows: readonly Row[] = [
  { work: "cluster establishment, parsed facts, full findings", speed: full, goal: "≥ 2,000,000/s" },
  { work: "the same through the checking function", speed: checked, goal: "≥ 400,000/s" },
  { work: "hand-written code, yes or no only", speed: bare, ratio: bare / full, goal: "within 50 ×" },
  { work: "json-rules-engine, yes or no only", speed: jsonRules, ratio: full / jsonRules, goal: "≥ 80 ×" },
  { work: "publicodes, yes or no only", speed: publicodes, ratio: full / publicodes, goal: "≥ 800 ×" },
];

const text = report(machine(), rows, coldImports(), await sizes());
console.log(text);
if (process.argv.includes("--write")) writeFileSync("docs/benchmarks.md", text);
