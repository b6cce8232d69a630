import { addDays } from "../calendar/add-days.js";
import { windowOpens } from "../calendar/bounds.js";
import { addMonths, monthsAfter } from "../calendar/month.js";
import { present } from "../kernel/invariant.js";
import { type CertificateTerms, certificateTerms } from "./regimes/certificates.js";

/** The days that follow from the last day of a certificate under the law of a day. */
export interface CertificateDays {
  readonly lastDay: string;
  /** When the dossier of a re-evaluation may be filed; `null` where the law of the day has no window. */
  readonly filing: { readonly opens: string; readonly closes: string } | null;
  /** The last day to which a certificate may go on; `null` where the law of the day knows no extension. */
  readonly extendedTo: string | null;
  /** By when the certifying body reminds the participant; `null` where the law of the day does not say. */
  readonly remindedBy: string | null;
}

/** What a regime says about certificates. */
export function certificateTermsOf(regime: string): CertificateTerms {
  const found = certificateTerms.find((terms) => terms.regime === regime);
  return present(found, "every regime has its certificates");
}

/**
 * The last day of a certificate: the corresponding day, or the last of its month; `null` where twice the term, which
 * is later than all that is reckoned from it, leaves the calendar.
 */
export function lastDayFrom(issuedOn: string, { validity }: CertificateTerms): string | null {
  const months = Number(validity.value);
  return monthsAfter(issuedOn, 2 * months) === null ? null : addMonths(issuedOn, months);
}

/** The longest that a certificate with this last day can be in force, by the law of that day. */
export function longestFrom(lastDay: string, { extension }: CertificateTerms): string {
  return extension === undefined ? lastDay : addDays(lastDay, Number(extension.value));
}

/** The days around a last day. */
export function daysAround(lastDay: string, terms: CertificateTerms): CertificateDays {
  const { filing, extension, reminder } = terms;
  return {
    lastDay,
    filing:
      filing === undefined
        ? null
        : {
            opens: windowOpens(lastDay, Number(filing.opens.value), "calendar"),
            closes: addDays(lastDay, -Number(filing.closes.value)),
          },
    extendedTo: extension === undefined ? null : addDays(lastDay, Number(extension.value)),
    remindedBy: reminder === undefined ? null : addDays(lastDay, -Number(reminder.value)),
  };
}
