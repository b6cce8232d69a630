import { defaultAccept } from "./accept.js";
import type { Decided, MissingFact, Notice, RegimeRef, Undetermined } from "./assessment.js";
import { type Verification, verificationRank } from "./citation.js";
import { leavesOf, missingFactsOf, reasonsOf } from "./gather.js";
import { present } from "./invariant.js";
import { judge, type Run } from "./judge.js";
import type { Prepared } from "./prepare.js";
import type { Text } from "./text.js";
import type { Verdict } from "./verdict.js";

/** A question with a yes or a no for an answer: its criteria, and what each answer is called. */
export interface Question<Facts, Outcome> {
  readonly criteria: Prepared<Facts>;
  readonly outcomes: { readonly met: Outcome; readonly unmet: Outcome };
  readonly headlines: { readonly met: Text; readonly unmet: Text; readonly unknown: Text };
}

/** The day, the regimes and the circumstances that one answer is given under. */
export interface Circumstances {
  readonly on: string;
  readonly regimes: readonly RegimeRef[];
  /** The weakest verification that may decide; `"single-source"` when not given. */
  readonly accept?: Verification | undefined;
  /** Notices that hold whatever the facts. */
  readonly notices?: readonly Notice[];
}

const none: readonly never[] = Object.freeze([]);

/** Judges facts by the criteria of a question, in one pass; the slow parts run only where something is open. */
export function assess<Facts, Outcome>(
  question: Question<Facts, Outcome>,
  facts: Facts,
  { on, regimes, accept = defaultAccept, notices = none }: Circumstances,
): Decided<Outcome> | Undetermined<never> {
  const { criteria, headlines } = question;
  const run = newRun(facts, verificationRank[accept], null);
  const finding = judge(criteria, run);
  const outcome = outcomeOf(question, finding.state);
  const all =
    run.differing === null ? notices : [...notices, ...readings(question, run, run.differing, finding.state)];
  if (outcome !== null) {
    const headline = finding.state === "unmet" ? headlines.unmet : headlines.met;
    const unanswered: readonly MissingFact[] = run.incomplete
      ? missingFactsOf(leavesOf(criteria, finding, "judged"), facts, run.accept)
      : none;
    return {
      status: "decided",
      schema: 1,
      on,
      regimes,
      headline,
      outcome,
      finding,
      notices: all,
      unanswered,
    };
  }
  const open = leavesOf(criteria, finding, "open");
  const missing = missingFactsOf(open, facts, run.accept);
  return {
    status: "undetermined",
    schema: 1,
    on,
    regimes,
    headline: headlines.unknown,
    finding,
    notices: all,
    because: reasonsOf(finding, open, missing, run.accept),
    missing,
    possible: null,
  };
}

function newRun<Facts>(facts: Facts, accept: number, replaced: Prepared<Facts> | null): Run<Facts> {
  return { facts, accept, replaced, state: "unknown", incomplete: false, differing: null };
}

/** A question of which nothing applies is answered yes: nothing stands against it. */
function outcomeOf<Facts, Outcome>(question: Question<Facts, Outcome>, state: Verdict): Outcome | null {
  if (state === "unknown") return null;
  return state === "unmet" ? question.outcomes.unmet : question.outcomes.met;
}

/** A notice for each reading whose alternative would change the outcome. */
function readings<Facts, Outcome>(
  question: Question<Facts, Outcome>,
  run: Run<Facts>,
  differing: readonly Prepared<Facts>[],
  state: Verdict,
): readonly Notice[] {
  const decided = outcomeOf(question, state);
  const notices: Notice[] = [];
  for (const node of differing) {
    const other = judge(question.criteria, newRun(run.facts, run.accept, node));
    const alternative = outcomeOf(question, other.state);
    if (alternative === decided) continue;
    const { id: at, citation } = node.heading;
    const { notice } = present(node.reading, "only readings differ");
    notices.push({ ...notice, kind: "reading", at, citation, alternative });
  }
  return notices;
}
