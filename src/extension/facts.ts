import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { ruralEstablishmentSchema } from "../people/establishment-schema.js";
import { buildBeneficiary, type ParsedBeneficiary } from "./beneficiary-facts.js";
import { beneficiaryEstablishmentFields, beneficiaryFields } from "./beneficiary-fields.js";
import { areaDifficulties } from "./beneficiary-inputs.js";
import { sectors } from "./sector.js";

/** The zod schema of the facts on a beneficiary (đối tượng thụ hưởng khuyến công): strict, every fact optional. */
export const beneficiarySchema = /* @__PURE__ */ (() => {
  const yesNo = z.boolean().nullish();
  const numeric = z.union([z.number(), z.string()]).nullish();
  return z.strictObject({
    establishment: ruralEstablishmentSchema.nullish(),
    cleanerProduction: yesNo,
    sustainableProduction: yesNo,
    infrastructureInvestor: yesNo,
    handicraftArtisan: yesNo,
    serviceProvider: yesNo,
    sectors: z.array(z.enum(sectors)).nullish(),
    savesMinerals: yesNo,
    pollutingBrickKiln: yesNo,
    craftToPreserve: yesNo,
    area: z
      .strictObject({
        remoteOrMinority: yesNo,
        poorDistrict: yesNo,
        newRuralPlan: yesNo,
        difficulty: z.enum(areaDifficulties).nullish(),
      })
      .nullish(),
    product: z
      .strictObject({
        typical: yesNo,
        key: yesNo,
        ocopNamedLocally: yesNo,
        forExport: yesNo,
        onSupportingList: yesNo,
        traditionalCraftAtRisk: yesNo,
      })
      .nullish(),
    materials: z.strictObject({ localDong: numeric, totalDong: numeric }).nullish(),
    workers: numeric,
    womenOwned: yesNo,
  });
})();

const fields = /* @__PURE__ */ (() => [
  ...Object.values(beneficiaryEstablishmentFields),
  ...Object.values(beneficiaryFields),
])();

/**
 * Checks facts on a beneficiary once, for bulk work with `assessParsedBeneficiary`.
 *
 * @param input - anything; see `BeneficiaryFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseBeneficiary } from "vn-rural-industry/extension";
 *
 * const facts = parseBeneficiary({ workers: -1, materials: { localDong: 6, totalDong: 5 } });
 * facts.ok ? [] : facts.issues.map(({ path, code }) => [path, code]);
 * // => [["materials.localDong", "beyond-whole"], ["workers", "negative"]]
 * ```
 */
export function parseBeneficiary(input: unknown): Checked<ParsedBeneficiary> {
  return read(beneficiarySchema, fields, input, buildBeneficiary);
}
