import type { Assessment } from "../kernel/assessment.js";
import { type Completeness, checkParsedDossier } from "./dossier.js";
import type { DossierFacts } from "./dossier-inputs.js";
import { parseDossier } from "./dossier-schema.js";
import type { CraftOptions } from "./era.js";

/**
 * Whether a dossier of recognition (hồ sơ đề nghị công nhận) holds every paper that its title needs. A traditional
 * craft village that is a craft village already needs the papers on the craft only; one whose craft is recognised
 * needs those on the village only.
 *
 * @param facts - the title, what is recognised already, and which papers are there
 * @param options - `on`: the day on which the dossier is handed in
 * @returns `"complete"` or `"incomplete"` with a finding for each paper, or why it is open
 * @see Decree 52/2018/NĐ-CP, Article 6 clauses 1 to 3
 *
 * @example
 * ```ts
 * import { checkDossier } from "vn-rural-industry/craft";
 *
 * const papers = { households: true, results: true, environment: true };
 * const answer = checkDossier({ title: "craftVillage", papers }, { on: "2026-05-04" });
 * answer.status === "decided" && answer.outcome; // => "complete"
 * ```
 */
export function checkDossier(facts: DossierFacts, options: CraftOptions): Assessment<Completeness> {
  const parsed = parseDossier(facts);
  return parsed.ok ? checkParsedDossier(parsed.value, options) : { status: "invalid", issues: parsed.issues };
}
