import type { SetForm } from "../../../form.js";
import {
  colourOfWater,
  development,
  environment,
  foreignMatterInWater,
  globalMarket,
  labelling,
  production,
  safetyOfWater,
  safetyTests,
  sensory,
  smellOfWater,
  sustainableTechnology,
  tasteOfWater,
  uniqueness,
  valueOfWater,
} from "../../decision-26-2026/criteria/index.js";
import { softDrinks } from "../../decision-26-2026/groups.js";
import { standing } from "../anomalies.js";
import {
  capacityToExport,
  declarationAndTests,
  ecoFriendlyPacking,
  ideaByDistrict,
  linkageOfMaterials,
  materialsByProvince,
  selfDeclaration,
} from "../criteria/index.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

const name =
  "Nước khoáng thiên nhiên, nước uống tinh khiết đóng chai | Natural mineral water, bottled purified water";

/** Bộ sản phẩm 16: Nước khoáng thiên nhiên, nước uống tinh khiết đóng chai. */
export const set16 = (): SetForm => ({
  name,
  group: softDrinks,
  subgroup: name,
  leads: [],
  rejected: [],
  A: [
    ["1", production, 18],
    ["1.a", materialsByProvince],
    ["1.b", valueOfWater],
    ["1.c", capacityToExport],
    ["1.d", linkageOfMaterials],
    ["1.đ", environment],
    ["1.e", sustainableTechnology],
    ["2", development, 10],
    ["2.a", ideaByDistrict],
    ["2.b", ecoFriendlyPacking],
    ["2.c", labelling, "1 2 3****"],
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", sensory, 14],
    ["6.a", foreignMatterInWater],
    ["6.b", colourOfWater],
    ["6.c", smellOfWater, "0 1 3"],
    ["6.d", tasteOfWater],
    ["7", uniqueness],
    ["8", declarationAndTests, 6],
    ["8.a", selfDeclaration],
    ["8.b", safetyTests],
    ["9", safetyOfWater],
    ["10", globalMarket, "1 3 5"],
  ],
  anomalies: standing,
});
