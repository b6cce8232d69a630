import type { SetForm } from "../../../form.js";
import {
  convenience,
  declarationOfCosmetics,
  effectiveness,
  production,
  sensoryTest,
  valueOfReadyFood,
} from "../../decision-26-2026/criteria/index.js";
import { importedMaterials } from "../../decision-26-2026/grounds.js";
import { materialsByProvince } from "../../decision-148-2023/criteria/index.js";
import {
  capacityInFourSteps,
  controlOfHerbs,
  environmentalPlan,
  friendlyEnergy,
  linkageInProvince,
  mainEffect,
  marketByRegion,
  periodicTestsOfCosmetics,
  sideEffects,
  unlikeOthers,
} from "../criteria/index.js";
import { cosmeticsSheet, wrongProductionCertificate } from "../grounds.js";
import { cosmetics, health } from "../groups.js";
import { communityRows, developmentRows, marketingRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 20: Mỹ phẩm. */
export const set20 = (): SetForm => ({
  name: cosmetics.name,
  group: cosmetics,
  leads: [health],
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
    ["6", declarationOfCosmetics],
    ["7", sensoryTest],
    ["8", convenience],
    ["9", effectiveness.label, 9],
    ["9.1", mainEffect],
    ["9.2", sideEffects],
    ["10", unlikeOthers],
    ["11", periodicTestsOfCosmetics],
    ["12", controlOfHerbs],
    ["13", marketByRegion],
  ],
  grounds: {
    "1.1": importedMaterials,
    "6": cosmeticsSheet,
    "12": wrongProductionCertificate,
  },
});
