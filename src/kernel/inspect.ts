import type { Assessment, Decided, Finding } from "./assessment.js";

/**
 * Whether an answer is decided.
 *
 * @param assessment - any answer of the library
 * @returns `true` when it has an outcome; TypeScript then knows the outcome's type
 *
 * @example
 * ```ts
 * import { isDecided } from "vn-rural-industry";
 * import { assessEstablishment } from "vn-rural-industry/cluster";
 *
 * isDecided(assessEstablishment({ areaHa: 80 }, { on: "2025-03-10" })); // => true
 * isDecided(assessEstablishment({ areaHa: 40 }, { on: "2025-03-10" })); // => false
 * ```
 */
export function isDecided<Outcome>(assessment: Assessment<Outcome, unknown>): assessment is Decided<Outcome> {
  return assessment.status === "decided";
}

/**
 * Finds one finding of an answer by its stable id.
 *
 * @param assessment - any answer of the library
 * @param id - id of the finding, e.g. `"cluster.establish.fill-rate"`
 * @returns the finding, or `undefined` when the answer has none of that id
 *
 * @example
 * ```ts
 * import { findFinding } from "vn-rural-industry";
 * import { assessEstablishment } from "vn-rural-industry/cluster";
 *
 * const answer = assessEstablishment({ areaHa: 80 }, { on: "2025-03-10" });
 * findFinding(answer, "cluster.establish.area.most")?.state; // => "unmet"
 * ```
 */
export function findFinding(assessment: Assessment<unknown, unknown>, id: string): Finding | undefined {
  return "finding" in assessment ? search(assessment.finding, id) : undefined;
}

function search(finding: Finding, id: string): Finding | undefined {
  if (finding.id === id) return finding;
  for (const child of finding.children ?? []) {
    const found = search(child, id);
    if (found !== undefined) return found;
  }
  return undefined;
}
