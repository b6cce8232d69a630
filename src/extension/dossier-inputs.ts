import type { Given, Numeric } from "../kernel/input.js";
import type { Budget } from "./inputs.js";
import type { SupportItem } from "./items.js";
import type { Circumstance, DossierChange, DossierStage, Paper } from "./regimes/procedure.js";

/** A file (hồ sơ) at one stage of the procedure. */
export interface DossierFacts {
  readonly stage: DossierStage;
  readonly budget?: Given<Budget>;
  /** What is supported; the papers of advance and remainder depend on it. */
  readonly item?: Given<SupportItem>;
  /** Which papers or headings are there. */
  readonly papers?: Given<Readonly<Partial<Record<Paper, Given<boolean>>>>>;
  /** What some papers depend on. */
  readonly circumstances?: Given<Readonly<Partial<Record<Circumstance, Given<boolean>>>>>;
  /** The budget year of the project. */
  readonly planYear?: Given<Numeric>;
  /** The day on which the file was sent, `YYYY-MM-DD`. */
  readonly filedOn?: Given<string>;
  /** Whether who receives a registration directed another time. */
  readonly directedOtherwise?: Given<boolean>;
  /** For settlement: the day of the last local acceptance of the contract. */
  readonly acceptedOn?: Given<string>;
  /** Last day of the period after the acceptance, or the next working day; `deadline` of the calendar tells it. */
  readonly dueOn?: Given<string>;
  /** For settlement: the day on which the contract is liquidated and settled. */
  readonly settledOn?: Given<string>;
  /** For an advance: how much of the work is done, in percent. */
  readonly workDonePercent?: Given<Numeric>;
  /** For a change: what changes. */
  readonly change?: Given<DossierChange>;
}
