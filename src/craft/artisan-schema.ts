import * as z from "zod";
import { brand } from "../kernel/brand.js";
import type { Checked } from "../kernel/issue.js";
import { type ParsedArtisan, readArtisan } from "./artisan.js";
import { artisanFieldList } from "./artisan-fields.js";
import { type Facts, parseFacts } from "./given.js";

/** The zod schema of the facts on a candidate for a title in handicrafts: strict, every fact but the title optional. */
export const artisanSchema = /* @__PURE__ */ (() => {
  const yesNo = z.boolean().nullish();
  const numeric = z.union([z.number(), z.string()]).nullish();
  const prize = z.enum(["special", "first", "second", "third", "other", "none"]).nullish();
  return z.strictObject({
    title: z.enum(["meritoriousArtisan", "peoplesArtisan"]).nullish(),
    vietnameseInHandicrafts: yesNo,
    heritageTitle: yesNo,
    yearsInTrade: numeric,
    continuousYears: numeric,
    holdsMeritorious: yesNo,
    yearsSinceMeritorious: numeric,
    loyal: yesNo,
    esteemed: yesNo,
    nationwide: yesNo,
    skilled: yesNo,
    works: numeric,
    newWorks: numeric,
    prizes: z
      .strictObject({
        provincial: prize,
        national: prize,
        sentByState: prize,
        medal: z.enum(["gold", "silver", "bronze", "none"]).nullish(),
        permittedEvent: yesNo,
      })
      .nullish(),
    teaching: z.strictObject({ persons: numeric, specialTrade: yesNo, awardedPupil: yesNo }).nullish(),
  });
})();

/**
 * Checks facts on a candidate once, for bulk work with `assessParsedArtisan`.
 *
 * @param input - anything; see `ArtisanFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseArtisan } from "vn-rural-industry/craft";
 *
 * parseArtisan({ yearsInTrade: 20 }).ok; // => false
 * ```
 */
export function parseArtisan(input: unknown): Checked<ParsedArtisan> {
  return parseFacts(artisanSchema, artisanFieldList, input, (shaped, faults) =>
    brand<"artisan", Facts>(readArtisan(shaped, faults)),
  );
}
