import type {
  Decided,
  Finding,
  MissingFact,
  Notice,
  Reason,
  RegimeRef,
  Undetermined,
} from "../kernel/assessment.js";
import type { Citation } from "../kernel/citation.js";
import type { Field } from "../kernel/field.js";
import { missingFactsText } from "../kernel/gather.js";
import type { Text } from "../kernel/text.js";

/** What a decided and an open answer have in common. */
export interface Found {
  readonly on: string;
  readonly regimes: readonly RegimeRef[];
  readonly headline: Text;
  readonly finding: Finding;
  readonly notices: readonly Notice[];
}

/** An answer that no further fact can change. */
export function decided<Outcome>(
  { on, regimes, headline, finding, notices }: Found,
  outcome: Outcome,
  unanswered: readonly MissingFact[] = [],
): Decided<Outcome> {
  return { status: "decided", schema: 1, on, regimes, headline, outcome, finding, notices, unanswered };
}

/** An answer that stays open; missing facts are its first reason. */
export function undetermined<Possible>(
  { on, regimes, headline, finding, notices }: Found,
  missing: readonly MissingFact[],
  others: readonly Reason[],
  possible: Possible | null,
): Undetermined<Possible> {
  const because: readonly Reason[] =
    missing.length === 0
      ? others
      : [{ kind: "missing-facts", at: finding.id, text: missingFactsText }, ...others];
  return {
    status: "undetermined",
    schema: 1,
    on,
    regimes,
    headline,
    finding,
    notices,
    because,
    missing,
    possible,
  };
}

/** A fact that was not given, asked on behalf of a provision. */
export function missingFact({ path, kind, choices, label }: Field, citation: Citation): MissingFact {
  return { path, kind, ...(choices === undefined ? {} : { choices }), label, citation };
}
