import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { buildCouncil, type ParsedCouncil } from "./council-facts.js";
import { councilFields } from "./council-fields.js";
import { fieldsOf } from "./field-list.js";
import { levels } from "./level.js";
import { withoutEchoes } from "./without-echoes.js";

/** The zod schema of the facts on a council: strict, every fact but the level optional. */
export const councilSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    level: z.enum(levels).nullish(),
    members: z.union([z.number(), z.string()]).nullish(),
    chairLeads: z.boolean().nullish(),
  }))();

const fields = /* @__PURE__ */ fieldsOf(councilFields);

/**
 * Checks facts on a council once, for bulk work with `checkParsedCouncil`.
 *
 * @param input - anything; see `CouncilFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseCouncil } from "vn-rural-industry/award";
 *
 * const parsed = parseCouncil({ members: 7.5 });
 * parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path, code]); // => [["level", "missing"], ["members", "too-fine"]]
 * ```
 */
export function parseCouncil(input: unknown): Checked<ParsedCouncil> {
  return withoutEchoes(read(councilSchema, fields, input, buildCouncil));
}
