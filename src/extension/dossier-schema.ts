import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { buildDossier, type ParsedDossier } from "./dossier-facts.js";
import { circumstanceFields, dossierFields, paperFields } from "./dossier-fields.js";
import { itemIds, keysOf } from "./items.js";
import { changes, circumstances, papers, stages } from "./regimes/procedure.js";

/** The zod schema of a file at one stage of the procedure: strict, every fact but the stage optional. */
export const dossierSchema = /* @__PURE__ */ (() => {
  const numeric = z.union([z.number(), z.string()]).nullish();
  const yesNo = z.boolean().nullish();
  const day = z.string().nullish();
  const flags = (names: readonly string[]) =>
    z.strictObject(Object.fromEntries(names.map((name) => [name, yesNo]))).nullish();
  return z.strictObject({
    stage: z.enum(keysOf(stages)).nullish(),
    budget: z.enum(["national", "local"]).nullish(),
    item: z.enum(itemIds).nullish(),
    papers: flags(Object.keys(papers)),
    circumstances: flags(Object.keys(circumstances)),
    planYear: numeric,
    filedOn: day,
    directedOtherwise: yesNo,
    acceptedOn: day,
    dueOn: day,
    settledOn: day,
    workDonePercent: numeric,
    change: z.enum(keysOf(changes)).nullish(),
  });
})();

const fields = /* @__PURE__ */ (() => [
  ...Object.values(dossierFields),
  ...Object.values(paperFields),
  ...Object.values(circumstanceFields),
])();

/**
 * Checks a file once, for bulk work with `checkParsedDossier`.
 *
 * @param input - anything; see `DossierFacts` for the shape
 * @returns the parsed file, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseDossier } from "vn-rural-industry/extension";
 *
 * const file = parseDossier({ stage: "department", filedOn: "2026-02-30", papers: { invoice: true } });
 * file.ok ? [] : file.issues.map(({ path }) => path); // => ["papers.invoice", "filedOn"]
 * ```
 */
export function parseDossier(input: unknown): Checked<ParsedDossier> {
  return read(dossierSchema, fields, input, buildDossier);
}
