import type { SetForm } from "../../../form.js";
import {
  colourOfPrimaryProduct,
  foreignMatterInCoffee,
  production,
  sensory,
  valueOfReadyFood,
} from "../../decision-26-2026/criteria/index.js";
import { dangerousImpurities, importedMaterials, testReport } from "../../decision-26-2026/grounds.js";
import { materialsByProvince } from "../../decision-148-2023/criteria/index.js";
import { foodSafetyCertificate } from "../../decision-148-2023/grounds.js";
import {
  arrangementInFourSteps,
  capacityInFourSteps,
  environmentalPlan,
  friendlyEnergy,
  linkageInProvince,
  shapeAndTextureOfMeat,
  smellOfProcessedMeat,
  suitableTaste,
  unlikeOthers,
} from "../criteria/index.js";
import { agriculture, processedFood } from "../groups.js";
import { communityRows, developmentRows, foodQualityRows, marketingRows, storyRows } from "./rows.js";

const name = "Chế biến từ thịt, trứng, sữa | Processed meat, eggs, milk";

/** Bộ sản phẩm 8: Chế biến từ thịt, trứng, sữa. */
export const set08 = (): SetForm => ({
  name,
  group: processedFood,
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
    ["6.1", foreignMatterInCoffee, "1 2 3"],
    ["6.2", shapeAndTextureOfMeat],
    ["6.3", colourOfPrimaryProduct, "0 1 2 3"],
    ["6.4", smellOfProcessedMeat],
    ["6.5", suitableTaste, "0 1 2 3"],
    ["6.6", arrangementInFourSteps],
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
