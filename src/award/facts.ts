import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { ruralEstablishmentSchema } from "../people/establishment-schema.js";
import { buildEntry, type ParsedEntry } from "./entry-facts.js";
import { entryFields, entryYesNo } from "./entry-fields.js";
import { fieldsOf } from "./field-list.js";
import { levels } from "./level.js";
import { withoutEchoes } from "./without-echoes.js";

const yesNo = /* @__PURE__ */ (() => z.boolean().nullish())();
const day = /* @__PURE__ */ (() => z.string().nullish())();
/** The zod schema of a level of selection. */
const levelSchema = /* @__PURE__ */ (() => z.enum(levels).nullish())();

/** The zod schema of the facts on an entry (đăng ký tham gia bình chọn): strict, every fact but the level optional. */
export const entrySchema = /* @__PURE__ */ (() =>
  z.strictObject({
    level: levelSchema,
    establishment: ruralEstablishmentSchema.nullish(),
    product: z
      .strictObject({
        form: z.enum(["single", "set"]).nullish(),
        set: z
          .strictObject({
            sameEstablishment: yesNo,
            sameDesign: yesNo,
            sameUse: yesNo,
            materials: z.enum(["one", "several"]).nullish(),
            differentProducts: yesNo,
            combinable: yesNo,
          })
          .nullish(),
        group: z.enum(["handicraft", "processed", "machinery", "other"]).nullish(),
        industrial: yesNo,
        ownMake: yesNo,
        copied: yesNo,
        conformity: z
          .strictObject({
            intellectualProperty: yesNo,
            industrialProperty: yesNo,
            quality: yesNo,
            occupationalSafety: yesNo,
            foodSafety: yesNo,
            environment: yesNo,
          })
          .nullish(),
        seriesProduction: yesNo,
        oneOff: yesNo,
        meetsDemand: yesNo,
      })
      .nullish(),
    certificates: z.array(z.strictObject({ level: levelSchema, issuedOn: day })).nullish(),
    lowerLevel: z
      .strictObject({ requested: yesNo, listed: yesNo, roundHeld: yesNo, forwarded: yesNo })
      .nullish(),
  }))();

const fields = /* @__PURE__ */ fieldsOf({ ...entryFields, ...entryYesNo });

/**
 * Checks facts on an entry once, for bulk work with `assessParsedEntry`.
 *
 * @param input - anything; see `EntryFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseEntry } from "vn-rural-industry/award";
 *
 * const certificates = [{ level: "commune", issuedOn: "2024-05-06" }];
 * const parsed = parseEntry({ level: "province", certificates });
 * parsed.ok ? [] : parsed.issues.map(({ path }) => path); // => ["certificates[0].issuedOn"]
 * ```
 */
export function parseEntry(input: unknown): Checked<ParsedEntry> {
  return withoutEchoes(read(entrySchema, fields, input, buildEntry));
}
