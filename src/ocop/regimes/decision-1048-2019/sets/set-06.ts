import type { SetForm } from "../../../form.js";
import {
  appearanceAndUniformity,
  colourOfPrimaryProduct,
  development,
  foreignMatterInCoffee,
  production,
  sensory,
  smellOfMeat,
  valueOfReadyFood,
} from "../../decision-26-2026/criteria/index.js";
import { dangerousImpurities, importedMaterials, testReport } from "../../decision-26-2026/grounds.js";
import { materialsByProvince } from "../../decision-148-2023/criteria/index.js";
import { foodSafetyCertificate } from "../../decision-148-2023/grounds.js";
import { sourcesDiffer } from "../anomalies.js";
import {
  arrangementInFourSteps,
  capacityInFourSteps,
  environmentalPlan,
  friendlyEnergy,
  linkageInProvince,
  ownIdea,
  packagingStyle,
  simplePackaging,
  suitableTaste,
  unlikeOthers,
} from "../criteria/index.js";
import { agriculture, processedFood } from "../groups.js";
import { communityRows, foodQualityRows, marketingRows, storyRows } from "./rows.js";

const name = "Chế biến từ gạo, ngũ cốc | Processed rice, cereals";

/** Bộ sản phẩm 6: Chế biến từ gạo, ngũ cốc. */
export const set06 = (): SetForm => ({
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
    ["2", development, 8],
    ["2.1", ownIdea],
    ["2.2", simplePackaging],
    ["2.3", packagingStyle],
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", sensory, 20],
    ["6.1", foreignMatterInCoffee, "0 1 3"],
    ["6.2", appearanceAndUniformity],
    ["6.3", colourOfPrimaryProduct, "0 1 2 3"],
    ["6.4", smellOfMeat, "0 1 2 3"],
    ["6.5", suitableTaste],
    ["6.6", arrangementInFourSteps],
    ["7", unlikeOthers, "0 2 3 5"],
    ...foodQualityRows,
  ],
  grounds: {
    "1.1": importedMaterials,
    "6.1": dangerousImpurities,
    "8.1": testReport,
    "9": foodSafetyCertificate,
  },
  anomalies: [{ at: "6.2", options: ["c"], printed: "3", used: "2", ...sourcesDiffer }],
});
