import type { SetForm } from "../../../form.js";
import { functions, indicators, production, workmanship } from "../../decision-26-2026/criteria/index.js";
import { importedMaterials, infringement } from "../../decision-26-2026/grounds.js";
import { materialsByProvince, periodicTests } from "../../decision-148-2023/criteria/index.js";
import {
  capacityInFourSteps,
  declarationOfHouseholdCrafts,
  environmentalPlan,
  friendlyEnergy,
  linkageInProvince,
  marketByRegion,
  materialsForSale,
  overallLook,
  practicality,
  valueOfDecoration,
  vietnameseDesign,
} from "../criteria/index.js";
import { householdCrafts, scienceAndTechnology } from "../groups.js";
import { communityRows, developmentRows, marketingRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 24: Thủ công mỹ nghệ gia dụng. */
export const set24 = (): SetForm => ({
  name: householdCrafts.name,
  group: householdCrafts,
  leads: [scienceAndTechnology],
  rejected: [],
  A: [
    ["1", production, 18],
    ["1.1", materialsByProvince, "1 2 3"],
    ["1.2", valueOfDecoration],
    ["1.3", capacityInFourSteps],
    ["1.4", linkageInProvince],
    ["1.5", environmentalPlan],
    ["1.6", friendlyEnergy],
    ...developmentRows,
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", indicators, 27],
    ["6.1", workmanship, "0 1 3 5"],
    ["6.2", vietnameseDesign],
    ["6.3", overallLook, "0 2 4 6"],
    ["6.4", functions, "0 1 3 5"],
    ["6.5", materialsForSale],
    ["6.6", practicality],
    ["7", declarationOfHouseholdCrafts],
    ["8", periodicTests],
    ["9", marketByRegion],
  ],
  grounds: {
    "1.1": importedMaterials,
    "6.2": infringement,
  },
});
