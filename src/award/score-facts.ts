import { type Branded, brand } from "../kernel/brand.js";
import type { Gap } from "../kernel/field.js";
import type { Given, Numeric } from "../kernel/input.js";
import type { Faults } from "../kernel/read.js";
import { readUnits } from "../quantity/read-units.js";
import { countMeasure } from "./count-measure.js";
import type { ScoreGroup } from "./criteria/terms.js";
import { type Frame, type Marks, mostOfJuror, readFrame, readMarks } from "./marks.js";
import { entrySheetFields, type SheetFields, scoreFields } from "./score-fields.js";
import type { JurySheet, RankingFacts, RoundEntry, ScoreFacts } from "./score-inputs.js";

/** One sheet, read. */
export type Sheet = Readonly<Record<ScoreGroup, Marks>>;

/** The sheets of one product, read. */
export interface Scores {
  readonly jurors: number | undefined;
  /** `undefined` while the sheets are not known. */
  readonly sheets: readonly Sheet[] | undefined;
  /** How many sheets; one where they are not known. */
  readonly count: number;
  /** The sum of all marks, at least and at most. */
  readonly least: number;
  readonly most: number;
  readonly gaps: readonly Gap[];
}

/** Sheets of one product that were checked once. */
export type ParsedScores = Branded<Scores, "scores">;

/** A product of a round, read. */
export interface Ranked {
  readonly name: string;
  /** Where it stands in the input. */
  readonly path: string;
  readonly scores: Scores;
}

/** The products of a round, read. */
export interface Round {
  readonly jurors: number | undefined;
  readonly entries: readonly Ranked[] | undefined;
}

/** The products of a round that were checked once. */
export type ParsedRanking = Branded<Round, "ranking">;

/** Builds the sheets of one product, from input of the right shape. */
export function buildScores(input: ScoreFacts, faults: Faults): ParsedScores {
  const jurors = readJurors(input.jurors, faults);
  const frame = readFrame(input, faults);
  return brand<"scores", Scores>(readSheets(input.sheets, "", jurors, frame, scoreFields, faults));
}

/** Builds the products of a round, from input of the right shape. */
export function buildRanking(input: RankingFacts, faults: Faults): ParsedRanking {
  const jurors = readJurors(input.jurors, faults);
  const frame = readFrame(input, faults);
  const names = new Set<string>();
  return brand<"ranking", Round>({
    jurors,
    entries: input.entries?.map((entry, index) =>
      readEntry(entry, `entries[${index}]`, names, jurors, frame, faults),
    ),
  });
}

function readEntry(
  given: RoundEntry,
  path: string,
  names: Set<string>,
  jurors: number | undefined,
  frame: Frame,
  faults: Faults,
): Ranked {
  const name = given.name ?? "";
  if (name === "") faults.add(`${path}.name`, "missing");
  else if (names.has(name)) faults.add(`${path}.name`, "duplicate");
  names.add(name);
  return {
    name,
    path,
    scores: readSheets(given.sheets, `${path}.`, jurors, frame, entrySheetFields, faults),
  };
}

function readJurors(given: Given<Numeric>, faults: Faults): number | undefined {
  const jurors = readUnits(given, "jurors", countMeasure, faults);
  if (jurors === 0) faults.add("jurors", "not-positive");
  return jurors;
}

function readSheets(
  given: Given<readonly JurySheet[]>,
  prefix: string,
  jurors: number | undefined,
  frame: Frame,
  fields: SheetFields,
  faults: Faults,
): Scores {
  const path = `${prefix}sheets`;
  if (given === undefined || given === null) {
    const gaps = [{ path, field: fields.sheets }];
    return { jurors, sheets: undefined, count: 1, least: 0, most: mostOfJuror, gaps };
  }
  if (given.length === 0) faults.add(path, "empty");
  if (jurors !== undefined && given.length > jurors) faults.add(path, "beyond-whole");
  const names = new Set<string>();
  const sheets = given.map((sheet, index) => {
    const at = `${path}[${index}]`;
    checkJuror(sheet, at, names, faults);
    const read = (group: ScoreGroup): Marks => readMarks(sheet, at, group, frame, fields, faults);
    return {
      market: read("market"),
      economy: read("economy"),
      culture: read("culture"),
      other: read("other"),
    };
  });
  const marks = sheets.flatMap(({ market, economy, culture, other }) => [market, economy, culture, other]);
  return {
    jurors,
    sheets,
    count: sheets.length,
    least: marks.reduce((sum, { least }) => sum + least, 0),
    most: marks.reduce((sum, { most }) => sum + most, 0),
    gaps: marks.flatMap(({ gaps }) => gaps),
  };
}

function checkJuror({ juror }: JurySheet, at: string, names: Set<string>, faults: Faults): void {
  if (juror === undefined || juror === null) return;
  if (names.has(juror)) faults.add(`${at}.juror`, "duplicate");
  names.add(juror);
}
