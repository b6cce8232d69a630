import { assess, type Question } from "../kernel/assess.js";
import type { Finding, MissingFact } from "../kernel/assessment.js";
import type { Verification } from "../kernel/citation.js";
import { makeGroup } from "../kernel/finding.js";
import { present } from "../kernel/invariant.js";
import { prepare } from "../kernel/prepare.js";
import type { Verdict } from "../kernel/verdict.js";
import type { ParsedBeneficiary } from "./beneficiary-facts.js";
import type { BeneficiaryPriority, PriorityStanding } from "./beneficiary-outcome.js";
import { beneficiarySources } from "./beneficiary-sources.js";
import type { PriorityTerms } from "./criteria/beneficiary-terms.js";
import { priorityCriteria, priorityId } from "./criteria/priority.js";

/** Priority under one text, ready to be judged. */
export interface PriorityQuestion {
  readonly terms: PriorityTerms;
  readonly question: Question<ParsedBeneficiary, boolean>;
}

/** What is known of the priority of a project. */
export interface JudgedPriority {
  /** It does not bear on the outcome, so the group as a whole is not applicable. */
  readonly finding: Finding;
  readonly priority: BeneficiaryPriority;
  /** Facts that were not given and would say more. */
  readonly missing: readonly MissingFact[];
}

const label = {
  vi: "Thứ tự ưu tiên (không quyết định việc được hưởng)",
  en: "Priority (it does not decide who is a beneficiary)",
};

/** Prepares the question of priority under one text. */
export function priorityQuestion(terms: PriorityTerms): PriorityQuestion {
  const criteria = prepare<ParsedBeneficiary>(
    { kind: "all", id: priorityId, label, ...terms.place, of: priorityCriteria(terms) },
    beneficiarySources,
  );
  const headlines = { met: label, unmet: label, unknown: label };
  return { terms, question: { criteria, outcomes: { met: true, unmet: false }, headlines } };
}

/** Judges the priority of a project. */
export function judgePriority(
  { terms, question }: PriorityQuestion,
  facts: ParsedBeneficiary,
  on: string,
  accept: Verification | undefined,
): JudgedPriority {
  const answer = assess(question, facts, { on, regimes: [], accept });
  const children = childrenOf(answer.finding);
  const [area, sector] = children;
  const { citation, verification } = terms.place;
  return {
    finding: makeGroup({ id: priorityId, label, citation, verification }, "not-applicable", children),
    priority: {
      area: standing(
        terms.areas.of.map(({ area: group, rank }) => ({ group, rank })),
        present(area, "priority looks at areas"),
      ),
      sector: standing(terms.sectors.of, present(sector, "priority looks at sectors")),
      womenOwned: terms.womenOwned === null ? null : (facts.womenOwned ?? null),
    },
    missing: answer.status === "decided" ? answer.unanswered : answer.missing,
  };
}

/** The findings that a group is made of. */
export function childrenOf({ id, children }: Finding): readonly Finding[] {
  return present(children, `${id} is a group`);
}

interface RankedGroup<Group extends string> {
  readonly group: Group;
  readonly rank: number | null;
}

/** The groups stand in their order, so the first that is not excluded is the best. */
function standing<Group extends string>(
  ranked: readonly RankedGroup<Group>[],
  finding: Finding,
): PriorityStanding<Group> {
  const states = childrenOf(finding).map(({ state }) => state);
  const best = ranked.findIndex(({ rank }, index) => rank !== null && states[index] !== "unmet");
  return {
    state: standings[finding.state],
    rank: ranked.find((_, index) => index === best && states[index] === "met")?.rank ?? null,
    groups: ranked.filter((_, index) => states[index] === "met").map(({ group }) => group),
  };
}

const standings = {
  met: "priority",
  unmet: "none",
  unknown: "open",
  "not-applicable": "none",
} as const satisfies Record<Verdict, string>;
