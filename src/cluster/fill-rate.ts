import { defaultAccept } from "../kernel/accept.js";
import { decided, missingOf, undetermined } from "../kernel/answer.js";
import type { Assessment, Notice } from "../kernel/assessment.js";
import { isAccepted } from "../kernel/citation.js";
import { makeFinding } from "../kernel/finding.js";
import { withheldText } from "../kernel/gather.js";
import type { Place } from "../kernel/place.js";
import type { Text } from "../kernel/text.js";
import type { Value } from "../kernel/value.js";
import { formatPercent } from "../quantity/format.js";
import { type ExactRatio, exactRatio } from "./exact-ratio.js";
import type { ParsedExistingClusters, ParsedLand } from "./fill-rate-facts.js";
import { meanRate } from "./fill-rate-mean.js";
import { type Rate, rangeOfRate } from "./fill-rate-range.js";
import { isKnown, type LandSummary, rateOf as rateAsValue } from "./land-summary.js";
import { type DayOptions, lawOfDay, textNotObtained } from "./law-of-day.js";
import { unplannedLand } from "./regime-notices.js";
import { fillRateDefinitions } from "./regimes/fill-rate.js";

/** A fill rate (tỷ lệ lấp đầy) as an exact ratio, written as a percentage. */
export type FillRate = ExactRatio;

/** What a fill rate can be, at least and at most. */
export interface FillRateRange {
  readonly from: FillRate;
  readonly to: FillRate;
}

interface Asked {
  readonly at: string;
  readonly label: Text;
  readonly summary: LandSummary;
  /** Whether there is no cluster whose land could be filled. */
  readonly empty: boolean;
  readonly noticesOf: (rate: FillRate | null, place: Place) => readonly Notice[];
}

/**
 * The fill rate of parsed land: the twin of `fillRate` for bulk work, without checking again.
 *
 * @param land - made by `parseLand`
 * @param options - `on`: the day at which the rate is asked for
 * @returns the same answer, byte for byte, as `fillRate` gives for the same input
 *
 * @example
 * ```ts
 * import { parsedFillRate, parseLand } from "vn-rural-industry/cluster";
 *
 * const land = parseLand({ industrialHa: 20, leasedHa: 12, approvedHa: 0 });
 * const answer = land.ok ? parsedFillRate(land.value, { on: "2025-03-10" }) : land;
 * "outcome" in answer && answer.outcome?.rounded; // => "60"
 * ```
 */
export function parsedFillRate(
  land: ParsedLand,
  options: DayOptions,
): Assessment<FillRate | null, FillRateRange> {
  const label = { vi: "Tỷ lệ lấp đầy", en: "Fill rate" };
  return rateOf(
    { at: "cluster.fill-rate", label, summary: land, empty: false, noticesOf: () => [] },
    options,
  );
}

/**
 * The average fill rate of parsed clusters: the twin of `averageFillRate` for bulk work, without checking again.
 *
 * @param existing - made by `parseExistingClusters`
 * @param options - `on`: the day at which the rate is asked for
 * @returns the same answer, byte for byte, as `averageFillRate` gives for the same input
 *
 * @example
 * ```ts
 * import { parsedAverageFillRate, parseExistingClusters } from "vn-rural-industry/cluster";
 *
 * const existing = parseExistingClusters({ totals: { clusters: 2, industrialHa: 60, leasedHa: 33, approvedHa: 0 } });
 * const answer = existing.ok ? parsedAverageFillRate(existing.value, { on: "2025-03-10" }) : existing;
 * "outcome" in answer && answer.outcome?.rounded; // => "55"
 * ```
 */
export function parsedAverageFillRate(
  existing: ParsedExistingClusters,
  options: DayOptions,
): Assessment<FillRate | null, FillRateRange> {
  const { land, count, unplanned } = existing;
  const at = "cluster.average-fill-rate";
  return rateOf(
    {
      at,
      label: { vi: "Tỷ lệ lấp đầy trung bình", en: "Average fill rate" },
      summary: land,
      empty: count.range.most === 0,
      noticesOf: (rate, place) => [
        ...(rate === null ? [] : otherAverage(at, rate, meanRate(land.clusters), place)),
        ...(unplanned ? [unplannedLand(at)] : []),
      ],
    },
    options,
  );
}

