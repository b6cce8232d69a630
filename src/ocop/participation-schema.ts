import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { buildParticipation, type ParsedParticipation } from "./participation-facts.js";
import { participationFields } from "./participation-fields.js";

/** The zod schema of the facts on a participant (chủ thể OCOP): strict, every fact optional. */
export const participationSchema = /* @__PURE__ */ (() => {
  const yesNo = z.boolean().nullish();
  return z.strictObject({
    participant: z
      .enum([
        "cooperative",
        "cooperativeGroup",
        "smallOrMediumEnterprise",
        "largeEnterprise",
        "farm",
        "household",
        "association",
        "operatingCentre",
        "equivalentOrganisation",
        "other",
      ])
      .nullish(),
    businessRegistration: yesNo,
    sector: z.enum(["I", "II", "III", "IV", "V", "VI", "none"]).nullish(),
    localSpeciality: yesNo,
    madeToStandards: yesNo,
  });
})();

const fields = /* @__PURE__ */ (() => Object.values(participationFields))();

/**
 * Checks facts on a participant once, for bulk work with `assessParsedParticipation`.
 *
 * @param input - anything; see `ParticipationFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseParticipation } from "vn-rural-industry/ocop";
 *
 * parseParticipation({ participant: "cooperative" }).ok; // => true
 * ```
 */
export function parseParticipation(input: unknown): Checked<ParsedParticipation> {
  return read(participationSchema, fields, input, buildParticipation);
}
