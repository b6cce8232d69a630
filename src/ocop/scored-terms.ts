import type { Finding } from "../kernel/assessment.js";
import { verificationRank } from "../kernel/citation.js";
import { type Heading, makeFinding } from "../kernel/finding.js";
import { present } from "../kernel/invariant.js";
import type { Requirement } from "../kernel/value.js";
import type { Verdict } from "../kernel/verdict.js";
import { figureUnits } from "../quantity/amount-source.js";
import { pointsBetween, pointsValue } from "./points.js";
import { type RatingText, ratingTexts } from "./rating.js";
import type { Band, RatingTerms, Stars } from "./regimes/rating/terms.js";
import { signOfFloor, stateOf } from "./signs.js";

/** The terms of a regime ready to rate many sheets: constant findings made once and frozen. */
export interface ScoredTerms {
  readonly terms: RatingTerms;
  readonly heading: Heading;
  /** The tier of those that reach no floor. */
  readonly lowest: Stars;
  /** The lowest tier with a certificate. */
  readonly recognised: Stars;
  /** The tiers that have a floor, from the lowest. */
  readonly tiers: readonly ScoredTier[];
  /** By tier, from 0 for "not rated". */
  readonly ratings: readonly RatingText[];
  /** Rank of the weakest verification among the bands. */
  readonly rank: number;
}

/** A tier and the total that it asks for. */
export interface ScoredTier {
  readonly stars: Stars;
  /** Fewest points. */
  readonly floor: number;
  readonly heading: Heading;
  /** The total held against the floor. */
  readonly totalHeading: Heading;
  readonly required: Requirement;
  readonly total: (least: number, most: number) => Finding;
  readonly lower: Readonly<Record<Verdict, Finding>>;
  /** Minimums that stand beside the form; `null` where there are none. */
  readonly minimums: Readonly<Record<Verdict, Finding>> | null;
}

const scored = /* @__PURE__ */ new WeakMap<RatingTerms, ScoredTerms>();

/** The prepared terms of a regime; made when they are first asked for. */
export function scoredTerms(terms: RatingTerms): ScoredTerms {
  let found = scored.get(terms);
  if (found === undefined) {
    found = scoreTerms(terms);
    scored.set(terms, found);
  }
  return found;
}

function scoreTerms(terms: RatingTerms): ScoredTerms {
  const { recognised, bands } = terms;
  const { citation, verification, stars } = recognised;
  return {
    terms,
    heading: Object.freeze({
      id: "ocop.rate",
      label: {
        vi: `Đạt hạng được công nhận (từ ${stars} sao)`,
        en: `Reaches a recognised tier (${stars} stars or more)`,
      },
      citation,
      verification,
    }),
    lowest: present(bands[0], "every regime has bands").stars,
    recognised: stars,
    tiers: bands.flatMap((band) => (band.least === null ? [] : [scoreTier(band.least, band.stars, terms)])),
    ratings: ratingTexts(
      bands.map((band) => band.stars),
      stars,
    ),
    rank: Math.max(...bands.map(({ most }) => verificationRank[most.figure.verification])),
  };
}

function scoreTier({ figure }: NonNullable<Band["least"]>, stars: Stars, terms: RatingTerms): ScoredTier {
  const { minimums } = terms;
  const id = `ocop.rate.tier-${stars}`;
  const heading = (name: string, vi: string, en: string): Heading =>
    Object.freeze({
      id: id + name,
      label: { vi, en },
      citation: figure.citation,
      verification: figure.verification,
    });
  const floor = figureUnits(figure, 0);
  const totalHeading = heading(".total", "Tổng điểm", "Total");
  const required: Requirement = Object.freeze({ op: ">=", values: Object.freeze([pointsValue(floor)]) });
  return {
    stars,
    floor,
    heading: heading("", `Hạng ${stars} sao`, `${stars} stars`),
    totalHeading,
    required,
    total: floorFinding(totalHeading, required, floor),
    lower: byState(
      heading(".lower", "Đạt yêu cầu tối thiểu của các hạng dưới", "Star gates of the tiers below are met"),
    ),
    minimums:
      minimums === null || stars < minimums.from
        ? null
        : byState({
            ...heading(
              ".minimums",
              "Đạt tiêu chí tối thiểu của hạng",
              "Minimum criteria of the tier are met",
            ),
            citation: minimums.citation,
            verification: minimums.verification,
          }),
  };
}

/** The total held against a floor; the same object for the same total once it is known. */
function floorFinding(heading: Heading, required: Requirement, floor: number): ScoredTier["total"] {
  const known: Finding[] = [];
  return (least, most) => {
    if (least < most) {
      return makeFinding(
        heading,
        stateOf(signOfFloor(floor, least, most)),
        pointsBetween(least, most),
        required,
      );
    }
    let finding = known[least];
    if (finding === undefined) {
      finding =
        least >= floor
          ? makeFinding(heading, "met", pointsValue(least), required)
          : makeFinding(heading, "unmet", pointsValue(least), required, {
              value: String(floor - least),
              unit: "point",
              exclusive: false,
            });
      known[least] = Object.freeze(finding);
    }
    return finding;
  };
}

/** The tier whose floor a total reaches. */
export function bandOf(total: number, { tiers, lowest }: ScoredTerms): Stars {
  return tiers.reduce<Stars>((band, { floor, stars }) => (total >= floor ? stars : band), lowest);
}

function byState(heading: Heading): Readonly<Record<Verdict, Finding>> {
  const found = (state: Verdict): Finding => Object.freeze(makeFinding(heading, state));
  return {
    met: found("met"),
    unmet: found("unmet"),
    unknown: found("unknown"),
    "not-applicable": found("not-applicable"),
  };
}
