import { places } from "../../kernel/place.js";
import { decree45Establishment } from "../../people/regimes/decree-45-2012.js";
import type { BeneficiaryTerms } from "../criteria/beneficiary-terms.js";

const at = places("45/2012/NĐ-CP", "official");

/** Decree 45/2012/NĐ-CP, Articles 1, 5 and 6, before the circular that details them. */
export const beneficiary2012: BeneficiaryTerms = {
  place: at("1", "2"),
  establishment: decree45Establishment,
  cleanerProduction: { ...at("1", "2", "b"), sustainableToo: false },
  infrastructureInvestor: null,
  handicraftArtisan: null,
  serviceProvider: at("1", "2", "c"),
  sectors: {
    ...at("5", "1"),
    listed: [
      [at("5", "1", "a"), ["agroForestFishery", "food"]],
      [at("5", "1", "b"), ["consumerGoods"]],
      [at("5", "1", "c"), ["agriculturalChemicals", "buildingMaterials"]],
      [at("5", "1", "d"), ["mechanical", "electricalElectronic", "supportingIndustry"]],
      [at("5", "1", "đ"), ["handicraft"]],
      [at("5", "1", "e"), ["mining"]],
      [at("5", "1", "g"), ["environmentalTreatment"]],
    ],
    needs: { mining: "difficultArea" },
  },
  brickKilns: null,
  priority: {
    place: at("6"),
    areas: {
      ...at("6", "1"),
      of: [
        { ...at("6", "1"), area: "remoteOrMinority", rank: null },
        { ...at("6", "1"), area: "poorDistrict", rank: null },
        { ...at("6", "1"), area: "newRuralPlan", rank: null },
        { ...at("6", "1"), area: "difficult", rank: null },
      ],
    },
    sectors: {
      ...at("6", "2"),
      of: [
        {
          ...at("6", "2", "b"),
          group: "products",
          rank: null,
          items: ["typical", "key", "ocopNamedLocally", "forExport", "localMaterial", "manyWorkers"],
        },
        {
          ...at("6", "2", "a"),
          group: "industries",
          rank: null,
          items: ["mechanical", "agriculturalChemicals", "agroForestFishery", "supportingIndustry"],
        },
        { ...at("6", "2", "a"), group: "cleanerProduction", rank: null, items: ["cleanerProduction"] },
      ],
    },
    definitions: null,
    womenOwned: null,
  },
};
