import type { RegimeRef } from "../../kernel/assessment.js";
import { atLeast, places } from "../../kernel/place.js";
import type { ArtisanTerms } from "../criteria/terms.js";

/** Decree 43/2024/NĐ-CP, known from secondary sources; partly no longer in force, it is not known by which act. */
export const decree43: RegimeRef = {
  id: "craft.artisan.decree-43-2024",
  title: { vi: "Nghị định 43/2024/NĐ-CP", en: "Decree 43/2024/NĐ-CP" },
  from: "2024-06-06",
  to: null,
  documents: ["43/2024/NĐ-CP"],
};

const agreed = places("43/2024/NĐ-CP", "corroborated");
const quoted = places("43/2024/NĐ-CP", "single-source");

const scope = {
  subject: quoted("2"),
  exclusion: quoted("2", "3"),
  cumulative: true,
  yearsHeld: null,
} as const;

/** Điều 7; how many persons must have been taught was not obtained. */
export const meritorious2024: ArtisanTerms = {
  ...scope,
  place: agreed("7"),
  years: atLeast("15", "year", agreed("7")),
  holds: null,
  qualities: [
    { ...agreed("7"), fact: "loyal" },
    { ...agreed("7"), fact: "esteemed" },
  ],
  works: atLeast("10", "item", quoted("7")),
  newWorks: null,
  proof: {
    place: quoted("7"),
    prizes: [
      { ...quoted("7"), at: "provincialPrize", lowest: "second" },
      { ...quoted("7"), at: "nationalPrize", lowest: "third" },
    ],
    medals: [],
    permittedEvent: null,
    further: quoted("7"),
  },
  teaching: { place: quoted("7"), persons: null, special: null, pupil: null, fewer: null },
  further: null,
};

/** Điều 6. */
export const peoples2024: ArtisanTerms = {
  ...scope,
  place: agreed("6"),
  years: atLeast("20", "year", agreed("6")),
  holds: agreed("6"),
  qualities: [
    { ...agreed("6"), fact: "loyal" },
    { ...agreed("6"), fact: "esteemed" },
    { ...agreed("6"), fact: "nationwide" },
  ],
  works: null,
  newWorks: atLeast("2", "item", agreed("6")),
  proof: {
    place: quoted("6"),
    prizes: [
      { ...quoted("6"), at: "nationalPrize", lowest: "second" },
      { ...quoted("6"), at: "sentByState", lowest: "third" },
    ],
    medals: [],
    permittedEvent: null,
    further: quoted("6"),
  },
  teaching: {
    place: quoted("6", "5"),
    persons: atLeast("150", "person", quoted("6", "5")),
    special: quoted("6", "5"),
    pupil: null,
    fewer: atLeast("20", "person", quoted("6", "5")),
  },
  further: null,
};
