import type { Assessment, Finding } from "../../src/kernel/assessment.js";
import { findFinding } from "../../src/kernel/inspect.js";

/** The outcome of a decided answer, or the status of another. */
export const outcomeOf = (answer: Assessment<unknown, unknown>): unknown =>
  answer.status === "decided" ? answer.outcome : answer.status;

/** The paths that an undetermined answer asks for. */
export const missingOf = (answer: Assessment<unknown, unknown>): readonly string[] =>
  answer.status === "undetermined" ? answer.missing.map(({ path }) => path) : [];

/** The paths that a decided answer did not need. */
export const unansweredOf = (answer: Assessment<unknown, unknown>): readonly string[] =>
  answer.status === "decided" ? answer.unanswered.map(({ path }) => path) : [];

/** Why an undetermined answer is open. */
export const reasonsOf = (answer: Assessment<unknown, unknown>): readonly string[] =>
  answer.status === "undetermined" ? answer.because.map(({ kind }) => kind) : [];

/** The codes of an answer's notices. */
export const noticesOf = (answer: Assessment<unknown, unknown>): readonly string[] =>
  "notices" in answer ? answer.notices.map(({ code }) => code) : [];

/** The outcome that a notice names for the other reading. */
export const alternativeOf = (answer: Assessment<unknown, unknown>, code: string): unknown =>
  "notices" in answer ? answer.notices.find((notice) => notice.code === code)?.alternative : undefined;

/** The faults of an invalid answer, each as "path: code". */
export const faultsOf = (answer: Assessment<unknown, unknown>): readonly string[] =>
  answer.status === "invalid" ? answer.issues.map(({ path, code }) => `${path}: ${code}`) : [];

/** The state of a finding. */
export const stateOf = (answer: Assessment<unknown, unknown>, id: string): Finding["state"] | undefined =>
  findFinding(answer, id)?.state;

/** Every id of an answer's findings. */
export const idsOf = (answer: Assessment<unknown, unknown>): readonly string[] => {
  const ids: string[] = [];
  const visit = ({ id, children }: Finding): void => {
    ids.push(id);
    for (const child of children ?? []) visit(child);
  };
  if ("finding" in answer) visit(answer.finding);
  return ids;
};
