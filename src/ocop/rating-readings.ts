import type { Notice } from "../kernel/assessment.js";
import { present } from "../kernel/invariant.js";
import type { Rating } from "./rating.js";
import type { ScoredSet } from "./scored-set.js";
import type { ScoredTerms } from "./scored-terms.js";
import { fails, holds, type Sign } from "./signs.js";

/** A tier that was decided, and what it rests on: by place among the tiers of the terms, floors and own gates. */
export interface DecidedTier {
  readonly best: number;
  readonly floors: readonly Sign[];
  readonly gates: readonly Sign[];
}

const none: readonly Notice[] = Object.freeze([]);

/**
 * What must be said of a tier that was decided: how the silence of the decision was read, and slips of the print.
 * `isChosen` says whether one of some choices was made in a criterion; `outcomeOf` is what a rating would come to.
 */
export function readingsOf(
  { remarks }: ScoredSet,
  tier: DecidedTier,
  terms: ScoredTerms,
  isChosen: (index: number, choices: readonly number[]) => boolean,
  outcomeOf: (rating: Rating) => unknown,
): readonly Notice[] {
  const { always, ofOptions, noFootnote } = remarks;
  const above = terms.tiers.findIndex(({ stars }) => stars > tier.best);
  const isHeld = tier.best > 0 && (tier.floors[above] ?? fails) !== fails;
  if (!isHeld && noFootnote === null && always.length === 0 && ofOptions.length === 0) return none;
  const notices = isHeld ? [...gateReadings(tier, above, terms, noFootnote, outcomeOf)] : [];
  if (!isHeld && noFootnote !== null) notices.push(noFootnote);
  notices.push(...always);
  for (const { index, chosen, notice } of ofOptions) if (isChosen(index, chosen)) notices.push(notice);
  return notices;
}

/** The total would do for a higher tier: what holds the product down is a reading of the gates. */
function gateReadings(
  { best, floors, gates }: DecidedTier,
  above: number,
  terms: ScoredTerms,
  noFootnote: Notice | null,
  outcomeOf: (rating: Rating) => unknown,
): readonly Notice[] {
  const { id: at, citation } = present(terms.tiers[above], "a tier above").heading;
  const alternative = (tier: number | null): unknown =>
    tier === null ? null : outcomeOf(ratingOf(tier, terms));
  const missed: Notice = {
    code: "gate-missed",
    kind: "reading",
    at,
    text: gateMissedText,
    citation,
    alternative: alternative(floors[above] === holds ? 0 : null),
  };
  const own = tierBy(
    floors.map((sign, place) => sign | present(gates[place], "gates of every tier")),
    terms,
  );
  return [
    missed,
    ...(own === best
      ? []
      : [
          {
            code: "lower-gates",
            kind: "reading" as const,
            at,
            text: lowerGatesText,
            citation,
            alternative: alternative(own),
          },
        ]),
    ...(noFootnote === null ? [] : [{ ...noFootnote, alternative: alternative(tierBy(floors, terms)) }]),
  ];
}

/** The rating of a tier; of 0 when the product is not rated. */
export function ratingOf(tier: number, { ratings }: ScoredTerms): Rating {
  return present(ratings[tier], "every tier has its rating").rating;
}

/** The highest tier whose sign holds; `null` when one above it may hold. */
function tierBy(signs: readonly Sign[], { tiers, lowest }: ScoredTerms): number | null {
  for (const [place, { stars }] of [...tiers.entries()].reverse()) {
    if (signs[place] === holds) return stars;
    if (signs[place] !== fails) return null;
  }
  return lowest;
}

/** The tier under other gates, those of lower tiers binding the higher ones; `null` when one above it may hold. */
export function tierUnder(
  floors: readonly Sign[],
  gates: readonly Sign[],
  terms: ScoredTerms,
): number | null {
  let lower = holds;
  const signs = floors.map((sign, place) => {
    lower |= present(gates[place], "gates of every tier");
    return sign | lower;
  });
  return tierBy(signs, terms);
}

const gateMissedText = /* @__PURE__ */ Object.freeze({
  vi: "Đủ điểm hạng cao hơn nhưng thiếu yêu cầu tối thiểu: quyết định không nói kết quả; ở đây lấy hạng cao nhất đủ cả điểm và yêu cầu.",
  en: "The total would do for a higher tier, but a gate is missed: the decision does not say what follows; the highest tier with both is taken here.",
});

const lowerGatesText = /* @__PURE__ */ Object.freeze({
  vi: "Quyết định không nói yêu cầu tối thiểu của hạng dưới có ràng buộc hạng trên; ở đây hiểu là có.",
  en: "The decision does not say that the gates of a lower tier bind the higher ones; they are read to do so here.",
});
