import { signOfDifference } from "../quantity/ratio.js";
import type { Candidate } from "./investor-facts.js";

/** The rules of the contest. */
export interface Rules {
  /** Points that a candidate needs, in units of 0.0001 point. */
  readonly pass: number;
  /** Whether only candidates whose dossier meets the decree are scored. */
  readonly dossier: boolean;
  /** Name of the candidate who wins a tie; `undefined` where nobody is named, or no such rule is known. */
  readonly preferred: string | undefined;
}

/** How far the contest is decided. */
export interface Contest {
  /** Candidates who can still win, in the order of the input. */
  readonly possible: ReadonlySet<Candidate>;
  /** Whether it can still be that nobody wins. */
  readonly nobody: boolean;
  /** Whether all who can win share the highest score, so that marks alone do not decide. */
  readonly tie: boolean;
  /** Candidates whose marks can still change who wins. */
  readonly marksMatter: ReadonlySet<Candidate>;
  /** Whether two who can win can still come to share the highest score. */
  readonly tiePossible: boolean;
}

/** Whether the dossier lets a candidate in: `undefined` while it is not known. */
export function isScored({ dossier }: Candidate, rules: Rules): boolean | undefined {
  return rules.dossier ? dossier : true;
}

/** Whether all marks of a candidate are known. */
export function isKnown({ least, most }: Candidate): boolean {
  return least === most;
}

/** Whether a candidate reaches the pass mark: `undefined` while it is not known. */
export function passes({ least, most, members }: Candidate, { pass }: Rules): boolean | undefined {
  if (least >= pass * members) return true;
  return most < pass * members ? false : undefined;
}

/** Decides a contest as far as the facts allow: the mean of the members' marks of each candidate is a range. */
export function contest(candidates: readonly Candidate[], rules: Rules): Contest {
  const sure = candidates.filter((candidate) => isScored(candidate, rules) === true);
  const [best, second] = leaders(sure);
  const preferred = sure.find(({ name }) => name === rules.preferred);
  const possible = candidates.filter((candidate) => {
    if (isScored(candidate, rules) === false || passes(candidate, rules) === false) return false;
    const rival = candidate === best ? second : best;
    if (rival === undefined) return true;
    const ahead = compareMeans(rival.least, rival, candidate.most, candidate);
    if (ahead !== 0) return ahead < 0;
    // Even at its best the candidate only ties, and a tie may go to another.
    return (
      preferred === undefined ||
      preferred === candidate ||
      compareMeans(preferred.least, preferred, candidate.most, candidate) !== 0
    );
  });
  const marked = overlapping(possible);
  return {
    possible: new Set(possible),
    nobody: !sure.some((candidate) => passes(candidate, rules) === true),
    tie:
      possible.length > 1 &&
      possible.every((candidate) => isKnown(candidate) && isScored(candidate, rules) === true),
    marksMatter: new Set(
      possible.filter(
        (candidate) => !isKnown(candidate) && (marked.has(candidate) || passes(candidate, rules) !== true),
      ),
    ),
    tiePossible: marked.size > 0,
  };
}

/** Sign of the difference of two means: sums of marks, each over the members who gave them. */
export function compareMeans(one: number, first: Candidate, other: number, second: Candidate): number {
  return signOfDifference(one, second.members, other, first.members);
}

/** The two candidates with the highest least mean. */
function leaders(sure: readonly Candidate[]): readonly [Candidate | undefined, Candidate | undefined] {
  let best: Candidate | undefined;
  let second: Candidate | undefined;
  for (const candidate of sure) {
    if (best === undefined || compareMeans(candidate.least, candidate, best.least, best) > 0) {
      second = best;
      best = candidate;
    } else if (second === undefined || compareMeans(candidate.least, candidate, second.least, second) > 0) {
      second = candidate;
    }
  }
  return [best, second];
}

/** Those whose range of means meets that of another: in order of the least mean, neighbours tell. */
function overlapping(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const ordered = [...candidates].sort((one, other) => compareMeans(one.least, one, other.least, other));
  const found = new Set<Candidate>();
  let reaching: Candidate | undefined;
  for (const candidate of ordered) {
    if (reaching !== undefined && compareMeans(reaching.most, reaching, candidate.least, candidate) >= 0) {
      found.add(reaching);
      found.add(candidate);
    }
    if (reaching === undefined || compareMeans(candidate.most, candidate, reaching.most, reaching) > 0) {
      reaching = candidate;
    }
  }
  return found;
}
