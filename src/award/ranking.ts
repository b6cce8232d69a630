import { defaultAccept } from "../kernel/accept.js";
import { decided, missingOf, undetermined } from "../kernel/answer.js";
import type {
  Decided,
  Finding,
  Invalid,
  NotInForce,
  Notice,
  Reason,
  Undetermined,
} from "../kernel/assessment.js";
import { isAccepted } from "../kernel/citation.js";
import { type Gap, gapOf } from "../kernel/field.js";
import { makeFinding, makeGroup } from "../kernel/finding.js";
import { withheldText } from "../kernel/gather.js";
import { findFinding } from "../kernel/inspect.js";
import { present } from "../kernel/invariant.js";
import { meanId, meanLabel } from "./criteria/score.js";
import { type AwardOptions, lawOfDay } from "./law-of-day.js";
import { type Mean, meanOf } from "./mean.js";
import { type Placed, placesOf } from "./places.js";
import { termsOf } from "./regime-on.js";
import { scoreTerms } from "./regimes/scoring.js";
import { judgeScores, type ScoreOutcome } from "./score.js";
import type { ParsedRanking, Round } from "./score-facts.js";
import { jurorsField, rankingFields } from "./score-fields.js";
import { absentJurors, resultNotices } from "./score-notices.js";

/** The products of a round in order of their means. */
export interface Ranking {
  /** Names, highest mean first; those who tie stand together, in the order of the input. */
  readonly order: readonly (readonly string[])[];
}

/** Between which ranks a product can still come to stand. */
export interface PossibleRank {
  readonly name: string;
  readonly best: number;
  readonly worst: number;
}

/** The ranks that are still possible, in the order of the input. */
export interface PossibleRanking {
  readonly ranks: readonly PossibleRank[];
}

/** One product's place, as far as the facts tell. */
export interface RankedEntry {
  readonly name: string;
  /** Mean of the sheets' totals, in points, at least … */
  readonly least: Mean;
  /** … and at most: the same once all marks are known. */
  readonly most: Mean;
  /** Whether the score is enough; `null` while it is not known. */
  readonly result: ScoreOutcome | null;
  /** 1 for the highest mean, shared by those who tie; `null` while it is not known. */
  readonly rank: number | null;
  /** Whether another product has the same mean; `null` while it is not known. */
  readonly tied: boolean | null;
}

/** The products in the order of the input, each with its place. */
export interface RankedEntries {
  readonly ranking: readonly RankedEntry[];
}

/** The order of a round, with the means behind it. */
export type RankingAssessment =
  | (Decided<Ranking> & RankedEntries)
  | (Undetermined<PossibleRanking> & RankedEntries)
  | NotInForce
  | Invalid;

const at = "award.rank";

/** A product with its place, whether its score is enough, and what was found on its mean. */
interface Row {
  readonly place: Placed;
  readonly result: ScoreOutcome | null;
  readonly mean: Finding;
}

/**
 * Ranks the parsed products of a round: the twin of `rankEntries` for bulk work, without checking again.
 *
 * @param round - made by `parseRanking`
 * @param options - `on`: the day on which the entries were filed
 * @returns the same answer, byte for byte, as `rankEntries` gives for the same input
 *
 * @example
 * ```ts
 * import { parseRanking, rankParsedEntries } from "vn-rural-industry/award";
 *
 * const sheets = [{ market: 30, economy: 30, culture: 8, other: 8 }];
 * const round = parseRanking({ jurors: 1, entries: [{ name: "A", sheets }] });
 * const answer = round.ok ? rankParsedEntries(round.value, { on: "2026-03-02" }) : round;
 * "outcome" in answer && answer.outcome; // => { order: [["A"]] }
 * ```
 */
