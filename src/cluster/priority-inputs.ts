import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { Given, Numeric } from "../kernel/input.js";
import type { DayOptions } from "./law-of-day.js";

/** What the province keeps for priority tenants in all its industrial parks and clusters. */
export interface ProvinceReserve {
  /** How many industrial parks and clusters there are. */
  readonly parksAndClusters?: Given<Numeric>;
  /** Land of those parks and clusters, in hectares; above zero. */
  readonly landHa?: Given<Numeric>;
  /** Land with infrastructure that is kept for priority tenants, in hectares. */
  readonly reservedHa?: Given<Numeric>;
}

/** The facts on the land that a cluster keeps for priority tenants. */
export interface PriorityLandFacts {
  /** Day on which the cluster was newly established, `YYYY-MM-DD`. */
  readonly establishedOn?: Given<string>;
  /** Area that the provincial People's Committee fixed for this cluster, in hectares. */
  readonly fixedHa?: Given<Numeric>;
  readonly province?: Given<ProvinceReserve>;
}

/** The facts on when land kept for priority tenants may go to others. */
export interface PriorityReleaseFacts {
  /** Day on which the cluster was newly established, `YYYY-MM-DD`. */
  readonly establishedOn?: Given<string>;
  /** Whether the State gave support for building the infrastructure. */
  readonly stateSupport?: Given<boolean>;
  /** Whether a priority tenant took land within the time that the law sets from completion. */
  readonly priorityTenant?: Given<boolean>;
  /** Day on which the infrastructure was completed, `YYYY-MM-DD`. */
  readonly completedOn?: Given<string>;
}

/** The day whose law is applied, and the working days by which a period ends. */
export interface PeriodOptions extends DayOptions {
  /** The calendar of working days; that of State bodies when not given. */
  readonly calendar?: WorkingCalendar | undefined;
}

/**
 * Whom land is kept for and rent is cut for: private high-tech enterprises, small and medium enterprises, innovative
 * start-ups; or somebody else.
 */
export type TenantKind = "privateHighTech" | "smallOrMediumEnterprise" | "innovativeStartUp" | "other";

/** The facts on the rent of one tenant. */
export interface RentReductionFacts {
  readonly tenant?: Given<TenantKind>;
  /** Day on which the lease contract was signed, `YYYY-MM-DD`. */
  readonly contractOn?: Given<string>;
  /** Sublease rent before the cut, of whatever span of time, in whole đồng. */
  readonly rentDong?: Given<Numeric>;
}
