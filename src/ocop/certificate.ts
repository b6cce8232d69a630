import { deadline } from "../calendar/deadline.js";
import { printDay } from "../calendar/print-day.js";
import { vietnamCalendar } from "../calendar/vietnam-calendar.js";
import { defaultAccept } from "../kernel/accept.js";
import type { Assessment, MissingFact, Notice, RegimeRef } from "../kernel/assessment.js";
import { type Citation, isAccepted } from "../kernel/citation.js";
import type { Field } from "../kernel/field.js";
import type { Figure } from "../kernel/figure.js";
import { withheldText } from "../kernel/gather.js";
import type { Text } from "../kernel/text.js";
import { decided, missingFact, undetermined } from "./answer.js";
import { beyondCalendar } from "./beyond-calendar.js";
import { type Due, duesOf } from "./certificate-due.js";
import type { Certificate, Happening, ParsedCertificate } from "./certificate-facts.js";
import { certificateFields as fields } from "./certificate-fields.js";
import { certificateFinding } from "./certificate-finding.js";
import type { CertificateOptions } from "./certificate-inputs.js";
import { extensionReading, lastDayNotMoved, olderCertificateKept } from "./certificate-notices.js";
import {
  type CertificateState,
  deciding,
  extension,
  type Moment,
  type Readings,
  statesOf,
} from "./certificate-state.js";
import { type CertificateDays, certificateTermsOf, daysAround, lastDayFrom } from "./certificate-term.js";
import { lawOfDay, regimeOn } from "./law-of-day.js";
import type { CertificateTerms } from "./regimes/certificates.js";

/** What a certificate is on a day, its days, and what is due. */
export interface CertificateStatus {
  readonly state: CertificateState;
  /** Last day of its 36 months. */
  readonly lastDay: string;
  /** First and last day to file the re-evaluation; `null` before 22 May 2026, when the law had no window. */
  readonly filing: { readonly opens: string; readonly closes: string } | null;
  /** The last day of the extension, where the certificate is extended: earlier if the result comes earlier. */
  readonly extendedTo: string | null;
  /** What is due while it is in force; what is not known to be done counts as still to be done. */
  readonly due: readonly Due[];
}

/** The states that a certificate can still have, and its days. */
export interface PossibleStatus {
  readonly states: readonly CertificateState[];
  readonly lastDay: string;
  readonly filing: { readonly opens: string; readonly closes: string } | null;
}

const at = "ocop.certificate";

/**
 * Says what a parsed certificate is on a day: the twin of `certificateStatus` for bulk work, without checking again.
 *
 * @param certificate - made by `parseCertificate`
 * @param options - `asOf`: the day at which the state is asked for
 * @returns the same answer, byte for byte, as `certificateStatus` gives for the same input
 *
 * @example
 * ```ts
 * import { parseCertificate, parsedCertificateStatus } from "vn-rural-industry/ocop";
 *
 * const parsed = parseCertificate({ issuedOn: "2024-01-15", withdrawn: false });
 * parsed.ok && parsedCertificateStatus(parsed.value, { asOf: "2026-09-01" }).status; // => "decided"
 * ```
 */
export function parsedCertificateStatus(
  certificate: ParsedCertificate,
  options: CertificateOptions,
): Assessment<CertificateStatus, PossibleStatus> {
  const { asOf, accept = defaultAccept } = options;
  const law = lawOfDay(asOf, accept, at, "asOf");
  if (!law.ok) return law.answer;
  const { regime } = law;
  const terms = certificateTermsOf(regime.id);
  const { issuedOn } = certificate;
  if (issuedOn === undefined) return withoutIssue(certificate, asOf, regime, terms, law.notices);
  const issuedUnder = regimeOn(issuedOn);
  if (issuedUnder === undefined) return { status: "not-in-force", on: asOf, regimes: [], reason: "before" };
  const issuedBy = certificateTermsOf(issuedUnder.id);
  const { validity } = issuedBy;
  const lastDay = lastDayFrom(issuedOn, issuedBy);
  if (lastDay === null) return beyondCalendar("issuedOn");
  const issued: Issued = { certificate, issuedOn, regime, terms, asOf };
  const { days, states, status } = statusOf(issued, lastDay);
  const moment = momentOf(issued);
  const found = {
    on: asOf,
    regimes: issuedUnder === regime ? [regime] : [issuedUnder, regime],
    headline: openHeadline,
    finding: certificateFinding(states, certificate, days, moment, terms, validity),
    notices: law.notices,
  };
  if (!isAccepted(validity.verification, accept)) {
    const { citation } = validity;
    return undetermined(found, [], [{ kind: "withheld", at, text: withheldText, citation }], null);
  }
  const told = {
    ...found,
    notices: [
      ...extensionReadings(issued, lastDay),
      ...movedLastDay(issued, lastDay, validity, options),
      ...(issuedUnder === regime || terms.keepsOlder === undefined
        ? []
        : [olderCertificateKept(at, terms.keepsOlder.citation)]),
      ...law.notices,
    ],
  };
  const gaps = gapsOf(certificate, terms, validity.citation);
  if (status !== null) {
    return decided({ ...told, headline: headlineOf(status) }, status, gaps);
  }
  const { filing } = days;
  const missing = gaps.filter(({ path }) => matters(path, issued, days));
  return undetermined(told, missing, [], { states, lastDay, filing });
}

/** A certificate whose day of issue is known, and the law of the day it is looked at. */
interface Issued {
  readonly certificate: Certificate;
  readonly issuedOn: string;
  readonly regime: RegimeRef;
  readonly terms: CertificateTerms;
  readonly asOf: string;
}

interface Standing {
  readonly days: CertificateDays;
  readonly states: readonly CertificateState[];
  /** `null` while several states are possible. */
  readonly status: CertificateStatus | null;
}

