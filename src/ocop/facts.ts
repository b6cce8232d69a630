import * as z from "zod";
import { list, text } from "../kernel/fields.js";
import { present } from "../kernel/invariant.js";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { buildCouncil, type ParsedCouncil } from "./council-facts.js";
import type { Rubric } from "./rubric.js";
import { buildSheet, type ParsedSheet } from "./sheet-facts.js";
import { buildTotal, type ParsedTotal } from "./total-facts.js";
import { partFields, totalField } from "./total-fields.js";

const named = /* @__PURE__ */ (() => z.union([z.number(), z.string()]))();
const letters = /* @__PURE__ */ (() => z.record(z.string(), z.string().nullish()).nullish())();
const grounds = /* @__PURE__ */ (() => z.array(z.string()).nullish())();
const anyList = /* @__PURE__ */ (() => z.array(z.unknown()).nullish())();

/** The zod schema of a score sheet (phiếu đánh giá): strict; the form of the product set says which letters there are. */
export const sheetSchema = /* @__PURE__ */ (() =>
  z.strictObject({ set: named, options: letters, cases: letters, grounds, minimums: named.nullish() }))();

/**
 * What is checked before the form is looked at. Everything that has a fault of its own name is left to the form, such
 * as points in the place of a letter; and zod would copy all letters only to let them pass.
 */
const unread = /* @__PURE__ */ (() => {
  const later = z.unknown().optional();
  return z.strictObject({ set: later, options: later, cases: later, grounds: anyList, minimums: later });
})();

const same = (text: string) => ({ vi: text, en: text });

/** Of what kind the facts are, for the faults of their shape. */
const fields = /* @__PURE__ */ (() => [list("grounds", same("grounds"))])();

/** Checks a sheet against the forms of one decision. */
export function readSheet(input: unknown, rubric: Rubric): Checked<ParsedSheet> {
  const parsed = read(unread, fields, input, (sheet, faults) => buildSheet(sheet, rubric, faults));
  return parsed.ok
    ? { ok: true, value: present(parsed.value, "a sheet without faults has its form") }
    : parsed;
}

/** The zod schema of the sheets of a council: strict; the form of the product set says which letters there are. */
export const councilSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    sheets: z.array(
      z.strictObject({ member: z.string().nullish(), set: named, options: letters, cases: letters }),
    ),
    agreed: letters,
    grounds,
    minimums: named.nullish(),
  }))();

/** What is checked of it before the form is looked at. */
const unreadCouncil = /* @__PURE__ */ (() => {
  const later = z.unknown().optional();
  const sheet = z.strictObject({ member: z.string().nullish(), set: later, options: later, cases: later });
  return z.strictObject({ sheets: z.array(sheet), agreed: later, grounds: anyList, minimums: later });
})();

const councilFields = /* @__PURE__ */ (() => [
  ...fields,
  list("sheets", same("sheets")),
  text("sheets[].member", same("member")),
])();

/** Checks the sheets of a council against the forms of one decision. */
export function readCouncil(input: unknown, rubric: Rubric): Checked<ParsedCouncil> {
  const parsed = read(unreadCouncil, councilFields, input, (given, faults) =>
    buildCouncil(given, rubric, faults),
  );
  return parsed.ok ? { ok: true, value: present(parsed.value, "sheets without faults have a form") } : parsed;
}

/** The zod schema of a published result: strict, every figure optional. */
export const totalSchema = /* @__PURE__ */ (() => {
  const points = named.nullish();
  return z.strictObject({
    total: points,
    parts: z.strictObject({ A: points, B: points, C: points }).nullish(),
  });
})();

const totalFields = /* @__PURE__ */ (() => [totalField, ...Object.values(partFields)])();

/**
 * Checks a published result once, for bulk work with `rateParsedTotal`.
 *
 * @param input - anything; see `TotalFacts` for the shape
 * @returns the parsed result, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseTotal } from "vn-rural-industry/ocop";
 *
 * parseTotal({ total: 72.5 }).ok; // => true
 * parseTotal({ total: 72.5, parts: { A: 80 } }).ok; // => false
 * ```
 */
export function parseTotal(input: unknown): Checked<ParsedTotal> {
  return read(totalSchema, totalFields, input, buildTotal);
}
