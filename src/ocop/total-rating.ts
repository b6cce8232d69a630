import { defaultAccept } from "../kernel/accept.js";
import type { Assessment, Finding, MissingFact, Notice, Reason } from "../kernel/assessment.js";
import { verificationRank } from "../kernel/citation.js";
import { type FaultCode, messageOf } from "../kernel/fault.js";
import { type Heading, makeFinding, makeGroup } from "../kernel/finding.js";
import { withheldText } from "../kernel/gather.js";
import { present } from "../kernel/invariant.js";
import type { Issue } from "../kernel/issue.js";
import type { Text } from "../kernel/text.js";
import type { Value } from "../kernel/value.js";
import { scaledText } from "../quantity/decimal.js";
import { scoreMeasure } from "../quantity/score.js";
import { decided, missingFact, undetermined } from "./answer.js";
import type { RatingOptions } from "./rating-options.js";
import { ratingStanding, type SelectedRegime, selectTerms } from "./rating-regime.js";
import type { Stars } from "./regimes/rating/terms.js";
import { type ScoredBands, scoredBands, type TotalBand } from "./scored-bands.js";
import { signOfFloor, stateOf } from "./signs.js";
import type { ParsedTotal, Total } from "./total-facts.js";
import { partFields, totalField } from "./total-fields.js";

/** What a published result that is not complete, or a band that is not verified, leaves possible. */
export interface PossibleBand {
  /** Every band that is still possible, in ascending order. */
  readonly bands: readonly Stars[];
  /** Fewest and most points, as plain decimal text. */
  readonly total: { readonly least: string; readonly most: string };
}

/** The answer to a published result. */
export type TotalAssessment = Assessment<TotalBand, PossibleBand>;

const at = "ocop.band";

const gatesAside: Notice = {
  code: "gates-aside",
  kind: "scope",
  at,
  text: {
    vi: "Chỉ biết điểm, không biết lựa chọn: yêu cầu tối thiểu có thể kéo hạng sao thấp hơn khung điểm.",
    en: "Points alone are known, not the options chosen: gates may hold the stars below the band.",
  },
};

const bandStanding = /* @__PURE__ */ ratingStanding(at, [gatesAside]);

/**
 * Places a parsed result in its band: the twin of `rateTotal` for bulk work, without checking again.
 *
 * @param total - made by `parseTotal`
 * @param options - the day of filing, and further days
 * @returns the same answer, byte for byte, as `rateTotal` gives for the same input
 *
 * @example
 * ```ts
 * import { parseTotal, rateParsedTotal } from "vn-rural-industry/ocop";
 *
 * const total = parseTotal({ parts: { A: 33.5, B: 20, C: 16.5 } });
 * const answer = total.ok ? rateParsedTotal(total.value, { on: "2026-09-01" }) : total;
 * "outcome" in answer && answer.outcome; // => { band: 4 }
 * ```
 */
export function rateParsedTotal(total: ParsedTotal, options: RatingOptions): TotalAssessment {
  const selected = selectTerms(options, bandStanding);
  if (!selected.ok) return selected.answer;
  const terms = scoredBands(selected.terms);
  const accepted = verificationRank[options.accept ?? defaultAccept];
  const { whole } = total;
  if (total.hasParts || (whole !== null && whole.units > terms.total)) {
    const issues = issuesOf(total, terms);
    if (issues.length > 0) return { status: "invalid", issues };
  }
  const { least, most } = rangeOf(total, terms);
  const [lowest, highest] = [lowestOf(least, accepted, terms), highestOf(most, accepted, terms)];
  if (whole === null || lowest !== highest) {
    return openAnswer({ total, least, most, lowest, highest, accepted }, terms, options, selected);
  }
  return placed(whole, lowest, terms, options, selected);
}

/** The band of a known total. */
function placed(
  { units, value }: NonNullable<Total["whole"]>,
  place: number,
  { bands, heading }: ScoredBands,
  { on }: RatingOptions,
  { regimes, notices }: SelectedRegime,
): TotalAssessment {
  const band = present(bands[place], everyTotal);
  const next = bands[place + 1];
  const children: Finding[] = [makeFinding(band.heading, "met", value, band.required)];
  if (next !== undefined) {
    const shortfall = {
      value: scaledText(next.least - units, scoreMeasure.places),
      unit: "point",
      exclusive: false,
    } as const;
    children.push(makeFinding(next.heading, "unmet", value, next.required, shortfall));
  }
  const finding = makeGroup(heading, "met", children);
  const all = units > band.covered ? [betweenBands(band.heading), ...notices] : notices;
  return decided({ on, regimes, headline: band.headline, finding, notices: all }, band.outcome);
}

const everyTotal = "every total has its band";

