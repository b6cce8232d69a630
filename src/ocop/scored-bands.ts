import { verificationRank } from "../kernel/citation.js";
import type { Figure } from "../kernel/figure.js";
import type { Heading } from "../kernel/finding.js";
import type { Text } from "../kernel/text.js";
import type { Requirement } from "../kernel/value.js";
import { figureUnits } from "../quantity/amount-source.js";
import { scoreMeasure } from "../quantity/score.js";
import type { Band, RatingTerms, Stars } from "./regimes/rating/terms.js";
import type { PartCode } from "./rubric.js";

/** The bands of a regime ready to place many totals; points in units of 0.0001. */
export interface ScoredBands {
  readonly heading: Heading;
  readonly bands: readonly ScoredBand[];
  readonly total: number;
  readonly parts: Readonly<Record<PartCode, number>>;
}

/** The totals of one tier. */
export interface ScoredBand {
  readonly stars: Stars;
  /** Fewest units; 0 for the lowest tier. */
  readonly least: number;
  /** Where the printed band ends: a total above it that reaches no higher floor lies between two bands. */
  readonly covered: number;
  readonly rank: number;
  readonly heading: Heading;
  readonly required: Requirement;
  readonly outcome: TotalBand;
  readonly headline: Text;
}

/** Where a total falls (khung điểm). Gates are not looked at: the product may have fewer stars. */
export interface TotalBand {
  readonly band: Stars;
}

const prepared = /* @__PURE__ */ new WeakMap<RatingTerms, ScoredBands>();

/** The prepared bands of a regime; made when they are first asked for. */
export function scoredBands(terms: RatingTerms): ScoredBands {
  let found = prepared.get(terms);
  if (found === undefined) {
    found = scoreBands(terms);
    prepared.set(terms, found);
  }
  return found;
}

function scoreBands({ bands, total, parts }: RatingTerms): ScoredBands {
  const { citation, verification } = total;
  return {
    heading: Object.freeze({
      id: "ocop.band",
      label: { vi: "Khung điểm", en: "Band of the total" },
      citation,
      verification,
    }),
    bands: bands.map(scoreBand),
    total: unitsOf(total),
    parts: { A: unitsOf(parts.A), B: unitsOf(parts.B), C: unitsOf(parts.C) },
  };
}

function scoreBand({ stars, least, most }: Band): ScoredBand {
  const { op, figure } = least ?? most;
  const { citation, verification } = figure;
  return {
    stars,
    least: least === null ? 0 : unitsOf(least.figure),
    covered: unitsOf(most.figure),
    rank: verificationRank[verification],
    heading: Object.freeze({
      id: `ocop.band.tier-${stars}`,
      label: { vi: `Khung ${stars} sao`, en: `Band of ${stars} ${stars === 1 ? "star" : "stars"}` },
      citation,
      verification,
    }),
    required: Object.freeze({
      op,
      values: Object.freeze([Object.freeze({ kind: "number", value: figure.value, unit: "point" } as const)]),
    }),
    outcome: Object.freeze({ band: stars }),
    headline: Object.freeze({
      vi: `Tổng điểm thuộc khung ${stars} sao.`,
      en: `The total lies in the band of ${stars} ${stars === 1 ? "star" : "stars"}.`,
    }),
  };
}

function unitsOf(figure: Figure): number {
  return figureUnits(figure, scoreMeasure.places);
}
