import type { Assessment } from "../kernel/assessment.js";
import { type CertificateOptions, parsedCertificateStatus } from "./certificate.js";
import { parseCertificate } from "./certificate-schema.js";
import type { CertificateStatus } from "./certificate-state.js";
import type { HeldCertificate } from "./entry-inputs.js";

/**
 * Whether a certificate (giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu) is valid on a day, and until when: to
 * the end of the third year for certificates issued until 15 August 2018, of the fourth for those issued since, the
 * year of issue being the first. The findings say who issued it and whether its rights run. A certificate that was
 * withdrawn is no longer valid, whatever its term.
 *
 * @param certificate - its day of issue and, for who issued it, its level
 * @param options - `asOf`: the day at which the state is asked for
 * @returns the state and the last day; undetermined for certificates under the circular of 2010
 * @see Circular 26/2014/TT-BCT, Article 17 clause 3, as amended by Circular 14/2018/TT-BCT, Article 1 clause 10
 *
 * @example
 * ```ts
 * import { certificateStatus } from "vn-rural-industry/award";
 *
 * const answer = certificateStatus({ level: "province", issuedOn: "2023-09-01" }, { asOf: "2026-11-21" });
 * answer.status === "decided" && answer.outcome; // => { state: "valid", lastDay: "2026-12-31" }
 * ```
 */
export function certificateStatus(
  certificate: HeldCertificate,
  options: CertificateOptions,
): Assessment<CertificateStatus> {
  const parsed = parseCertificate(certificate);
  return parsed.ok
    ? parsedCertificateStatus(parsed.value, options)
    : { status: "invalid", issues: parsed.issues };
}