function momentOf({ asOf, regime }: Issued): Moment {
  return { asOf, lawFrom: regime.from };
}

/** What the certificate is with this last day and these readings. */
function statusOf(issued: Issued, lastDay: string, readings: Readings = deciding): Standing {
  const { certificate, issuedOn, regime, terms, asOf } = issued;
  const days = daysAround(lastDay, terms);
  const states = statesOf(certificate, issuedOn, days, momentOf(issued), readings);
  const [state, another] = states;
  if (state === undefined || another !== undefined) return { days, states, status: null };
  const { filing, extendedTo } = days;
  const inForce = state === "valid" || state === "extended";
  const status: CertificateStatus = {
    state,
    lastDay,
    filing,
    extendedTo: state === "extended" ? earlier(extendedTo, certificate.decided.on) : null,
    due: inForce ? duesOf(certificate, issuedOn, days, asOf, regime) : [],
  };
  return { days, states, status };
}

function earlier(one: string | null, other: string | undefined): string | null {
  return one !== null && other !== undefined && other < one ? other : one;
}

/** A notice for each reading of the text on the extension whose alternative would change the state. */
function extensionReadings(issued: Issued, lastDay: string): readonly Notice[] {
  const { extension } = issued.terms;
  if (extension === undefined) return [];
  const { status } = statusOf(issued, lastDay);
  const names = ["everyCertificate", "endedBefore", "filedAfterEnd", "filedInWindow"] as const;
  return names.flatMap((name) => {
    const other = statusOf(issued, lastDay, { ...deciding, [name]: !deciding[name] }).status;
    return other?.state === status?.state ? [] : [extensionReading(name, at, extension.citation, other)];
  });
}

/** The Civil Code moves a last day off to the next working day; whether that goes for certificates is not written. */
function movedLastDay(
  issued: Issued,
  lastDay: string,
  { value, citation }: Figure,
  { calendar = vietnamCalendar }: CertificateOptions,
): readonly Notice[] {
  const moved = deadline({ from: issued.issuedOn, length: Number(value), unit: "month" }, { calendar });
  if (moved.status !== "decided") return [lastDayNotMoved(at, citation, null)];
  return moved.last === lastDay ? [] : [lastDayNotMoved(at, citation, statusOf(issued, moved.last).status)];
}

/** Without the day of issue nothing can be said but that. */
function withoutIssue(
  certificate: Certificate,
  asOf: string,
  regime: RegimeRef,
  terms: CertificateTerms,
  notices: readonly Notice[],
): Assessment<CertificateStatus, PossibleStatus> {
  const { validity } = terms;
  const moment: Moment = { asOf, lawFrom: regime.from };
  return undetermined(
    {
      on: asOf,
      regimes: [regime],
      headline: openHeadline,
      finding: certificateFinding([], certificate, null, moment, terms, validity),
      notices,
    },
    [missingFact(fields.issuedOn, validity.citation), ...gapsOf(certificate, terms, validity.citation)],
    [],
    null,
  );
}

/** What was not given, of that which the law of the day asks for. */
function gapsOf(
  { stars, withdrawn, filed, decided: result }: Certificate,
  { withdrawal, filing, extension }: CertificateTerms,
  term: Citation,
): readonly MissingFact[] {
  return [
    ...(stars === undefined ? [missingFact(fields.stars, term)] : []),
    ...gapOf(withdrawn, fields.withdrawn, fields.withdrawnOn, withdrawal.citation),
    ...(filing === undefined ? [] : gapOf(filed, fields.filed, fields.filedOn, filing.closes.citation)),
    ...(extension === undefined ? [] : gapOf(result, fields.decided, fields.decidedOn, extension.citation)),
  ];
}

function gapOf(
  { happened, on }: Happening,
  whether: Field,
  when: Field,
  citation: Citation,
): readonly MissingFact[] {
  if (on !== undefined || happened === false) return [];
  const day = missingFact(when, citation);
  return happened === true ? [day] : [missingFact(whether, citation), day];
}

/** Whether a fact that was not given can still change the state. */
function matters(path: string, issued: Issued, days: CertificateDays): boolean {
  if (path === fields.stars.path) return false;
  const ofExtension = path.startsWith("reEvaluation.");
  return (
    !ofExtension ||
    (issued.asOf > days.lastDay && extension(issued.certificate, days, momentOf(issued)) === undefined)
  );
}

function headlineOf({ state, lastDay, extendedTo }: CertificateStatus): Text {
  const last = printDay(lastDay);
  const extended = printDay(extendedTo ?? lastDay);
  switch (state) {
    case "not-issued":
      return {
        vi: "Giấy chứng nhận chưa được cấp vào ngày này.",
        en: "The certificate was not issued by then.",
      };
    case "valid":
      return {
        vi: `Giấy chứng nhận còn hiệu lực đến hết ngày ${last.vi}.`,
        en: `The certificate is valid until ${last.en}.`,
      };
    case "extended":
      return {
        vi: `Giấy chứng nhận được kéo dài đến khi có kết quả, không quá ngày ${extended.vi}.`,
        en: `The certificate is extended until the result, not beyond ${extended.en}.`,
      };
    case "expired":
      return {
        vi: `Giấy chứng nhận đã hết hạn; ngày cuối là ${last.vi}.`,
        en: `The certificate has expired; its last day was ${last.en}.`,
      };
    case "withdrawn":
      return { vi: "Giấy chứng nhận đã bị thu hồi.", en: "The certificate was withdrawn." };
  }
}

const openHeadline: Text = {
  vi: "Chưa thể kết luận về hiệu lực của giấy chứng nhận.",
  en: "Whether the certificate is valid cannot be decided yet.",
};
