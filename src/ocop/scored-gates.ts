import type { Finding } from "../kernel/assessment.js";
import type { Verification } from "../kernel/citation.js";
import { type Heading, makeFinding } from "../kernel/finding.js";
import { present } from "../kernel/invariant.js";
import type { Text } from "../kernel/text.js";
import type { Requirement } from "../kernel/value.js";
import type { ProductSet, SheetCriterion } from "./rubric.js";
import { type Chosen, firstOption, pointsOf, type ScoredCriterion } from "./scored-criterion.js";
import { fails, holds, mayHold, type Sign, stateOf } from "./signs.js";

/** The minimum that one criterion sets for a tier. Its lists are by how the criterion stands. */
export interface ScoredGate {
  /** Index of the criterion. */
  readonly index: number;
  readonly signs: readonly Sign[];
  readonly findings: readonly Finding[];
  readonly heading: Heading;
  readonly required: Requirement;
  /** Fewest points of an option that reaches it. */
  readonly points: number;
}

/** The minimums of one tier (yêu cầu tối thiểu); none where the form marks none. */
export interface ScoredGates {
  readonly heading: Heading;
  readonly gates: readonly ScoredGate[];
  /** Said of marks that options which were not obtained may carry; `null` where the form is whole. */
  readonly unobtained: Finding | null;
  /** Whether there is anything to look at. */
  readonly any: boolean;
}

/** Prepares the minimums of a tier; `whole` says whether all options of the form were obtained. */
export function scoreGates(
  tier: number,
  { citation, verification, number }: ProductSet,
  criteria: readonly ScoredCriterion[],
  whole: boolean,
): ScoredGates {
  const gates = criteria
    .filter(({ criterion }) => criterion.options.some(({ gate }) => gate === tier))
    .map((scored) => scoreGate(tier, scored, verification));
  const heading: Heading = Object.freeze({
    id: `ocop.rate.tier-${tier}.gates`,
    label: { vi: `Yêu cầu tối thiểu của hạng ${tier} sao`, en: `Star gates of ${tier} stars` },
    citation: { ...citation, set: String(number) },
    verification,
  });
  const marked = criteria.flatMap(({ criterion }) => marksOf(criterion));
  const unobtained =
    whole || marked.every((mark) => mark > tier)
      ? null
      : Object.freeze(
          makeFinding({ ...heading, id: `${heading.id}.unobtained`, label: unobtainedLabel }, "unknown"),
        );
  return { heading, gates, unobtained, any: gates.length > 0 || unobtained !== null };
}

const unobtainedLabel: Text = {
  vi: "Yêu cầu tối thiểu có thể có ở các lựa chọn chưa thu thập được",
  en: "Star gates that options which were not obtained may have",
};

function scoreGate(tier: number, scored: ScoredCriterion, verification: Verification): ScoredGate {
  const { index, criterion, observed, open, standings, citation, field } = scored;
  const heading: Heading = Object.freeze({
    id: `ocop.rate.tier-${tier}.gates.${criterion.code}`,
    label: field.label,
    citation,
    verification,
  });
  const reaching = (chosen: Chosen): boolean => reaches(criterion, chosen, tier);
  const required: Requirement = Object.freeze({
    op: "one-of",
    values: Object.freeze(
      open.flatMap((choices, chosen) =>
        choices.every(reaching) ? present(observed[chosen], "a known choice is observed") : [],
      ),
    ),
  });
  const signs = standings.map((choices) => {
    if (choices.every(reaching)) return holds;
    return choices.some(reaching) ? mayHold : fails;
  });
  return {
    index,
    signs,
    findings: signs.map((sign, standing) =>
      Object.freeze(makeFinding(heading, stateOf(sign), observed[standing], required)),
    ),
    heading,
    required,
    points: Math.min(
      ...open.flatMap((choices) =>
        choices.every(reaching) ? choices.map((one) => pointsOf(criterion, one)) : [],
      ),
    ),
  };
}

/** Whether a known choice is the option marked for the tier, or a later one of its case. */
function reaches({ options }: SheetCriterion, chosen: Chosen, tier: number): boolean {
  const index = chosen - firstOption;
  const option = options[index];
  if (option === undefined) return false;
  return index >= options.findIndex((other) => other.gate === tier && other.case === option.case);
}

/** The tiers whose minimum a known choice reaches, of those for which the criterion sets one. */
export function tiersReached(criterion: SheetCriterion, chosen: Chosen): readonly number[] {
  return marksOf(criterion).filter((tier) => reaches(criterion, chosen, tier));
}

function marksOf({ options }: SheetCriterion): readonly number[] {
  const marks = options.flatMap(({ gate }) => gate ?? []);
  return marks.filter((tier, index) => marks.indexOf(tier) === index);
}

/**
 * The highest tier that a known choice does not bar: the one below the lowest tier whose minimum it misses. Where 0
 * points stop the evaluation they bar every tier.
 */
export function ceilingOf(
  criterion: SheetCriterion,
  chosen: Chosen,
  top: number,
  stopsAtZero: boolean,
): number {
  if (stopsAtZero && pointsOf(criterion, chosen) === 0) return 0;
  const missed = marksOf(criterion).filter((tier) => !reaches(criterion, chosen, tier));
  return Math.min(top, ...missed.map((tier) => tier - 1));
}
