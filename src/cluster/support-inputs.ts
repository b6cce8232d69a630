import type { Given, Numeric } from "../kernel/input.js";

/** The money of one infrastructure project, in whole đồng. */
export interface SupportFacts {
  /** Total investment of the project that builds the cluster's infrastructure (tổng mức vốn đầu tư). */
  readonly totalInvestmentDong?: Given<Numeric>;
  /**
   * Support that the local budget gives the project under Article 7 of Resolution 198/2025/QH15; zero where it gives
   * none. Asked from the day the Resolution took effect.
   */
  readonly underResolution198Dong?: Given<Numeric>;
}
