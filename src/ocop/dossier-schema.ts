import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { buildDossier, type ParsedDossier } from "./dossier-facts.js";
import { dossierFieldList } from "./dossier-fields.js";

/** The zod schema of the facts on a dossier (hồ sơ OCOP): strict, every fact optional. */
export const dossierSchema = /* @__PURE__ */ (() => {
  const yesNo = z.boolean().nullish();
  return z.strictObject({
    kind: z.enum(["first", "upgrade", "re-evaluation"]).nullish(),
    to: z.enum(["commune", "province", "ministry"]).nullish(),
    tourism: yesNo,
    samples: z.union([z.number(), z.string()]).nullish(),
    paperSet: yesNo,
    electronicSet: yesNo,
    inSoftware: yesNo,
    extraTestsMade: yesNo,
    papers: z
      .strictObject({
        registrationForm: yesNo,
        selfAssessment: yesNo,
        changesShown: yesNo,
        updatesShown: yesNo,
        renewedPapers: yesNo,
        communeProposal: yesNo,
        communeReport: yesNo,
        provincialProposal: yesNo,
        advisoryReport: yesNo,
        councilReport: yesNo,
        approvalDecision: yesNo,
        officeReport: yesNo,
        extraTests: yesNo,
        businessPlan: yesNo,
        organisation: yesNo,
        businessRegistration: yesNo,
        evidence: yesNo,
        periodReport: yesNo,
      })
      .nullish(),
  });
})();

/**
 * Checks facts on a dossier once, for bulk work with `checkParsedDossier`.
 *
 * @param input - anything; see `DossierFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseDossier } from "vn-rural-industry/ocop";
 *
 * parseDossier({ kind: "first", samples: 5 }).ok; // => true
 * ```
 */
export function parseDossier(input: unknown): Checked<ParsedDossier> {
  return read(dossierSchema, dossierFieldList, input, buildDossier);
}
