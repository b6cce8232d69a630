import { type AwardOptions, assessEntry, type EntryFacts, type Level } from "../../src/award/index.js";
import type { Assessment } from "../../src/kernel/assessment.js";

/** A period in which neither the rules on selection nor those on the entrant change. */
export interface Era {
  readonly name: string;
  readonly first: string;
  readonly last: string;
  readonly regimes: readonly string[];
  /** The lowest level. */
  readonly lowest: Level;
  /** The day on which entries of these tests are filed. */
  readonly on: string;
  /** A day of issue whose certificate is valid on that day. */
  readonly issuedOn: string;
}

export const first: Era = {
  name: "Thông tư 26/2014",
  first: "2014-10-21",
  last: "2018-08-15",
  regimes: ["award.circular-26-2014", "people.circular-46-2012"],
  lowest: "district",
  on: "2016-05-10",
  issuedOn: "2015-03-02",
};

export const second: Era = {
  name: "Thông tư 14/2018",
  first: "2018-08-16",
  last: "2025-06-30",
  regimes: ["award.circular-14-2018", "people.circular-46-2012"],
  lowest: "district",
  on: "2022-05-10",
  issuedOn: "2020-03-02",
};

export const third: Era = {
  name: "Thông tư 38/2025",
  first: "2025-07-01",
  last: "2025-10-14",
  regimes: ["award.circular-38-2025", "people.circular-46-2012"],
  lowest: "commune",
  on: "2025-08-10",
  issuedOn: "2023-03-02",
};

export const fourth: Era = {
  name: "Thông tư 38/2025, Nghị định 235/2025",
  first: "2025-10-15",
  last: "2199-12-31",
  regimes: ["award.circular-38-2025", "people.decree-235-2025"],
  lowest: "commune",
  on: "2026-05-10",
  issuedOn: "2024-03-02",
};

/** Oldest first. */
export const eras: readonly Era[] = [first, second, third, fourth];

/** The level below, whose certificate a level asks for. */
const below: Readonly<Record<"province" | "region" | "nation", Level>> = {
  province: "district",
  region: "province",
  nation: "region",
};

/** Everything that any period asks of an entry at the lowest level, answered so that it may enter. */
export const entry: Omit<EntryFacts, "level"> = {
  establishment: {
    legalForm: "cooperative",
    lawfullySetUp: true,
    producesDirectly: true,
    place: {
      unit: "commune",
      centrallyRunCity: false,
      recognisedCraftVillage: false,
      former: { unit: "commune" },
    },
  },
  product: {
    form: "single",
    industrial: true,
    ownMake: true,
    copied: false,
    conformity: {
      intellectualProperty: true,
      industrialProperty: true,
      quality: true,
      occupationalSafety: true,
      foodSafety: true,
      environment: true,
    },
    seriesProduction: true,
    oneOff: false,
    meetsDemand: true,
  },
};

/** The same at a level, with all that must come from the level below. */
export function entryAt(era: Era, level: Level): EntryFacts {
  if (level === "commune" || level === "district") return { ...entry, level };
  return {
    ...entry,
    level,
    certificates: [{ level: below[level], issuedOn: era.issuedOn }],
    lowerLevel: { requested: true, listed: true },
  };
}

/** Assesses an entry on the day of a period. */
export const enter = (
  era: Era,
  facts: EntryFacts,
  more: Partial<AwardOptions> = {},
): Assessment<"eligible" | "ineligible"> => assessEntry(facts, { on: era.on, ...more });
