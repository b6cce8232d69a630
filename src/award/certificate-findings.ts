import type { Finding } from "../kernel/assessment.js";
import { makeFinding } from "../kernel/finding.js";
import type { Place } from "../kernel/place.js";
import type { Verdict } from "../kernel/verdict.js";
import type { CertificateStatus } from "./certificate-state.js";
import type { Certificate } from "./entry-facts.js";
import { officialName } from "./official.js";
import { indexOn } from "./regime-on.js";
import { councilTerms } from "./regimes/councils.js";
import { whileValid } from "./regimes/rights.js";

/** Whether the day asked about is neither before the day of issue nor after the last day. */
export function stateFindings(
  at: string,
  asOf: string,
  issuedOn: string,
  { state, lastDay }: CertificateStatus,
  { citation, verification }: Place,
): readonly Finding[] {
  const observed = { kind: "day", value: asOf } as const;
  const finding = (
    tail: string,
    label: Finding["label"],
    met: Verdict,
    op: ">=" | "<=",
    value: string,
  ): Finding =>
    makeFinding({ id: `${at}.${tail}`, label, citation, verification }, met, observed, {
      op,
      values: [{ kind: "day", value }],
    });
  const issued = state === "not-yet" ? "unmet" : "met";
  const running = state === "expired" ? "unmet" : "met";
  return [
    finding("issued", { vi: "Đã được cấp", en: "It was issued" }, issued, ">=", issuedOn),
    finding("term", { vi: "Còn trong thời hạn", en: "It is within its term" }, running, "<=", lastDay),
  ];
}

/** Who recognised the product, by level and day of issue. */
export function issuerFindings(at: string, { level, issuedOn }: Certificate): readonly Finding[] {
  if (issuedOn === undefined) return [];
  const council = councilTerms[indexOn(issuedOn)]?.find((term) => term.level === level);
  if (council === undefined) return [];
  const { by, citation, verification } = council.recognition;
  const label = { vi: "Cấp bởi", en: "Issued by" };
  return [
    makeFinding({ id: `${at}.issuer`, label, citation, verification }, "met", {
      kind: "choice",
      value: by,
      label: officialName(by, issuedOn),
    }),
  ];
}

/** The rights run while the certificate is valid, by the law of the day asked about. */
export function rightsFindings(at: string, asOf: string, { state }: CertificateStatus): readonly Finding[] {
  if (indexOn(asOf) < 0) return [];
  const { citation, verification } = whileValid;
  const label = { vi: "Được hưởng quyền lợi của sản phẩm được công nhận", en: "The rights of the title run" };
  const heading = { id: `${at}.rights`, label, citation, verification };
  return [makeFinding(heading, state === "valid" ? "met" : "unmet")];
}
