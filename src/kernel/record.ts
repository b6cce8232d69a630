import type { Assessment, Finding } from "./assessment.js";

/** The slim form of an answer for storage: what was decided on which day, and the state of each finding by id. */
export interface AssessmentRecord {
  readonly schema: 1;
  readonly status: Assessment<unknown, unknown>["status"];
  readonly on: string | null;
  readonly regimes: readonly string[];
  readonly outcome: unknown;
  readonly findings: Readonly<Record<string, Finding["state"]>>;
  readonly missing: readonly string[];
  readonly notices: readonly string[];
  readonly issues: readonly { readonly path: string; readonly code: string }[];
}

/**
 * Reduces an answer to what is worth storing: no labels, no citations, stable ids and codes only.
 *
 * @param assessment - any answer of the library
 * @returns plain JSON
 *
 * @example
 * ```ts
 * import { toRecord } from "vn-rural-industry";
 * import { assessEstablishment } from "vn-rural-industry/cluster";
 *
 * const record = toRecord(assessEstablishment({ areaHa: 80 }, { on: "2025-03-10" }));
 * record.outcome; // => "ineligible"
 * record.findings["cluster.establish.area.most"]; // => "unmet"
 * ```
 */
export function toRecord(assessment: Assessment<unknown, unknown>): AssessmentRecord {
  const answered = assessment.status === "decided" || assessment.status === "undetermined";
  return {
    schema: 1,
    status: assessment.status,
    on: assessment.status === "invalid" ? null : assessment.on,
    regimes: assessment.status === "invalid" ? [] : assessment.regimes.map(({ id }) => id),
    outcome: assessment.status === "decided" ? assessment.outcome : null,
    findings: answered ? Object.fromEntries(states(assessment.finding)) : {},
    missing: assessment.status === "undetermined" ? assessment.missing.map(({ path }) => path) : [],
    notices: answered ? assessment.notices.map(({ code }) => code) : [],
    issues:
      assessment.status === "invalid" ? assessment.issues.map(({ path, code }) => ({ path, code })) : [],
  };
}

function states(finding: Finding): readonly (readonly [string, Finding["state"]])[] {
  return [[finding.id, finding.state] as const, ...(finding.children ?? []).flatMap(states)];
}
