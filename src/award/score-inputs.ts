import type { Given, Numeric } from "../kernel/input.js";
import type { ScoreGroup } from "./criteria/terms.js";

/** Something for each of the four criteria. */
export type ByGroup<Thing> = { readonly [Group in ScoreGroup]?: Given<Thing> };

/**
 * The marks of one juror (phiếu chấm điểm), in points: for each criterion its total, its parts, or both, which then
 * must agree.
 */
export interface JurySheet extends ByGroup<Numeric> {
  /** Who gave the marks; nobody marks a product twice. */
  readonly juror?: Given<string>;
  /** The marks for the parts of a criterion, in their order. */
  readonly parts?: Given<ByGroup<readonly Given<Numeric>[]>>;
}

/** A part of a criterion in the detailed frame of the round (khung điểm chi tiết). */
export interface FramePart {
  readonly name?: Given<string>;
  /** The most points for it; together not over the ceiling of the criterion. */
  readonly most?: Given<Numeric>;
}

/** What holds for the whole round. */
export interface RoundFacts {
  /** How many members the jury (Ban Giám khảo) has. */
  readonly jurors?: Given<Numeric>;
  /** The detailed frame that the chair of the council decided on, where there is one. */
  readonly frame?: Given<ByGroup<readonly FramePart[]>>;
}

/** The sheets of one product. */
export interface ScoreFacts extends RoundFacts {
  /** One sheet for each juror who marked; a list given is complete. */
  readonly sheets?: Given<readonly JurySheet[]>;
}

/** One product of a round. */
export interface RoundEntry {
  /** Its name; required, and no two alike. */
  readonly name?: Given<string>;
  readonly sheets?: Given<readonly JurySheet[]>;
}

/** The products of a round with their sheets. */
export interface RankingFacts extends RoundFacts {
  readonly entries?: Given<readonly RoundEntry[]>;
}
