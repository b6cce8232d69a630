import { type Branded, brand } from "../kernel/brand.js";
import type { Faults } from "../kernel/read.js";
import { type Certificate, readCertificate } from "./entry-facts.js";
import type { HeldCertificate } from "./entry-inputs.js";

/** A certificate that was checked once. */
export type ParsedCertificate = Branded<Certificate, "certificate">;

/** Builds a certificate, from input of the right shape. */
export function buildCertificate(input: HeldCertificate, faults: Faults): ParsedCertificate {
  return brand<"certificate", Certificate>(readCertificate(input, "", faults));
}
