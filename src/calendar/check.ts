import { type FaultCode, messageOf } from "../kernel/fault.js";
import type { Issue } from "../kernel/issue.js";

/** Notes the faults of an input as they are found. */
export interface Checks {
  readonly issues: readonly Issue[];
  readonly fault: (path: string, code: FaultCode) => void;
  readonly note: (issue: Issue) => void;
}

/** Begins to check an input. */
export function beginChecks(): Checks {
  const issues: Issue[] = [];
  return {
    issues,
    fault: (path, code) => issues.push({ path, code, message: messageOf(code) }),
    note: (issue) => issues.push(issue),
  };
}

/** What a field was given; `null` counts as not given. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object of the input; every field that is not among `keys` is a fault. */
export function fieldsOf(
  value: unknown,
  path: string,
  keys: readonly string[],
  checks: Checks,
): Fields | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    checks.fault(path, "not-an-object");
    return null;
  }
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) checks.fault(path === "" ? key : `${path}.${key}`, "unknown-key");
  }
  return Object.fromEntries(
    Object.entries(value).filter(([key, entry]) => keys.includes(key) && entry !== null),
  );
}

/** A list of the input; none where it was not given. */
export function listOf(value: unknown, path: string, checks: Checks): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  checks.fault(path, "not-a-list");
  return [];
}

/** One of the values allowed, or `fallback` where nothing was given. */
export function choiceOf<Value extends string>(
  value: unknown,
  path: string,
  values: readonly Value[],
  fallback: Value | null,
  checks: Checks,
): Value | null {
  if (value === undefined && fallback !== null) return fallback;
  const choice = values.find((allowed) => allowed === value);
  if (choice === undefined) checks.fault(path, value === undefined ? "missing" : "not-a-choice");
  return choice ?? null;
}
