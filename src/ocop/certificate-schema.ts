import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { buildCertificate, type ParsedCertificate } from "./certificate-facts.js";
import { certificateFields } from "./certificate-fields.js";
import { certifiedStars } from "./regimes/authorities.js";

/** The zod schema of a certificate (giấy chứng nhận OCOP): strict, every fact optional. */
export const certificateSchema = /* @__PURE__ */ (() => {
  const yesNo = z.boolean().nullish();
  const day = z.string().nullish();
  return z.strictObject({
    stars: z.literal(certifiedStars).nullish(),
    issuedOn: day,
    withdrawn: yesNo,
    withdrawnOn: day,
    reEvaluation: z.strictObject({ filed: yesNo, filedOn: day, decided: yesNo, decidedOn: day }).nullish(),
  });
})();

const fields = /* @__PURE__ */ (() => Object.values(certificateFields))();

/**
 * Checks facts on a certificate once, for bulk work with `parsedCertificateStatus`.
 *
 * @param input - anything; see `CertificateFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseCertificate } from "vn-rural-industry/ocop";
 *
 * parseCertificate({ stars: 2, issuedOn: "2026-09-01" }).ok; // => false
 * ```
 */
export function parseCertificate(input: unknown): Checked<ParsedCertificate> {
  return read(certificateSchema, fields, input, buildCertificate);
}
