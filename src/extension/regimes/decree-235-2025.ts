import { places } from "../../kernel/place.js";
import type { ContentRegime } from "../content.js";

const kept = places("45/2012/NĐ-CP", "official");
const replaced = places("45/2012/NĐ-CP", "official", { document: "235/2025/NĐ-CP", article: "1" });

/** What Article 4 of Decree 45/2012/NĐ-CP lists as Decree 235/2025/NĐ-CP amended it: clauses 1, 3, 4 and 7. */
export const decree235: ContentRegime = {
  ref: {
    id: "extension.decree-235-2025",
    title: {
      vi: "Nghị định 45/2012/NĐ-CP, sửa đổi bởi Nghị định 235/2025/NĐ-CP",
      en: "Decree 45/2012/NĐ-CP as amended by Decree 235/2025/NĐ-CP",
    },
    from: "2025-10-15",
    to: null,
    documents: ["45/2012/NĐ-CP", "235/2025/NĐ-CP"],
  },
  place: replaced("4"),
  listed: [
    [replaced("4", "1"), ["vocationalTraining", "trainingMaterials"]],
    [kept("4", "2"), ["enterpriseEstablishment", "studyTripAbroad", "startupTraining", "conference"]],
    [
      replaced("4", "3"),
      [
        "newTechnologyModel",
        "effectiveModel",
        "machinery",
        "technologyLine",
        "cleanerProductionModel",
        "cleanerProductionAssessment",
        "sustainableProductionModel",
        "informationTechnology",
        "digitalTransformation",
      ],
    ],
    [
      replaced("4", "4"),
      [
        "regionalSelection",
        "nationalSelection",
        "provincialSelection",
        "communeSelection",
        "selectionParticipation",
        "regionalPrize",
        "nationalPrize",
        "provincialPrize",
        "domesticFairOrganising",
        "domesticFairParticipation",
        "fairAbroad",
        "contest",
        "trademark",
        "showroom",
        "artisanActivities",
      ],
    ],
    [kept("4", "5"), ["consulting"]],
    [kept("4", "6"), ["communications"]],
    [replaced("4", "7", "b"), ["establishmentPollution", "clusterPollution"]],
    [kept("4", "8"), ["travelAbroad"]],
    [kept("4", "9"), ["agencyManagement", "implementerManagement"]],
  ],
  removed: [
    [replaced("4", "3"), ["technologyTransfer"]],
    [replaced("4", "4"), ["brand"]],
    [
      replaced("4", "7"),
      [
        "regionalAssociation",
        "nationalAssociation",
        "linkageCluster",
        "clusterDetailedPlan",
        "clusterInfrastructure",
        "relocationConsulting",
        "relocationInterest",
      ],
    ],
  ],
};
