import type { Citation, Verification } from "../../kernel/citation.js";
import { places } from "../../kernel/place.js";
import { decree235Establishment } from "../../people/regimes/decree-235-2025.js";
import type { BeneficiaryTerms } from "../criteria/beneficiary-terms.js";
import { brickKilns, priorityDefinitions, rankedAreas } from "./beneficiary-2013.js";

const document = "45/2012/NĐ-CP";
const amendment: Citation = { document: "235/2025/NĐ-CP", article: "1" };
const at = places(document, "official", amendment);
/** Whom the text means, by clause 1 of the amending article. */
const whom = (verification: Verification) => places(document, verification, { ...amendment, clause: "1" });
const agreed = whom("corroborated");

/** Decree 45/2012/NĐ-CP, Articles 1, 5 and 6, as Decree 235/2025/NĐ-CP amended them. */
export const beneficiary2025: BeneficiaryTerms = {
  place: agreed("1", "2"),
  establishment: decree235Establishment,
  cleanerProduction: { ...agreed("1", "2", "b"), sustainableToo: true },
  infrastructureInvestor: agreed("1", "2", "b"),
  handicraftArtisan: agreed("1", "2"),
  serviceProvider: whom("single-source")("1", "2"),
  sectors: {
    ...at("5"),
    listed: [
      [at("5", undefined, "a"), ["agroForestFishery", "food"]],
      [at("5", undefined, "b"), ["consumerGoods"]],
      [
        at("5", undefined, "c"),
        [
          "agriculturalChemicals",
          "buildingMaterials",
          "biotechnology",
          "environmentalIndustry",
          "greenTransition",
          "cleanEnergy",
        ],
      ],
      [at("5", undefined, "d"), ["mechanical", "supportingIndustry", "textilesFootwear", "advancedIndustry"]],
      [at("5", undefined, "đ"), ["handicraft"]],
      [at("5", undefined, "e"), ["environmentalTreatment"]],
      [at("5", undefined, "g"), ["digitalTransformation"]],
    ],
    needs: { buildingMaterials: "savesMinerals", handicraft: "craftToPreserve" },
  },
  brickKilns,
  priority: {
    place: at("6"),
    areas: rankedAreas,
    sectors: {
      ...at("6", "2"),
      of: [
        {
          ...at("6", "2", "a"),
          group: "industries",
          rank: null,
          items: ["mechanical", "agriculturalChemicals", "agroForestFishery", "supportingIndustry"],
        },
        {
          ...at("6", "2", "a"),
          group: "cleanerProduction",
          rank: null,
          items: ["cleanerProduction", "sustainableProduction"],
        },
        {
          ...at("6", "2", "b"),
          group: "products",
          rank: null,
          items: [
            "digitalTransformation",
            "typical",
            "key",
            "ocopNamedLocally",
            "localMaterial",
            "forExport",
          ],
        },
        { ...at("6", "2", "c"), group: "crafts", rank: null, items: ["traditionalCraftAtRisk"] },
      ],
    },
    definitions: priorityDefinitions,
    womenOwned: at("6", "2a"),
  },
};
