import type { Assessment } from "../kernel/assessment.js";
import { type Completeness, checkParsedDossier } from "./dossier.js";
import type { DossierFacts } from "./dossier-inputs.js";
import { parseDossier } from "./dossier-schema.js";
import type { DayOptions } from "./law-of-day.js";

/**
 * Whether a dossier has all its parts (thành phần hồ sơ): for a first evaluation, an upgrade or a re-evaluation, handed
 * to the commune by the participant, to the province by the commune, or to the ministry by the province. Samples are
 * asked of goods only. Whether the papers are right is not judged. The law is that of the day on which the participant
 * filed the dossier; of Decision 148/QĐ-TTg and of parts of Decision 1048/QĐ-TTg the text was not obtained.
 *
 * @param facts - what the dossier is for, whom it is handed to, and what it contains
 * @param options - `on`: the day on which the participant filed the dossier
 * @returns `"complete"` or `"incomplete"` with a finding for each part, or why it is open
 * @see Decision 26/2026/QĐ-TTg, Articles 6 and 7
 *
 * @example
 * ```ts
 * import { checkDossier } from "vn-rural-industry/ocop";
 *
 * const answer = checkDossier(
 *   { kind: "first", to: "province", tourism: false, samples: 4 },
 *   { on: "2026-09-01" },
 * );
 * answer.status === "decided" && answer.outcome; // => "incomplete"
 * ```
 */
export function checkDossier(facts: DossierFacts, options: DayOptions): Assessment<Completeness> {
  const parsed = parseDossier(facts);
  return parsed.ok ? checkParsedDossier(parsed.value, options) : { status: "invalid", issues: parsed.issues };
}
