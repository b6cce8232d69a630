import type { Given, Numeric } from "../kernel/input.js";

/** A day, `YYYY-MM-DD`, or `false` for what never came to be. Not given is not known. */
export type DayOrNone = string | false;

/** The facts on a cluster that was formed before the first national rules and has no establishment decision. */
export interface RegularisationFacts {
  /** In the cluster plan of the provincial plan (Phương án phát triển cụm công nghiệp thuộc Quy hoạch tỉnh). */
  readonly inProvincialPlan?: Given<boolean>;
  /** When its infrastructure project was approved. */
  readonly projectApprovedOn?: Given<DayOrNone>;
  /** When its detailed construction plan was approved. */
  readonly detailedPlanApprovedOn?: Given<DayOrNone>;
  /** In the locality's plan for clusters or for industry. */
  readonly inSectorPlan?: Given<boolean>;
  /** When the first investment project came into it. */
  readonly firstInvestmentOn?: Given<DayOrNone>;
  /** Its area, in hectares. */
  readonly areaHa?: Given<Numeric>;
  /** All its industrial land is filled (đã lấp đầy). */
  readonly industrialLandFull?: Given<boolean>;
  /** Compensation and site clearance are finished (bồi thường, giải phóng mặt bằng). */
  readonly clearanceFinished?: Given<boolean>;
}
