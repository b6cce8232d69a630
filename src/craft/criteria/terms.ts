import type { Bound, Place } from "../../kernel/place.js";

/** What a regime asks of a traditional craft. */
export interface CraftTerms {
  readonly place: Place;
  /** Where the craft must be on the list of rural trades; `null` where the list was not obtained. */
  readonly listed: Place | null;
  readonly years: Bound;
  readonly developing: Place;
  readonly identity: Place;
  readonly known: Place;
}

/** What a regime asks of a craft village. */
export interface VillageTerms {
  readonly place: Place;
  readonly share: Bound;
  readonly stable: Bound;
  readonly observance: Place | null;
  readonly environment: EnvironmentTerms | null;
}

/** The environmental conditions; `conditions` is where they stand, `null` where that text was not obtained. */
export interface EnvironmentTerms {
  readonly place: Place;
  readonly conditions: Place | null;
}

/** What a regime asks of a traditional craft village. */
export interface TraditionalVillageTerms {
  readonly place: Place;
  readonly village: VillageTerms;
  readonly craft: CraftTerms;
  /** Where a recognised craft spares the village the share and the years, the provision that spares them. */
  readonly exemption: Place | null;
}

/** A prize that is enough: at which contests, and the lowest that counts. */
export interface PrizeTerm extends Place {
  readonly at: "provincialPrize" | "nationalPrize" | "sentByState";
  readonly lowest: "second" | "third";
}

/** How works may have proved themselves. */
export interface ProofTerms {
  readonly place: Place;
  readonly prizes: readonly PrizeTerm[];
  readonly medals: readonly ("gold" | "silver")[];
  /** A prize or certificate at a permitted event is enough. */
  readonly permittedEvent: Place | null;
  /** There are further ways, whose text was not obtained. */
  readonly further: Place | null;
}

/** Whom the artisan must have taught. */
export interface TeachingTerms {
  readonly place: Place;
  /** `null` where the number was not obtained. */
  readonly persons: Bound | null;
  /** A special trade lifts the number. */
  readonly special: Place | null;
  /** An awarded pupil is enough. */
  readonly pupil: Place | null;
  /** So many persons are enough under a further condition, whose text was not obtained. */
  readonly fewer: Bound | null;
}

/** What a regime asks of an artisan; the parts that its sources do not give are `null`. */
export interface ArtisanTerms {
  readonly place: Place;
  readonly subject: Place | null;
  /** Holders of and candidates for the titles in intangible heritage are excluded. */
  readonly exclusion: Place | null;
  readonly years: Bound;
  /** Whether the text says that years which are not continuous are added up. */
  readonly cumulative: boolean;
  readonly holds: Place | null;
  readonly yearsHeld: Bound | null;
  readonly qualities: readonly (Place & { readonly fact: "loyal" | "esteemed" | "nationwide" | "skilled" })[];
  readonly works: Bound | null;
  readonly newWorks: Bound | null;
  readonly proof: ProofTerms | null;
  readonly teaching: TeachingTerms | null;
  /** There are further standards, whose text was not obtained. */
  readonly further: Place | null;
}
