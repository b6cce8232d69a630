import type { SetForm } from "../../../form.js";
import {
  colourOfTeaInfusion,
  foreignMatterInCoffee,
  production,
  sensory,
  shapeOfHerbalTea,
} from "../../decision-26-2026/criteria/index.js";
import { dangerousImpurities, importedMaterials, testReport } from "../../decision-26-2026/grounds.js";
import { materialsByProvince } from "../../decision-148-2023/criteria/index.js";
import { foodSafetyCertificate } from "../../decision-148-2023/grounds.js";
import {
  capacityInFourSteps,
  environmentalPlan,
  friendlyEnergy,
  linkageInProvince,
  packingOfTea,
  smellOfTea,
  tasteOfHerbalTea,
  unlikeOthers,
  valueUpToDeepProcessing,
} from "../criteria/index.js";
import { agriculture, tea } from "../groups.js";
import { communityRows, developmentRows, foodQualityRows, marketingRows, storyRows } from "./rows.js";

const name = "Các sản phẩm khác từ chè, trà | Other products of tea";

/** Bộ sản phẩm 13: Các sản phẩm khác từ chè, trà. */
export const set13 = (): SetForm => ({
  name,
  group: tea,
  subgroup: name,
  leads: [agriculture],
  rejected: [],
  A: [
    ["1", production, 18],
    ["1.1", materialsByProvince, "1 2 3"],
    ["1.2", valueUpToDeepProcessing],
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
    ["6.2", shapeOfHerbalTea],
    ["6.3", colourOfTeaInfusion],
    ["6.4", smellOfTea],
    ["6.5", tasteOfHerbalTea],
    ["6.6", packingOfTea],
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
