import type { Decided, Notice } from "../kernel/assessment.js";
import { makeGroup } from "../kernel/finding.js";
import { present } from "../kernel/invariant.js";
import { capId } from "./cap-id.js";
import { type Era, eraOn, type NotSupportable } from "./eras.js";
import { supportFields as fields } from "./fields.js";
import { localCap, openCap } from "./local-cap.js";
import type { LocalNorms } from "./local-norms.js";
import { noticeOf } from "./notices.js";
import { faultOfDay, rankOf, type SupportOptions } from "./options.js";
import type { SupportCap, SupportCapAssessment } from "./outcome.js";
import { type CapAnswer, type CapQuestion, headlines, pricedCap, withKnowledge } from "./priced-cap.js";
import { reasonOf } from "./reasons.js";
import type { ParsedSupport } from "./support-facts.js";

const noNorms: readonly LocalNorms[] = Object.freeze([]);

/**
 * Reckons a ceiling from parsed facts: the twin of `supportCap` for bulk work, without checking again.
 *
 * @param facts - made by `parseSupport`
 * @param options - the day on which the project was approved, and norms of provinces
 * @returns the same answer, byte for byte, as `supportCap` gives for the same input
 * @throws InvariantError when `accept` is no verification
 *
 * @example
 * ```ts
 * import { parsedSupportCap, parseSupport } from "vn-rural-industry/extension";
 *
 * const facts = parseSupport({ item: "machinery", budget: "national", eligibleCostDong: 540_000_000 });
 * facts.ok && parsedSupportCap(facts.value, { on: "2026-03-02" }).status; // => "decided"
 * ```
 */
export function parsedSupportCap(facts: ParsedSupport, options: SupportOptions): SupportCapAssessment {
  const { on, localNorms = noNorms } = options;
  const accept = rankOf(options);
  const fault = faultOfDay(on);
  if (fault !== null) return fault;
  const era = eraOn(on);
  if (era === undefined) return { status: "not-in-force", on, regimes: [], reason: "before" };
  const question = questionOf(on, era, facts, accept);
  return era.norms === null && question.item.unlisted === null
    ? { status: "not-in-force", on, regimes: era.regimes, reason: "text-not-obtained" }
    : answerCap(question, localNorms);
}

/** The question about a ceiling in an era. */
export function questionOf(on: string, era: Era, facts: ParsedSupport, accept: number): CapQuestion {
  return { on, era, item: present(era.items[facts.index], "item of parsed facts"), facts, accept };
}

/** The answer in an era whose norms are known, or about an item that is not listed. */
export function answerCap(question: CapQuestion, passed: readonly LocalNorms[]): CapAnswer {
  const { unlisted } = question.item;
  return unlisted === null ? capByBudget(question, passed) : notSupportable(question, unlisted, passed);
}

function capByBudget(question: CapQuestion, passed: readonly LocalNorms[]): CapAnswer {
  const { facts, item } = question;
  if (facts.budget === "national") return pricedCap(question, item.norm, item.national);
  if (facts.budget === "local") return localCap(question, passed);
  const { missing, ...open } = openCap(question, [fields.budget], [reasonOf("missing-facts", capId)], []);
  const answer = pricedCap(question, item.norm, []);
  return {
    ...open,
    missing: answer.status === "decided" ? missing : [...missing, ...answer.missing],
  };
}

/** The decree does not list the item; where it did before, the ceiling that would be if it still did. */
function notSupportable(
  question: CapQuestion,
  outcome: NotSupportable,
  passed: readonly LocalNorms[],
): Decided<SupportCap> {
  const { on, era, item, facts } = question;
  const { basis, removed } = item;
  const notices: Notice[] = [];
  if (removed) {
    const other = capByBudget(question, passed);
    const alternative = { outcome: other.status === "decided" ? other.outcome : null };
    notices.push(noticeOf("content-removed", capId, outcome.citation, alternative));
  }
  if (facts.budget === "local") notices.push(noticeOf("council-may-add", capId, era.local.citation));
  const { citation, verification } = basis;
  const heading = { id: capId, label: item.entry.label, citation, verification };
  return {
    status: "decided",
    schema: 1,
    on,
    regimes: era.regimes,
    headline: headlines.unmet,
    outcome,
    finding: makeGroup(heading, "unmet", [basis]),
    notices: withKnowledge(on, notices),
    unanswered: [],
  };
}
