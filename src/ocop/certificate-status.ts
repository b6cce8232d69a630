import type { Assessment } from "../kernel/assessment.js";
import { type CertificateStatus, type PossibleStatus, parsedCertificateStatus } from "./certificate.js";
import type { CertificateFacts, CertificateOptions } from "./certificate-inputs.js";
import { parseCertificate } from "./certificate-schema.js";

/**
 * What an OCOP certificate is on a day (hiệu lực của giấy chứng nhận): valid for 36 months from its issue, extended
 * where a re-evaluation could not be filed in time (not more than 180 days), expired, or withdrawn; with the window
 * for filing the re-evaluation, 180 to 120 days before the last day, and what is due on that day.
 *
 * @param certificate - when it was issued, and what became of it
 * @param options - `asOf`: the day at which the state is asked for
 * @returns the state and its days; open as long as a withdrawal is neither stated nor denied
 * @see Decision 26/2026/QĐ-TTg, Article 4 clause 3, Article 7 clause 6, Article 12 clauses 1 and 3
 *
 * @example
 * ```ts
 * import { certificateStatus } from "vn-rural-industry/ocop";
 *
 * const answer = certificateStatus(
 *   { stars: 4, issuedOn: "2024-01-15", withdrawn: false },
 *   { asOf: "2026-09-01" },
 * );
 * answer.status === "decided" && answer.outcome.lastDay; // => "2027-01-15"
 * answer.status === "decided" && answer.outcome.filing; // => { opens: "2026-07-19", closes: "2026-09-17" }
 * ```
 */
export function certificateStatus(
  certificate: CertificateFacts,
  options: CertificateOptions,
): Assessment<CertificateStatus, PossibleStatus> {
  const parsed = parseCertificate(certificate);
  return parsed.ok
    ? parsedCertificateStatus(parsed.value, options)
    : { status: "invalid", issues: parsed.issues };
}
