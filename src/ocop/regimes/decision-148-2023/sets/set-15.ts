import type { SetForm } from "../../../form.js";
import {
  colourOfDrink,
  development,
  environment,
  foreignMatterInAlcohol,
  globalMarket,
  labelling,
  packing,
  production,
  safetyTestResults,
  sensory,
  smellOfDrink,
  sustainableTechnology,
  tasteOfSpirit,
  uniqueness,
  valueOfDrinks,
} from "../../decision-26-2026/criteria/index.js";
import { alcoholicDrinks } from "../../decision-26-2026/groups.js";
import { standing } from "../anomalies.js";
import {
  assuranceByCertificate,
  capacityToExport,
  declarationAndTests,
  declaredStandard,
  ideaByDistrict,
  linkageOfMaterials,
  materialsByProvince,
} from "../criteria/index.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

const name = "Đồ uống có cồn khác | Other alcoholic drinks";

/** Bộ sản phẩm 15: Đồ uống có cồn khác. */
export const set15 = (): SetForm => ({
  name,
  group: alcoholicDrinks,
  subgroup: name,
  leads: [],
  rejected: [],
  A: [
    ["1", production, 18],
    ["1.a", materialsByProvince],
    ["1.b", valueOfDrinks],
    ["1.c", capacityToExport],
    ["1.d", linkageOfMaterials],
    ["1.đ", environment],
    ["1.e", sustainableTechnology],
    ["2", development, 10],
    ["2.a", ideaByDistrict],
    ["2.b", packing, "0 1 2 3*****"],
    ["2.c", labelling, "1 2 3****"],
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", sensory, 16],
    ["6.a", foreignMatterInAlcohol, "0 1 3"],
    ["6.b", colourOfDrink],
    ["6.c", smellOfDrink, "0 1 2 3 5"],
    ["6.d", tasteOfSpirit],
    ["7", uniqueness],
    ["8", declarationAndTests, 4],
    ["8.a", declaredStandard],
    ["8.b", safetyTestResults, "0 1 2"],
    ["9", assuranceByCertificate],
    ["10", globalMarket, "1 3 5"],
  ],
  anomalies: standing,
});
