import {
  assessEstablishment,
  assessParsedEstablishment,
  parseEstablishment,
} from "vn-rural-industry/cluster";
import { judgeByHand } from "./by-hand.js";
import { day, dossiers } from "./dossiers.js";
import { judgeByJsonRules } from "./json-rules.js";
import { at, measure, measureAsync } from "./measure.js";
import { judgeByPublicodes } from "./publicodes.js";
import type { Row } from "./report.js";

const options = { on: day };

const parsed = dossiers.map((dossier) => {
  const facts = parseEstablishment(dossier);
  if (!facts.ok) throw new Error(JSON.stringify(facts.issues));
  return facts.value;
});

/** One cluster dossier judged as users of that area alone judge it. */
export function judgeParsed(index: number): unknown {
  return assessParsedEstablishment(at(parsed, index), options);
}

/** Before anything is measured, everybody must give the same answers. */
async function compareAnswers(): Promise<void> {
  for (const [index, dossier] of dossiers.entries()) {
    const checked = assessEstablishment(dossier, options);
    if (JSON.stringify(checked) !== JSON.stringify(judgeParsed(index))) {
      throw new Error(`dossier ${index}: the twins differ`);
    }
    const eligible = checked.status === "decided" && checked.outcome === "eligible";
    const others = [judgeByHand(dossier), await judgeByJsonRules(dossier), judgeByPublicodes(dossier)];
    if (others.some((other) => other !== eligible)) {
      throw new Error(`dossier ${index}: ${eligible}, not ${others}`);
    }
  }
}

/** Clusters beside the yardsticks. */
export async function measureClusters(): Promise<readonly Row[]> {
  await compareAnswers();
  const full = measure(judgeParsed);
  const checked = measure((index) => assessEstablishment(at(dossiers, index), options));
  const bare = measure((index) => judgeByHand(at(dossiers, index)));
  const jsonRules = await measureAsync((index) => judgeByJsonRules(at(dossiers, index)));
  const publicodes = measure((index) => judgeByPublicodes(at(dossiers, index)));
  return [
    { work: "cluster establishment, parsed facts, full findings", speed: full, goal: "≥ 2,000,000/s" },
    { work: "the same through the checking function", speed: checked, goal: "≥ 400,000/s" },
    { work: "hand-written code, yes or no only", speed: bare, ratio: bare / full, goal: "within 50 ×" },
    { work: "json-rules-engine, yes or no only", speed: jsonRules, ratio: full / jsonRules, goal: "≥ 80 ×" },
    { work: "publicodes, yes or no only", speed: publicodes, ratio: full / publicodes, goal: "≥ 800 ×" },
  ];
}
