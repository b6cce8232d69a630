import type { SetForm } from "../../../form.js";
import { functions, indicators, production, workmanship } from "../../decision-26-2026/criteria/index.js";
import { importedMaterials, infringement } from "../../decision-26-2026/grounds.js";
import { materialsByProvince } from "../../decision-148-2023/criteria/index.js";
import {
  capacityInFourSteps,
  declarationOfDecoration,
  environmentalPlan,
  friendlyEnergy,
  linkageInProvince,
  marketByRegion,
  materialsForSale,
  overallLook,
  practicality,
  valueOfDecoration,
  vietnameseDesign,
} from "../criteria/index.js";
import { decoration, scienceAndTechnology } from "../groups.js";
import { communityRows, developmentRows, marketingRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 23: Thủ công mỹ nghệ, trang trí. */
export const set23 = (): SetForm => ({
  name: decoration.name,
  group: decoration,
  leads: [scienceAndTechnology],
  rejected: [],
  A: [
    ["1", production, 18],
    ["1.1", materialsByProvince, "1 2 3"],
    ["1.2", valueOfDecoration],
    ["1.3", capacityInFourSteps],
    ["1.4", linkageInProvince],
    ["1.5", environmentalPlan],
    ["1.6", friendlyEnergy],
    ...developmentRows,
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", indicators, 32],
    ["6.1", workmanship, "0 1 3 5"],
    ["6.2", vietnameseDesign],
    ["6.3", overallLook, "0 2 5 10"],
    ["6.4", functions, "0 1 3 5"],
    ["6.5", materialsForSale, "0 2 4"],
    ["6.6", practicality],
    ["7", declarationOfDecoration],
    ["8", marketByRegion],
  ],
  grounds: {
    "1.1": importedMaterials,
    "6.2": infringement,
  },
});
