import type { Finding } from "../kernel/assessment.js";
import { makeFinding, makeGroup } from "../kernel/finding.js";
import type { Place } from "../kernel/place.js";
import type { Text } from "../kernel/text.js";
import type { Requirement, Value } from "../kernel/value.js";
import type { Verdict } from "../kernel/verdict.js";
import type { Certificate, Happening } from "./certificate-facts.js";
import { type CertificateState, extension, happenedBy, type Moment } from "./certificate-state.js";
import type { CertificateDays } from "./certificate-term.js";
import type { CertificateTerms } from "./regimes/certificates.js";

const at = "ocop.certificate";

/** The place of a provision without its figure. */
function placeOf({ citation, verification }: Place): Place {
  return { citation, verification };
}

/** What was found on a certificate; `days` is `null` while its day of issue is not known. */
export function certificateFinding(
  states: readonly CertificateState[],
  certificate: Certificate,
  days: CertificateDays | null,
  moment: Moment,
  terms: CertificateTerms,
  validity: Place,
): Finding {
  return makeGroup(
    {
      id: at,
      label: { vi: "Hiệu lực của giấy chứng nhận", en: "Validity of the certificate" },
      ...placeOf(validity),
    },
    inForce(states),
    [
      term(certificate, days, moment, validity),
      ...(days === null ? [] : extensionFindings(certificate, days, moment, terms)),
      withdrawal(certificate.withdrawn, moment, terms),
      ...(days === null ? [] : filingFindings(certificate.filed, days, moment, terms)),
    ],
  );
}

function inForce(states: readonly CertificateState[]): Verdict {
  const verdicts = new Set(states.map((state) => state === "valid" || state === "extended"));
  if (verdicts.size !== 1) return "unknown";
  return verdicts.has(true) ? "met" : "unmet";
}

function term(
  { issuedOn }: Certificate,
  days: CertificateDays | null,
  { asOf }: Moment,
  validity: Place,
): Finding {
  const heading = {
    id: `${at}.term`,
    label: { vi: "Trong thời hạn của giấy chứng nhận", en: "Within the term of the certificate" },
    ...placeOf(validity),
  };
  if (issuedOn === undefined || days === null) return makeFinding(heading, "unknown", dayValue(asOf));
  return asOf < issuedOn
    ? makeFinding(heading, "unmet", dayValue(asOf), requiredDay(">=", issuedOn))
    : onTime(heading, asOf, "<=", days.lastDay);
}

function extensionFindings(
  certificate: Certificate,
  days: CertificateDays,
  moment: Moment,
  terms: CertificateTerms,
): readonly Finding[] {
  if (terms.extension === undefined || days.extendedTo === null) return [];
  const heading = {
    id: `${at}.extension`,
    label: {
      vi: "Được kéo dài chờ kết quả đánh giá lại",
      en: "Extended until the re-evaluation has its result",
    },
    ...placeOf(terms.extension),
  };
  const { asOf } = moment;
  if (asOf <= days.lastDay) return [makeFinding(heading, "not-applicable")];
  const extended = extension(certificate, days, moment);
  const state = extended === undefined ? "unknown" : extended ? "met" : "unmet";
  return [makeFinding(heading, state, dayValue(asOf), requiredDay("<=", days.extendedTo))];
}

function withdrawal(withdrawn: Happening, { asOf }: Moment, terms: CertificateTerms): Finding {
  const heading = {
    id: `${at}.not-withdrawn`,
    label: { vi: "Không bị thu hồi", en: "Not withdrawn" },
    ...terms.withdrawal,
  };
  const required: Requirement = { op: "=", values: [{ kind: "yes-no", value: false }] };
  const value = happenedBy(withdrawn, asOf);
  if (value === undefined) return makeFinding(heading, "unknown", undefined, required);
  return makeFinding(heading, value ? "unmet" : "met", { kind: "yes-no", value }, required);
}

/** Whether the dossier of the re-evaluation came in its window; not filed yet is not yet too late. */
function filingFindings(
  { on }: Happening,
  { filing }: CertificateDays,
  { asOf }: Moment,
  terms: CertificateTerms,
): readonly Finding[] {
  if (filing === null || terms.filing === undefined) return [];
  const heading = (id: string, label: Text, figure: Place) => ({
    id: `${at}.${id}`,
    label,
    ...placeOf(figure),
  });
  const opens = heading(
    "filing-opens",
    { vi: "Nộp hồ sơ đánh giá lại không quá sớm", en: "Re-evaluation filed not too early" },
    terms.filing.opens,
  );
  const closes = heading(
    "filing-closes",
    { vi: "Nộp hồ sơ đánh giá lại không quá muộn", en: "Re-evaluation filed not too late" },
    terms.filing.closes,
  );
  if (on !== undefined && on <= asOf) {
    return [onTime(opens, on, ">=", filing.opens), onTime(closes, on, "<=", filing.closes)];
  }
  return [
    makeFinding(opens, "unknown", undefined, requiredDay(">=", filing.opens)),
    makeFinding(closes, "unknown", undefined, requiredDay("<=", filing.closes)),
  ];
}

function onTime(
  heading: Parameters<typeof makeFinding>[0],
  day: string,
  op: "<=" | ">=",
  limit: string,
): Finding {
  const met = op === "<=" ? day <= limit : day >= limit;
  return makeFinding(heading, met ? "met" : "unmet", dayValue(day), requiredDay(op, limit));
}

function dayValue(value: string): Value {
  return { kind: "day", value };
}

function requiredDay(op: "<=" | ">=", value: string): Requirement {
  return { op, values: [dayValue(value)] };
}
