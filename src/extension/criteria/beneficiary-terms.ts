import type { Bound, Place } from "../../kernel/place.js";
import type { RuralEstablishmentTerms } from "../../people/criteria/terms.js";
import type { Sector } from "../sector.js";

/** A fact that a text asks of a sector besides. */
export type SectorNeed = "difficultArea" | "savesMinerals" | "craftToPreserve";

/** Sectors by the point that lists them. */
export type SectorsByPlace = readonly (readonly [Place, readonly Sector[]])[];

/** A kind of priority area (địa bàn ưu tiên). */
export type PriorityArea = "remoteOrMinority" | "poorDistrict" | "newRuralPlan" | "difficult";

/** Something that makes a sector or product a priority. */
export type PriorityItem =
  | "mechanical"
  | "agriculturalChemicals"
  | "agroForestFishery"
  | "digitalTransformation"
  | "supportingIndustry"
  | "cleanerProduction"
  | "sustainableProduction"
  | "typical"
  | "key"
  | "ocopNamedLocally"
  | "forExport"
  | "traditionalCraftAtRisk"
  | "localMaterial"
  | "manyWorkers";

/** A group of priority sectors (ngành nghề ưu tiên): one point of the clause. */
export type PrioritySectors = "products" | "industries" | "cleanerProduction" | "crafts";

/** A group of priority, and its place in the order; `null` where the text sets none. */
export interface Ranked extends Place {
  readonly rank: number | null;
}

/** How the law prefers one project to another. */
export interface PriorityTerms {
  readonly place: Place;
  readonly areas: Place & { readonly of: readonly (Ranked & { readonly area: PriorityArea })[] };
  readonly sectors: Place & {
    readonly of: readonly (Ranked & {
      readonly group: PrioritySectors;
      readonly items: readonly PriorityItem[];
    })[];
  };
  /** The figures and lists behind the words, where a circular gives them. */
  readonly definitions: {
    readonly localMaterial: Bound;
    readonly workers: Bound;
    /** Supporting industry counts where its products are on the list. */
    readonly supportingList: Place;
  } | null;
  /** Whom the law prefers among those who are equal. */
  readonly womenOwned: Place | null;
}

/** What a text asks of a beneficiary (đối tượng thụ hưởng), and how it prefers. */
export interface BeneficiaryTerms {
  readonly place: Place;
  readonly establishment: RuralEstablishmentTerms;
  readonly cleanerProduction: Place & { readonly sustainableToo: boolean };
  readonly infrastructureInvestor: Place | null;
  readonly handicraftArtisan: Place | null;
  readonly serviceProvider: Place;
  readonly sectors: Place & {
    readonly listed: SectorsByPlace;
    readonly needs: Readonly<Partial<Record<Sector, SectorNeed>>>;
  };
  /** No support for building materials where bricks are made in polluting kilns. */
  readonly brickKilns: Place | null;
  readonly priority: PriorityTerms;
}
