import type { Certificate, Happening } from "./certificate-facts.js";
import type { CertificateDays } from "./certificate-term.js";

/** What a certificate is on a day. `"extended"`: past its last day, in force while a late re-evaluation is pending. */
export type CertificateState = "not-issued" | "valid" | "extended" | "expired" | "withdrawn";

/** How the text on the extension is read where it leaves the case open; each decides as it stands here. */
export interface Readings {
  /** It covers every certificate, not only those whose window had closed when the decision came into force. */
  readonly everyCertificate: boolean;
  /** It revives a certificate that had ended before the decision came into force. */
  readonly endedBefore: boolean;
  /** It covers a dossier filed after the last day. */
  readonly filedAfterEnd: boolean;
  /** It covers a dossier filed in the window whose result is late. */
  readonly filedInWindow: boolean;
}

/** The readings that decide. */
export const deciding: Readings = {
  everyCertificate: true,
  endedBefore: false,
  filedAfterEnd: false,
  filedInWindow: false,
};

/** The day at which the state is asked for, and the first day of the law that is applied. */
export interface Moment {
  readonly asOf: string;
  readonly lawFrom: string;
}

/** Every state that a certificate can have on a day, by what was given. */
export function statesOf(
  certificate: Certificate,
  issuedOn: string,
  days: CertificateDays,
  moment: Moment,
  readings: Readings = deciding,
): readonly CertificateState[] {
  const { asOf } = moment;
  if (asOf < issuedOn) return ["not-issued"];
  const withdrawn = happenedBy(certificate.withdrawn, asOf);
  if (withdrawn === true) return ["withdrawn"];
  const states: readonly CertificateState[] =
    asOf <= days.lastDay ? ["valid"] : afterEnd(extension(certificate, days, moment, readings));
  return withdrawn === false ? states : [...states, "withdrawn"];
}

/** Whether something had happened by a day; `undefined` when it cannot be said. */
export function happenedBy({ happened, on }: Happening, asOf: string): boolean | undefined {
  if (on !== undefined) return on <= asOf;
  return happened === false ? false : undefined;
}

function afterEnd(extended: boolean | undefined): readonly CertificateState[] {
  if (extended === undefined) return ["extended", "expired"];
  return [extended ? "extended" : "expired"];
}

/** Whether a certificate that is past its last day goes on until the re-evaluation has its result. */
export function extension(
  { filed, decided }: Certificate,
  { lastDay, filing, extendedTo }: CertificateDays,
  { asOf, lawFrom }: Moment,
  readings: Readings = deciding,
): boolean | undefined {
  if (filing === null || extendedTo === null || asOf > extendedTo) return false;
  if (lastDay < lawFrom && !readings.endedBefore) return false;
  if (filing.closes >= lawFrom && !readings.everyCertificate) return false;
  const late = filedOutside(filed, asOf, lastDay, filing, readings);
  const pending = isPending(decided, asOf);
  if (late === false || pending === false) return false;
  return late === undefined || pending === undefined ? undefined : true;
}

/** Whether a dossier was filed by then, but could not be in the window. */
function filedOutside(
  { happened, on }: Happening,
  asOf: string,
  lastDay: string,
  { opens, closes }: NonNullable<CertificateDays["filing"]>,
  readings: Readings,
): boolean | undefined {
  if (on === undefined) return happened === false ? false : undefined;
  if (on > asOf) return false;
  if (on > lastDay) return readings.filedAfterEnd;
  return on < opens || on > closes || readings.filedInWindow;
}

/** Whether the result is still awaited; the certificate goes on to the end of the day on which it comes. */
function isPending({ happened, on }: Happening, asOf: string): boolean | undefined {
  if (on !== undefined) return asOf <= on;
  return happened === false ? true : undefined;
}
