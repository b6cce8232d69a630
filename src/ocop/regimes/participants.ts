import { type Place, places } from "../../kernel/place.js";
import { decision26 } from "./regimes.js";

/** What somebody who wants to take part is. */
export type ParticipantKind =
  | "cooperative"
  | "cooperativeGroup"
  | "smallOrMediumEnterprise"
  | "largeEnterprise"
  | "farm"
  | "household"
  | "association"
  | "operatingCentre"
  | "equivalentOrganisation"
  | "other";

/** The sectors of the classification of products. */
export type SectorCode = "I" | "II" | "III" | "IV" | "V" | "VI";

/** Who may take part, and with which product. */
export interface ParticipationTerms {
  readonly regime: string;
  readonly place: Place;
  /** Named without a condition. */
  readonly named: readonly ParticipantKind[];
  /** Not named, so left out; the decision does not say that they may not take part. */
  readonly omitted: readonly ParticipantKind[];
  /** Named with a business registration. */
  readonly registered: readonly ParticipantKind[];
  /** Named for tourism in addition. */
  readonly tourism: { readonly kinds: readonly ParticipantKind[]; readonly sector: SectorCode };
  readonly product: {
    readonly definition: Place;
    readonly classification: Place;
    readonly sectors: readonly SectorCode[];
  };
}

const at26 = places("26/2026/QĐ-TTg", "official");

/** The terms of each regime whose text on participants was obtained. */
export const participation: readonly ParticipationTerms[] = [
  {
    regime: decision26.id,
    place: at26("2", "3"),
    named: ["cooperative", "cooperativeGroup", "smallOrMediumEnterprise", "farm"],
    omitted: ["largeEnterprise"],
    registered: ["household"],
    tourism: { kinds: ["association", "operatingCentre", "equivalentOrganisation"], sector: "VI" },
    product: {
      definition: at26("2", "1"),
      classification: at26("2", "2"),
      sectors: ["I", "II", "III", "IV", "V", "VI"],
    },
  },
];
