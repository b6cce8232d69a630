import type { SetForm } from "../../../form.js";
import { functions, production, productQuality } from "../../decision-26-2026/criteria/index.js";
import { importedMaterials, infringement } from "../../decision-26-2026/grounds.js";
import { materialsByProvince } from "../../decision-148-2023/criteria/index.js";
import {
  artistry,
  capacityInFourSteps,
  designOfGarments,
  environmentalPlan,
  friendlyEnergy,
  lifespan,
  linkageInProvince,
  marketByRegion,
  materialsOfGarments,
  overallLook,
  practicalityOfGarments,
  reliability,
  valueOfGarments,
} from "../criteria/index.js";
import { industryAndTrade, textiles } from "../groups.js";
import { communityRows, developmentRows, marketingRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 25: Vải, may mặc. */
export const set25 = (): SetForm => ({
  name: textiles.name,
  group: textiles,
  leads: [industryAndTrade],
  rejected: [],
  A: [
    ["1", production, 18],
    ["1.1", materialsByProvince, "1 2 3"],
    ["1.2", valueOfGarments],
    ["1.3", capacityInFourSteps],
    ["1.4", linkageInProvince],
    ["1.5", environmentalPlan],
    ["1.6", friendlyEnergy],
    ...developmentRows,
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", productQuality, 35],
    ["6.1", artistry],
    ["6.2", designOfGarments],
    ["6.3", overallLook],
    ["6.4", functions, "0 1 3 5"],
    ["6.5", materialsOfGarments],
    ["6.6", practicalityOfGarments],
    ["6.7", reliability],
    ["6.8", lifespan],
    ["7", marketByRegion],
  ],
  grounds: {
    "1.1": importedMaterials,
    "6.2": infringement,
  },
});
