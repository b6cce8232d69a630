import { readDay } from "../calendar/read-day.js";
import { type Branded, brand } from "../kernel/brand.js";
import type { Given } from "../kernel/input.js";
import type { Faults } from "../kernel/read.js";
import type { CertificateFacts } from "./certificate-inputs.js";
import type { CertifiedStars } from "./regimes/authorities.js";

/** Something that may have happened: a day given says that it did. */
export interface Happening {
  readonly happened: boolean | undefined;
  readonly on: string | undefined;
}

/** Facts on a certificate, read; `undefined` where not given. */
export interface Certificate {
  readonly stars: CertifiedStars | undefined;
  readonly issuedOn: string | undefined;
  readonly withdrawn: Happening;
  readonly filed: Happening;
  readonly decided: Happening;
}

/** Facts on a certificate that were checked once and can be judged many times. */
export type ParsedCertificate = Branded<Certificate, "certificate">;

/** Builds the facts, from input of the right shape: days in their order, and not against their yes or no. */
export function buildCertificate(input: CertificateFacts, faults: Faults): ParsedCertificate {
  const { withdrawn, withdrawnOn, reEvaluation } = input;
  const issuedOn = readDay(input.issuedOn, "issuedOn", faults);
  const certificate: Certificate = {
    stars: input.stars ?? undefined,
    issuedOn,
    withdrawn: readHappening(withdrawn, withdrawnOn, "withdrawnOn", faults),
    filed: readHappening(reEvaluation?.filed, reEvaluation?.filedOn, "reEvaluation.filedOn", faults),
    decided: readHappening(reEvaluation?.decided, reEvaluation?.decidedOn, "reEvaluation.decidedOn", faults),
  };
  const { filed, decided } = certificate;
  inOrder(issuedOn, certificate.withdrawn.on, "withdrawnOn", faults);
  inOrder(issuedOn, filed.on, "reEvaluation.filedOn", faults);
  inOrder(filed.on ?? issuedOn, decided.on, "reEvaluation.decidedOn", faults);
  if (filed.happened === false && decided.happened === true) faults.add("reEvaluation.decided", "conflict");
  return brand<"certificate", Certificate>(certificate);
}

function readHappening(given: Given<boolean>, day: Given<string>, path: string, faults: Faults): Happening {
  const on = readDay(day, path, faults);
  if (on !== undefined && given === false) faults.add(path, "conflict");
  return { happened: on === undefined ? (given ?? undefined) : true, on };
}

function inOrder(first: string | undefined, second: string | undefined, path: string, faults: Faults): void {
  if (first !== undefined && second !== undefined && second < first) faults.add(path, "out-of-order");
}
