import type { Finding } from "../kernel/assessment.js";
import { makeFinding, makeGroup } from "../kernel/finding.js";
import { present } from "../kernel/invariant.js";
import type { Requirement, Value } from "../kernel/value.js";
import type { Council } from "./council-facts.js";
import { aboveZero, type CouncilSign, gateMinimum, signOfCouncil, sumIn } from "./council-gates.js";
import type { GateReading } from "./council-inputs.js";
import { type CouncilPoints, judgePoints } from "./council-points.js";
import type { CouncilRules } from "./council-rules.js";
import { judgeRules } from "./judge-rules.js";
import { comparedMean, meanBetween } from "./mean.js";
import { minimumsOf } from "./minimums.js";
import { pointsValue } from "./points.js";
import { notGiven, type ScoredCriterion } from "./scored-criterion.js";
import type { ScoredGate } from "./scored-gates.js";
import type { JudgedRules } from "./scored-rules.js";
import type { ScoredTerms } from "./scored-terms.js";
import { fails, holds, mayHold, type Sign, signOfFloor, stateOf } from "./signs.js";

/** What is found of the sheets of a council. */
export interface JudgedCouncil {
  readonly finding: Finding;
  readonly points: CouncilPoints;
  /** The tier that they come to at worst and at best; 0 when the product is not rated. */
  readonly worst: number;
  readonly best: number;
  /** By place among the tiers of the terms: whether the floor is reached, and whether the tier's own gates hold. */
  readonly floors: readonly Sign[];
  readonly gates: readonly Sign[];
  /** The same gates if every difference between sheets went against the product, and if none did. */
  readonly strict: readonly Sign[];
  readonly lenient: readonly Sign[];
  readonly unsettled: readonly Unsettled[];
}

/** A minimum of a criterion that the sheets leave open: they differ, or nothing was agreed on it. */
export interface Unsettled {
  readonly one: ScoredCriterion;
  /** The tier whose gate it is; 0 where 0 points end the evaluation. */
  readonly tier: number;
  /** Id of the finding concerned. */
  readonly at: string;
  readonly because: "sheets-differ" | "not-agreed";
}

interface Court {
  readonly council: Council;
  readonly reading: GateReading | undefined;
  readonly unsettled: Unsettled[];
}

/** Judges the sheets of a council: the mean against the floors, gates by the council's reading. */
export function judgeCouncil(council: Council, rules: CouncilRules, scored: ScoredTerms): JudgedCouncil {
  const { form } = council;
  const reading = rules.gates ?? (council.agreed === null ? undefined : "agreed");
  const court: Court = { council, reading, unsettled: [] };
  const points = judgePoints(council, rules);
  const judged = form.rules.length === 0 ? null : judgeRulesOf(court);
  const ratable = judged?.ratable ?? holds;
  const tiers = judgeTiers(court, points, rules, scored);
  const worst = ratable === holds ? tiers.worst : 0;
  const best = ratable < fails ? tiers.best : 0;
  const children = [...(judged === null ? [] : [judged.finding]), points.finding, ...tiers.findings];
  return {
    finding: makeGroup(scored.heading, stateOf(signOfFloor(scored.recognised, worst, best)), children),
    points,
    worst,
    best,
    floors: tiers.floors,
    gates: tiers.gates,
    strict: tiers.strict,
    lenient: tiers.lenient,
    unsettled: court.unsettled,
  };
}

function judgeRulesOf({ council, reading, unsettled }: Court): JudgedRules {
  const { form, against } = council;
  return judgeRules(form, against, (index, at) => {
    const one = present(form.criteria[index], "a rule looks at criteria of its form");
    const sign = signOfCouncil(aboveZero(one), council, reading);
    if (sign.because !== null) unsettled.push({ one, tier: 0, at, because: sign.because });
    return sign.sign;
  });
}

