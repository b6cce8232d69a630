import type { Finding } from "./assessment.js";
import type { Citation, Verification } from "./citation.js";
import type { Text } from "./text.js";
import type { Requirement, Shortfall, Value } from "./value.js";
import type { Verdict } from "./verdict.js";

/** What a finding says besides its state and what was observed. */
export interface Heading {
  readonly id: string;
  readonly label: Text;
  readonly citation: Citation;
  readonly verification: Verification;
}

/**
 * The one place where findings are made: fixed literals, so that equal findings are equal byte by byte.
 * (Building them by spreading objects is many times slower.)
 */
export function makeFinding(
  { id, label, citation, verification }: Heading,
  state: Verdict,
  observed?: Value,
  required?: Requirement,
  shortfall?: Shortfall,
): Finding {
  if (observed === undefined) {
    return required === undefined
      ? { id, state, label, citation, verification }
      : { id, state, label, citation, verification, required };
  }
  if (required === undefined) return { id, state, label, citation, verification, observed };
  return shortfall === undefined
    ? { id, state, label, citation, verification, observed, required }
    : { id, state, label, citation, verification, observed, required, shortfall };
}

/** A finding on a condition that has parts. */
export function makeGroup(
  { id, label, citation, verification }: Heading,
  state: Verdict,
  children: readonly Finding[],
): Finding {
  return { id, state, label, citation, verification, children };
}