function rateOf(asked: Asked, options: DayOptions): Assessment<FillRate | null, FillRateRange> {
  const { at, label, summary, noticesOf } = asked;
  const law = lawOfDay(options, at);
  if (!law.ok) return law.answer;
  const { regime, notices } = law;
  const { on, accept = defaultAccept } = options;
  const place = fillRateDefinitions[regime.id];
  if (place === undefined) return textNotObtained(on, regime);
  const heading = { id: at, label, ...place };
  const common = { on, regimes: [regime] };
  const rate = knownRate(asked);
  const observed = rate ? observedRate(asked) : undefined;
  if (!isAccepted(place.verification, accept)) {
    const finding = makeFinding(heading, "unknown", observed);
    const withheld = { kind: "withheld", at, text: withheldText, citation: place.citation } as const;
    return undetermined({ ...common, headline: unsaid(label), finding, notices }, [], [withheld], null);
  }
  if (rate === undefined) {
    const range = rangeOfRate(summary.bounds);
    const possible = { from: ratioOf(range.from), to: ratioOf(range.to) };
    const finding = makeFinding(heading, "unknown");
    const all = [...noticesOf(null, place), ...notices];
    return undetermined(
      { ...common, headline: between(label, possible), finding, notices: all },
      missingOf(summary.fill.gaps, place.citation),
      [],
      possible,
    );
  }
  const all = [...noticesOf(rate, place), ...notices];
  const finding = makeFinding(heading, rate === null ? "not-applicable" : "met", observed);
  return decided({ ...common, headline: said(label, rate), finding, notices: all }, rate, []);
}

/** The rate; `null` where there is no industrial land to fill, `undefined` while it is not known. */
function knownRate({ summary: { bounds }, empty }: Asked): FillRate | null | undefined {
  const { filled, industrial } = bounds;
  if (empty) return null;
  if (!isKnown(filled) || !isKnown(industrial)) return undefined;
  if (industrial.least === 0) return null;
  return ratioOf({ filled: filled.least, industrial: industrial.least });
}

function observedRate({ summary: { bounds } }: Asked): Value | undefined {
  return rateAsValue(bounds.filled.least, bounds.industrial.least);
}

function ratioOf({ filled, industrial }: Rate): FillRate {
  return exactRatio(BigInt(filled), BigInt(industrial), 100n);
}

function said({ vi, en }: Text, rate: FillRate | null): Text {
  return rate === null
    ? { vi: `${vi}: không có, vì không có đất công nghiệp.`, en: `${en}: none, for want of industrial land.` }
    : {
        vi: `${vi}: ${formatPercent(rate.rounded, "vi")}.`,
        en: `${en}: ${formatPercent(rate.rounded, "en")}.`,
      };
}

function between({ vi, en }: Text, { from, to }: FillRateRange): Text {
  const range = (locale: "vi" | "en", word: string): string =>
    `${formatPercent(from.rounded, locale)} ${word} ${formatPercent(to.rounded, locale)}`;
  return {
    vi: `${vi}: từ ${range("vi", "đến")}, chưa đủ dữ kiện.`,
    en: `${en}: ${range("en", "to")}, facts are missing.`,
  };
}

function unsaid({ vi, en }: Text): Text {
  return { vi: `${vi}: chưa thể kết luận.`, en: `${en}: cannot be decided yet.` };
}

/** The law does not define the average; the simple mean of the rates is the other reading. */
function otherAverage(
  at: string,
  weighted: FillRate,
  mean: FillRate | null,
  { citation }: Place,
): readonly Notice[] {
  if (mean?.numerator === weighted.numerator && mean.denominator === weighted.denominator) return [];
  const text = {
    vi: "Luật không định nghĩa tỷ lệ lấp đầy trung bình. Ở đây tính theo diện tích; trung bình cộng các tỷ lệ thì khác",
    en: "The law does not define the average fill rate. It is weighted by area here; the simple mean of the rates differs",
  };
  return [
    {
      code: "average-fill-rate-reading",
      kind: "reading",
      at,
      text:
        mean === null
          ? { vi: `${text.vi} và chưa tính được.`, en: `${text.en} and is not known.` }
          : {
              vi: `${text.vi}: ${formatPercent(mean.rounded, "vi")}.`,
              en: `${text.en}: ${formatPercent(mean.rounded, "en")}.`,
            },
      citation,
      alternative: mean,
    },
  ];
}
