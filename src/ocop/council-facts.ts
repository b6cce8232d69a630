import { type Branded, brand } from "../kernel/brand.js";
import type { Faults } from "../kernel/read.js";
import type { Rubric } from "./rubric.js";
import type { ScoredCriterion, Standing } from "./scored-criterion.js";
import { type ScoredSet, scoredSet } from "./scored-set.js";
import {
  blanksOf,
  noCases,
  readCases,
  readChosen,
  readGrounds,
  readMinimums,
  readSet,
  standingsOf,
  type UnreadSheet,
} from "./sheet-facts.js";
import { sheetIssue } from "./sheet-faults.js";

/** One member's sheet, read. */
export interface Member {
  readonly name: string | null;
  /** By index of the criterion: how it stands. */
  readonly standings: readonly Standing[];
  readonly blanks: readonly ScoredCriterion[];
}

/** The sheets of a council, read against the form of their product set. */
export interface Council {
  readonly form: ScoredSet;
  readonly members: readonly Member[];
  /** How criteria stand by what the council agrees on; `null` when it agreed on nothing. */
  readonly agreed: readonly Standing[] | null;
  readonly against: readonly number[] | undefined;
  readonly minimums: number | undefined;
}

/** The sheets of a council that were checked once and can be rated many times. */
export type ParsedCouncil = Branded<Council, "council">;

/** The sheets of a council whose sets and letters were not looked at yet. */
export interface UnreadCouncil extends Pick<UnreadSheet, "grounds" | "minimums"> {
  readonly sheets: readonly UnreadMember[];
  readonly agreed?: unknown;
}

interface UnreadMember extends Pick<UnreadSheet, "set" | "options" | "cases"> {
  readonly member?: string | null | undefined;
}

/** Reads the sheets of a council; `undefined` when no product set is known. */
export function buildCouncil(
  input: UnreadCouncil,
  rubric: Rubric,
  faults: Faults,
): ParsedCouncil | undefined {
  if (input.sheets.length === 0) faults.add("sheets", "empty");
  const minimums = readMinimums(input.minimums, faults);
  const sets = input.sheets.map(({ set }, place) => readSet(set, rubric, `sheets[${place}].set`, faults));
  const [set] = sets.filter((one) => one !== undefined);
  for (const [place, other] of sets.entries()) {
    if (other !== undefined && other !== set) faults.note(sheetIssue(`sheets[${place}].set`, "sets-differ"));
  }
  if (set === undefined) return undefined;
  const form = scoredSet(set);
  return brand<"council", Council>({
    form,
    members: input.sheets.flatMap((sheet, place) =>
      sets[place] === set ? [readMember(sheet, form, `sheets[${place}]`, faults)] : [],
    ),
    agreed: readAgreed(input.agreed, form, faults),
    against: readGrounds(form, input.grounds, faults),
    minimums,
  });
}

function readMember(
  { member = null, options, cases: given }: UnreadMember,
  form: ScoredSet,
  at: string,
  faults: Faults,
): Member {
  const cases = readCases(form, given, `${at}.cases`, faults);
  const chosen = readChosen(form, options, cases, `${at}.options`, faults);
  const standings = standingsOf(form, chosen);
  return { name: member, standings, blanks: blanksOf(form, chosen, standings) };
}

function readAgreed(given: unknown, form: ScoredSet, faults: Faults): readonly Standing[] | null {
  if (given === undefined || given === null) return null;
  return standingsOf(form, readChosen(form, given, noCases, "agreed", faults));
}
