import type { PriorityArea, PrioritySectors } from "./criteria/beneficiary-terms.js";

/** Why somebody is a beneficiary. */
export type BeneficiaryGround =
  | "ruralEstablishment"
  | "cleanerProduction"
  | "infrastructureInvestor"
  | "handicraftArtisan"
  | "serviceProvider";

/** How a project stands among the groups that the law prefers, as far as it is known. */
export interface PriorityStanding<Group extends string> {
  /** In a priority group, in none, or not known. */
  readonly state: "priority" | "none" | "open";
  /** Place in the order, the first is 1; `null` where the text sets no order or a better place is still open. */
  readonly rank: number | null;
  /** The groups that it is known to belong to. */
  readonly groups: readonly Group[];
}

/** The priority class: the area is weighed before the sector, where the text sets an order. */
export interface BeneficiaryPriority {
  readonly area: PriorityStanding<PriorityArea>;
  readonly sector: PriorityStanding<PrioritySectors>;
  /** Preferred among equals because women own it; `null` where it is not known or the text does not ask. */
  readonly womenOwned: boolean | null;
}

/** Whether somebody is a beneficiary; grounds and priority are details, as far as they are known. */
export type BeneficiaryOutcome =
  | { readonly eligible: false }
  | {
      readonly eligible: true;
      readonly grounds: readonly BeneficiaryGround[];
      readonly priority: BeneficiaryPriority;
    };
