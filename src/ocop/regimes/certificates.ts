import type { Figure } from "../../kernel/figure.js";
import { figure, type Place, places } from "../../kernel/place.js";
import { decision26, decision148, decision781, decision1048, decision1489 } from "./regimes.js";

/** What a regime says about certificates (giấy chứng nhận). */
export interface CertificateTerms {
  readonly regime: string;
  /** How long a certificate is valid from the day of its issue. */
  readonly validity: Figure;
  readonly withdrawal: Place;
  /** Certificates of the decisions before last to the end of their term. */
  readonly keepsOlder?: Place;
  /** The re-evaluation is filed not earlier than `opens` and not later than `closes` before the last day. */
  readonly filing?: { readonly opens: Figure; readonly closes: Figure };
  /** How long after its last day a certificate may go on where the dossier could not be filed in time. */
  readonly extension?: Figure;
  /** How long before the last day, at the latest, the certifying body reminds the participant. */
  readonly reminder?: Figure;
}

const at = places("26/2026/QĐ-TTg", "official");
const at1048: Place = { citation: { document: "1048/QĐ-TTg" }, verification: "corroborated" };
const at148: Place = { citation: { document: "148/QĐ-TTg" }, verification: "corroborated" };
const reminderAt148: Place = { citation: { document: "148/QĐ-TTg" }, verification: "single-source" };

const decision1048Terms = { validity: figure("36", "month", at1048), withdrawal: at1048 };
const decision148Terms = {
  validity: figure("36", "month", at148),
  withdrawal: at148,
  reminder: figure("30", "day", reminderAt148),
};

/** What each regime says about certificates. */
export const certificateTerms: readonly CertificateTerms[] = [
  { regime: decision1048.id, ...decision1048Terms },
  { regime: decision781.id, ...decision1048Terms },
  { regime: decision148.id, ...decision148Terms },
  { regime: decision1489.id, ...decision148Terms },
  {
    regime: decision26.id,
    validity: figure("36", "month", at("4", "3")),
    withdrawal: at("8"),
    keepsOlder: at("12", "1"),
    filing: {
      opens: figure("180", "day", at("7", "6", "a")),
      closes: figure("120", "day", at("7", "6", "a")),
    },
    extension: figure("180", "day", at("12", "3")),
  },
];
