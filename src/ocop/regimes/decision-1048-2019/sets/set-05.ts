import type { SetForm } from "../../../form.js";
import {
  development,
  foreignMatterInCoffee,
  production,
  sensory,
  shape,
  smell,
  valueOfReadyFood,
} from "../../decision-26-2026/criteria/index.js";
import { dangerousImpurities, importedMaterials, testReport } from "../../decision-26-2026/grounds.js";
import { materialsByProvince } from "../../decision-148-2023/criteria/index.js";
import { foodSafetyCertificate } from "../../decision-148-2023/grounds.js";
import {
  arrangementOfReadyFood,
  capacityInFourSteps,
  environmentalPlan,
  evennessOfColour,
  friendlyEnergy,
  linkageInProvince,
  ownIdea,
  packagingStyle,
  simplePackaging,
  suitableTaste,
  unlikeOthers,
} from "../criteria/index.js";
import { industryAndTrade, processedFood } from "../groups.js";
import { communityRows, foodQualityRows, marketingRows, storyRows } from "./rows.js";

const name = "Đồ ăn nhanh | Ready food";

/** Bộ sản phẩm 5: Đồ ăn nhanh. */
export const set05 = (): SetForm => ({
  name,
  group: processedFood,
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
    ["2", development, 8],
    ["2.1", ownIdea],
    ["2.2", simplePackaging],
    ["2.3", packagingStyle],
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", sensory, 20],
    ["6.1", foreignMatterInCoffee, "1 2 3"],
    ["6.2", shape],
    ["6.3", evennessOfColour],
    ["6.4", smell, "0 1 2 4"],
    ["6.5", suitableTaste],
    ["6.6", arrangementOfReadyFood],
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
