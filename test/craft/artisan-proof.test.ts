import { describe, expect, it } from "vitest";
import { type ArtisanFacts, type ArtisanTitle, assessArtisan } from "../../src/craft/index.js";
import type { Verification } from "../../src/kernel/index.js";
import { departures } from "./enumerate.js";

type Facts = Readonly<Record<string, unknown>>;

const yesNo = [true, false];
const eligible = (met: boolean) => (met ? ("eligible" as const) : ("ineligible" as const));

function asking(title: ArtisanTitle, on: string, accept?: Verification) {
  return (input: object) => {
    const facts: ArtisanFacts = { title, continuousYears: 1, ...input };
    return assessArtisan(facts, { on, accept });
  };
}

describe("every combination of given and missing facts, whatever the texts not obtained say", () => {
  it("of a Meritorious Artisan under the rules of 2007: years, medal, further standards", () => {
    const proof = {
      cells: {
        yearsInTrade: ["14.9999", 15],
        "prizes.medal": ["gold", "silver", "bronze", "none"],
      },
      hidden: { further: yesNo },
      law: (facts: Facts) =>
        eligible(
          facts["yearsInTrade"] === 15 &&
            ["gold", "silver"].includes(String(facts["prizes.medal"])) &&
            facts["further"] === true,
        ),
      assess: asking("meritoriousArtisan", "2014-12-24"),
    };
    expect(departures(proof)).toEqual([]);
  });

  it("of a People's Artisan under the rules of 2007: years, title held for five years, further standards", () => {
    const proof = {
      cells: { yearsInTrade: ["19.9999", 20], yearsSinceMeritorious: ["4.9999", 5] },
      fixed: { holdsMeritorious: true },
      hidden: { further: yesNo },
      law: (facts: Facts) =>
        eligible(
          facts["yearsInTrade"] === 20 && facts["yearsSinceMeritorious"] === 5 && facts["further"] === true,
        ),
      assess: asking("peoplesArtisan", "2008-01-01"),
    };
    expect(departures(proof)).toEqual([]);
  });

  it("of a Meritorious Artisan under Decree 123/2014, its recollected figures accepted", () => {
    const proof = {
      cells: {
        vietnameseInHandicrafts: yesNo,
        yearsInTrade: ["14.9999", 15],
        works: [9, 10],
        "teaching.persons": [99, 100],
      },
      hidden: { further: yesNo },
      law: (facts: Facts) =>
        eligible(
          facts["vietnameseInHandicrafts"] === true &&
            facts["yearsInTrade"] === 15 &&
            facts["works"] === 10 &&
            facts["teaching.persons"] === 100 &&
            facts["further"] === true,
        ),
      assess: asking("meritoriousArtisan", "2016-01-01", "unverified"),
    };
    expect(departures(proof)).toEqual([]);
  });

  it("of a People's Artisan under Decree 123/2014", () => {
    const proof = {
      cells: {
        holdsMeritorious: yesNo,
        yearsInTrade: ["19.9999", 20],
        skilled: yesNo,
        newWorks: [1, 2],
        "prizes.permittedEvent": yesNo,
        "teaching.persons": [149, 150],
        "teaching.specialTrade": yesNo,
        "teaching.awardedPupil": yesNo,
      },
      fixed: { vietnameseInHandicrafts: true, loyal: true, esteemed: true },
      law: (facts: Facts) =>
        eligible(
          facts["holdsMeritorious"] === true &&
            facts["yearsInTrade"] === 20 &&
            facts["skilled"] === true &&
            facts["newWorks"] === 2 &&
            facts["prizes.permittedEvent"] === true &&
            (facts["teaching.persons"] === 150 ||
              facts["teaching.specialTrade"] === true ||
              facts["teaching.awardedPupil"] === true),
        ),
      assess: asking("peoplesArtisan", "2024-06-05"),
    };
    expect(departures(proof)).toEqual([]);
  });

  it("of a Meritorious Artisan under Decree 43/2024, whose teaching threshold was not obtained", () => {
    const proof = {
      cells: {
        vietnameseInHandicrafts: yesNo,
        heritageTitle: yesNo,
        yearsInTrade: ["14.9999", 15],
        loyal: yesNo,
        works: [9, 10],
        "prizes.provincial": ["second", "third"],
        "prizes.national": ["third", "other"],
      },
      fixed: { esteemed: true },
      hidden: { furtherProof: yesNo, teaching: yesNo },
      law: (facts: Facts) =>
        eligible(
          facts["vietnameseInHandicrafts"] === true &&
            facts["heritageTitle"] === false &&
            facts["yearsInTrade"] === 15 &&
            facts["loyal"] === true &&
            facts["works"] === 10 &&
            (facts["prizes.provincial"] === "second" ||
              facts["prizes.national"] === "third" ||
              facts["furtherProof"] === true) &&
            facts["teaching"] === true,
        ),
      assess: asking("meritoriousArtisan", "2024-06-06"),
    };
    expect(departures(proof)).toEqual([]);
  });

  it("of a People's Artisan under Decree 43/2024, with the special-trade lift", () => {
    const proof = {
      cells: {
        heritageTitle: yesNo,
        holdsMeritorious: yesNo,
        yearsInTrade: ["19.9999", 20],
        nationwide: yesNo,
        newWorks: [1, 2],
        "prizes.national": ["second", "third"],
        "prizes.sentByState": ["third", "none"],
        "teaching.persons": [19, 20, 149, 150],
        "teaching.specialTrade": yesNo,
      },
      fixed: { vietnameseInHandicrafts: true, loyal: true, esteemed: true },
      hidden: { furtherProof: yesNo, fewerCondition: yesNo },
      law: (facts: Facts) => {
        const taught = Number(facts["teaching.persons"]);
        return eligible(
          facts["heritageTitle"] === false &&
            facts["holdsMeritorious"] === true &&
            facts["yearsInTrade"] === 20 &&
            facts["nationwide"] === true &&
            facts["newWorks"] === 2 &&
            (facts["prizes.national"] === "second" ||
              facts["prizes.sentByState"] === "third" ||
              facts["furtherProof"] === true) &&
            (taught >= 150 ||
              facts["teaching.specialTrade"] === true ||
              (taught >= 20 && facts["fewerCondition"] === true)),
        );
      },
      assess: asking("peoplesArtisan", "2025-09-15"),
    };
    expect(departures(proof)).toEqual([]);
  });
});
