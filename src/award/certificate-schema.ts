import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { buildCertificate, type ParsedCertificate } from "./certificate-facts.js";
import { certificateFields } from "./certificate-fields.js";
import { fieldsOf } from "./field-list.js";
import { levels } from "./level.js";

/** The zod schema of one certificate: strict, both facts optional. */
export const certificateSchema = /* @__PURE__ */ (() =>
  z.strictObject({ level: z.enum(levels).nullish(), issuedOn: z.string().nullish() }))();

const fields = /* @__PURE__ */ fieldsOf(certificateFields);

/**
 * Checks a certificate once, for bulk work with `parsedCertificateStatus`: nobody could issue one of a level that the
 * law of the day did not have.
 *
 * @param input - anything; see `HeldCertificate` for the shape
 * @returns the parsed certificate, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseCertificate } from "vn-rural-industry/award";
 *
 * const parsed = parseCertificate({ level: "district", issuedOn: "2025-07-01" });
 * parsed.ok ? [] : parsed.issues.map(({ path }) => path); // => ["issuedOn"]
 * ```
 */
export function parseCertificate(input: unknown): Checked<ParsedCertificate> {
  return read(certificateSchema, fields, input, buildCertificate);
}
