import type { Given, Numeric } from "../kernel/input.js";

/** What money with a ceiling in the decree is for. */
export type CraftSupportItem = "tradePromotion" | "handicraftContest" | "centralProject" | "localProject";

/** Who asks for the support. */
export type CraftBeneficiary =
  | "smallOrMediumEnterprise"
  | "cooperative"
  | "cooperativeGroup"
  | "household"
  | "stateAgency"
  | "other";

/** The facts on a request for support. */
export interface SupportFacts {
  /** What it is for; always needed. */
  readonly item: CraftSupportItem;
  /** Who asks: establishments of rural trades, or for a project the State agency that builds it. */
  readonly beneficiary?: Given<CraftBeneficiary>;
  /** Another programme supported the same already. */
  readonly supportedElsewhere?: Given<boolean>;
  /** Cost of what is supported, in đồng. */
  readonly costDong?: Given<Numeric>;
}
