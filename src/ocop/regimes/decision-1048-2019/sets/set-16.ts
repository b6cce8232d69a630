import type { SetForm } from "../../../form.js";
import {
  production,
  sensory,
  smellOfDrink,
  tasteOfSpirit,
  valueOfReadyFood,
} from "../../decision-26-2026/criteria/index.js";
import { dangerousImpurities, importedMaterials, testReport } from "../../decision-26-2026/grounds.js";
import { materialsByProvince } from "../../decision-148-2023/criteria/index.js";
import { foodSafetyCertificate } from "../../decision-148-2023/grounds.js";
import { numberSkipped, sourcesDiffer } from "../anomalies.js";
import {
  capacityInFourSteps,
  colourOfAlcohol,
  environmentalPlan,
  foreignMatterUnacceptable,
  friendlyEnergy,
  linkageInProvince,
  unlikeOthers,
} from "../criteria/index.js";
import { alcoholicDrinks, industryAndTrade } from "../groups.js";
import { communityRows, developmentRows, foodQualityRows, marketingRows, storyRows } from "./rows.js";

const name = "Đồ uống có cồn khác | Other alcoholic drinks";

/** Bộ sản phẩm 16: Đồ uống có cồn khác. */
export const set16 = (): SetForm => ({
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
    ["6.1", foreignMatterUnacceptable, "0 1 3"],
    ["6.2", colourOfAlcohol],
    ["6.3", smellOfDrink, "0 1 2 4 6"],
    ["6.5", tasteOfSpirit, "0 1 3 5 8"],
    ["7", unlikeOthers],
    ...foodQualityRows,
  ],
  grounds: {
    "1.1": importedMaterials,
    "6.1": dangerousImpurities,
    "8.1": testReport,
    "9": foodSafetyCertificate,
  },
  anomalies: [
    { at: "6.2", printed: "0, 1, 3", used: "0, 1, 2, 3", ...sourcesDiffer },
    { at: "6.3", printed: "0, 2, 4, 6", used: "0, 1, 2, 4, 6", ...sourcesDiffer },
    { at: "6.5", printed: "0, 2, 4, 6", used: "0, 1, 3, 5, 8", ...sourcesDiffer },
    { at: "6.5", ...numberSkipped },
    { at: "7", options: ["b"], printed: "2", used: "1", ...sourcesDiffer },
  ],
});
