import type { SetForm } from "../../../form.js";
import {
  foreignMatterInCoffee,
  production,
  sensory,
  valueOfReadyFood,
} from "../../decision-26-2026/criteria/index.js";
import { dangerousImpurities, importedMaterials, testReport } from "../../decision-26-2026/grounds.js";
import { materialsByProvince } from "../../decision-148-2023/criteria/index.js";
import { foodSafetyCertificate } from "../../decision-148-2023/grounds.js";
import {
  capacityInFourSteps,
  colourOfCondiments,
  environmentalPlan,
  friendlyEnergy,
  linkageInProvince,
  packingOfCondiments,
  shapeAndSizeOfCondiments,
  smellOfCondiments,
  tasteOfCondiments,
  unlikeOthers,
} from "../criteria/index.js";
import { agriculture, condiments } from "../groups.js";
import { communityRows, developmentRows, foodQualityRows, marketingRows, storyRows } from "./rows.js";

const name = "Gia vị khác | Other condiments";

/** Bộ sản phẩm 11: Gia vị khác. */
export const set11 = (): SetForm => ({
  name,
  group: condiments,
  subgroup: name,
  leads: [agriculture],
  rejected: [],
  A: [
    ["1", production, 18],
    ["1.1", materialsByProvince, "1 2 3"],
    ["1.2", valueOfReadyFood],
    ["1.3", capacityInFourSteps],
    ["1.4", linkageInProvince],
    ["1.5", environmentalPlan],
    ["1.6", friendlyEnergy],
    ...developmentRows,
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", sensory, 20],
    ["6.1", foreignMatterInCoffee],
    ["6.2", shapeAndSizeOfCondiments],
    ["6.3", colourOfCondiments],
    ["6.4", smellOfCondiments],
    ["6.5", tasteOfCondiments],
    ["6.6", packingOfCondiments],
    ["7", unlikeOthers],
    ...foodQualityRows,
  ],
  grounds: {
    "1.1": importedMaterials,
    "6.1": dangerousImpurities,
    "8.1": testReport,
    "9": foodSafetyCertificate,
  },
});
