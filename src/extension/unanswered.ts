import type { MissingFact } from "../kernel/assessment.js";
import type { Citation } from "../kernel/citation.js";
import type { Field } from "../kernel/field.js";
import type { Heading } from "../kernel/finding.js";
import { missingFact as factOf } from "../kernel/gather.js";
import type { PreparedNorm } from "../support/prepare-norm.js";
import { supportFields as fields } from "./fields.js";
import type { Support } from "./support-facts.js";

/** How a fact that was not given is asked for; `at`: where the facts stand in the caller's input. */
export function missingFact(at: string, field: Field, citation: Citation, path = field.path): MissingFact {
  return factOf({ path: at + path, field }, citation);
}

/** A fact that a norm may do without, by its name among the facts. */
export type Optional = readonly [name: "units" | "raised" | "vat", fact: MissingFact];

/** The facts that a decided ceiling under a norm may do without: made once for each norm. */
export function optionalFacts(
  { cap, claimed, paysCost, rate }: PreparedNorm,
  paysInterest: boolean,
): readonly Optional[] {
  const facts: Optional[] = [];
  const add = (name: Optional[0], field: Field, { heading }: { readonly heading: Heading }) =>
    facts.push([name, missingFact("", field, heading.citation)]);
  if (cap.kind === "value") add("units", fields.units, cap);
  if (claimed !== null) add("raised", fields.priority, claimed);
  if (paysCost && !paysInterest) add("vat", fields.vat, rate);
  return facts;
}

/** Those of these facts that were not given. */
export function unansweredOf(optional: readonly Optional[], facts: Support): readonly MissingFact[] {
  const { at } = facts;
  const missing: MissingFact[] = [];
  for (const [name, fact] of optional) {
    if (facts[name] === undefined) missing.push(at === "" ? fact : { ...fact, path: at + fact.path });
  }
  return missing;
}
