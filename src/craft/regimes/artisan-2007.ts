import type { RegimeRef } from "../../kernel/assessment.js";
import { atLeast, type Place } from "../../kernel/place.js";
import type { ArtisanTerms } from "../criteria/terms.js";

/** The first day on which Circular 01/2007/TT-BCN may have been in force; its own first day was not obtained. */
export const artisanRulesBegun = "2007-01-01";

/**
 * Circular 01/2007/TT-BCN, known from one news report. `from`: surely in force; `to`: the day on which the decree
 * that replaced it was issued.
 */
export const circular2007: RegimeRef = {
  id: "craft.artisan.circular-2007",
  title: { vi: "Thông tư 01/2007/TT-BCN", en: "Circular 01/2007/TT-BCN" },
  from: "2008-01-01",
  to: "2014-12-25",
  documents: ["01/2007/TT-BCN"],
};

const circular: Place = { citation: { document: "01/2007/TT-BCN" }, verification: "single-source" };

const unknownParts = {
  place: circular,
  subject: null,
  exclusion: null,
  cumulative: false,
  qualities: [],
  works: null,
  newWorks: null,
  teaching: null,
  further: circular,
} as const;

export const meritorious2007: ArtisanTerms = {
  ...unknownParts,
  years: atLeast("15", "year", circular),
  holds: null,
  yearsHeld: null,
  proof: { place: circular, prizes: [], medals: ["gold", "silver"], permittedEvent: null, further: null },
};

export const peoples2007: ArtisanTerms = {
  ...unknownParts,
  years: atLeast("20", "year", circular),
  holds: circular,
  yearsHeld: atLeast("5", "year", circular),
  proof: null,
};
