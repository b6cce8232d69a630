import { figure, type Place, places } from "../../kernel/place.js";
import type { CouncilTerm } from "../criteria/terms.js";
import { amended2025 } from "./amended-2025.js";

const at = places("26/2014/TT-BCT", "official");

/** Where the composition of the councils stands. */
export const councilRules: Place = at("9");

/** A council has exactly one of two numbers of members. */
function members(one: string, other: string, place: Place): CouncilTerm["members"] {
  return { ...place, oneOf: [figure(one, "member", place), figure(other, "member", place)] };
}

const district: CouncilTerm = {
  level: "district",
  setUp: { ...at("8", "1", "a"), by: "districtChair" },
  members: members("5", "7", at("9", "1")),
  chair: { ...at("9", "1", "a"), from: "districtCommittee" },
  deputies: { ...at("9", "1", "b"), from: ["districtCommittee"] },
  recognition: { ...at("17", "2"), by: "districtChair" },
};

const commune: CouncilTerm = {
  level: "commune",
  setUp: { ...amended2025("3", "8", "1", "a"), by: "communeChair" },
  members: members("5", "7", amended2025("4", "9", "1")),
  chair: { ...amended2025("4", "9", "1", "a"), from: "communeCommittee" },
  deputies: { ...amended2025("4", "9", "1", "b"), from: ["communeCommittee"] },
  recognition: { ...amended2025("11", "17", "2"), by: "communeChair" },
};

/** The councils of the three upper levels. */
const upper: readonly CouncilTerm[] = [
  {
    level: "province",
    setUp: { ...at("8", "1", "b"), by: "provincialChair" },
    members: members("7", "9", at("9", "2")),
    chair: { ...at("9", "2", "a"), from: "provincialCommittee" },
    deputies: { ...at("9", "2", "b"), from: ["provincialDepartment"] },
    recognition: { ...at("17", "2"), by: "provincialChair" },
  },
  {
    level: "region",
    setUp: { ...at("8", "1", "c"), by: "agencyDirector" },
    members: members("9", "11", at("9", "3")),
    chair: { ...at("9", "3", "a"), from: "extensionAgency" },
    deputies: { ...at("9", "3", "b"), from: ["provincialDepartment"] },
    recognition: { ...at("17", "2"), by: "agencyDirector" },
  },
  {
    level: "nation",
    setUp: { ...at("8", "1", "d"), by: "minister" },
    members: members("11", "13", at("9", "4")),
    chair: { ...at("9", "4", "a"), from: "ministry" },
    deputies: {
      ...at("9", "4", "b"),
      from: ["extensionAgency", "provincialCommittee", "provincialDepartment"],
    },
    recognition: { ...at("17", "2"), by: "minister" },
  },
];

/** The councils of each level, in the order of the regimes. */
export const councilTerms: readonly (readonly CouncilTerm[])[] = [
  [district, ...upper],
  [district, ...upper],
  [
    commune,
    ...upper.map((council) => ({
      ...council,
      recognition: { ...council.recognition, ...amended2025("11", "17", "2") },
    })),
  ],
];
