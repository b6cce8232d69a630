import { isDay } from "../calendar/day.js";
import { checkAccept } from "../kernel/accept.js";
import type { Invalid, NotInForce, Notice, RegimeRef } from "../kernel/assessment.js";
import { type FaultCode, messageOf } from "../kernel/fault.js";
import { InvariantError } from "../kernel/invariant.js";
import type { Issue } from "../kernel/issue.js";
import { afterKnowledge, knownThrough } from "../law/known-through.js";
import {
  authorityDecides,
  decisionDayNotGiven,
  minimumsNotObtained,
  oldRulesContinue,
  oldRulesEnded,
  transitionUnknown,
} from "./rating-notices.js";
import type { RatingOptions } from "./rating-options.js";
import { ratingRegimes } from "./regimes/rating/regimes.js";
import type { RatingTerms } from "./regimes/rating/terms.js";
import { type Filing, type LastDay, type Transition, transitions } from "./regimes/rating/transitions.js";

/** The regime for these days, with its notices; or the answer that says why there is none. */
export type SelectedTerms = SelectedRegime | { readonly ok: false; readonly answer: NotInForce | Invalid };

/** The regime that a dossier is rated under. */
export interface SelectedRegime {
  readonly ok: true;
  readonly terms: RatingTerms;
  readonly regimes: readonly RegimeRef[];
  readonly notices: readonly Notice[];
}

/** What one question selects under each regime, by its index; `at` is the finding that its notices concern. */
export interface RatingStanding {
  readonly at: string;
  /** Without a day of decision, and with one that changes nothing. */
  readonly undecided: readonly SelectedRegime[];
  readonly decided: readonly SelectedRegime[];
}

/** Makes what a question selects, once; `own` are notices that always hold for it. */
export function ratingStanding(at: string, own: readonly Notice[] = []): RatingStanding {
  const select = (undecided: boolean): readonly SelectedRegime[] =>
    ratingRegimes.map((terms, index) => {
      const ahead = undecided ? lastDaysAhead(index) : null;
      const notices = [
        ...(ahead === null ? [] : [decisionDayNotGiven(ahead, at)]),
        ...(terms.minimums === null ? [] : [minimumsNotObtained(terms.minimums.citation, at)]),
        ...own,
        authorityDecides(at),
      ];
      return { ok: true, terms, regimes: [terms.regime], notices };
    });
  return { at, undecided: select(true), decided: select(false) };
}

/** Selects the regime of a dossier that was filed on `on`. */
export function selectTerms(options: RatingOptions, standing: RatingStanding): SelectedTerms {
  const { on, decidedOn, filing, accept } = options;
  const { at } = standing;
  checkAccept(accept);
  if (filing !== undefined && !isFiling(filing)) {
    throw new InvariantError(`filing cannot be ${JSON.stringify(filing)}`);
  }
  if (!isDay(on) || decidedOn !== undefined) {
    const issues = issuesOf(on, decidedOn);
    if (issues.length > 0) return { ok: false, answer: { status: "invalid", issues } };
  }
  const filed = indexOn(on);
  const followed = decidedOn === undefined ? null : follow(filed, decidedOn, filing, at);
  if (followed === "filing-missing") {
    return { ok: false, answer: { status: "invalid", issues: [issueOf("filing", "missing")] } };
  }
  const selected = (decidedOn === undefined ? standing.undecided : standing.decided)[
    followed === null ? filed : followed.index
  ];
  if (selected === undefined) {
    return { ok: false, answer: { status: "not-in-force", on, regimes: [], reason: "before" } };
  }
  const notices: Notice[] = [];
  if (followed !== null && followed.notice !== null) notices.push(followed.notice);
  if (on > knownThrough) notices.push(afterKnowledge(at));
  return notices.length === 0
    ? selected
    : {
        ok: true,
        terms: selected.terms,
        regimes: selected.regimes,
        notices: [...notices, ...selected.notices],
      };
}

interface Followed {
  readonly index: number;
  readonly notice: Notice | null;
}

/** Follows a dossier through the changes of law between its filing and its decision. */
function follow(
  filed: number,
  decidedOn: string,
  filing: Filing | undefined,
  at: string,
): Followed | "filing-missing" {
  let index = filed;
  for (;;) {
    const next = ratingRegimes[index + 1];
    const transition = index < 0 ? undefined : transitionInto(index + 1);
    if (next === undefined || transition === undefined || decidedOn < next.regime.from) {
      return { index, notice: null };
    }
    if (transition.effect === "unknown") return { index, notice: transitionUnknown(at) };
    if (transition.effect === "until") {
      const last = lastDayOf(transition, decidedOn, filing);
      if (last === null) return "filing-missing";
      return decidedOn <= last.day
        ? { index, notice: oldRulesContinue(last, at) }
        : { index: index + 1, notice: oldRulesEnded(last, at) };
    }
    index += 1;
  }
}

type Until = Extract<Transition, { readonly effect: "until" }>;

/** The last day for the filing; `null` where it was not given and the answer depends on it. */
function lastDayOf({ last }: Until, decidedOn: string, filing: Filing | undefined): LastDay | null {
  if (filing !== undefined) return last[filing];
  const { first } = last;
  const sides = Object.values(last).map(({ day }) => decidedOn <= day);
  return sides.every((side) => side === sides[0]) ? first : null;
}

/** The last days that an undecided dossier of this regime has before it. */
function lastDaysAhead(index: number): Until["last"] | null {
  for (let next = index + 1; ; next += 1) {
    const transition = transitionInto(next);
    if (transition === undefined || transition.effect === "unknown") return null;
    if (transition.effect === "until") return transition.last;
  }
}

function transitionInto(index: number): Transition | undefined {
  const id = ratingRegimes[index]?.regime.id;
  return id === undefined ? undefined : transitions[id];
}

/** Index of the regime in force on a day; −1 before the first. */
function indexOn(on: string): number {
  let index = -1;
  for (const { regime } of ratingRegimes) {
    if (on < regime.from) break;
    index += 1;
  }
  return index;
}

const filings: readonly string[] = ["first", "upgrade", "re-evaluation"] satisfies readonly Filing[];

function isFiling(value: string): boolean {
  return filings.includes(value);
}

function issuesOf(on: string, decidedOn: string | undefined): readonly Issue[] {
  const issues: Issue[] = [];
  if (!isDay(on)) issues.push(issueOf("on", "not-a-day"));
  if (decidedOn !== undefined && !isDay(decidedOn)) issues.push(issueOf("decidedOn", "not-a-day"));
  if (issues.length === 0 && decidedOn !== undefined && decidedOn < on) {
    issues.push(issueOf("decidedOn", "out-of-order"));
  }
  return issues;
}

function issueOf(path: string, code: FaultCode): Issue {
  return { path, code, message: messageOf(code) };
}
