import type { SetForm } from "../../../form.js";
import {
  development,
  environment,
  foreignMatterInSoftDrink,
  globalMarket,
  labelling,
  production,
  safetyTestResults,
  sensory,
  smellOfDrink,
  sustainableTechnology,
  tasteOfSoftDrink,
  uniqueness,
  valueOfDrinks,
} from "../../decision-26-2026/criteria/index.js";
import { softDrinks } from "../../decision-26-2026/groups.js";
import { misreadPoints, standing } from "../anomalies.js";
import {
  assuranceByCertificate,
  capacityToExport,
  colourFitOrNot,
  declarationAndTests,
  declaredStandard,
  ecoFriendlyPacking,
  ideaByDistrict,
  linkageOfMaterials,
  materialsByProvince,
} from "../criteria/index.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

const name = "Đồ uống không cồn khác | Other non-alcoholic drinks";

/** Bộ sản phẩm 17: Đồ uống không cồn khác. */
export const set17 = (): SetForm => ({
  name,
  group: softDrinks,
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
    ["2.b", ecoFriendlyPacking],
    ["2.c", labelling, "1 2 3****"],
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", sensory, 14],
    ["6.a", foreignMatterInSoftDrink],
    ["6.b", colourFitOrNot],
    ["6.c", smellOfDrink],
    ["6.d", tasteOfSoftDrink],
    ["7", uniqueness],
    ["8", declarationAndTests, 6],
    ["8.a", declaredStandard, "0 1 3***"],
    ["8.b", safetyTestResults],
    ["9", assuranceByCertificate],
    ["10", globalMarket, "1 3 5"],
  ],
  anomalies: [...standing, { at: "1.d", options: ["b"], printed: "l", used: "1", ...misreadPoints }],
});
