import type { SetForm } from "../../../form.js";
import {
  convenience,
  effectiveness,
  production,
  safety,
  sensoryTest,
  valueOfReadyFood,
} from "../../decision-26-2026/criteria/index.js";
import { importedMaterials } from "../../decision-26-2026/grounds.js";
import { materialsByProvince } from "../../decision-148-2023/criteria/index.js";
import {
  capacityInFourSteps,
  controlOfHerbs,
  declarationOfHerbs,
  environmentalPlan,
  friendlyEnergy,
  linkageInProvince,
  marketByRegion,
  unlikeOthers,
} from "../criteria/index.js";
import { noProductionCertificate, standardPapers } from "../grounds.js";
import { health, otherHerbs } from "../groups.js";
import { communityRows, developmentRows, marketingRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 22: Thảo dược khác. */
export const set22 = (): SetForm => ({
  name: otherHerbs.name,
  group: otherHerbs,
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
    ["6", declarationOfHerbs],
    ["7", sensoryTest],
    ["8", convenience],
    ["9", effectiveness, "1 2 4 8"],
    ["10", safety, "1 2 3"],
    ["11", unlikeOthers, "0 1 3 8"],
    ["12", controlOfHerbs],
    ["13", marketByRegion],
  ],
  grounds: {
    "1.1": importedMaterials,
    "6": standardPapers,
    "12": noProductionCertificate,
  },
});