export function rankParsedEntries(round: ParsedRanking, options: AwardOptions): RankingAssessment {
  const law = lawOfDay(options, at);
  if (!law.ok) return law.answer;
  const { on, accept = defaultAccept } = options;
  const terms = termsOf(scoreTerms, law.index);
  const { place } = terms;
  const places = placesOf(round.entries ?? []);
  const rows = places.map((placed): Row => {
    const answer = judgeScores(placed.entry.scores, law, options, []);
    return {
      place: placed,
      result: answer.status === "decided" ? answer.outcome : null,
      mean: present(findFinding(answer, meanId), "the mean is always judged"),
    };
  });
  const accepted = isAccepted(place.verification, accept);
  const sure = accepted && round.entries !== undefined && places.every(({ open }) => !open);
  const found = {
    on,
    regimes: [law.regime],
    headline: sure ? headlines.sure : headlines.open,
    finding: makeGroup(
      {
        id: at,
        label: { vi: "Thứ tự sản phẩm theo điểm", en: "Products in order of their scores" },
        ...place,
      },
      sure ? "met" : "unknown",
      rows.map(rowFinding),
    ),
    notices: [
      ...places.flatMap(({ entry }) => absentJurors(entry.scores, idOf(entry.path))),
      ...(places.some(({ tied }) => tied) ? [ties] : []),
      ...law.notices,
      ...resultNotices(terms, at),
    ],
  };
  const withheld: Reason = { kind: "withheld", at, text: withheldText, citation: place.citation };
  const answer = sure
    ? decided(found, { order: orderOf(places) }, missingOf(gapsOf(round), place.citation))
    : undetermined(
        found,
        missingOf(accepted ? openGaps(round, places) : [], place.citation),
        accepted ? [] : [withheld],
        accepted && round.entries !== undefined ? { ranks: places.map(possibleRank) } : null,
      );
  return { ...answer, ranking: rows.map(rankedEntry) };
}

const headlines = {
  sure: { vi: "Đã xếp được thứ tự các sản phẩm theo điểm.", en: "The order of the products is known." },
  open: {
    vi: "Chưa thể xếp thứ tự các sản phẩm theo điểm.",
    en: "The order of the products cannot be decided yet.",
  },
};

const ties: Notice = {
  code: "ties-not-settled",
  kind: "scope",
  at,
  text: {
    vi: "Có sản phẩm bằng điểm bình quân; luật không nói cách phân định.",
    en: "Some products have the same mean; the law does not say how to tell them apart.",
  },
};

function idOf(path: string): string {
  return `${at}.${path}`;
}

/** Names by rank: who ties stands together. */
function orderOf(places: readonly Placed[]): Ranking["order"] {
  const ranks = [...new Set(places.map(({ best }) => best))].sort((one, other) => one - other);
  return ranks.map((rank) => places.filter(({ best }) => best === rank).map(({ entry }) => entry.name));
}

function possibleRank({ entry, best, worst }: Placed): PossibleRank {
  return { name: entry.name, best, worst };
}

/** Every fact that was not given. */
function gapsOf({ jurors, entries = [] }: Round): readonly Gap[] {
  return [...(jurors === undefined ? [jurorsGap] : []), ...entries.flatMap(({ scores }) => scores.gaps)];
}

/** The facts that can still change the order. */
function openGaps({ entries }: Round, places: readonly Placed[]): readonly Gap[] {
  if (entries === undefined) return [entriesGap];
  return places.filter(({ open }) => open).flatMap(({ entry }) => entry.scores.gaps);
}

const jurorsGap = /* @__PURE__ */ gapOf(jurorsField);
const entriesGap = /* @__PURE__ */ gapOf(rankingFields.entries);

/** What was found on the mean, under the product's own name. */
function rowFinding({ place: { entry }, mean }: Row): Finding {
  const { state, citation, verification, observed, required, shortfall } = mean;
  const label = { vi: `${meanLabel.vi}: ${entry.name}`, en: `${meanLabel.en}: ${entry.name}` };
  const heading = { id: idOf(entry.path), label, citation, verification };
  return makeFinding(heading, state, observed, required, shortfall);
}

function rankedEntry({ place, result }: Row): RankedEntry {
  const { entry, best, open, tied } = place;
  const { name, scores } = entry;
  return {
    name,
    least: meanOf(scores.least, scores.count),
    most: meanOf(scores.most, scores.count),
    result,
    rank: open ? null : best,
    tied: tied ? true : open ? null : false,
  };
}
