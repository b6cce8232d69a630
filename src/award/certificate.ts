import { isDay } from "../calendar/day.js";
import { printDay } from "../calendar/print-day.js";
import { checkAccept, defaultAccept } from "../kernel/accept.js";
import { decided, missingOf, undetermined } from "../kernel/answer.js";
import type { Assessment, Reason, RegimeRef } from "../kernel/assessment.js";
import { isAccepted, type Verification } from "../kernel/citation.js";
import { gapOf } from "../kernel/field.js";
import { makeGroup } from "../kernel/finding.js";
import { withheldText } from "../kernel/gather.js";
import type { Text } from "../kernel/text.js";
import type { ParsedCertificate } from "./certificate-facts.js";
import { certificateFields as fields } from "./certificate-fields.js";
import { issuerFindings, rightsFindings, stateFindings } from "./certificate-findings.js";
import { type CertificateStatus, statusAt, termNotices } from "./certificate-state.js";
import { notADay, noticesOn } from "./law-of-day.js";
import { indexOn } from "./regime-on.js";
import { earlierTerm, firstTermRule } from "./regimes/certificate-term.js";
import { awardRegimes } from "./regimes/regimes.js";

/** The day at which a certificate is asked about, and how well verified a provision must be to decide. */
export interface CertificateOptions {
  /** The day at which the state is asked for, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The weakest verification that may decide; `"single-source"` when not given. */
  readonly accept?: Verification | undefined;
}

const at = "award.certificate";
const label: Text = { vi: "Giá trị của giấy chứng nhận", en: "Validity of the certificate" };
const unsaid: Text = {
  vi: "Chưa thể kết luận về thời hạn của giấy chứng nhận.",
  en: "The term of the certificate cannot be decided yet.",
};

/**
 * The state of a parsed certificate: the twin of `certificateStatus` for bulk work, without checking again.
 *
 * @param certificate - made by `parseCertificate`
 * @param options - `asOf`: the day at which the state is asked for
 * @returns the same answer, byte for byte, as `certificateStatus` gives for the same input
 *
 * @example
 * ```ts
 * import { parseCertificate, parsedCertificateStatus } from "vn-rural-industry/award";
 *
 * const certificate = parseCertificate({ issuedOn: "2018-08-16" });
 * const options = { asOf: "2022-01-01" };
 * const answer = certificate.ok ? parsedCertificateStatus(certificate.value, options) : certificate;
 * "outcome" in answer && answer.outcome; // => { state: "expired", lastDay: "2021-12-31" }
 * ```
 */
export function parsedCertificateStatus(
  certificate: ParsedCertificate,
  { asOf, accept = defaultAccept }: CertificateOptions,
): Assessment<CertificateStatus> {
  checkAccept(accept);
  if (!isDay(asOf)) return notADay("asOf");
  const { level, issuedOn, term } = certificate;
  const common = { on: asOf, regimes: regimesOf(issuedOn, asOf) };
  const place = term === null ? earlierTerm : (term?.rule.year ?? firstTermRule.year);
  const { citation, verification } = place;
  const heading = { id: at, label, citation, verification };
  if (issuedOn === undefined || !term || !isAccepted(verification, accept)) {
    const finding = makeGroup(heading, "unknown", issuerFindings(at, certificate));
    const missing = issuedOn === undefined ? missingOf([issuedOnGap], citation) : [];
    const because =
      issuedOn === undefined
        ? []
        : [term ? withheld : notObtained].map((reason) => ({ ...reason, citation }));
    const found = { ...common, headline: unsaid, finding, notices: noticesOn(asOf, at) };
    return undetermined(found, missing, because, null);
  }
  const status = statusAt(asOf, issuedOn, term.last);
  const finding = makeGroup(heading, status.state === "valid" ? "met" : "unmet", [
    ...stateFindings(at, asOf, issuedOn, status, place),
    ...issuerFindings(at, certificate),
    ...rightsFindings(at, asOf, status),
  ]);
  const notices = [...termNotices(at, asOf, issuedOn, term), ...noticesOn(asOf, at)];
  const unanswered = level === undefined ? missingOf([levelGap], citation) : [];
  return decided({ ...common, headline: said(status), finding, notices }, status, unanswered);
}

const issuedOnGap = /* @__PURE__ */ gapOf(fields.issuedOn);
const levelGap = /* @__PURE__ */ gapOf(fields.level);

const withheld: Reason = { kind: "withheld", at, text: withheldText };
const notObtained: Reason = {
  kind: "text-not-obtained",
  at,
  text: {
    vi: "Chưa có văn bản về thời hạn của giấy chứng nhận cấp ngày này.",
    en: "The text on the term of certificates issued on that day was not obtained.",
  },
};

/** The regime that sets the term, and the one that gives the rights on the day asked about. */
function regimesOf(issuedOn: string | undefined, asOf: string): readonly RegimeRef[] {
  const days = issuedOn === undefined ? [asOf] : [issuedOn, asOf];
  const refs = days.flatMap((day) => awardRegimes[indexOn(day)] ?? []);
  return [...new Set(refs)];
}

function said({ state, lastDay }: CertificateStatus): Text {
  const day = printDay(lastDay);
  switch (state) {
    case "not-yet":
      return {
        vi: `Giấy chứng nhận chưa được cấp vào ngày này; có giá trị đến hết ngày ${day.vi}.`,
        en: `The certificate was not issued yet on that day; it is valid until ${day.en}.`,
      };
    case "valid":
      return {
        vi: `Giấy chứng nhận còn giá trị đến hết ngày ${day.vi}.`,
        en: `The certificate is valid until ${day.en}.`,
      };
    case "expired":
      return {
        vi: `Giấy chứng nhận đã hết giá trị từ sau ngày ${day.vi}.`,
        en: `The certificate was valid until ${day.en} and has expired.`,
      };
  }
}
