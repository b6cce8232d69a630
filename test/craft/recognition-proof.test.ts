import { describe, expect, it } from "vitest";
import {
  assessCraftVillage,
  assessTraditionalCraft,
  assessTraditionalCraftVillage,
} from "../../src/craft/index.js";
import { departures } from "./enumerate.js";

type Facts = Readonly<Record<string, unknown>>;

const yesNo = [true, false];
const eligible = (met: boolean) => (met ? ("eligible" as const) : ("ineligible" as const));

const craftCells = (at: string) => ({
  [`${at}yearsInLocality`]: [50, "50.0001"],
  [`${at}stillDeveloping`]: yesNo,
  [`${at}culturalIdentity`]: yesNo,
  [`${at}knownArtisans`]: yesNo,
  [`${at}knownVillage`]: yesNo,
});

const isCraft = (facts: Facts, at: string) =>
  facts[`${at}yearsInLocality`] !== 50 &&
  facts[`${at}stillDeveloping`] === true &&
  facts[`${at}culturalIdentity`] === true &&
  (facts[`${at}knownArtisans`] === true || facts[`${at}knownVillage`] === true);

/** Of a thousand households just too few and just enough. */
const business = (percent: number) => ({
  "households.takingPart": [10 * percent - 1, 10 * percent],
  stableYears: ["1.9999", 2],
});

const households = { "households.total": 1000 };

const isBusy = (facts: Facts, percent: number) =>
  Number(facts["households.takingPart"]) >= 10 * percent && facts["stableYears"] === 2;

const surroundings = {
  "environment.protectionPlan": yesNo,
  "environment.selfManagedBody": yesNo,
  "environment.drainage": yesNo,
  "environment.centralTreatment": ["none", "meets", "fails"],
  "environment.gatheringPoint": yesNo,
  "environment.transportPlan": yesNo,
};

const isClean = (facts: Facts) =>
  facts["environment.protectionPlan"] === true &&
  facts["environment.selfManagedBody"] === true &&
  facts["environment.drainage"] === true &&
  facts["environment.centralTreatment"] !== "fails" &&
  (facts["environment.gatheringPoint"] === true || facts["environment.transportPlan"] === true);

describe("every combination of given and missing facts", () => {
  it("of a traditional craft from 2018 (Điều 5 khoản 2)", () => {
    const proof = {
      cells: { trade: ["salt", "other"], ...craftCells("") },
      law: (facts: Facts) => eligible(facts["trade"] === "salt" && isCraft(facts, "")),
      assess: (input: object) => assessTraditionalCraft(input, { on: "2026-05-04" }),
    };
    expect(departures(proof)).toEqual([]);
  });

  it("of a traditional craft under the rules of 2006", () => {
    const proof = {
      cells: craftCells(""),
      law: (facts: Facts) => eligible(isCraft(facts, "")),
      assess: (input: object) => assessTraditionalCraft(input, { on: "2018-05-31" }),
    };
    expect(departures(proof)).toEqual([]);
  });

  it("of a craft village under the rules of 2006", () => {
    const proof = {
      cells: { ...business(30), observesLaw: yesNo },
      fixed: households,
      law: (facts: Facts) => eligible(isBusy(facts, 30) && facts["observesLaw"] === true),
      assess: (input: object) => assessCraftVillage(input, { on: "2018-05-31" }),
    };
    expect(departures(proof)).toEqual([]);
  });

  it("of a craft village from 2018 (Điều 5 khoản 3)", () => {
    const proof = {
      cells: { ...business(20), "environment.conditionsMet": yesNo },
      fixed: households,
      law: (facts: Facts) => eligible(isBusy(facts, 20) && facts["environment.conditionsMet"] === true),
      assess: (input: object) => assessCraftVillage(input, { on: "2021-12-31" }),
    };
    expect(departures(proof)).toEqual([]);
  });

  it("of a craft village from 2022, with the environmental conditions of the law", () => {
    const proof = {
      cells: { ...business(20), ...surroundings },
      fixed: households,
      law: (facts: Facts) => eligible(isBusy(facts, 20) && isClean(facts)),
      assess: (input: object) => assessCraftVillage(input, { on: "2022-01-01" }),
    };
    expect(departures(proof)).toEqual([]);
  });

  it("of a traditional craft village under the rules of 2006, where a recognised craft spares share and years", () => {
    const proof = {
      cells: {
        ...business(30),
        observesLaw: yesNo,
        "craft.yearsInLocality": [50, "50.0001"],
        "craft.stillDeveloping": yesNo,
        "craft.knownVillage": yesNo,
        "craft.recognised": yesNo,
      },
      fixed: { ...households, "craft.culturalIdentity": true, "craft.knownArtisans": false },
      law: (facts: Facts) => {
        const fixed = { "craft.culturalIdentity": true, "craft.knownArtisans": false };
        const full = isBusy(facts, 30) && isCraft({ ...facts, ...fixed }, "craft.");
        return eligible(facts["observesLaw"] === true && (facts["craft.recognised"] === true || full));
      },
      assess: (input: object) => assessTraditionalCraftVillage(input, { on: "2018-05-31" }),
    };
    expect(departures(proof)).toEqual([]);
  });

  it("of a traditional craft village from 2018 (Điều 5 khoản 4)", () => {
    const proof = {
      cells: {
        ...business(20),
        "environment.conditionsMet": yesNo,
        "craft.trade": ["handicrafts", "other"],
        "craft.yearsInLocality": [50, "50.0001"],
        "craft.knownArtisans": yesNo,
        "craft.recognised": yesNo,
      },
      fixed: {
        ...households,
        "craft.stillDeveloping": true,
        "craft.culturalIdentity": true,
        "craft.knownVillage": false,
      },
      law: (facts: Facts) => {
        const old = facts["craft.yearsInLocality"] !== 50;
        const craft = facts["craft.trade"] !== "other" && old && facts["craft.knownArtisans"] === true;
        const village = isBusy(facts, 20) && facts["environment.conditionsMet"] === true;
        return eligible(village && (facts["craft.recognised"] === true || craft));
      },
      assess: (input: object) => assessTraditionalCraftVillage(input, { on: "2021-12-31" }),
    };
    expect(departures(proof)).toEqual([]);
  });
});
