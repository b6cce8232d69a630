import type { Given, Numeric } from "../kernel/input.js";
import type { SupportItem, SupportUnit } from "./items.js";

/** Which budget pays: the central one (khuyến công quốc gia) or that of a province (khuyến công địa phương). */
export type Budget = "national" | "local";

/** One year of a loan, from the first year in order. */
export interface InterestYear {
  /** Interest of the year that was paid on time, in đồng; nothing of a loan overdue. */
  readonly paidDong?: Given<Numeric>;
  /** What the interest would be at the reference rate that the norm names, in đồng. */
  readonly referenceDong?: Given<Numeric>;
}

/** What support is asked for. */
export interface SupportFacts {
  readonly item: SupportItem;
  readonly budget?: Given<Budget>;
  /** For a local budget: the province whose territory it is, by its name before the mergers of 1 July 2025. */
  readonly province?: Given<string>;
  /** Documented cost of what the norm pays for, all units together, without value-added tax, in đồng; a prize has none. */
  readonly eligibleCostDong?: Given<Numeric>;
  /** Value-added tax on that cost, in đồng; it changes no answer, but a notice says what it would add. */
  readonly vatDong?: Given<Numeric>;
  /** How many units the cap is for: models, establishments, products …; from 1 to 100,000. */
  readonly units?: Given<Numeric>;
  /** What the units count; must be the unit of the item. */
  readonly unit?: Given<SupportUnit>;
  /** Whether a technology line is bought; must agree with the item. */
  readonly technologyLine?: Given<boolean>;
  /** Whether the project is approved as a priority one whose level may be lifted. */
  readonly priority?: Given<boolean>;
  /** For loan interest, in place of the cost: the years of the loan; the years that the norm pays for count. */
  readonly interestYears?: Given<readonly InterestYear[]>;
  /** Registered capital of a new enterprise, in đồng; asked by some provinces. */
  readonly registeredCapitalDong?: Given<Numeric>;
}
