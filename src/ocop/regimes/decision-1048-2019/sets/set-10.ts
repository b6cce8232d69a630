import type { SetForm } from "../../../form.js";
import {
  colourOfPrimaryProduct,
  development,
  impuritiesOfPrimaryProduct,
  production,
  sensory,
  texture,
  valueOfReadyFood,
} from "../../decision-26-2026/criteria/index.js";
import { dangerousImpurities, importedMaterials, testReport } from "../../decision-26-2026/grounds.js";
import { materialsByProvince } from "../../decision-148-2023/criteria/index.js";
import { foodSafetyCertificate } from "../../decision-148-2023/grounds.js";
import { sourcesDiffer } from "../anomalies.js";
import {
  capacityInFourSteps,
  environmentalPlan,
  friendlyEnergy,
  linkageInProvince,
  ownIdea,
  packagingStyle,
  packingInGeneral,
  simplePackaging,
  smellOfSauce,
  suitableTaste,
  unlikeOthers,
} from "../criteria/index.js";
import { agriculture, condiments } from "../groups.js";
import { communityRows, foodQualityRows, marketingRows, storyRows } from "./rows.js";

const name = "Tương, nước mắm, gia vị dạng lỏng khác | Soy paste, fish sauce, other liquid condiments";

/** Bộ sản phẩm 10: Tương, nước mắm, gia vị dạng lỏng khác. */
export const set10 = (): SetForm => ({
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
    ["2", development, 8],
    ["2.1", ownIdea],
    ["2.2", simplePackaging],
    ["2.3", packagingStyle],
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", sensory, 20],
    ["6.1", impuritiesOfPrimaryProduct, "0 1 2"],
    ["6.2", texture],
    ["6.3", colourOfPrimaryProduct, "0 1 2 3"],
    ["6.4", smellOfSauce],
    ["6.5", suitableTaste, "0 2 3 6"],
    ["6.6", packingInGeneral],
    ["7", unlikeOthers],
    ...foodQualityRows,
  ],
  grounds: {
    "1.1": importedMaterials,
    "6.1": dangerousImpurities,
    "8.1": testReport,
    "9": foodSafetyCertificate,
  },
  anomalies: [{ at: "7", options: ["c", "d"], printed: "2, 3", used: "3, 5", ...sourcesDiffer }],
});
