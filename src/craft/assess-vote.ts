import type { Assessment } from "../kernel/assessment.js";
import type { VoteFacts } from "./artisan-steps-inputs.js";
import { parseVote } from "./artisan-steps-schema.js";
import type { CraftOptions } from "./era.js";
import { assessParsedVote, type VoteOutcome } from "./vote.js";

/**
 * Whether a vote of the State council on artisan titles (hội đồng cấp Nhà nước) carries a candidate: size of the
 * council, attendance, secret ballot, and the share of yes votes in all members, present or not.
 *
 * @param facts - members, attendance and votes, counted
 * @param options - `on`: the day on which the dossier was filed
 * @returns `"carried"` or `"lost"` with the findings behind it; open where the rules were not obtained
 * @see Decree 123/2014/NĐ-CP, Article 10, and the practice of 2019
 *
 * @example
 * ```ts
 * import { assessVote } from "vn-rural-industry/craft";
 *
 * const vote = { members: 10, attending: 10, chaired: true, secretBallot: true, yesVotes: 9 };
 * const answer = assessVote(vote, { on: "2019-03-01" });
 * answer.status === "decided" && answer.outcome; // => "carried"
 * ```
 */
export function assessVote(facts: VoteFacts, options: CraftOptions): Assessment<VoteOutcome> {
  const parsed = parseVote(facts);
  return parsed.ok ? assessParsedVote(parsed.value, options) : { status: "invalid", issues: parsed.issues };
}
