import { type Branded, brand } from "../kernel/brand.js";
import { present } from "../kernel/invariant.js";
import type { Faults } from "../kernel/read.js";
import { ratingRegimes } from "./regimes/rating/regimes.js";
import { tiers } from "./regimes/rating/terms.js";
import type { ProductSet, Rubric, SheetCriterion } from "./rubric.js";
import {
  type Chosen,
  firstOption,
  isOpen,
  isSkipped,
  noneLetter,
  noneMet,
  notGiven,
  type ScoredCriterion,
  type Standing,
  standingOf,
} from "./scored-criterion.js";
import { type ScoredSet, scoredSet } from "./scored-set.js";
import { type SheetFault, sheetIssue } from "./sheet-faults.js";

/** A sheet, read against the form of its product set. */
export interface Sheet {
  readonly form: ScoredSet;
  /** By index of the criterion: what was chosen, and how the criterion stands with that. */
  readonly chosen: readonly Chosen[];
  /** By index of the criterion, where one was stated: the case. */
  readonly cases: ReadonlyMap<number, string>;
  readonly standings: readonly Standing[];
  /** The criteria that apply, or may, and of which nothing was chosen. */
  readonly blanks: readonly ScoredCriterion[];
  /** Indices of the rules that stand against the product; `undefined` when nothing was said of them. */
  readonly against: readonly number[] | undefined;
  /** The highest tier whose minimums beside the form are met. */
  readonly minimums: number | undefined;
}

/** A sheet that was checked once and can be rated many times. */
export type ParsedSheet = Branded<Sheet, "sheet">;

/** A sheet whose set and letters were not looked at yet. */
export interface UnreadSheet {
  readonly set?: unknown;
  readonly options?: unknown;
  readonly cases?: unknown;
  readonly grounds?: readonly unknown[] | null | undefined;
  readonly minimums?: unknown;
}

/** Reads a sheet against its form; `undefined` when its product set is not known. */
export function buildSheet(input: UnreadSheet, rubric: Rubric, faults: Faults): ParsedSheet | undefined {
  const set = readSet(input.set, rubric, "set", faults);
  const minimums = readMinimums(input.minimums, faults);
  if (set === undefined) return undefined;
  const form = scoredSet(set);
  const cases = readCases(form, input.cases, "cases", faults);
  const chosen = readChosen(form, input.options, cases, "options", faults);
  const standings = standingsOf(form, chosen);
  return brand<"sheet", Sheet>({
    form,
    chosen,
    cases,
    standings,
    blanks: blanksOf(form, chosen, standings),
    against: readGrounds(form, input.grounds, faults),
    minimums,
  });
}

/** The product set that a sheet names. */
export function readSet(
  given: unknown,
  rubric: Rubric,
  path: string,
  faults: Faults,
): ProductSet | undefined {
  if (given === undefined || given === null) {
    faults.add(path, "missing");
    return undefined;
  }
  const set = setOf(given, rubric);
  if (typeof set === "object") return set;
  faults.note(sheetIssue(path, set));
  return undefined;
}

/** Numbers are ids without the decision: 5 is `"decision-26-2026-5"` under that decision. */
function setOf(given: unknown, rubric: Rubric): ProductSet | SheetFault {
  if (typeof given === "number") return rubric.productSet(given) ?? "unknown-set";
  if (typeof given !== "string") return "unknown-set";
  const set = rubric.productSet(Number(given.slice(given.lastIndexOf("-") + 1)));
  if (set?.id === given) return set;
  const elsewhere = ratingRegimes.some(
    (terms) => terms.rubric !== rubric.id && given.startsWith(`${terms.rubric}-`),
  );
  return elsewhere ? "other-regime" : "unknown-set";
}

/** No case was stated. */
export const noCases: ReadonlyMap<number, string> = /* @__PURE__ */ new Map<number, string>();

/** Reads cases; `path` is where they stand in the input. */
export function readCases(
  form: ScoredSet,
  given: unknown,
  path: string,
  faults: Faults,
): ReadonlyMap<number, string> {
  if (given === undefined || given === null) return noCases;
  const cases = new Map<number, string>();
  readEach(form, given, path, faults, ({ index, criterion }, value) => {
    const found = criterion.cases.find(({ id }) => id === value);
    if (found === undefined) return "unknown-case";
    cases.set(index, found.id);
    return null;
  });
  return cases;
}

