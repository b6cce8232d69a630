// Speed beside the yardsticks, cold import and sizes of the built package: npm run bench.
// With --write the table goes into docs/benchmarks.md.
import { writeFileSync } from "node:fs";
import { assessEntry, assessParsedEntry, parseEntry } from "vn-rural-industry/award";
import {
  assessEstablishment,
  assessParsedEstablishment,
  type ParsedEstablishment,
  parseEstablishment,
} from "vn-rural-industry/cluster";
import { assessCraftVillage, assessParsedCraftVillage, parseCraftVillage } from "vn-rural-industry/craft";
import { parsedSupportCap, parseSupport, supportCap } from "vn-rural-industry/extension";
import {
  parseSheet,
  parseTotal,
  planTo,
  rateParsedSheet,
  rateParsedTotal,
  rateSheet,
} from "vn-rural-industry/ocop";
import { judgeByHand, judgeReferenceByHand } from "./by-hand.js";
import { day, dossiers } from "./dossiers.js";
import { judgeByJsonRules } from "./json-rules.js";
import { lastResult, measure, measureAsync } from "./measure.js";
import { caps, entry, factsOf, full as fullSheet, modest, newDay, totals, village } from "./other-facts.js";
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

const later = { on: newDay };
const parsedTotals = totals.map((total) => factsOf(parseTotal(total)));
const parsedCaps = caps.map((cap) => factsOf(parseSupport(cap)));
const parsedSheet = factsOf(parseSheet(fullSheet, later));

/** One case of the whole: a cluster, the star band of a total, and a support cap. */
function reference(index: number): unknown {
  return [
    assessParsedEstablishment(at(parsed, index), options),
    rateParsedTotal(at(parsedTotals, index), later),
    parsedSupportCap(at(parsedCaps, index), later),
  ];
}

for (const [index, dossier] of dossiers.entries()) {
  const total = at(totals, index).total;
  const cap = at(caps, index).eligibleCostDong;
  const [eligible, stars, ceiling] = judgeReferenceByHand(dossier, total, cap);
  const band = rateParsedTotal(at(parsedTotals, index), later);
  const most = parsedSupportCap(at(parsedCaps, index), later);
  const same =
    eligible === judgeByHand(dossier) &&
    band.status === "decided" &&
    band.outcome.band === stars &&
    most.status === "decided" &&
    most.outcome.kind === "ceiling" &&
    most.outcome.ceiling === ceiling;
  if (!same) throw new Error(`case ${index}: the answers differ`);
}

// Clusters first and alone: later the same code has seen facts of every area.
const full = measure((index) => assessParsedEstablishment(at(parsed, index), options));
const checked = measure((index) => assessEstablishment(at(dossiers, index), options));
const bare = measure((index) => judgeByHand(at(dossiers, index)));
const jsonRules = await measureAsync((index) => judgeByJsonRules(at(dossiers, index)));
const publicodes = measure((index) => judgeByPublicodes(at(dossiers, index)));
const case3 = measure(reference);
const bareCase3 = measure((index) =>
  judgeReferenceByHand(at(dossiers, index), at(totals, index).total, at(caps, index).eligibleCostDong),
);
const cap = measure((index) => parsedSupportCap(at(parsedCaps, index), later));
const capChecked = measure((index) => supportCap(at(caps, index), later));
const sheet = measure(() => rateParsedSheet(parsedSheet, later));
const sheetChecked = measure(() => rateSheet(fullSheet, later));
const parsedVillage = factsOf(parseCraftVillage(village));
const parsedEntry = factsOf(parseEntry(entry));
const villages = measure(() => assessParsedCraftVillage(parsedVillage, later));
const villagesChecked = measure(() => assessCraftVillage(village, later));
const entries = measure(() => assessParsedEntry(parsedEntry, later));
const entriesChecked = measure(() => assessEntry(entry, later));
const plans = measure(() => planTo(5, modest, { on: newDay, limit: 50 }));

if (lastResult() === undefined) throw new Error("nothing was measured");

const rows: readonly Row[] = [
  { work: "cluster establishment, parsed facts, full findings", speed: full, goal: "≥ 2,000,000/s" },
  { work: "the same through the checking function", speed: checked, goal: "≥ 400,000/s" },
  { work: "hand-written code, yes or no only", speed: bare, ratio: bare / full, goal: "within 50 ×" },
  { work: "json-rules-engine, yes or no only", speed: jsonRules, ratio: full / jsonRules, goal: "≥ 80 ×" },
  { work: "publicodes, yes or no only", speed: publicodes, ratio: full / publicodes, goal: "≥ 800 ×" },
  {
    work: "reference case: cluster, star band of a total, support cap; parsed",
    speed: case3,
    goal: "≥ 2,000,000/s",
  },
  {
    work: "the reference case by hand, results only",
    speed: bareCase3,
    ratio: bareCase3 / case3,
    goal: "within 50 ×",
  },
  { work: "support cap, parsed facts", speed: cap, goal: "≥ 2,000,000/s" },
  { work: "support cap through the checking function", speed: capChecked, goal: "" },
  { work: "complete OCOP sheet with gates and findings, parsed", speed: sheet, goal: "≥ 500,000/s" },
  { work: "the same through the checking function", speed: sheetChecked, goal: "≥ 130,000/s" },
  { work: "craft village, parsed facts, full findings", speed: villages, goal: "" },
  { work: "the same through the checking function", speed: villagesChecked, goal: "" },
  { work: "entry in an award round, parsed facts, full findings", speed: entries, goal: "" },
  { work: "the same through the checking function", speed: entriesChecked, goal: "" },
  {
    work: "all smallest plans up to 50 to the next star, checked",
    speed: plans,
    goal: "≤ 0.5 ms: ≥ 2,000/s",
  },
];

const text = report(machine(), rows, coldImports(), await sizes());
console.log(text);
if (process.argv.includes("--write")) writeFileSync("docs/benchmarks.md", text);
