import type { Assessment } from "../kernel/assessment.js";
import { type Completeness, checkParsedDossier } from "./dossier.js";
import type { DossierFacts } from "./dossier-inputs.js";
import { parseDossier } from "./dossier-schema.js";
import type { AwardOptions } from "./law-of-day.js";

/**
 * Whether a dossier of an entry is complete (hồ sơ đăng ký bình chọn): entry form, business registration, explanation
 * with photos, other papers if there are any, and above the lowest level the certificate, request and list from below.
 * From 1 January 2026 to 28 February 2027 the national database stands in for the paper of an enterprise.
 *
 * @param facts - the level, and what is in the dossier as far as it is known
 * @param options - `on`: the day on which the dossier is handed in
 * @returns `"complete"` or `"incomplete"` with a finding on each paper, or why it is open
 * @see Circular 26/2014/TT-BCT, Article 12; Circular 38/2025/TT-BCT, Article 28 clauses 6 and 7
 *
 * @example
 * ```ts
 * import { checkDossier } from "vn-rural-industry/award";
 *
 * const answer = checkDossier({ level: "commune", registration: { copy: false } }, { on: "2025-12-31" });
 * answer.status === "decided" && answer.outcome; // => "incomplete"
 * ```
 */
export function checkDossier(facts: DossierFacts, options: AwardOptions): Assessment<Completeness> {
  const parsed = parseDossier(facts);
  return parsed.ok ? checkParsedDossier(parsed.value, options) : { status: "invalid", issues: parsed.issues };
}
