import type { Citation, Verification } from "./citation.js";
import type { Issue } from "./issue.js";
import type { Text } from "./text.js";
import type { Requirement, Shortfall, Unit, Value } from "./value.js";
import type { Verdict } from "./verdict.js";

/** A legal regime that an answer rests on, and the days it governs: from `from`, until the day before `to`. */
export interface RegimeRef {
  readonly id: string;
  readonly title: Text;
  readonly from: string;
  /** First day no longer governed; `null` while the regime is in force. */
  readonly to: string | null;
  /** Official numbers of the documents that make the regime. */
  readonly documents: readonly string[];
}

/** What was found on one condition: its state, what was observed, what is required, and how far it falls short. */
export interface Finding {
  /** Stable path of the condition, e.g. `cluster.establish.fill-rate`. */
  readonly id: string;
  readonly state: Verdict;
  readonly label: Text;
  readonly citation: Citation;
  readonly verification: Verification;
  readonly observed?: Value;
  readonly required?: Requirement;
  readonly shortfall?: Shortfall;
  readonly children?: readonly Finding[];
}

/** The shape of a fact that an answer may need. */
export type FactKind = "yes-no" | "number" | "day" | "choice" | "text" | "list";

/** One of the values a choice may take. */
export interface Choice {
  readonly value: string;
  readonly label: Text;
}

/** An input fact that was not given: where it belongs in the caller's input, and how to ask for it. */
export interface MissingFact {
  readonly path: string;
  readonly kind: FactKind;
  readonly unit?: Unit;
  readonly choices?: readonly Choice[];
  readonly label: Text;
  readonly citation: Citation;
}

/** Why an answer is open. `at` names the finding it concerns. */
export interface Reason {
  readonly kind: "missing-facts" | "withheld" | "text-not-obtained" | "open-reading" | "authority";
  readonly at: string;
  readonly text: Text;
  readonly citation?: Citation;
}

/** Something that the reader of an answer should know. `alternative` is the outcome under another reading. */
export interface Notice {
  readonly code: string;
  readonly kind: "reading" | "transition" | "verification" | "scope" | "calendar" | "authority" | "knowledge";
  /** Id of the finding that the notice concerns. */
  readonly at: string;
  readonly text: Text;
  readonly citation?: Citation;
  /** The outcome under the alternative reading; `null` when that outcome would be open. */
  readonly alternative?: unknown;
}

/** What a decided and an undetermined answer have in common. */
export interface Answer {
  /** Version of this shape. */
  readonly schema: 1;
  /** The day whose law was applied. */
  readonly on: string;
  readonly regimes: readonly RegimeRef[];
  readonly headline: Text;
  readonly finding: Finding;
  readonly notices: readonly Notice[];
}

/** An answer whose outcome is certain whatever the facts that were not given. */
export interface Decided<Outcome> extends Answer {
  readonly status: "decided";
  readonly outcome: Outcome;
  /** Facts that were not given and were not needed. */
  readonly unanswered: readonly MissingFact[];
}

/** An answer that stays open, why, and which facts can still change it. */
export interface Undetermined<Possible> extends Answer {
  readonly status: "undetermined";
  readonly because: readonly Reason[];
  readonly missing: readonly MissingFact[];
  readonly possible: Possible | null;
}

/** The library knows no law for the question on that day. */
export interface NotInForce {
  readonly status: "not-in-force";
  readonly on: string;
  readonly regimes: readonly RegimeRef[];
  readonly reason: "before" | "after" | "text-not-obtained";
}

/** The input has faults; every one of them is named. */
export interface Invalid {
  readonly status: "invalid";
  readonly issues: readonly Issue[];
}

/** Every answer of the library: decided, undetermined, not in force, or invalid. */
export type Assessment<Outcome, Possible = never> =
  | Decided<Outcome>
  | Undetermined<Possible>
  | NotInForce
  | Invalid;
