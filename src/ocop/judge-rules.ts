import type { Finding } from "../kernel/assessment.js";
import { makeGroup } from "../kernel/finding.js";
import { present } from "../kernel/invariant.js";
import type { JudgedRules, ScoredRule } from "./scored-rules.js";
import type { ScoredSet } from "./scored-set.js";
import type { Sheet } from "./sheet-facts.js";
import { fails, holds, mayHold, type Sign, stateOf } from "./signs.js";

/**
 * Judges the rules outside the points (căn cứ loại, dừng, không đánh giá; yêu cầu); `zeroIn` says of a criterion by its
 * index whether it earned more than 0 points, for the rule whose finding is named.
 */
export function judgeRules(
  form: ScoredSet,
  against: readonly number[] | undefined,
  zeroIn: (index: number, at: string) => Sign,
): JudgedRules {
  const { rules, rulesHeading } = form;
  if (form.derived.length === 0) {
    if (against === undefined) return form.rulesUnknown;
    if (against.length === 0) return form.rulesClear;
  }
  let ratable = holds;
  let state = holds;
  const findings: Finding[] = [];
  for (const [index, rule] of rules.entries()) {
    const sign =
      rule.zeroIn.length > 0
        ? worstOf(rule.zeroIn.map((of) => zeroIn(of, rule.against.id)))
        : signOfStated(index, against);
    state |= sign;
    ratable |= sign === fails ? consequenceOf(rule) : sign;
    findings.push(sign === fails ? rule.against : sign === holds ? rule.clear : rule.unknown);
  }
  return { finding: makeGroup(rulesHeading, stateOf(state), findings), ratable };
}

function signOfStated(index: number, against: readonly number[] | undefined): Sign {
  if (against === undefined) return mayHold;
  return against.includes(index) ? fails : holds;
}

/** One criterion at 0 points is the ground. */
function worstOf(signs: readonly Sign[]): Sign {
  return signs.reduce((one, other) => one | other, holds);
}

/** Whether a criterion of a sheet earned more than 0 points. */
export function signOfZero({ form, standings }: Sheet, index: number): Sign {
  const { least, most } = present(form.criteria[index], "a rule looks at criteria of its form");
  const standing = present(standings[index], "a sheet has a standing for every criterion");
  if (most[standing] === 0) return fails;
  return least[standing] === 0 ? mayHold : holds;
}

/** A ground ends the rating; what follows of a requirement that is not met, the form does not say. */
function consequenceOf({ rule }: ScoredRule): Sign {
  return rule.effect === "require" ? mayHold : fails;
}
