import type { SetForm } from "../../../form.js";
import {
  colourOfWater,
  production,
  sensory,
  smellOfWater,
  tasteOfWater,
  valueOfWater,
} from "../../decision-26-2026/criteria/index.js";
import { importedMaterials, testReport, zeroInSensory } from "../../decision-26-2026/grounds.js";
import { materialsByProvince } from "../../decision-148-2023/criteria/index.js";
import { foodSafetyCertificate } from "../../decision-148-2023/grounds.js";
import { sourcesDiffer } from "../anomalies.js";
import {
  capacityInFourSteps,
  environmentalPlan,
  foreignMatterOrNone,
  friendlyEnergy,
  linkageInProvince,
  unlikeOthers,
} from "../criteria/index.js";
import { health, softDrinks } from "../groups.js";
import { communityRows, developmentRows, foodQualityRows, marketingRows, storyRows } from "./rows.js";

const name = "Nước khoáng thiên nhiên, nước uống tinh khiết | Natural mineral water, purified water";

/** Bộ sản phẩm 17: Nước khoáng thiên nhiên, nước uống tinh khiết. */
export const set17 = (): SetForm => ({
  name,
  group: softDrinks,
  subgroup: name,
  leads: [health],
  rejected: [],
  A: [
    ["1", production, 18],
    ["1.1", materialsByProvince, "1 2 3"],
    ["1.2", valueOfWater],
    ["1.3", capacityInFourSteps],
    ["1.4", linkageInProvince],
    ["1.5", environmentalPlan],
    ["1.6", friendlyEnergy],
    ...developmentRows,
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", sensory, 15],
    ["6.1", foreignMatterOrNone],
    ["6.2", colourOfWater],
    ["6.3", smellOfWater, "0 1 3"],
    ["6.4", tasteOfWater, "0 1 3 6"],
    ["7", unlikeOthers, "0 2 5 10"],
    ...foodQualityRows,
  ],
  grounds: {
    "1.1": importedMaterials,
    "6.4": zeroInSensory,
    "8.1": testReport,
    "9": foodSafetyCertificate,
  },
  anomalies: [{ at: "7", options: ["d"], printed: "0", used: "10", ...sourcesDiffer }],
});
