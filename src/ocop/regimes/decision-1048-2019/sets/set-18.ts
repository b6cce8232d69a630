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
  colourOfSoftDrink,
  environmentalPlan,
  friendlyEnergy,
  linkageInProvince,
  smellOfSoftDrink,
  suitableTaste,
  unlikeOthers,
} from "../criteria/index.js";
import { industryAndTrade, softDrinks } from "../groups.js";
import { communityRows, developmentRows, foodQualityRows, marketingRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 18: Đồ uống không cồn. */
export const set18 = (): SetForm => ({
  name: softDrinks.name,
  group: softDrinks,
  leads: [industryAndTrade],
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
    ["6.1", foreignMatterInCoffee, "0 3 5"],
    ["6.2", colourOfSoftDrink],
    ["6.3", smellOfSoftDrink],
    ["6.4", suitableTaste, "0 2 4 6"],
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
