import type { SetForm } from "../../../form.js";
import {
  colourAndRipeness,
  completeness,
  nutrition,
  production,
  sensory,
  sizeAndShapeOfProduce,
  smellAndTasteOfProduce,
} from "../../decision-26-2026/criteria/index.js";
import {
  declarationHeading,
  materialsByProvince,
  periodicTests,
} from "../../decision-148-2023/criteria/index.js";
import { foodSafetyCertificate } from "../../decision-148-2023/grounds.js";
import {
  arrangement,
  capacityInFourSteps,
  controlOfProduce,
  environmentalPlan,
  friendlyEnergy,
  linkageInProvince,
  marketByRegion,
  standardAndDeclaration,
  unlikeOthers,
  valueOfProduce,
} from "../criteria/index.js";
import { agriculture, freshFood } from "../groups.js";
import { communityRows, developmentRows, marketingRows, storyRows } from "./rows.js";

const name = "Rau, củ, quả, hạt tươi | Fresh vegetables, roots, fruits, seeds";

/** Bộ sản phẩm 1: Rau, củ, quả, hạt tươi. */
export const set01 = (): SetForm => ({
  name,
  group: freshFood,
  subgroup: name,
  leads: [agriculture],
  rejected: [],
  A: [
    ["1", production, 18],
    ["1.1", materialsByProvince, "1 2 3"],
    ["1.2", valueOfProduce],
    ["1.3", capacityInFourSteps],
    ["1.4", linkageInProvince],
    ["1.5", environmentalPlan],
    ["1.6", friendlyEnergy],
    ...developmentRows,
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", sensory, 18],
    ["6.1", sizeAndShapeOfProduce, "0 1 2"],
    ["6.2", colourAndRipeness, "0 1 3 5 8"],
    ["6.3", smellAndTasteOfProduce],
    ["6.4", completeness],
    ["6.5", arrangement],
    ["7", nutrition, "0 1 2"],
    ["8", unlikeOthers],
    ["9", declarationHeading, 5],
    ["9.1", standardAndDeclaration],
    ["9.2", periodicTests],
    ["10", controlOfProduce],
    ["11", marketByRegion],
  ],
  grounds: {
    "10": foodSafetyCertificate,
  },
});
