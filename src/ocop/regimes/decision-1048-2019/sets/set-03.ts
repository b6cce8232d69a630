import type { SetForm } from "../../../form.js";
import { colour, production, sensory } from "../../decision-26-2026/criteria/index.js";
import {
  declarationAndTests,
  materialsByProvince,
  periodicTests,
  smellAndTasteOfGrain,
} from "../../decision-148-2023/criteria/index.js";
import { oneSource, wrongTitle } from "../anomalies.js";
import {
  arrangement,
  capacityInFourSteps,
  controlOfGrain,
  environmentalPlan,
  foreignMatterInGrain,
  friendlyEnergy,
  linkageInProvince,
  marketByRegion,
  nutritionOfGrain,
  packingOfGrain,
  standardAndDeclaration,
  unlikeOthers,
  valueOfGrain,
} from "../criteria/index.js";
import { agriculture, rawFood } from "../groups.js";
import { communityRows, developmentRows, marketingRows, storyRows } from "./rows.js";

const name = "Gạo, ngũ cốc | Rice, cereals";

/** Bộ sản phẩm 3: Gạo, ngũ cốc. */
export const set03 = (): SetForm => ({
  name,
  group: rawFood,
  subgroup: name,
  leads: [agriculture],
  verification: "single-source",
  rejected: [],
  A: [
    ["1", production, 18],
    ["1.1", materialsByProvince, "1 2 3"],
    ["1.2", valueOfGrain],
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
    ["6.1", foreignMatterInGrain],
    ["6.2", packingOfGrain],
    ["6.3", colour, "0 1 2 3"],
    ["6.4", smellAndTasteOfGrain, "0 1 2 3 4"],
    ["6.5", arrangement],
    ["7", nutritionOfGrain],
    ["8", unlikeOthers],
    ["9", declarationAndTests, 5],
    ["9.1", standardAndDeclaration],
    ["9.2", periodicTests],
    ["10", controlOfGrain],
    ["11", marketByRegion],
  ],
  anomalies: [
    { at: null, ...oneSource },
    { at: "8", ...wrongTitle },
  ],
});
