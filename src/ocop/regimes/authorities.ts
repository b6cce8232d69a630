import { atLeast, type Bound, type Place, places } from "../../kernel/place.js";
import type { Stars } from "./rating/terms.js";
import { decision26, decision148, decision781, decision1048, decision1489 } from "./regimes.js";

/** The tiers for which a certificate is issued. */
export const certifiedStars = [3, 4, 5] as const;

/** A tier for which a certificate is issued. */
export type CertifiedStars = (typeof certifiedStars)[number];

/** The levels of government that act. */
export type Level = "commune" | "district" | "province" | "centre";

/** Who signs recognition and certificate, as far as the text names him. */
export type Officer =
  | "districtCommittee"
  | "provincialCommittee"
  | "provincialChairman"
  | "centralLevel"
  | "ministerOfAgricultureAndEnvironment";

/** Who acts on a tier under a regime. */
export interface RecognitionTerms {
  readonly regime: string;
  readonly stars: readonly Stars[];
  /** Looks at the dossier first and proposes; `null` where the text was not obtained. */
  readonly screens: Level | null;
  /** What the screening level must find to send the product on; absent where it is not a matter of points. */
  readonly forwards?: Bound;
  /** Evaluates, recognises and certifies; `null` for tiers without a certificate. */
  readonly recognises: { readonly level: Level; readonly officer: Officer } | null;
  readonly place: Place;
}

const none: readonly Stars[] = [1, 2];
const province: readonly Stars[] = [3, 4];
const centre: readonly Stars[] = [5];

const at26 = places("26/2026/QĐ-TTg", "official");
const at148: Place = { citation: { document: "148/QĐ-TTg", annex: "II" }, verification: "corroborated" };
const at1489: Place = {
  citation: {
    document: "148/QĐ-TTg",
    annex: "II",
    clause: "1",
    amendedBy: { document: "1489/QĐ-TTg" },
  },
  verification: "corroborated",
};
const at1048: Place = { citation: { document: "1048/QĐ-TTg" }, verification: "corroborated" };

const decision1048Terms = (regime: string): readonly RecognitionTerms[] => {
  const screening = {
    regime,
    screens: "district",
    forwards: atLeast("50", "point", at1048),
    place: at1048,
  } as const;
  return [
    { regime, screens: "district", place: at1048, stars: none, recognises: null },
    {
      ...screening,
      stars: province,
      recognises: { level: "province", officer: "provincialCommittee" },
    },
    { ...screening, stars: centre, recognises: { level: "centre", officer: "centralLevel" } },
  ];
};

/** Who recognises which tier, by regime. */
export const recognitionTerms: readonly RecognitionTerms[] = [
  ...decision1048Terms(decision1048.id),
  ...decision1048Terms(decision781.id),

  { regime: decision148.id, stars: none, screens: null, recognises: null, place: at148 },
  {
    regime: decision148.id,
    stars: [3],
    screens: null,
    recognises: { level: "district", officer: "districtCommittee" },
    place: at148,
  },
  {
    regime: decision148.id,
    stars: [4],
    screens: null,
    recognises: { level: "province", officer: "provincialCommittee" },
    place: at148,
  },
  {
    regime: decision148.id,
    stars: centre,
    screens: null,
    recognises: { level: "centre", officer: "centralLevel" },
    place: at148,
  },

  { regime: decision1489.id, stars: none, screens: "commune", recognises: null, place: at1489 },
  {
    regime: decision1489.id,
    stars: province,
    screens: "commune",
    recognises: { level: "province", officer: "provincialCommittee" },
    place: at1489,
  },
  {
    regime: decision1489.id,
    stars: centre,
    screens: "commune",
    recognises: { level: "centre", officer: "centralLevel" },
    place: at1489,
  },

  { regime: decision26.id, stars: none, screens: "commune", recognises: null, place: at26("4", "1", "a") },
  {
    regime: decision26.id,
    stars: province,
    screens: "commune",
    recognises: { level: "province", officer: "provincialChairman" },
    place: at26("4", "1", "a"),
  },
  {
    regime: decision26.id,
    stars: centre,
    screens: "commune",
    recognises: { level: "centre", officer: "ministerOfAgricultureAndEnvironment" },
    place: at26("4", "1", "b"),
  },
];
