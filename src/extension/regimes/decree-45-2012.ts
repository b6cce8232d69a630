import { places } from "../../kernel/place.js";
import type { ContentRegime } from "../content.js";

const at = places("45/2012/NĐ-CP", "official");

/** What Article 4 of Decree 45/2012/NĐ-CP lists in its first text. */
export const decree45: ContentRegime = {
  ref: {
    id: "extension.decree-45-2012",
    title: { vi: "Nghị định 45/2012/NĐ-CP, văn bản gốc", en: "Decree 45/2012/NĐ-CP, first text" },
    from: "2012-07-05",
    to: "2025-10-15",
    documents: ["45/2012/NĐ-CP"],
  },
  place: at("4"),
  listed: [
    [at("4", "1"), ["vocationalTraining", "trainingMaterials"]],
    [at("4", "2"), ["enterpriseEstablishment", "studyTripAbroad", "startupTraining", "conference"]],
    [
      at("4", "3"),
      [
        "newTechnologyModel",
        "effectiveModel",
        "machinery",
        "technologyTransfer",
        "technologyLine",
        "cleanerProductionModel",
        "cleanerProductionAssessment",
      ],
    ],
    [
      at("4", "4"),
      [
        "regionalSelection",
        "nationalSelection",
        "provincialSelection",
        "districtSelection",
        "regionalPrize",
        "nationalPrize",
        "provincialPrize",
        "domesticFairOrganising",
        "domesticFairParticipation",
        "fairAbroad",
        "brand",
        "trademark",
        "showroom",
      ],
    ],
    [at("4", "5"), ["consulting"]],
    [at("4", "6"), ["communications"]],
    [at("4", "7", "a"), ["regionalAssociation", "nationalAssociation", "linkageCluster"]],
    [at("4", "7", "b"), ["clusterDetailedPlan", "clusterInfrastructure"]],
    [
      at("4", "7", "c"),
      ["relocationConsulting", "relocationInterest", "establishmentPollution", "clusterPollution"],
    ],
    [at("4", "8"), ["travelAbroad"]],
    [at("4", "9"), ["agencyManagement", "implementerManagement", "informationTechnology"]],
  ],
  removed: [],
};
