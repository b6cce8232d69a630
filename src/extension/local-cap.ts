import type { Notice, Reason, Undetermined } from "../kernel/assessment.js";
import type { Field } from "../kernel/field.js";
import { makeGroup } from "../kernel/finding.js";
import { capId } from "./cap-id.js";
import { supportFields as fields } from "./fields.js";
import type { ItemNorm } from "./item-norm.js";
import { chooseLocal, type LocalChoice, type LocalNorm, type LocalNorms } from "./local-norms.js";
import { noticeOf } from "./notices.js";
import { type DongRange, rangeOf } from "./outcome.js";
import { type CapAnswer, type CapQuestion, headlines, pricedCap, withKnowledge } from "./priced-cap.js";
import { knownLocalNorms } from "./provincial.js";
import { reasonOf } from "./reasons.js";
import { mergers } from "./regimes/provinces.js";
import { missingFact } from "./unanswered.js";

/** The ceiling under the norm of a province: one that was passed, else one that the library knows. */
export function localCap(question: CapQuestion, passed: readonly LocalNorms[]): CapAnswer {
  const { on, item, facts } = question;
  const { province } = facts;
  if (province === undefined)
    return openCap(question, [fields.province], [reasonOf("missing-facts", capId)], []);
  const choice = choiceOf(question, province, passed);
  switch (choice.kind) {
    case "known":
      return pricedCap(question, choice.norm.norm, [...item.local, ...noticesOf(choice.norm, on)]);
    case "by-capital":
      return openCap(question, [fields.capital], [reasonOf("missing-facts", capId)], []);
    case "unsettled":
      return openCap(
        question,
        [],
        [reasonOf("text-not-obtained", capId)],
        [reference("local-days-unsettled", question, choice.norm.norm)],
      );
    case "none":
      return openCap(
        question,
        [],
        [reasonOf("text-not-obtained", capId)],
        [reference("national-reference", question, item.norm)],
      );
  }
}

function choiceOf(
  { on, item, facts }: CapQuestion,
  province: string,
  passed: readonly LocalNorms[],
): LocalChoice {
  const choose = (norms: readonly LocalNorm[]) =>
    chooseLocal(norms, item.entry.item, province, on, facts.capital);
  const own = choose(passed.flatMap(({ norms }) => norms));
  return own.kind === "none" ? choose(knownLocalNorms) : own;
}

/** The norm that prices an item under the budget asked for; `null` where none is known. */
export function normUnderBudget(question: CapQuestion, passed: readonly LocalNorms[]): ItemNorm | null {
  const { item, facts } = question;
  if (facts.budget === "national") return item.norm;
  if (facts.budget === undefined || facts.province === undefined) return null;
  const choice = choiceOf(question, facts.province, passed);
  return choice.kind === "known" ? choice.norm.norm : null;
}

function noticesOf({ from, norm, notices }: LocalNorm, on: string): readonly Notice[] {
  const old = from !== null && from < mergers && on >= mergers;
  return old ? [...notices, noticeOf("old-territory", capId, norm.row.place.citation)] : notices;
}

/** A notice that shows what another norm would come to. */
function reference(
  code: "local-days-unsettled" | "national-reference",
  question: CapQuestion,
  priced: ItemNorm,
): Notice {
  const answer = pricedCap(question, priced, []);
  const outcome = answer.status === "decided" ? answer.outcome : null;
  return noticeOf(code, capId, priced.row.place.citation, { outcome });
}

/** A ceiling of which nothing is known but that it cannot be over the cost. */
export function openCap(
  { on, era, item, facts }: CapQuestion,
  missing: readonly Field[],
  because: readonly Reason[],
  notices: readonly Notice[],
): Undetermined<DongRange> {
  const place = era.local;
  const heading = { id: capId, label: item.entry.label, ...place };
  return {
    status: "undetermined",
    schema: 1,
    on,
    regimes: era.regimes,
    headline: headlines.unknown,
    finding: makeGroup(heading, "unknown", [item.basis]),
    notices: withKnowledge(on, [...item.local, ...notices]),
    because,
    missing: missing.map((field) => missingFact(facts.at, field, place.citation)),
    possible: rangeOf(0, facts.mostCost),
  };
}
