import type { Choice, Finding } from "../kernel/assessment.js";
import { type Heading, makeFinding } from "../kernel/finding.js";
import type { Text } from "../kernel/text.js";
import type { ProductSet, SheetRule } from "./rubric.js";
import type { Sign } from "./signs.js";

/** A rule outside the points, with what is found of it. */
export interface ScoredRule {
  readonly rule: SheetRule;
  /** Indices of the criteria of which one with 0 points is the ground; empty when somebody has to state it. */
  readonly zeroIn: readonly number[];
  readonly against: Finding;
  readonly clear: Finding;
  readonly unknown: Finding;
}

/** What is found of the rules of a set. */
export interface JudgedRules {
  readonly finding: Finding;
  /** Whether the product may be rated at all. */
  readonly ratable: Sign;
}

/** Prepares a rule of a set. */
export function scoreRule(rule: SheetRule, set: ProductSet): ScoredRule {
  const { id, at, effect, text, zeroIn } = rule;
  const heading: Heading = Object.freeze({
    id: `ocop.rate.rules.${id}`,
    label: effect === "require" ? text : prefixed("Không thuộc trường hợp", "Not the case", text),
    citation: { ...set.citation, set: String(set.number), ...(at === null ? {} : { criterion: at }) },
    verification: set.verification,
  });
  const value = (is: boolean) => Object.freeze({ kind: "yes-no", value: is } as const);
  const required = Object.freeze({ op: "=", values: Object.freeze([value(true)]) } as const);
  return {
    rule,
    zeroIn: set.criteria.flatMap(({ code }, index) => (zeroIn.includes(code) ? [index] : [])),
    against: Object.freeze(makeFinding(heading, "unmet", value(false), required)),
    clear: Object.freeze(makeFinding(heading, "met", value(true), required)),
    unknown: Object.freeze(makeFinding(heading, "unknown", undefined, required)),
  };
}

/** How a rule is named among those that may stand against a product. */
export function groundOf({ id, effect, text }: SheetRule): Choice {
  return {
    value: id,
    label: effect === "require" ? prefixed("Không đáp ứng", "Not met", text) : text,
  };
}

function prefixed(vi: string, en: string, text: Text): Text {
  return { vi: `${vi}: ${text.vi}`, en: `${en}: ${text.en}` };
}
