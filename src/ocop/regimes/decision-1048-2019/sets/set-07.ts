import type { SetForm } from "../../../form.js";
import {
  production,
  sensory,
  shapeAndTextureByShare,
  valueOfReadyFood,
} from "../../decision-26-2026/criteria/index.js";
import { importedMaterials, testReport } from "../../decision-26-2026/grounds.js";
import { materialsByProvince } from "../../decision-148-2023/criteria/index.js";
import { foodSafetyCertificate } from "../../decision-148-2023/grounds.js";
import { sourcesDiffer } from "../anomalies.js";
import {
  arrangement,
  capacityInFourSteps,
  environmentalPlan,
  evenColour,
  foreignMatterInProduce,
  friendlyEnergy,
  linkageInProvince,
  smellOfIngredients,
  suitableTaste,
  unlikeOthers,
} from "../criteria/index.js";
import { zeroForForeignMatter } from "../grounds.js";
import { agriculture, processedFood } from "../groups.js";
import { communityRows, developmentRows, foodQualityRows, marketingRows, storyRows } from "./rows.js";

const name = "Chế biến từ rau, củ, quả, hạt | Processed vegetables, roots, fruits, seeds";

/** Bộ sản phẩm 7: Chế biến từ rau, củ, quả, hạt. */
export const set07 = (): SetForm => ({
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
    ["6.1", foreignMatterInProduce],
    ["6.2", shapeAndTextureByShare],
    ["6.3", evenColour],
    ["6.4", smellOfIngredients],
    ["6.5", suitableTaste],
    ["6.6", arrangement],
    ["7", unlikeOthers],
    ...foodQualityRows,
  ],
  grounds: {
    "1.1": importedMaterials,
    "6.1": zeroForForeignMatter,
    "8.1": testReport,
    "9": foodSafetyCertificate,
  },
  anomalies: [{ at: null, ...sourcesDiffer }],
});
