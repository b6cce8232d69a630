import type { Given, Numeric } from "../kernel/input.js";
import type { Level } from "./level.js";

/** The facts on a council (Hội đồng bình chọn). */
export interface CouncilFacts {
  /** The level of the round; required. */
  readonly level: Level;
  /** How many members it has. */
  readonly members?: Given<Numeric>;
  /** The chair is a leader of the body that the law names for the level. */
  readonly chairLeads?: Given<boolean>;
}
