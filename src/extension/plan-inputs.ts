import type { Given } from "../kernel/input.js";
import type { SupportFacts } from "./inputs.js";

/** One activity of a project, of one budget year. */
export interface PlanActivity extends SupportFacts {
  /** Who receives it, by any name of yours; activities without one belong to one beneficiary. */
  readonly beneficiary?: Given<string>;
  /** The expenditure content by any name of yours; an activity without one is a content of its own. */
  readonly content?: Given<string>;
  /** Whether another State source supports the same content. */
  readonly supportedElsewhere?: Given<boolean>;
}

/** The activities of one project or one establishment; a group project names its beneficiaries. */
export interface PlanFacts {
  readonly activities: readonly PlanActivity[];
}
