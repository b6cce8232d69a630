import { isDay } from "../calendar/day.js";
import { checkAccept } from "../kernel/accept.js";
import type { Invalid, NotInForce, Notice, RegimeRef } from "../kernel/assessment.js";
import type { Verification } from "../kernel/citation.js";
import { type FaultCode, messageOf } from "../kernel/fault.js";
import { present } from "../kernel/invariant.js";
import type { Issue } from "../kernel/issue.js";
import { afterKnowledge, knownThrough } from "../law/known-through.js";
import {
  authorityDecides,
  decisionDayNotGiven,
  filedBefore,
  remarksOn,
  transitionUnknown,
} from "./regime-notices.js";
import { clusterRegimes } from "./regimes/regimes.js";
import { transitions } from "./regimes/transitions.js";

/** The days that select the law for a cluster, and how well verified a provision must be to decide. */
export interface ClusterOptions {
  /** The day on which appraisal of the dossier began (bắt đầu thẩm định), `YYYY-MM-DD`: it selects the decree. */
  readonly on: string;
  /**
   * The day of the decision, `YYYY-MM-DD`. Work under way follows a change of authority; where no transitional
   * provision is known a notice says so.
   */
  readonly decidedOn?: string | undefined;
  /** The day on which the dossier was filed, `YYYY-MM-DD`; the law is silent where a decree changed since. */
  readonly filedOn?: string | undefined;
  /** The weakest verification that may decide; `"single-source"` when not given. */
  readonly accept?: Verification | undefined;
}

/** The regime for these days, with its notices; or the answer that says why there is none. */
export type SelectedRegime = Selected | { readonly ok: false; readonly answer: NotInForce | Invalid };

interface Selected {
  readonly ok: true;
  readonly index: number;
  readonly regimes: readonly RegimeRef[];
  readonly notices: readonly Notice[];
}

/** What one question selects under each regime, by its index, with the notices that always hold. */
export interface Standing {
  readonly at: string;
  /** When only the day of appraisal was given. */
  readonly undecided: readonly Selected[];
  readonly decided: readonly Selected[];
}

/** Makes what a question selects, once; `at` is the finding that its notices concern. */
export function standing(at: string): Standing {
  const select = (undecided: boolean): readonly Selected[] =>
    clusterRegimes.map((regime, index) => {
      const next = transitions[index];
      const always = [...remarksOn(regime.id, at), authorityDecides(at)];
      return {
        ok: true,
        index,
        regimes: [regime],
        notices: undecided && next?.effect === "moves" ? [decisionDayNotGiven(next, at), ...always] : always,
      };
    });
  return { at, undecided: select(true), decided: select(false) };
}

/** Selects the regime of a dossier whose appraisal began on `on`. */
export function selectRegime(options: ClusterOptions, { at, undecided, decided }: Standing): SelectedRegime {
  const { on, decidedOn, filedOn, accept } = options;
  checkAccept(accept);
  const issues = issuesOf(options);
  if (issues !== null) return { ok: false, answer: { status: "invalid", issues } };
  const begun = indexOn(on);
  const { index, unknown } = decidedOn === undefined ? atOnce(begun) : followed(begun, decidedOn);
  const selected = (decidedOn === undefined ? undecided : decided)[index];
  if (selected === undefined) {
    return { ok: false, answer: { status: "not-in-force", on, regimes: [], reason: "before" } };
  }
  const notices: Notice[] = [];
  if (filedOn !== undefined && filedOn < regimeAt(begun).from) {
    notices.push(filedBefore(transitions[begun - 1], at));
  }
  if (unknown) notices.push(transitionUnknown(at));
  if (on > knownThrough) notices.push(afterKnowledge(at));
  return notices.length === 0
    ? selected
    : { ok: true, index, regimes: selected.regimes, notices: [...notices, ...selected.notices] };
}

interface Followed {
  readonly index: number;
  /** Whether a change of law came upon the dossier whose transitional provision is not known. */
  readonly unknown: boolean;
}

function atOnce(index: number): Followed {
  return { index, unknown: false };
}

/** A regime by its index. */
export function regimeAt(index: number): RegimeRef {
  return present(clusterRegimes[index], "the index is a regime's");
}

/** Index of the regime in force on a day; −1 before the first. */
export function indexOn(on: string): number {
  let index = -1;
  for (const { from } of clusterRegimes) {
    if (on < from) break;
    index += 1;
  }
  return index;
}

/** Follows a dossier through the changes of law between the beginning of its appraisal and its decision. */
function followed(begun: number, decidedOn: string): Followed {
  let index = begun;
  for (;;) {
    const next = clusterRegimes[index + 1];
    const effect = next === undefined || decidedOn < next.from ? "keeps" : transitions[index]?.effect;
    if (effect !== "moves") return { index, unknown: effect === "unknown" };
    index += 1;
  }
}

/** The answer to facts with faults: those of the days are named with them. */
export function invalidFacts(issues: readonly Issue[], options: ClusterOptions): Invalid {
  checkAccept(options.accept);
  return { status: "invalid", issues: [...issues, ...(issuesOf(options) ?? [])] };
}

function issuesOf({ on, decidedOn, filedOn }: ClusterOptions): readonly Issue[] | null {
  if (isDay(on) && decidedOn === undefined && filedOn === undefined) return null;
  const issues: Issue[] = [];
  const add = (path: string, code: FaultCode) => issues.push({ path, code, message: messageOf(code) });
  if (!isDay(on)) add("on", "not-a-day");
  if (decidedOn !== undefined && !isDay(decidedOn)) add("decidedOn", "not-a-day");
  if (filedOn !== undefined && !isDay(filedOn)) add("filedOn", "not-a-day");
  if (issues.length === 0) {
    if (decidedOn !== undefined && decidedOn < on) add("decidedOn", "out-of-order");
    if (filedOn !== undefined && filedOn > on) add("filedOn", "out-of-order");
  }
  return issues.length === 0 ? null : issues;
}
