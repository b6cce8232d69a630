import { checkParsedDossier } from "./checked-dossier.js";
import type { DossierFacts } from "./dossier-inputs.js";
import type { DossierAssessment } from "./dossier-outcome.js";
import { parseDossier } from "./dossier-schema.js";

/**
 * Whether the file (hồ sơ) of a national extension project is complete and in time at a stage of its procedure:
 * headings of the project, registration, first advance, remainder, loan interest, settlement, change. Local
 * projects follow the procedure of their province, which the library does not know.
 *
 * Papers that are asked for "if any" never make a file incomplete and are left out.
 *
 * @param facts - the stage, the papers that are there, and the days
 * @param options - `on`: the day at which the file is judged, `YYYY-MM-DD`
 * @returns `"in-order"` or `"not-in-order"` with who approves and the advance, or what is still open
 * @see Circular 36/2013/TT-BCT, Articles 5, 8, 10, 11, 13 to 15, 18 and 19
 *
 * @example
 * ```ts
 * import { checkDossier } from "vn-rural-industry/extension";
 *
 * const file = { stage: "department", budget: "national", planYear: 2027, filedOn: "2026-05-20" } as const;
 * const answer = checkDossier({ ...file, directedOtherwise: false }, { on: "2026-05-20" });
 * answer.status === "decided" && answer.outcome.verdict; // => "not-in-order"
 * ```
 */
export function checkDossier(facts: DossierFacts, options: { readonly on: string }): DossierAssessment {
  const parsed = parseDossier(facts);
  return parsed.ok ? checkParsedDossier(parsed.value, options) : { status: "invalid", issues: parsed.issues };
}