/** Reads letters; `path` is where they stand in the input. */
export function readChosen(
  form: ScoredSet,
  given: unknown,
  cases: ReadonlyMap<number, string>,
  path: string,
  faults: Faults,
): readonly Chosen[] {
  const chosen: Chosen[] = new Array<Chosen>(form.criteria.length).fill(notGiven);
  for (const [index, id] of cases) {
    const { options, cases: all } = present(form.criteria[index], "a case is one of a criterion").criterion;
    chosen[index] = firstOption + options.length + all.findIndex((one) => one.id === id);
  }
  readEach(form, given, path, faults, ({ index, criterion }, value) => {
    const found = readLetter(value, criterion, cases.get(index));
    if (typeof found === "string") return found;
    chosen[index] = found;
    return null;
  });
  return chosen;
}

/** How all criteria stand; one that another depends on comes before it. */
export function standingsOf(
  { criteria, dependents }: ScoredSet,
  chosen: readonly Chosen[],
): readonly Standing[] {
  if (dependents.length === 0) return chosen;
  const standings = [...chosen];
  for (const one of dependents) {
    const { index, leader } = one;
    const of = present(criteria[leader], "a criterion depends on one of the form");
    const standing = present(standings[leader], "every criterion stands somehow");
    standings[index] = standingOf(
      one,
      present(chosen[index], "every criterion has a choice"),
      present(of.least[standing], "every standing has points"),
      present(of.most[standing], "every standing has points"),
    );
  }
  return standings;
}

/** The criteria that apply, or may, and of which nothing was chosen. */
export function blanksOf(
  { criteria }: ScoredSet,
  chosen: readonly Chosen[],
  standings: readonly Standing[],
): readonly ScoredCriterion[] {
  return criteria.filter(
    (one) =>
      isOpen(one, present(chosen[one.index], "every criterion has a choice")) &&
      !isSkipped(one, present(standings[one.index], "every criterion stands somehow")),
  );
}

/** Reads what stands under the codes of criteria; `readOne` gives back the fault that it finds. */
function readEach(
  { byCode }: ScoredSet,
  given: unknown,
  path: string,
  faults: Faults,
  readOne: (scored: ScoredCriterion, value: unknown) => SheetFault | null,
): void {
  if (given === undefined || given === null) return;
  if (!isRecord(given)) {
    faults.add(path, "not-an-object");
    return;
  }
  for (const code of Object.keys(given)) {
    const value = given[code];
    if (value === undefined || value === null) continue;
    const scored = byCode.get(code);
    const fault = scored === undefined ? "unknown-criterion" : readOne(scored, value);
    if (fault !== null) faults.note(sheetIssue(`${path}.${code}`, fault));
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const letters = "abcdefghijklmnopqrstuvwxyz";

/** A letter, or "none"; its case must be the one that was stated. */
function readLetter(
  given: unknown,
  { options }: SheetCriterion,
  stated: string | undefined,
): Chosen | SheetFault {
  if (typeof given === "number") return "points-not-letter";
  if (typeof given !== "string") return "unknown-option";
  if (given === noneLetter) return noneMet;
  const index = letters.indexOf(given);
  const option = options[index];
  if (option?.letter !== given) return "unknown-option";
  return stated !== undefined && stated !== option.case ? "other-case" : firstOption + index;
}

/** Ids of the rules that stand against the product; those that follow from the points are not stated. */
export function readGrounds(
  { stated }: ScoredSet,
  given: UnreadSheet["grounds"],
  faults: Faults,
): readonly number[] | undefined {
  if (given === undefined || given === null) return undefined;
  const against: number[] = [];
  for (const [place, id] of given.entries()) {
    const index = typeof id === "string" ? stated.get(id) : undefined;
    if (index === undefined) faults.note(sheetIssue(`grounds[${place}]`, "unknown-ground"));
    else if (against.includes(index)) faults.add(`grounds[${place}]`, "duplicate");
    else against.push(index);
  }
  return against;
}

/** The highest tier whose minimums beside the form are met. */
export function readMinimums(given: unknown, faults: Faults): number | undefined {
  if (given === undefined || given === null) return undefined;
  const tier = tiers.find((one) => String(one) === String(given));
  if (tier === undefined) faults.add("minimums", "not-a-choice");
  return tier;
}
