import { type FaultCode, messageOf } from "./fault.js";
import type { Field } from "./field.js";
import type { Checked, Issue } from "./issue.js";
import { formatPath, type Path, patternOf } from "./path.js";

/** The part of a zod schema that reading needs; the kernel itself does not load zod. */
export interface Schema<Input> {
  readonly safeParse: (input: unknown) => SchemaResult<Input>;
}

type SchemaResult<Input> =
  | { readonly success: true; readonly data: Input }
  | { readonly success: false; readonly error: { readonly issues: readonly SchemaIssue[] } };

interface SchemaIssue {
  readonly code?: string;
  readonly path: Path;
  readonly keys?: readonly string[];
  readonly expected?: string;
}

/** Collects the faults that building the facts comes upon. */
export interface Faults {
  /** Notes a fault at a path of the caller's input. */
  readonly add: (path: string, code: FaultCode) => void;
  /** Notes a fault that was described elsewhere. */
  readonly note: (issue: Issue) => void;
}

/**
 * Reads unknown input in two steps: the schema checks the shape, `build` checks the values and makes the facts.
 * Where the shape has faults, the faulty places are left out and the rest is still built, so that every fault is
 * named at once.
 */
export function read<Input, Facts>(
  schema: Schema<Input>,
  fields: readonly Field[],
  input: unknown,
  build: (input: Input, faults: Faults) => Facts,
): Checked<Facts> {
  const issues: Issue[] = [];
  const faults: Faults = {
    add: (path, code) => issues.push({ path, code, message: messageOf(code) }),
    note: (issue) => issues.push(issue),
  };
  const result = schema.safeParse(input);
  if (result.success) {
    const value = build(result.data, faults);
    return issues.length === 0 ? { ok: true, value } : { ok: false, issues };
  }
  const places: Path[] = [];
  for (const issue of result.error.issues) {
    for (const place of placesOf(issue)) {
      places.push(place);
      faults.add(formatPath(place), codeOf(issue, place, fields));
    }
  }
  const rest = partsOf(schema, input, places);
  if (rest !== null) build(rest, faults);
  return { ok: false, issues };
}

/**
 * What is right of an input: without the faulty places, and where an entry cannot be emptied because the list holds
 * plain values, without the list.
 */
function partsOf<Input>(schema: Schema<Input>, input: unknown, places: readonly Path[]): Input | null {
  const first = schema.safeParse(without(input, places));
  if (first.success) return first.data;
  const lists = first.error.issues.map(({ path }) => path.slice(0, -1));
  const second = schema.safeParse(without(input, [...places, ...lists]));
  return second.success ? second.data : null;
}

function placesOf(issue: SchemaIssue): readonly Path[] {
  return issue.keys === undefined ? [issue.path] : [...issue.keys].sort().map((key) => [...issue.path, key]);
}

function codeOf(issue: SchemaIssue, place: Path, fields: readonly Field[]): FaultCode {
  if (issue.keys !== undefined) return "unknown-key";
  const pattern = patternOf(place);
  const field = fields.find(({ path }) => path === pattern);
  if (field !== undefined) return `not-a-${field.kind}`;
  return issue.expected === "array" ? "not-a-list" : "not-an-object";
}

interface Branch {
  cut: boolean;
  readonly next: Map<PropertyKey, Branch>;
}

/** A copy of the input without the places named; an entry of a list becomes an empty one, so that the rest keep theirs. */
function without(input: unknown, places: readonly Path[]): unknown {
  const root: Branch = { cut: false, next: new Map() };
  for (const place of places) {
    let branch = root;
    for (const key of place) {
      let next = branch.next.get(key);
      if (next === undefined) {
        next = { cut: false, next: new Map() };
        branch.next.set(key, next);
      }
      branch = next;
    }
    branch.cut = true;
  }
  return root.cut ? {} : copy(input, root);
}

function copy(value: unknown, branch: Branch | undefined): unknown {
  if (branch === undefined || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((entry: unknown, index) => {
      const next = branch.next.get(index);
      return next?.cut === true ? {} : copy(entry, next);
    });
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => branch.next.get(key)?.cut !== true)
      .map(([key, entry]) => [key, copy(entry, branch.next.get(key))]),
  );
}
