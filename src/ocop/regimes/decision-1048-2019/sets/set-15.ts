import type { SetForm } from "../../../form.js";
import {
  colourOfSpirit,
  foreignMatterInAlcohol,
  production,
  sensory,
  smellOfDrink,
  tasteOfSpirit,
  valueOfReadyFood,
} from "../../decision-26-2026/criteria/index.js";
import { dangerousImpurities, importedMaterials, testReport } from "../../decision-26-2026/grounds.js";
import { materialsByProvince } from "../../decision-148-2023/criteria/index.js";
import { foodSafetyCertificate } from "../../decision-148-2023/grounds.js";
import { numberSkipped } from "../anomalies.js";
import {
  capacityInFourSteps,
  environmentalPlan,
  friendlyEnergy,
  linkageInProvince,
  unlikeOthers,
} from "../criteria/index.js";
import { alcoholicDrinks, industryAndTrade } from "../groups.js";
import { communityRows, developmentRows, foodQualityRows, marketingRows, storyRows } from "./rows.js";

const name = "Rượu trắng | White spirit";

/** Bộ sản phẩm 15: Rượu trắng. */
export const set15 = (): SetForm => ({
  name,
  group: alcoholicDrinks,
  subgroup: name,
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
    ["6.1", foreignMatterInAlcohol, "0 1 3"],
    ["6.2", colourOfSpirit],
    ["6.3", smellOfDrink, "0 1 2 4 6"],
    ["6.5", tasteOfSpirit, "0 1 3 5 8"],
    ["7", unlikeOthers, "0 2 3 5"],
    ...foodQualityRows,
  ],
  grounds: {
    "1.1": importedMaterials,
    "6.1": dangerousImpurities,
    "8.1": testReport,
    "9": foodSafetyCertificate,
  },
  anomalies: [{ at: "6.5", ...numberSkipped }],
});
