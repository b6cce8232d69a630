import type { Question } from "../kernel/assess.js";
import type { Assessment } from "../kernel/assessment.js";
import type { Branded } from "../kernel/brand.js";
import type { Criterion } from "../kernel/criterion.js";
import type { Field } from "../kernel/field.js";
import { number, yesNo } from "../kernel/fields.js";
import type { Sources } from "../kernel/source.js";
import type { Text } from "../kernel/text.js";
import { asks, measures, unobtained } from "./criteria/asks.js";
import type { CraftOptions, Eras } from "./era.js";
import { type Facts, readerOf, sourcesOf } from "./given.js";
import { judgeBy, questionOn } from "./question.js";
import { artisanRulesBegun } from "./regimes/artisan-2007.js";
import { type ArtisanProcedure, artisanProcedures } from "./regimes/artisan-procedure.js";
import { checkPart, checkWhole, shareOf } from "./share.js";

/** Whether the council proposes the candidate. */
export type VoteOutcome = "carried" | "lost";

/** Facts on a vote that were checked once and can be judged many times. */
export type ParsedVote = Branded<Facts, "artisan-vote">;

/** How each fact on a vote is asked. */
const fields = {
  members: number("members", "member", { vi: "Số thành viên hội đồng", en: "Members of the council" }),
  attending: number("attending", "member", { vi: "Số thành viên dự họp", en: "Members attending" }),
  chaired: yesNo("chaired", {
    vi: "Có chủ tịch hoặc phó chủ tịch được ủy quyền dự",
    en: "The chair or an authorised deputy attends",
  }),
  secretBallot: yesNo("secretBallot", { vi: "Bỏ phiếu kín", en: "The ballot is secret" }),
  yesVotes: number("yesVotes", "member", { vi: "Số phiếu đồng ý", en: "Yes votes" }),
};

export const voteFieldList: readonly Field[] = /* @__PURE__ */ Object.values(fields);

/** Reads the facts on a vote: nobody votes who does not attend, and nobody attends who is no member. */
export const readVote = /* @__PURE__ */ readerOf(voteFieldList, (facts, faults) => {
  const { members, attending, yesVotes } = fields;
  if (!checkWhole(members, facts, faults)) return;
  checkPart(attending, members, facts, faults);
  checkPart(yesVotes, facts.numbers["attending"] === undefined ? members : attending, facts, faults);
});

const at = "craft.vote";

const label: Text = { vi: "Bỏ phiếu của hội đồng cấp Nhà nước", en: "Vote of the State council" };

function criteriaOf({ voting, regime }: ArtisanProcedure): Criterion {
  if (voting === null) {
    const [document = ""] = regime.documents;
    return unobtained(at, label, { citation: { document }, verification: "single-source" });
  }
  const { place, leastMembers, mostMembers, quorum, votes } = voting;
  return {
    kind: "all",
    id: at,
    label,
    ...place,
    of: [
      measures(`${at}.members.least`, fields.members, leastMembers),
      measures(`${at}.members.most`, fields.members, mostMembers),
      {
        kind: "number",
        id: `${at}.quorum`,
        label: { vi: "Tỷ lệ thành viên dự họp", en: "Share of members attending" },
        source: "quorum",
        ...quorum,
      },
      asks(`${at}.chaired`, fields.chaired, place),
      asks(`${at}.secret`, fields.secretBallot, place),
      {
        kind: "number",
        id: `${at}.votes`,
        label: {
          vi: "Tỷ lệ phiếu đồng ý trên tổng số thành viên",
          en: "Share of yes votes in all members",
        },
        source: "votes",
        ...votes,
      },
    ],
  };
}

const questions: Eras<Question<Facts, VoteOutcome>> = /* @__PURE__ */ (() => {
  const { members, attending, yesVotes } = fields;
  const sources: Sources<Facts> = {
    ...sourcesOf(voteFieldList),
    quorum: shareOf({ part: attending, whole: members, within: yesVotes }),
    votes: shareOf({ part: yesVotes, whole: members }),
  };
  return {
    begun: artisanRulesBegun,
    of: artisanProcedures.map((procedure) => ({
      from: procedure.regime.from,
      to: procedure.regime.to,
      regimes: [procedure.regime],
      asked: questionOn(label, criteriaOf(procedure), sources, { met: "carried", unmet: "lost" }),
      notices: [],
    })),
  };
})();

/**
 * Judges the parsed facts on a vote: the twin of `assessVote` for bulk work, without checking again.
 *
 * @param facts - made by `parseVote`
 * @param options - `on`: the day on which the dossier was filed
 * @returns the same answer, byte for byte, as `assessVote` gives for the same input
 *
 * @example
 * ```ts
 * import { assessParsedVote, parseVote } from "vn-rural-industry/craft";
 *
 * const parsed = parseVote({ members: 10, yesVotes: 8 });
 * parsed.ok && assessParsedVote(parsed.value, { on: "2019-03-01" }).status; // => "decided"
 * ```
 */
export function assessParsedVote(facts: ParsedVote, options: CraftOptions): Assessment<VoteOutcome> {
  return judgeBy(questions, at, facts, options);
}
