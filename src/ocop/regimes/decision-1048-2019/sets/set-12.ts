import type { SetForm } from "../../../form.js";
import {
  appearance,
  colourOfTeaInfusion,
  foreignMatterInCoffee,
  infusion,
  production,
  sensory,
  tasteOfTeaInfusion,
} from "../../decision-26-2026/criteria/index.js";
import { dangerousImpurities, importedMaterials, testReport } from "../../decision-26-2026/grounds.js";
import { materialsByProvince } from "../../decision-148-2023/criteria/index.js";
import { foodSafetyCertificate } from "../../decision-148-2023/grounds.js";
import {
  capacityInFourSteps,
  colourOfLeaf,
  environmentalPlan,
  friendlyEnergy,
  linkageInProvince,
  shapeOfLeaf,
  smellOfTea,
  unlikeOthers,
  valueUpToDeepProcessing,
} from "../criteria/index.js";
import { agriculture, tea } from "../groups.js";
import { communityRows, developmentRows, foodQualityRows, marketingRows, storyRows } from "./rows.js";

const name = "Chè tươi, chế biến | Fresh tea, processed tea";

/** Bộ sản phẩm 12: Chè tươi, chế biến. */
export const set12 = (): SetForm => ({
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
    ["6.1", appearance, 6],
    ["6.1.1", foreignMatterInCoffee],
    ["6.1.2", shapeOfLeaf],
    ["6.1.3", colourOfLeaf],
    ["6.2", infusion, 14],
    ["6.2.1", colourOfTeaInfusion],
    ["6.2.2", smellOfTea],
    ["6.2.3", tasteOfTeaInfusion],
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
