import { yearOf } from "../calendar/parts.js";
import type { Level } from "./level.js";
import { indexOn, termsOf } from "./regime-on.js";
import { endOfTerm, longerTermFrom, type TermRule, termRules } from "./regimes/certificate-term.js";
import { levelTerms } from "./regimes/levels.js";

/** How long a certificate is valid. */
export interface Term {
  readonly rule: TermRule;
  /** Last day on which it is valid. */
  readonly last: string;
  /** Last day under another reading of the text; `null` where there is none. */
  readonly otherwise: string | null;
}

/** The term of a certificate by its day of issue; `null` where the rule of that day was not obtained. */
export function termOf(issuedOn: string): Term | null {
  const rule = termRules.find(({ from, to }) => issuedOn >= from && (to === null || issuedOn < to));
  if (rule === undefined) return null;
  const year = yearOf(issuedOn) + Number(rule.year.value);
  return { rule, last: endOf(year - 1), otherwise: rule.countOpen ? endOf(year) : null };
}

function endOf(year: number): string {
  return `${year}-${endOfTerm}`;
}

/** Whether the certificate still ran when the longer term came, which is not said to lengthen it. */
export function metLongerTerm({ last, otherwise }: Term): boolean {
  return otherwise !== null && last >= longerTermFrom;
}

/** Whether the law of a day had the level; before the first regime the levels were those of that regime. */
export function levelExists(level: Level, on: string): boolean {
  return termsOf(levelTerms, Math.max(indexOn(on), 0)).order.includes(level);
}