interface Open {
  readonly total: Total;
  readonly least: number;
  readonly most: number;
  readonly lowest: number;
  readonly highest: number;
  readonly accepted: number;
}

/** Parts are missing, or what bounds the bands is not verified well enough. */
function openAnswer(
  { total, least, most, lowest, highest, accepted }: Open,
  { bands, heading }: ScoredBands,
  { on }: RatingOptions,
  { regimes, notices }: SelectedRegime,
): TotalAssessment {
  const observed = total.whole?.value ?? rangeValue(least, most);
  const floors = bands.slice(1);
  const children = floors.map(({ heading: of, required, rank, least: floor }) =>
    makeFinding(
      of,
      rank > accepted ? "unknown" : stateOf(signOfFloor(floor, least, most)),
      observed,
      required,
    ),
  );
  const finding = makeGroup(heading, lowest === highest ? "met" : "unknown", children);
  if (lowest === highest) {
    const { headline, outcome } = present(bands[lowest], everyTotal);
    return decided({ on, regimes, headline, finding, notices }, outcome, missingFrom(total, heading));
  }
  const because: readonly Reason[] = bands
    .slice(lowest + 1, highest + 1)
    .filter(({ rank }) => rank > accepted)
    .map(({ heading: { id, citation } }) => ({ kind: "withheld", at: id, text: withheldText, citation }));
  const possible: PossibleBand = {
    bands: bands.slice(lowest, highest + 1).map(({ stars }) => stars),
    total: { least: scaledText(least, scoreMeasure.places), most: scaledText(most, scoreMeasure.places) },
  };
  const answer = { on, regimes, headline: openHeadline, finding, notices };
  return undetermined(answer, missingFrom(total, heading), because, possible);
}

const openHeadline: Text = /* @__PURE__ */ Object.freeze({
  vi: "Chưa thể kết luận khung điểm.",
  en: "The band of the total cannot be decided yet.",
});

/** The highest band whose floor is surely reached. */
function lowestOf(least: number, accepted: number, { bands }: ScoredBands): number {
  let place = 0;
  for (const [index, band] of bands.entries()) {
    if (band.rank <= accepted && least >= band.least) place = index;
  }
  return place;
}

/** The highest band that is not surely out of reach. */
function highestOf(most: number, accepted: number, { bands }: ScoredBands): number {
  let place = 0;
  for (const [index, band] of bands.entries()) {
    if (band.rank > accepted || most >= band.least) place = index;
  }
  return place;
}

/** From what to what the total can be: a part that is missing earns between nothing and its maximum. */
function rangeOf({ whole, parts }: Total, { parts: most }: ScoredBands): { least: number; most: number } {
  if (whole !== null) return { least: whole.units, most: whole.units };
  const known = partCodes.map((code) => parts[code]);
  return {
    least: sum(known.map((part) => part ?? 0)),
    most: sum(known.map((part, index) => part ?? most[present(partCodes[index], "a part")])),
  };
}

const partCodes = ["A", "B", "C"] as const;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}

function rangeValue(least: number, most: number): Value {
  const { places } = scoreMeasure;
  return { kind: "range", least: scaledText(least, places), most: scaledText(most, places), unit: "point" };
}

/** Points above what the form can give, and a total that the parts cannot come to. */
function issuesOf(total: Total, terms: ScoredBands): readonly Issue[] {
  const { whole, given, parts } = total;
  const issues: Issue[] = [];
  const add = (path: string, code: FaultCode) => issues.push({ path, code, message: messageOf(code) });
  for (const code of partCodes) {
    if ((parts[code] ?? 0) > terms.parts[code]) add(`parts.${code}`, "above-ceiling");
  }
  if (whole !== null && given) {
    const { most } = rangeOf({ ...total, whole: null }, terms);
    if (whole.units > terms.total) add("total", "above-ceiling");
    else if (issues.length === 0 && whole.units > most) add("total", "totals-disagree");
  }
  return issues;
}

/** What was not given: the total, or what it could be added up from. */
function missingFrom({ whole, parts }: Total, { citation }: Heading): readonly MissingFact[] {
  if (whole !== null) return [];
  const open = partCodes.filter((code) => parts[code] === undefined).map((code) => partFields[code]);
  return [totalField, ...open].map((field) => missingFact(field, citation));
}

/** Whole-number bands leave gaps between them; a mean that falls there is in none. */
export function betweenBands({ id: at, citation }: Heading): Notice {
  return {
    code: "between-bands",
    kind: "reading",
    at,
    text: {
      vi: "Điểm nằm giữa hai khung điểm nguyên nên không thuộc khung nào theo câu chữ; ở đây lấy khung dưới.",
      en: "The points lie between two whole-number bands, in neither by the letter; the lower one is taken here.",
    },
    citation,
    alternative: null,
  };
}
