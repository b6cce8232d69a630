import { decision26Of2026 } from "../../src/ocop/regimes/decision-26-2026/index.js";
import type { ProductSet } from "../../src/ocop/rubric.js";

/** A product set of the decision in force. */
export function setOf(number: number): ProductSet {
  const set = decision26Of2026.productSet(number);
  if (set === undefined) throw new Error(`no set ${number}`);
  return set;
}

/** The best option of every criterion of a set. */
export function bestOptions(number: number): Record<string, string> {
  return Object.fromEntries(
    setOf(number).criteria.map(({ code, options }) => [code, options.at(-1)?.letter ?? "none"]),
  );
}

/** A day on which the decision in force applies. */
export const today = { on: "2026-09-01" } as const;
