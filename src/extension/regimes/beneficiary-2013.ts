import { atLeast, over, places } from "../../kernel/place.js";
import { circular46Establishment } from "../../people/regimes/circular-46-2012.js";
import type { BeneficiaryTerms, PriorityTerms } from "../criteria/beneficiary-terms.js";
import { beneficiary2012 } from "./beneficiary-2012.js";

const decree = places("45/2012/NĐ-CP", "official");
const at = places("46/2012/TT-BCT", "official");

/** The order of areas: Circular 46/2012/TT-BCT, Article 6 clause 1 and clause 3 point a. */
export const rankedAreas: PriorityTerms["areas"] = {
  ...at("6", "1"),
  of: [
    { ...at("6", "1", "a"), area: "remoteOrMinority", rank: 1 },
    { ...at("6", "1", "b"), area: "poorDistrict", rank: 2 },
    { ...at("6", "1", "c"), area: "newRuralPlan", rank: 3 },
    { ...at("6", "1", "d"), area: "difficult", rank: 4 },
  ],
};

/** Much labour, material from the place, supporting industry: Article 6 clause 2. */
export const priorityDefinitions: NonNullable<PriorityTerms["definitions"]> = {
  localMaterial: over("50", "percent", at("6", "2", "b")),
  workers: atLeast("50", "person", at("6", "2", "c")),
  supportingList: at("6", "2", "d"),
};

/** No bricks from polluting kilns: Article 5 clause 1. */
export const brickKilns = at("5", "1");

/** Decree 45/2012/NĐ-CP as Circular 46/2012/TT-BCT details it. */
export const beneficiary2013: BeneficiaryTerms = {
  ...beneficiary2012,
  establishment: circular46Establishment,
  cleanerProduction: { ...at("3", "2"), sustainableToo: false },
  brickKilns,
  priority: {
    place: at("6", "3"),
    areas: rankedAreas,
    sectors: {
      ...at("6", "3", "a"),
      of: [
        {
          ...decree("6", "2", "b"),
          group: "products",
          rank: 1,
          items: ["typical", "key", "ocopNamedLocally", "forExport", "localMaterial", "manyWorkers"],
        },
        {
          ...decree("6", "2", "a"),
          group: "industries",
          rank: 2,
          items: ["mechanical", "agriculturalChemicals", "agroForestFishery", "supportingIndustry"],
        },
        { ...at("6", "3", "b"), group: "cleanerProduction", rank: null, items: ["cleanerProduction"] },
      ],
    },
    definitions: priorityDefinitions,
    womenOwned: null,
  },
};
