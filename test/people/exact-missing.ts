import { expect } from "vitest";
import type { Decided, Invalid, NotInForce, Undetermined } from "../../src/kernel/assessment.js";
import { possibilities } from "./possibilities.js";

/** A fact of a grid: its path, and the values that it may have. */
export interface Axis {
  readonly path: string;
  readonly values: readonly unknown[];
  /** Values that only complete what is given, so that a number has something beyond it on both sides. */
  readonly beyond?: readonly unknown[];
}

type Answer = Decided<unknown> | Undetermined<unknown> | NotInForce | Invalid;

/** Puts a value at a path of a copy. */
function withFact(facts: object, path: readonly string[], value: unknown): object {
  const [key = "", ...rest] = path;
  const inner: unknown = Reflect.get(facts, key);
  const next =
    rest.length === 0 ? value : withFact(typeof inner === "object" ? { ...inner } : {}, rest, value);
  return { ...facts, [key]: next };
}

/**
 * Holds the answer to every partial set of facts of a grid against what going through all its completions shows:
 * decided exactly where one outcome is left, and else asking for exactly the facts that can change what is possible.
 *
 * @param keyOf - what of an outcome must not change
 * @returns how many sets of facts were judged
 */
export function expectExact(
  base: object,
  axes: readonly Axis[],
  answerTo: (facts: object) => Answer,
  keyOf: (outcome: unknown) => string = String,
): number {
  const factsOf = (given: readonly number[]): object =>
    axes.reduce((facts, { path, values }, axis) => {
      const position = given[axis] ?? -1;
      return position < 0 ? facts : withFact(facts, path.split("."), values[position]);
    }, base);
  const all = possibilities(
    axes.map(({ values }) => values.length),
    (given) => answerTo(factsOf(given)).status !== "invalid",
    (given) => {
      const answer = answerTo(factsOf(given));
      return answer.status === "decided" ? keyOf(answer.outcome) : answer.status;
    },
  );
  const shown = all.filter(({ given }) =>
    given.every((position, axis) => axes[axis]?.beyond?.includes(axes[axis]?.values[position]) !== true),
  );
  for (const { given, outcomes, relevant } of shown) {
    const facts = factsOf(given);
    const answer = answerTo(facts);
    const about = JSON.stringify(facts);
    if (answer.status === "decided") {
      expect([keyOf(answer.outcome)], about).toEqual([...outcomes]);
      continue;
    }
    expect(answer.status, about).toBe("undetermined");
    expect(outcomes.size, about).toBeGreaterThan(1);
    const missing = answer.status === "undetermined" ? answer.missing.map(({ path }) => path) : [];
    expect([...missing].sort(), about).toEqual([...relevant].map((axis) => axes[axis]?.path).sort());
  }
  return shown.length;
}

/** The same facts with some of them left out. */
export function less(facts: unknown, keep: () => boolean): unknown {
  if (typeof facts !== "object" || facts === null || Array.isArray(facts)) return facts;
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, value]) => (keep() ? [[key, less(value, keep)]] : [])),
  );
}
