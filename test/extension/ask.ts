import type { SupportFacts } from "../../src/extension/inputs.js";
import type { LocalNorms } from "../../src/extension/local-norms.js";
import { supportCap } from "../../src/extension/support-cap.js";
import type { Verification } from "../../src/kernel/citation.js";

export const million = 1_000_000;

/** A day of each period: under the joint circular, under the circular, and after the contents changed. */
export const day = { joint: "2016-03-01", circular: "2024-03-01", changed: "2026-03-02" } as const;

/** Facts of one national unit without priority. */
export function one(item: SupportFacts["item"], eligibleCostDong?: number): SupportFacts {
  return { item, budget: "national", units: 1, priority: false, eligibleCostDong };
}

interface How {
  readonly on: string;
  readonly accept?: Verification;
  readonly localNorms?: readonly LocalNorms[];
}

/** The ceiling, or in words why there is none: what the tests compare. */
export function capOf(facts: SupportFacts, how: How): number | string | readonly [number, number | null] {
  const answer = supportCap(facts, how);
  switch (answer.status) {
    case "decided":
      return answer.outcome.kind === "ceiling" ? answer.outcome.ceiling : answer.outcome.kind;
    case "undetermined":
      return [answer.possible?.from ?? Number.NaN, answer.possible?.to ?? null];
    case "not-in-force":
      return answer.reason;
    case "invalid":
      return answer.issues.map(({ path, code }) => `${path}: ${code}`).join("; ");
  }
}

/** The step that binds. */
export function bindingOf(facts: SupportFacts, how: How): string | undefined {
  const answer = supportCap(facts, how);
  if (answer.status !== "decided" || answer.outcome.kind !== "ceiling") return undefined;
  return answer.outcome.steps.find(({ binds }) => binds)?.name;
}

/** The notices by code, with the ceiling under the other reading where there is one. */
export function noticesOf(facts: SupportFacts, how: How): Readonly<Record<string, unknown>> {
  const answer = supportCap(facts, how);
  if (!("notices" in answer)) return {};
  return Object.fromEntries(
    answer.notices.map(({ code, alternative }) => [code, ceilingOf(alternative) ?? alternative ?? null]),
  );
}

function ceilingOf(outcome: unknown): number | undefined {
  if (typeof outcome !== "object" || outcome === null || !("ceiling" in outcome)) return undefined;
  return typeof outcome.ceiling === "number" ? outcome.ceiling : undefined;
}

/** What a question lacks, and why it is open. */
export function openOf(facts: SupportFacts, how: How): readonly [readonly string[], readonly string[]] {
  const answer = supportCap(facts, how);
  if (answer.status !== "undetermined") return [[], []];
  return [
    answer.missing.map(({ path }) => path),
    answer.because.map(({ kind, at }) => `${kind} ${at.replace("extension.support-cap", "")}`.trim()),
  ];
}
