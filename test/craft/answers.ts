import type { Assessment, Notice } from "../../src/kernel/index.js";

/** The outcome of an answer, or the status of one without. */
export function said(answer: Assessment<unknown, unknown>): unknown {
  return answer.status === "decided" ? answer.outcome : answer.status;
}

/** The paths of the facts that an open answer asks for. */
export function missing(answer: Assessment<unknown, unknown>): readonly string[] {
  return answer.status === "undetermined" ? answer.missing.map(({ path }) => path) : [];
}

/** The kinds of reason why an answer is open. */
export function reasons(answer: Assessment<unknown, unknown>): readonly string[] {
  return answer.status === "undetermined" ? answer.because.map(({ kind }) => kind) : [];
}

/** The notice of a code. */
export function notice(answer: Assessment<unknown, unknown>, code: string): Notice | undefined {
  return "notices" in answer ? answer.notices.find((candidate) => candidate.code === code) : undefined;
}

/** The codes of the notices of an answer. */
export function codes(answer: Assessment<unknown, unknown>): readonly string[] {
  return "notices" in answer ? answer.notices.map(({ code }) => code) : [];
}

/** The faults of an input, as `path: code`. */
export function faults(answer: Assessment<unknown, unknown>): readonly string[] {
  return answer.status === "invalid" ? answer.issues.map(({ path, code }) => `${path}: ${code}`) : [];
}
