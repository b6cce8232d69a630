import { isDay } from "../calendar/day.js";
import type { Notice } from "../kernel/assessment.js";
import { brand } from "../kernel/brand.js";
import type { Citation, Verification } from "../kernel/citation.js";
import type { Given } from "../kernel/input.js";
import { figure, type Place } from "../kernel/place.js";
import type { Faults } from "../kernel/read.js";
import type { Unit } from "../kernel/value.js";
import { figureUnits } from "../quantity/amount-source.js";
import { type Measure, readScaled, scaledText } from "../quantity/decimal.js";
import { faultIssue } from "../quantity/fault.js";
import { percentPlaces, shareOf, whole } from "../support/share.js";
import { none, type Term, unknown, value } from "../support/term.js";
import { capId } from "./cap-id.js";
import { eraOn } from "./eras.js";
import { prepareItemNorm } from "./item-norm.js";
import { type ItemEntry, indexOfItem, itemEntries } from "./items.js";
import type { LocalFigure, LocalNormInput, LocalNormsInput } from "./local-inputs.js";
import type { LocalNorm, LocalNormList, LocalNorms } from "./local-norms.js";
import type { Loose } from "./loose.js";
import type { NormRow } from "./norm-row.js";
import { noticeOf } from "./notices.js";
import { provinceKey } from "./province-key.js";
import { interestTerms } from "./regimes/circular-28-2018.js";
import { unitsMeasure } from "./support-facts.js";

const rateMeasure: Measure = { places: percentPlaces, most: whole, negative: false };
/** The highest cap of a unit, so that lifted caps of all units stay exact: a limit of the library. */
const capMeasure: Measure = {
  places: 0,
  most: Math.floor(Number.MAX_SAFE_INTEGER / (2 * unitsMeasure.most)),
  negative: false,
};

/** The document that a norm stands in, with its territory and days. */
interface Source {
  readonly document: string;
  readonly verification: Verification;
  readonly territory: readonly string[];
  readonly from: string;
  readonly to: string | null;
}

type Input = Loose<Omit<LocalNormsInput, "norms">> & {
  readonly norms?: Given<readonly Loose<LocalNormInput>[]>;
};

/** Builds the norms of a province out of input of the right shape. */
export function buildLocalNorms(input: Input, faults: Faults): LocalNorms {
  const source = sourceOf(input, faults);
  const seen = new Set<string>();
  const norms = listOf(input.norms, "norms", faults).flatMap((norm, index) => {
    const at = `norms[${index}].`;
    const entry = itemEntries[indexOfItem.get(norm.item ?? "") ?? -1];
    if (entry === undefined) {
      faults.add(`${at}item`, "missing");
      return [];
    }
    if (seen.has(entry.item)) faults.add(`${at}item`, "duplicate");
    seen.add(entry.item);
    return [localNorm(norm, entry, at, source, faults)];
  });
  return brand<"local-norms", LocalNormList>({
    document: source.document,
    norms,
    notices: norms.flatMap(({ notices }) => notices),
  });
}

function sourceOf(input: Input, faults: Faults): Source {
  const { document, verification, from } = input;
  const to = input.to ?? null;
  if ((document ?? undefined) === undefined) faults.add("document", "missing");
  else if (document?.trim() === "") faults.add("document", "empty");
  if ((verification ?? undefined) === undefined) faults.add("verification", "missing");
  const territory = listOf(input.territory, "territory", faults).map(provinceKey);
  for (const [index, key] of territory.entries()) if (key === "") faults.add(`territory[${index}]`, "empty");
  if ((from ?? undefined) === undefined) faults.add("from", "missing");
  else if (!isDay(from)) faults.add("from", "not-a-day");
  if (to !== null && !isDay(to)) faults.add("to", "not-a-day");
  else if (to !== null && isDay(from) && to <= from) faults.add("to", "out-of-order");
  return {
    document: document ?? "",
    verification: verification ?? "unverified",
    territory,
    from: from ?? "",
    to,
  };
}

function listOf<Entry>(given: Given<readonly Entry[]>, path: string, faults: Faults): readonly Entry[] {
  const list = given ?? [];
  if (list.length === 0) faults.add(path, given === undefined || given === null ? "missing" : "empty");
  return list;
}

function localNorm(
  norm: Loose<LocalNormInput>,
  entry: ItemEntry,
  at: string,
  { document, verification, territory, from, to }: Source,
  faults: Faults,
): LocalNorm {
  const place: Place = { citation: citationOf(document, norm), verification };
  const rate = termOf(norm.ratePercent, "percent", rateMeasure, place, `${at}ratePercent`, faults);
  const cap = termOf(norm.capDong, "dong", capMeasure, place, `${at}capDong`, faults);
  if ((norm.unit ?? entry.unit) !== entry.unit) faults.add(`${at}unit`, "conflict");
  // A prize pays for no cost: there is nothing that a rate could be taken of, and only a cap limits it.
  if (entry.unit === "product") {
    if (rate.kind === "value") faults.add(`${at}ratePercent`, "conflict");
    if (cap.kind === "none") faults.add(`${at}capDong`, "conflict");
  }
  // Interest counts by years under a local norm, too: by those of the national one.
  const interest = entry.item === "relocationInterest" ? interestTerms : {};
  const row: NormRow = { place, rate, cap, ...interest };
  return {
    norm: prepareItemNorm(entry, row, null),
    territory,
    from,
    to,
    early: from,
    late: to,
    capital: null,
    notices: isDay(from) ? aboveNational(entry, row, from) : [],
  };
}

function citationOf(document: string, { article, clause, point }: Loose<LocalNormInput>): Citation {
  return {
    document,
    ...(typeof article === "string" ? { article } : {}),
    ...(typeof clause === "string" ? { clause } : {}),
    ...(typeof point === "string" ? { point } : {}),
  };
}

function termOf(
  given: Given<LocalFigure>,
  unit: Unit,
  measure: Measure,
  place: Place,
  path: string,
  faults: Faults,
): Term {
  if (given === undefined || given === null) {
    faults.add(path, "missing");
    return unknown;
  }
  if (given === "none") return none;
  if (given === "unknown") return unknown;
  const units = readScaled(given, measure.places, measure);
  if (typeof units === "number") return value(figure(scaledText(units, measure.places), unit, place));
  faults.note(faultIssue(path, units, measure));
  return unknown;
}

/** The notice that a figure is above the national one of the first day. */
function aboveNational({ item }: ItemEntry, { rate, cap }: NormRow, from: string): readonly Notice[] {
  const row = eraOn(from)?.norms?.rows[item];
  if (row === undefined) return [];
  const national = amountOf(row.cap, 0);
  const lifted = row.line === undefined ? national : shareOf(national, figureUnits(row.line, percentPlaces));
  const above =
    amountOf(rate, percentPlaces) > amountOf(row.rate, percentPlaces) || amountOf(cap, 0) > lifted;
  return above ? [noticeOf("above-national", capId, row.place.citation)] : [];
}

/** What a term allows; a term that is not known is neither above nor below another. */
function amountOf(term: Term, places: number): number {
  if (term.kind === "value") return figureUnits(term.figure, places);
  return term.kind === "none" ? Number.POSITIVE_INFINITY : Number.NaN;
}
