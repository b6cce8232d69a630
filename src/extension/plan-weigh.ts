import { present } from "../kernel/invariant.js";
import { capOfUnits } from "../support/apply-norm.js";
import type { Between } from "../support/years.js";
import type { SupportItem } from "./items.js";
import { normUnderBudget } from "./local-cap.js";
import type { LocalNorms } from "./local-norms.js";
import type { Activity } from "./plan-facts.js";
import type { Weighed } from "./plan-total.js";
import type { CapAnswer, CapQuestion } from "./priced-cap.js";

/** Items that one clause prices together, so that one establishment has one cap for them. */
const together: readonly SupportItem[] = ["machinery", "technologyTransfer", "technologyLine"];

/** An activity with its answer, as the total sees it. */
export function weigh(
  { facts, beneficiary, content, elsewhere }: Activity,
  answer: CapAnswer,
  question: CapQuestion,
  passed: readonly LocalNorms[],
): Weighed {
  const { item, unit } = question.item.entry;
  const cap = capOfOne(question, passed);
  const group = together.includes(item) ? "machinery" : item;
  const single = facts.mostUnits === 1 || facts.units === undefined;
  const ofOne = (unit === "establishment" || unit === "enterprise") && single;
  const source = `${facts.budget} ${facts.province}`;
  return {
    amount: amountOf(answer),
    supportable: answer.status !== "decided" || answer.outcome.kind === "ceiling",
    elsewhere,
    content: content === null ? null : keyOf(beneficiary, content),
    event: item === "fairAbroad" ? keyOf(beneficiary) : null,
    shared: ofOne ? keyOf(beneficiary, source, group) : null,
    cap,
    tie: keyOf(source, item, String(cap.least), String(cap.most)),
  };
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

/** Between which amounts the ceiling lies. */
function amountOf(answer: CapAnswer): Between {
  if (answer.status === "decided") {
    const amount = answer.outcome.kind === "ceiling" ? answer.outcome.ceiling : 0;
    return { least: amount, most: amount };
  }
  const { from, to } = present(answer.possible, "range of an open ceiling");
  return { least: from, most: to ?? Number.POSITIVE_INFINITY };
}

/** The cap of one establishment. */
function capOfOne(question: CapQuestion, passed: readonly LocalNorms[]): Between {
  const priced = normUnderBudget(question, passed);
  if (priced === null) return { least: 0, most: Number.POSITIVE_INFINITY };
  return capOfUnits(priced.norm, { ...question.facts, leastUnits: 1, mostUnits: 1 }, question.accept);
}
