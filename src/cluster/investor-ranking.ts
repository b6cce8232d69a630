import { powerOfTen } from "../quantity/power-of-ten.js";
import { scoreMeasure } from "../quantity/score.js";
import { type ExactRatio, exactRatio } from "./exact-ratio.js";
import { compareMeans, isKnown, isScored, passes, type Rules } from "./investor-contest.js";
import type { Candidate } from "./investor-facts.js";

/** One candidate's place, as far as the facts tell. */
export interface RankedCandidate {
  readonly name: string;
  /** Whether it is scored at all; `null` while it is not known. */
  readonly scored: boolean | null;
  /** Mean of the members' marks, in points, at least … */
  readonly least: ExactRatio;
  /** … and at most: the same once all marks are known. */
  readonly most: ExactRatio;
  /** Whether it reaches the pass mark; `null` while it is not known. */
  readonly passes: boolean | null;
  /** 1 for the highest score, shared by those who tie; `null` for who is not scored, and while facts are missing. */
  readonly rank: number | null;
}

/** The candidates by their scores, highest first; those who are not scored, or not known to be, stand last. */
export function ranking(candidates: readonly Candidate[], rules: Rules): readonly RankedCandidate[] {
  const complete = candidates.every(
    (candidate) =>
      isScored(candidate, rules) === false || (isScored(candidate, rules) === true && isKnown(candidate)),
  );
  const scored = candidates.filter((candidate) => isScored(candidate, rules) === true);
  const rest = candidates.filter((candidate) => isScored(candidate, rules) !== true);
  const ordered = [...scored].sort((one, other) => compareMeans(other.least, other, one.least, one));
  let rank = 0;
  let before: Candidate | undefined;
  const ranked = ordered.map((candidate, index) => {
    const same = before !== undefined && compareMeans(before.least, before, candidate.least, candidate) === 0;
    if (!same) rank = index + 1;
    before = candidate;
    return rankedCandidate(candidate, rules, complete ? rank : null);
  });
  return [...ranked, ...rest.map((candidate) => rankedCandidate(candidate, rules, null))];
}

function rankedCandidate(candidate: Candidate, rules: Rules, rank: number | null): RankedCandidate {
  const { name, least, most, members } = candidate;
  const scale = BigInt(members * powerOfTen(scoreMeasure.places));
  return {
    name,
    scored: isScored(candidate, rules) ?? null,
    least: exactRatio(BigInt(least), scale, 1n),
    most: exactRatio(BigInt(most), scale, 1n),
    passes: passes(candidate, rules) ?? null,
    rank,
  };
}
