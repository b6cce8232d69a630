import type { Assessment } from "../../src/kernel/assessment.js";

/** The outcome of an answer, or why there is none. */
export function outcomeOf<Outcome>(answer: Assessment<Outcome, unknown>): Outcome | string {
  if (answer.status === "decided") return answer.outcome;
  return answer.status === "not-in-force" ? answer.reason : answer.status;
}

/** The outcome of an answer that must be decided. */
export function decidedOutcome<Outcome>(answer: Assessment<Outcome, unknown>): Outcome {
  if (answer.status !== "decided") throw new Error(`not decided: ${JSON.stringify(answer)}`);
  return answer.outcome;
}

/** Paths of the facts that an answer still needs. */
export function missingOf(answer: Assessment<unknown, unknown>): readonly string[] {
  return answer.status === "undetermined" ? answer.missing.map(({ path }) => path) : [];
}

/** Codes of the notices of an answer. */
export function noticesOf(answer: Assessment<unknown, unknown>): readonly string[] {
  return "notices" in answer ? answer.notices.map(({ code }) => code) : [];
}

/** Paths and codes of the faults of an answer. */
export function faultsOf(answer: Assessment<unknown, unknown>): readonly string[] {
  return answer.status === "invalid" ? answer.issues.map(({ path, code }) => `${path} ${code}`) : [];
}
