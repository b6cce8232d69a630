import type { Bound, Place } from "../../kernel/place.js";

/** Which land-use plan the land must fit. */
export interface LandUseTerm extends Place {
  readonly plan: "districtPlan" | "provincialPlanOrQuota";
}

/** What is asked of the infrastructure investor. */
export interface InvestorTerm extends Place {
  /** Experience is asked too, or a unit may be assigned instead. */
  readonly experienceOrAssignedUnit: boolean;
}

/** The test over the clusters that are already established in a unit. */
export interface ExistingTerm extends Place {
  readonly unit: "district" | "decidedUnit" | "commune";
  readonly fill: Bound;
  readonly unleased: Bound;
  /** Where high-tech and ecological clusters are exempt, the provision that exempts them. */
  readonly exemption: Place | null;
}

/** What a regime asks of an establishment; the parts its sources do not give are `null`. */
export interface EstablishmentTerms {
  readonly place: Place;
  readonly most: Bound;
  readonly least: Bound | null;
  /** The lower bound of clusters in mountain districts and of craft-village clusters. */
  readonly reduced: Bound | null;
  readonly conditions: {
    readonly listing: Place & { readonly fact: "onApprovedList" | "inDevelopmentPlan" };
    readonly landUse: LandUseTerm | null;
    readonly investor: InvestorTerm;
    readonly existing: ExistingTerm;
  } | null;
}

/** A shared work that must be in use. */
export type Work = "internalRoads" | "waterSupply" | "wastewater" | "solidWaste" | "fireSafety";

/** What a regime asks of an expansion; the parts its sources do not give are `null`. */
export interface ExpansionTerms {
  readonly place: Place;
  readonly most: Bound;
  readonly conditions: {
    readonly landUse: LandUseTerm | null;
    readonly investor: InvestorTerm | null;
    readonly fill: Bound;
    readonly demand: Bound;
    readonly works: Place & { readonly items: readonly Work[] | null };
    /** Where clusters of before Decision 105/2009/QĐ-TTg are spared the works, the provision that spares them. */
    readonly waiver: Place | null;
  } | null;
}
