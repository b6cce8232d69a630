import { type Branded, brand } from "../kernel/brand.js";
import type { Gap } from "../kernel/field.js";
import type { Given } from "../kernel/input.js";
import type { Faults } from "../kernel/read.js";
import { investorFields as fields, scoreGroups } from "./investor-fields.js";
import type { InvestorCandidate, InvestorSelectionFacts, ScoreSheet } from "./investor-inputs.js";
import { type Agreed, ceilingOf, readAgreed, readMarks } from "./investor-marks.js";
import type { ScoreGroup } from "./regimes/investor.js";

/** A candidate, read: the sum of the members' marks as far as it is known, in units of 0.0001 point. */
export interface Candidate {
  readonly name: string;
  /** Where it stands in the input. */
  readonly path: string;
  readonly dossier: boolean | undefined;
  /** How many members marked it; one where the sheets are not known. */
  readonly members: number;
  readonly least: number;
  readonly most: number;
  /** The marks that were not given. */
  readonly gaps: readonly Gap[];
}

/** What the council has before it, read; `undefined` where not given. */
export interface Selection {
  readonly partnership: boolean | undefined;
  readonly chairProposal: string | undefined;
  readonly candidates: readonly Candidate[] | undefined;
}

/** What a council has before it, checked once. */
export type ParsedInvestorSelection = Branded<Selection, "investor-selection">;

type AgreedByGroup = Readonly<Record<ScoreGroup, Agreed>>;

/** Builds the facts, from input of the right shape. */
export function buildInvestorSelection(
  input: InvestorSelectionFacts,
  faults: Faults,
): ParsedInvestorSelection {
  const { subCriteria } = input;
  const agreed: AgreedByGroup = {
    infrastructure: readAgreed(subCriteria?.infrastructure, "infrastructure", faults),
    environment: readAgreed(subCriteria?.environment, "environment", faults),
    capacity: readAgreed(subCriteria?.capacity, "capacity", faults),
    finance: readAgreed(subCriteria?.finance, "finance", faults),
  };
  const names = new Set<string>();
  const candidates = input.candidates?.map((candidate, index) =>
    readCandidate(candidate, `candidates[${index}]`, names, agreed, faults),
  );
  const chairProposal = input.chairProposal ?? undefined;
  if (chairProposal !== undefined && candidates !== undefined && !names.has(chairProposal)) {
    faults.add("chairProposal", "not-a-choice");
  }
  return brand<"investor-selection", Selection>({
    partnership: input.publicPrivatePartnership ?? undefined,
    chairProposal,
    candidates,
  });
}

function readCandidate(
  given: InvestorCandidate,
  path: string,
  names: Set<string>,
  agreed: AgreedByGroup,
  faults: Faults,
): Candidate {
  const name = readName(given.name, `${path}.name`, names, faults);
  const dossier = given.dossierMeetsDecree ?? undefined;
  const sheets = given.sheets ?? undefined;
  if (sheets === undefined) {
    const most = scoreGroups.reduce((sum, group) => sum + agreed[group].most, 0);
    const gaps = [{ path: `${path}.sheets`, field: fields.sheets }];
    return { name, path, dossier, members: 1, least: 0, most, gaps };
  }
  if (sheets.length === 0) faults.add(`${path}.sheets`, "empty");
  const members = new Set<string>();
  const gaps: Gap[] = [];
  let least = 0;
  let most = 0;
  for (const [index, sheet] of sheets.entries()) {
    const at = `${path}.sheets[${index}]`;
    checkMember(sheet, at, members, faults);
    for (const group of scoreGroups) {
      const marks = readMarks(sheet, at, group, agreed[group], faults);
      least += marks.least;
      most += marks.most;
      gaps.push(...marks.gaps);
    }
  }
  return { name, path, dossier, members: sheets.length, least, most, gaps };
}

function readName(given: Given<string>, path: string, names: Set<string>, faults: Faults): string {
  const name = given ?? "";
  if (name === "") faults.add(path, "missing");
  else if (names.has(name)) faults.add(path, "duplicate");
  names.add(name);
  return name;
}

function checkMember({ member }: ScoreSheet, at: string, members: Set<string>, faults: Faults): void {
  if (member === undefined || member === null) return;
  if (members.has(member)) faults.add(`${at}.member`, "duplicate");
  members.add(member);
}

/** The most points that one member can give. */
export const mostOfMember: number = /* @__PURE__ */ (() =>
  scoreGroups.reduce((sum, group) => sum + ceilingOf(group), 0))();
