import type { RegimeRef } from "../../kernel/assessment.js";
import type { RuralEstablishmentTerms } from "../criteria/terms.js";
import { circular46, circular46Establishment } from "./circular-46-2012.js";
import { decree45, decree45Establishment } from "./decree-45-2012.js";
import { decree235, decree235Establishment } from "./decree-235-2025.js";

/** A period and what its text asks of a rural industrial establishment. */
export interface RuralEstablishmentRegime {
  readonly ref: RegimeRef;
  readonly terms: RuralEstablishmentTerms;
}

/** The regimes of rural industrial establishments, oldest first; each begins on the day the one before it ends. */
export const ruralEstablishmentRegimes: readonly RuralEstablishmentRegime[] = [
  { ref: decree45, terms: decree45Establishment },
  { ref: circular46, terms: circular46Establishment },
  { ref: decree235, terms: decree235Establishment },
];
