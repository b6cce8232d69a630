import type { Finding } from "../kernel/assessment.js";
import { makeGroup } from "../kernel/finding.js";
import { present } from "../kernel/invariant.js";
import { judgeRules, signOfZero } from "./judge-rules.js";
import { minimumsOf } from "./minimums.js";
import type { ScoredGates } from "./scored-gates.js";
import type { ScoredTerms } from "./scored-terms.js";
import type { Sheet } from "./sheet-facts.js";
import { fails, holds, mayHold, type Sign, signOfFloor, stateOf } from "./signs.js";

/** What one pass over a sheet finds. */
export interface Judged {
  readonly finding: Finding;
  /** Fewest and most points that it can come to. */
  readonly least: number;
  readonly most: number;
  /** The tier that it comes to at worst and at best; 0 when it is not rated. */
  readonly worst: number;
  readonly best: number;
  /** By place among the tiers of the terms: whether the floor is reached, and whether the tier's own gates hold. */
  readonly floors: readonly Sign[];
  readonly gates: readonly Sign[];
}

const ofForm = "the form knows every standing of its criteria";
const ofSheet = "a sheet has a standing for every criterion";

/** Judges a sheet: every finding on it, and between which tiers it lies. */
export function judgeSheet(sheet: Sheet, terms: ScoredTerms): Judged {
  const { form, standings } = sheet;
  const { criteria, parts } = form;
  const points: Finding[] = new Array<Finding>(parts.length + 1);
  let least = 0;
  let most = form.gap;
  let place = 1;
  for (const { heading, from, to, sum } of parts) {
    const children: Finding[] = new Array<Finding>(to - from + 1);
    let partLeast = 0;
    let partMost = 0;
    for (let index = from; index < to; index += 1) {
      const one = present(criteria[index], ofForm);
      const standing = present(standings[index], ofSheet);
      partLeast += present(one.least[standing], ofForm);
      partMost += present(one.most[standing], ofForm);
      children[index - from + 1] = present(one.findings[standing], ofForm);
    }
    children[0] = sum(partLeast, partMost);
    points[place] = makeGroup(heading, partLeast < partMost ? "unknown" : "met", children);
    least += partLeast;
    most += partMost;
    place += 1;
  }
  points[0] = form.total(least, most);
  const children: Finding[] = [];
  let ratable = holds;
  if (form.rules.length > 0) {
    const rules = judgeRules(form, sheet.against, (index) => signOfZero(sheet, index));
    children.push(rules.finding);
    ratable = rules.ratable;
  }
  children.push(makeGroup(form.pointsHeading, least < most ? "unknown" : "met", points));
  return judgeTiers(sheet, terms, { least, most, ratable, children });
}

interface Before {
  readonly least: number;
  readonly most: number;
  readonly ratable: Sign;
  /** The findings made so far. */
  readonly children: Finding[];
}

function judgeTiers(sheet: Sheet, scored: ScoredTerms, before: Before): Judged {
  const { least, most, ratable, children } = before;
  const { form, minimums } = sheet;
  const beside = minimumsOf(scored.terms, form) !== null;
  const floors: Sign[] = [];
  const gates: Sign[] = [];
  let worst: number = scored.lowest;
  let best: number = scored.lowest;
  let lower = holds;
  let hasLower = false;
  for (const tier of scored.tiers) {
    const { stars } = tier;
    const floor = signOfFloor(tier.floor, least, most);
    const found: Finding[] = [tier.total(least, most)];
    let gate = holds;
    if (beside && tier.minimums !== null) {
      gate = minimums === undefined ? mayHold : minimums >= stars ? holds : fails;
      found.push(tier.minimums[stateOf(gate)]);
    }
    const own = present(form.gates[stars], "a form has gates for every tier, if only none");
    if (own.any) gate |= judgeGates(own, sheet, found);
    const sign = floor | gate | lower;
    if (hasLower) found.push(tier.lower[stateOf(lower)]);
    children.push(makeGroup(tier.heading, stateOf(sign), found));
    if (sign < fails) best = stars;
    if (sign === holds) worst = stars;
    floors.push(floor);
    gates.push(gate);
    lower |= gate;
    hasLower ||= own.any;
  }
  if (ratable !== holds) worst = 0;
  if (ratable >= fails) best = 0;
  const finding = makeGroup(scored.heading, stateOf(signOfFloor(scored.recognised, worst, best)), children);
  return { finding, least, most, worst, best, floors, gates };
}

function judgeGates(
  { heading, gates, unobtained }: ScoredGates,
  { standings }: Sheet,
  found: Finding[],
): Sign {
  const findings: Finding[] = new Array<Finding>(gates.length);
  let sign = holds;
  let place = 0;
  for (const gate of gates) {
    const standing = present(standings[gate.index], ofSheet);
    sign |= present(gate.signs[standing], ofForm);
    findings[place] = present(gate.findings[standing], ofForm);
    place += 1;
  }
  if (unobtained !== null) {
    findings.push(unobtained);
    sign |= mayHold;
  }
  found.push(makeGroup(heading, stateOf(sign), findings));
  return sign;
}
