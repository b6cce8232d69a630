import { assessEntry, assessParsedEntry, parseEntry } from "vn-rural-industry/award";
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
import { judgeParsed } from "./clusters.js";
import { dossiers } from "./dossiers.js";
import { at, measure } from "./measure.js";
import { caps, entry, factsOf, full as fullSheet, modest, newDay, totals, village } from "./other-facts.js";
import type { Row } from "./report.js";

const later = { on: newDay };
const parsedTotals = totals.map((total) => factsOf(parseTotal(total)));
const parsedCaps = caps.map((cap) => factsOf(parseSupport(cap)));
const parsedSheet = factsOf(parseSheet(fullSheet, later));

/** One case of the whole: a cluster, the star band of a total, and a support cap. */
function reference(index: number): unknown {
  return [
    judgeParsed(index),
    rateParsedTotal(at(parsedTotals, index), later),
    parsedSupportCap(at(parsedCaps, index), later),
  ];
}

/** The answers of the reference case must be those of the bare code. */
function compareAnswers(): void {
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
}

/** The reference case and the other areas. */
export function measureOthers(): readonly Row[] {
  compareAnswers();
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
  return [
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
}
