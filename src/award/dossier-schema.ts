import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { buildDossier, type ParsedDossier } from "./dossier-facts.js";
import { dossierFields, dossierYesNo } from "./dossier-fields.js";
import { fieldsOf } from "./field-list.js";
import { levels } from "./level.js";
import { withoutEchoes } from "./without-echoes.js";

/** The zod schema of what is in a dossier: strict, every fact but the level optional. */
export const dossierSchema = /* @__PURE__ */ (() => {
  const yesNo = z.boolean().nullish();
  return z.strictObject({
    level: z.enum(levels).nullish(),
    entryForm: yesNo,
    registration: z.strictObject({ copy: yesNo, enterprise: yesNo, inDatabase: yesNo }).nullish(),
    explanation: yesNo,
    photos: z
      .strictObject({
        count: z.union([z.number(), z.string()]).nullish(),
        colour: yesNo,
        largeEnough: yesNo,
        front: yesNo,
        side: yesNo,
        above: yesNo,
      })
      .nullish(),
    otherPapers: z.strictObject({ exist: yesNo, attached: yesNo }).nullish(),
    lowerLevel: z
      .strictObject({
        certificate: yesNo,
        request: yesNo,
        list: yesNo,
        roundHeld: yesNo,
        forwardingLetter: yesNo,
      })
      .nullish(),
  });
})();

const fields = /* @__PURE__ */ fieldsOf({ ...dossierFields, ...dossierYesNo });

/**
 * Checks facts on a dossier once, for bulk work with `checkParsedDossier`.
 *
 * @param input - anything; see `DossierFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseDossier } from "vn-rural-industry/award";
 *
 * const photos = { count: 2, front: true, side: true, above: true };
 * const parsed = parseDossier({ level: "commune", photos });
 * parsed.ok ? [] : parsed.issues.map(({ path }) => path); // => ["photos.count"]
 * ```
 */
export function parseDossier(input: unknown): Checked<ParsedDossier> {
  return withoutEchoes(read(dossierSchema, fields, input, buildDossier));
}
