import type { Verification } from "../kernel/citation.js";
import type { Filing } from "./regimes/rating/transitions.js";
import type { Rubric } from "./rubric.js";

/** The days that select the decision a sheet is rated by, the forms to rate it with, and how well verified they must be. */
export interface RatingOptions {
  /** The day on which the dossier was filed (nộp hồ sơ), `YYYY-MM-DD`: it selects the decision. */
  readonly on: string;
  /** The day on which the evaluation was completed, `YYYY-MM-DD`: old rules do not last for ever. */
  readonly decidedOn?: string | undefined;
  /** What the dossier asks for; needed where first evaluation and re-evaluation keep the old rules for different times. */
  readonly filing?: Filing | undefined;
  /** The weakest verification that may decide; `"single-source"` when not given. */
  readonly accept?: Verification | undefined;
  /** Forms of decisions that are not built in. */
  readonly rubrics?: readonly Rubric[] | undefined;
}
