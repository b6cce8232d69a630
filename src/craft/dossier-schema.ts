import * as z from "zod";
import { brand } from "../kernel/brand.js";
import type { Checked } from "../kernel/issue.js";
import { type ParsedDossier, readDossier } from "./dossier.js";
import { dossierFieldList } from "./dossier-fields.js";
import { type Facts, parseFacts } from "./given.js";

/** The zod schema of the facts on a dossier (hồ sơ đề nghị công nhận): strict, every fact but the title optional. */
export const dossierSchema = /* @__PURE__ */ (() => {
  const yesNo = z.boolean().nullish();
  return z.strictObject({
    title: z.enum(["traditionalCraft", "craftVillage", "traditionalCraftVillage"]).nullish(),
    villageRecognised: yesNo,
    craftRecognised: yesNo,
    artisanRecognised: yesNo,
    papers: z
      .strictObject({
        history: yesNo,
        awards: yesNo,
        identity: yesNo,
        artisan: yesNo,
        households: yesNo,
        results: yesNo,
        environment: yesNo,
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
 * import { parseDossier } from "vn-rural-industry/craft";
 *
 * parseDossier({ title: "traditionalCraftVillage" }).ok; // => false
 * ```
 */
export function parseDossier(input: unknown): Checked<ParsedDossier> {
  return parseFacts(dossierSchema, dossierFieldList, input, (shaped, faults) =>
    brand<"craft-dossier", Facts>(readDossier(shaped, faults)),
  );
}
