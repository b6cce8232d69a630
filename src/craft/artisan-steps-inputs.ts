import type { Given, Numeric } from "../kernel/input.js";
import type { ArtisanTitle } from "./artisan-inputs.js";

/** One vote of the State council on one candidate. */
export interface VoteFacts {
  /** All members named in the decision that set the council up. */
  readonly members?: Given<Numeric>;
  readonly attending?: Given<Numeric>;
  /** The chair, or a deputy whom the chair authorised, attends. */
  readonly chaired?: Given<boolean>;
  readonly secretBallot?: Given<boolean>;
  readonly yesVotes?: Given<Numeric>;
}

/** The publication of a list of candidates for comment. */
export interface PublicationFacts {
  /** The day of publication, `YYYY-MM-DD`; always needed. */
  readonly publishedOn: string;
}

/** What a bonus is reckoned from. */
export interface BonusFacts {
  /** The title conferred; always needed. */
  readonly title: ArtisanTitle;
  /** The base salary (mức lương cơ sở) in force, in đồng; always needed. */
  readonly baseSalaryDong: Numeric;
}