type JudgedTiers = Omit<JudgedCouncil, "finding" | "points" | "unsettled"> & {
  readonly findings: readonly Finding[];
};

function judgeTiers(
  court: Court,
  { least, most }: CouncilPoints,
  { rounding }: CouncilRules,
  scored: ScoredTerms,
): JudgedTiers {
  const { form, members, minimums } = court.council;
  const beside = minimumsOf(scored.terms, form) !== null;
  const count = members.length;
  const from = comparedMean(least, count, rounding);
  const to = comparedMean(most, count, rounding);
  const observed = meanBetween(least, most, count, rounding);
  const findings: Finding[] = [];
  const [floors, gates, strict, lenient]: [Sign[], Sign[], Sign[], Sign[]] = [[], [], [], []];
  let worst: number = scored.lowest;
  let best: number = scored.lowest;
  let lower = holds;
  let hasLower = false;
  for (const tier of scored.tiers) {
    const { stars } = tier;
    const floor = signOfFloor(tier.floor * from.scale, from.units, to.units);
    const found: Finding[] = [makeFinding(tier.totalHeading, stateOf(floor), observed, tier.required)];
    let met = holds;
    if (beside && tier.minimums !== null) {
      met = minimums === undefined ? mayHold : minimums >= stars ? holds : fails;
      found.push(tier.minimums[stateOf(met)]);
    }
    const own = present(form.gates[stars], "a form has gates for every tier, if only none");
    const each = own.gates.map((gate) => judgeGate(gate, stars, court));
    const doubt = own.unobtained === null ? holds : mayHold;
    const gate = each.reduce((sign, one) => sign | one.sign.sign, doubt);
    if (own.any) {
      const ofGates = each.map(({ finding }) => finding);
      found.push(makeGroup(own.heading, stateOf(gate), ofGates.concat(own.unobtained ?? [])));
    }
    if (hasLower) found.push(tier.lower[stateOf(lower)]);
    const sign = floor | met | gate | lower;
    findings.push(makeGroup(tier.heading, stateOf(sign), found));
    if (sign < fails) best = stars;
    if (sign === holds) worst = stars;
    floors.push(floor);
    gates.push(gate | met);
    strict.push(each.reduce((all, one) => all | one.sign.strict, met));
    lenient.push(each.reduce((all, one) => all | one.sign.lenient, met));
    lower |= gate | met;
    hasLower ||= own.any;
  }
  return { findings, worst, best, floors, gates, strict, lenient };
}

interface JudgedGate {
  readonly finding: Finding;
  readonly sign: CouncilSign;
}

function judgeGate(gate: ScoredGate, tier: number, court: Court): JudgedGate {
  const { council, reading, unsettled } = court;
  const { form, members } = council;
  const one = present(form.criteria[gate.index], "a gate stands in a criterion of the form");
  const sign = signOfCouncil(gateMinimum(gate), council, reading);
  if (sign.because !== null) unsettled.push({ one, tier, at: gate.heading.id, because: sign.because });
  const state = stateOf(sign.sign);
  if (reading === "mean-points") {
    const { least, most } = sumIn(one, members);
    const mean = meanBetween(least, most, members.length, undefined);
    const required: Requirement = { op: ">=", values: [pointsValue(gate.points)] };
    return { finding: makeFinding(gate.heading, state, mean, required), sign };
  }
  return { finding: makeFinding(gate.heading, state, observedIn(one, court), gate.required), sign };
}

/** What was agreed on, else what every sheet says; sheets that differ have nothing to show. */
function observedIn({ index, observed }: ScoredCriterion, court: Court): Value | undefined {
  const { members, agreed } = court.council;
  const settled = court.reading === "agreed" ? (agreed?.[index] ?? notGiven) : notGiven;
  if (settled !== notGiven) return observed[settled];
  const [first, ...others] = members.map(({ standings }) => standings[index]);
  return first !== undefined && others.every((other) => other === first) ? observed[first] : undefined;
}
